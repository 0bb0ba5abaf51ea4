"""Rows of two lines that are chosen with a box."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_chat.ui.look.theme import Size, Theme

__all__ = ["HEADING_ROLE", "CheckRows"]

_SPACE = 10  # pixels between two rows
HEADING_ROLE = Qt.ItemDataRole.UserRole
"""Where a model says that a row is a heading for those below it."""


class CheckRows(QStyledItemDelegate):
    """Rows with room around them, whose boxes can be seen on every ground."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("muted"))
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("background"))
        if index.data(HEADING_ROLE):
            option.font = self._theme.font(Size.BODY, QFont.Weight.DemiBold)  # type: ignore[attr-defined]
            palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        option.palette = palette  # type: ignore[attr-defined]

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + _SPACE)
