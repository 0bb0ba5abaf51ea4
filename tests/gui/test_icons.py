"""Icons are crisp at every scale, in the theme's colours, and know right from left."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import DARK, LIGHT
from desktop_chat.ui.widgets.icon_engine import IconEngine
from desktop_chat.ui.widgets.icons import Icons

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
SIZE = QSize(20, 20)


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(FOLDER, theme)


def _ink(image: QImage) -> set[str]:
    """The colours of what is opaque."""
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def _difference(one: QImage, other: QImage) -> int:
    """How many pixels are ink in one alone, whatever is at its edges."""
    return sum(
        abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 128
        for x in range(one.width())
        for y in range(one.height())
    )


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_drawn_in_the_pixels_of_the_screen(icons: Icons, scale: float) -> None:
    pixmap = icons.icon("stop").pixmap(SIZE, scale)
    assert pixmap.size() == SIZE * scale
    assert pixmap.devicePixelRatio() == scale
    assert _ink(pixmap.toImage()) == {LIGHT.text}


def test_it_has_the_colours_of_the_scheme(icons: Icons, theme: Theme) -> None:
    disabled = icons.icon("stop").pixmap(SIZE, 2.0, QIcon.Mode.Disabled)
    assert _ink(disabled.toImage()) == {LIGHT.muted}
    theme.use(dark=True)
    try:
        assert _ink(icons.icon("stop", "accent").pixmap(SIZE, 2.0).toImage()) == {DARK.accent}
    finally:
        theme.use(dark=False)


def test_what_shows_a_direction_is_mirrored(qapp: QApplication, icons: Icons) -> None:
    def drawn(name: str) -> QImage:
        return icons.icon(name).pixmap(SIZE, 2.0).toImage()

    usual = {name: drawn(name) for name in ("continue", "sidebar", "search")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = {name: drawn(name) for name in usual}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored["search"] == usual["search"]
    for name in ("continue", "sidebar"):
        flipped = usual[name].flipped(Qt.Orientation.Horizontal)
        assert _difference(mirrored[name], usual[name]) > 20
        assert _difference(mirrored[name], flipped) == 0


def test_an_icon_outlives_those_who_made_it(theme: Theme) -> None:
    icon = QIcon(Icons(FOLDER, theme).icon("search"))
    gc.collect()
    assert not icon.pixmap(SIZE, 1.0).isNull()


def test_an_icon_outlives_a_cycle_that_it_was_kept_in(theme: Theme) -> None:
    def engines() -> int:
        return sum(isinstance(each, IconEngine) for each in gc.get_objects())

    before = engines()
    icons = Icons(FOLDER, theme)
    icon = QIcon(icons.icon("search"))
    cycle: list[object] = [icons]  # younger than the icon, so that it is collected after it
    cycle.append(cycle)
    del icons, cycle
    gc.collect()
    assert engines() == before + 1
    assert not icon.pixmap(SIZE, 1.0).isNull()
    del icon
    assert engines() == before
