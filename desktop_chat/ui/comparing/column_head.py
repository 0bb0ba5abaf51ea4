"""Whose answer stands below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label

__all__ = ["ColumnHead"]


class ColumnHead(QWidget):
    """A name, which is cut rather than pushed aside, and what else there is to it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._whole = ""
        self._name = plain_label(theme.font(Size.BODY, QFont.Weight.DemiBold))
        self._name.setMinimumWidth(1)
        self._about = plain_label(theme.font(Size.CAPTION), "muted")
        self._about.setMinimumWidth(1)
        self._chosen = plain_label(theme.font(Size.CAPTION), "chosen")
        self._chosen.setText(tr("Your choice"))
        self._chosen.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.ONE)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._about, 1, 0)
        grid.addWidget(self._chosen, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)

    def show_name(self, name: str, about: str, tip: str) -> None:
        """``about`` may be empty; its place is kept, so that all columns begin at one height."""
        self._whole = name
        self._about.setText(about)
        self.setToolTip("")
        self._name.setToolTip(tip)
        self._elide()

    def show_short(self, is_short: bool) -> None:
        """Whether the name is to be read elsewhere."""
        self._name.setVisible(not is_short)

    def show_chosen(self, is_chosen: bool) -> None:
        self._chosen.setVisible(is_chosen)
        self._elide()

    def name(self) -> str:
        return self._whole

    def text(self) -> str:
        """All that it says, for tests and a screen reader."""
        chosen = self._chosen.text() if self._chosen.isVisibleTo(self) else ""
        return " · ".join(filter(None, (self._whole, self._about.text(), chosen)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width()
        if self._chosen.isVisibleTo(self):
            room -= self._chosen.sizeHint().width() + Space.ONE
        end = Qt.TextElideMode.ElideMiddle
        self._name.setText(self._name.fontMetrics().elidedText(self._whole, end, max(room, 40)))
