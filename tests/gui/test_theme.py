"""Everything can be read, in light and in dark."""

from itertools import product

import pytest
from PySide6.QtGui import QGuiApplication

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import DARK, LIGHT, Colours, contrast
from tests.gui.stage import Stage

_AA = 4.5  # WCAG 2.2, level AA, text of any size

GROUNDS = ["background", "sidebar", "surface", "raised", "hover", "selected"]
PAIRS = [
    *product(["text", "muted"], GROUNDS),
    *product(["accent"], ["background", "surface", "raised"]),
    *product(
        ["code_keyword", "code_name", "code_string", "code_number", "code_comment"],
        ["surface"],
    ),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "selection"),
    ("warning", "warning_ground"),
    ("text", "warning_ground"),
    ("muted", "warning_ground"),
    ("error", "error_ground"),
    ("text", "error_ground"),
    ("muted", "error_ground"),
]


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(scheme: Colours, ink: str, ground: str) -> None:
    ratio = contrast(getattr(scheme, ink), getattr(scheme, ground))
    assert ratio >= _AA, f"{ratio:.2f}"


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
