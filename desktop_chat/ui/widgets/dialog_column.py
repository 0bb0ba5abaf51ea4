"""What stands in a dialog, one under the other, of which a part may be scrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.ui.look.tokens import SCROLL_BAR, Space
from desktop_chat.ui.widgets.controls import margins

__all__ = ["ColumnScroll", "DialogColumn", "at_end"]


class DialogColumn(QVBoxLayout):
    """All of it ends in one line, also what is scrolled: the bar stands beyond, in the margin."""

    def __init__(self, dialog: QDialog, spacing: int) -> None:
        super().__init__(dialog)
        end = Space.THREE - SCROLL_BAR
        self.setContentsMargins(margins(Space.THREE, Space.THREE, end, Space.TWO))
        self.setSpacing(spacing)

    def add(self, *parts: QWidget | QLayout) -> None:
        for part in parts:
            line = QHBoxLayout()
            line.setContentsMargins(margins(0, 0, SCROLL_BAR, 0))
            if isinstance(part, QWidget):
                line.addWidget(part)
            else:
                line.addLayout(part)
            self.addLayout(line)

    def add_scrolled(self, part: QWidget | QLayout) -> None:
        """A ``ColumnScroll``, or what ends with one; it takes the room that others leave."""
        if isinstance(part, QWidget):
            self.addWidget(part, stretch=1)
        else:
            self.addLayout(part, stretch=1)


class ColumnScroll(QScrollArea):
    """Goes up and down. Its content is as wide without a need for the bar as with it."""

    def __init__(self, content: QWidget | None = None) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it scrolls it
        if content is not None:
            self.setWidget(content)


def at_end(*buttons: QWidget) -> QHBoxLayout:
    """Buttons side by side at the trailing end."""
    row = QHBoxLayout()
    row.setSpacing(Space.ONE)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
