"""One part of a model's card: a heading, a few sentences, and rows of facts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_chat.ui.card.facts import Fact
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.fitted_text import FittedText

__all__ = ["CardSection", "selectable"]

_NAMES = 120  # pixels, so that the rows of all parts are in line


class CardSection(QWidget):
    """Everything in it but the heading can be selected."""

    def __init__(self, theme: Theme, title: str, note: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(Space.TWO)
        self._rows.setVerticalSpacing(Space.HALF)
        self._rows.setColumnMinimumWidth(0, _NAMES)
        self._rows.setColumnStretch(1, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.ONE)
        heading = plain_label(theme.font(Size.BODY, QFont.Weight.DemiBold), wraps=True)
        heading.setText(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ONE)
        column.addWidget(heading)
        if note:
            caption = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
            caption.setText(note)
            column.addWidget(caption)
        column.addLayout(self.body)
        column.addLayout(self._rows)

    def say(self, text: str, name: str = "", *, strong: bool = False) -> QLabel:
        """Add a sentence."""
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        label = plain_label(self._theme.font(Size.BODY, weight), name, wraps=True)
        label.setText(text)
        self.body.addWidget(selectable(label))
        return label

    def list(self, facts: Iterable[Fact]) -> None:
        """Add a row for each."""
        for name, said in facts:
            self.add_row(name, self._value(name, said))

    def add_line(self, widget: QWidget) -> None:
        """Add what takes the whole width, below all that is there."""
        self._rows.addWidget(widget, self._rows.rowCount(), 0, 1, 2)

    def add_row(self, name: str, value: QWidget) -> None:
        label = plain_label(self._theme.font(Size.BODY), "muted")
        label.setText(name)
        row, top = self._rows.rowCount(), Qt.AlignmentFlag.AlignTop
        self._rows.addWidget(label, row, 0, top | Qt.AlignmentFlag.AlignLeading)
        self._rows.addWidget(value, row, 1, top)

    def _value(self, name: str, said: str) -> FittedText:
        value = FittedText(self._theme.font(Size.BODY), name)
        value.show_text(said)
        return value


def selectable(label: QLabel) -> QLabel:
    flag = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    return label
