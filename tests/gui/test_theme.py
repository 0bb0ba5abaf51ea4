"""Everything can be read, in light and in dark."""

import re
from itertools import product

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_chat.ui.look.stylesheet import stylesheet
from desktop_chat.ui.look.system_look import SystemLook
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours, contrast
from tests.gui.stage import Stage

_AA, _AAA = 4.5, 7.0  # WCAG 2.2, text of any size, the usual and the enhanced level
_LINES = 3.0  # WCAG 2.2, 1.4.11: what shows where something is, such as the focus

SCHEMES = {"light": LIGHT, "dark": DARK, "high-light": HIGH_LIGHT, "high-dark": HIGH_DARK}
GROUNDS = ["background", "sidebar", "surface", "raised", "hover", "selected"]
CODE = ["code_keyword", "code_name", "code_string", "code_number", "code_comment"]
PAIRS = [
    *product(["text", "muted", "accent", "accent_hover"], GROUNDS),
    *product(CODE, ["surface"]),
    *product(["text", "muted", "accent", *CODE], ["found"]),
    *product(["warning", "error"], ["background", "surface", "raised"]),
    *product(["text", "muted", "accent"], ["warning_ground", "error_ground"]),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "selection"),
    ("warning", "warning_ground"),
    ("error", "error_ground"),
]


@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(name: str, ink: str, ground: str) -> None:
    scheme = SCHEMES[name]
    ratio = contrast(getattr(scheme, ink), getattr(scheme, ground))
    assert ratio >= (_AAA if name.startswith("high") else _AA), f"{ratio:.2f}"


@pytest.mark.parametrize("name", SCHEMES)
def test_the_focus_is_seen_on_every_ground(name: str) -> None:
    scheme = SCHEMES[name]
    for ground in (*GROUNDS, "warning_ground", "error_ground"):
        assert contrast(scheme.accent, getattr(scheme, ground)) >= _LINES, ground
    assert (
        contrast(scheme.text, scheme.accent) >= _LINES
        or contrast(scheme.text, scheme.background) >= _LINES
    )  # around what is filled with the accent


@pytest.mark.parametrize("name", ["high-light", "high-dark"])
def test_lines_can_be_relied_on_with_high_contrast(name: str) -> None:
    scheme = SCHEMES[name]
    for ground in GROUNDS:
        assert contrast(scheme.border, getattr(scheme, ground)) >= _LINES, ground


def test_no_rule_of_the_style_sheet_has_a_pair_that_is_not_tested() -> None:
    unique = {ink: f"#0000{index:02x}" for index, ink in enumerate(Colours.__slots__)}
    names = {colour: name for name, colour in unique.items()}
    for rule in re.findall(r"\{([^}]*)\}", stylesheet(Colours(**unique))):
        ink = re.search(r"(?<![\w-])color: (#\w{6})", rule)
        ground = re.search(r"(?<![\w-])background: (#\w{6})", rule)
        if ink and ground:
            assert (names[ink[1]], names[ground[1]]) in PAIRS, rule


@pytest.mark.parametrize("name", sorted(SCHEMES))
def test_the_sidebar_ends_where_that_can_be_seen(name: str) -> None:
    scheme = SCHEMES[name]
    has_line = f"border-right: 1px solid {scheme.border}" in stylesheet(scheme)
    assert has_line is (scheme.sidebar == scheme.background) is name.startswith("high")


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_the_window_follows_the_scheme_at_once(stage: Stage, theme: Theme) -> None:
    stage.engine.enqueue("Some `code`.")
    stage.ask("Hello")

    def ground() -> str:
        return stage.view.pane.grab().toImage().pixelColor(5, 200).name()

    assert ground() == LIGHT.background
    theme.use(dark=True)
    try:
        stage.qtbot.wait(20)
        assert ground() == DARK.background
        assert QGuiApplication.palette().text().color().name() == DARK.text
        ink = stage.view.pane.transcript.blocks()[-1].grab().toImage()
        colours = {
            ink.pixelColor(x, y).lightness() for x in range(200) for y in range(ink.height())
        }
        assert max(colours) > 200, "the text kept the colour of the light scheme"
    finally:
        theme.use(dark=False)


class _System(SystemLook):
    dark = False
    high_contrast = False

    @property
    def is_dark(self) -> bool:
        return self.dark

    @property
    def has_high_contrast(self) -> bool:
        return self.high_contrast

    def become(self, *, dark: bool, high_contrast: bool) -> None:
        self.dark, self.high_contrast = dark, high_contrast
        self.changed.emit()


def test_the_system_is_followed_unless_something_else_was_decided(
    qapp: QApplication,
) -> None:
    before = qapp.palette(), qapp.styleSheet()
    system = _System(qapp)
    own = Theme(qapp, system=system)
    try:
        assert own.colours is LIGHT
        system.become(dark=True, high_contrast=False)
        assert own.colours is DARK
        system.become(dark=True, high_contrast=True)
        assert own.colours is HIGH_DARK
        own.decide("light", "system")
        assert own.colours is HIGH_LIGHT, "who asks for contrast needs it in any scheme"
        system.become(dark=True, high_contrast=False)
        assert own.colours is LIGHT
        own.decide("system", "high")
        assert own.colours is HIGH_DARK
        system.become(dark=False, high_contrast=True)
        assert own.colours is HIGH_LIGHT
        own.decide("dark", "normal")
        assert own.colours is DARK
    finally:
        own.deleteLater()
        qapp.setPalette(before[0])
        qapp.setStyleSheet(before[1])
