"""Where a line begins: on the side that the window is read from, in whichever script it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.fitted_text import FittedText

_WIDTH = 400  # pixels
_LEFT, _RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def _back_to_left(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(_LEFT)


def label(text: str, *, can_select: bool) -> QLabel:
    made = plain_label(QFont())
    made.setText(text)
    if can_select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def fact(text: str) -> FittedText:
    made = FittedText(QFont(), "Name")
    made.show_text(text)
    return made


def middle(widget: QWidget) -> float:
    """Of what is written, in pixels from the left."""
    widget.resize(_WIDTH, 40)
    image = widget.grab().toImage()
    ground = image.pixelColor(_WIDTH // 2, image.height() // 2)
    inked = [
        x
        for x in range(_WIDTH)
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    return (inked[0] + inked[-1]) / 2


@pytest.mark.parametrize("direction", [_LEFT, _RIGHT])
def test_a_line_begins_where_the_window_is_read_from(
    qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    for text in ("Qwen", "/home/qwen.gguf"):
        for made in (label(text, can_select=False), label(text, can_select=True), fact(text)):
            qtbot.addWidget(made)
            assert (middle(made) < _WIDTH / 2) is (direction is _LEFT)
