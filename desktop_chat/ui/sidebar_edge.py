"""The line where the sidebar ends, to drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop_chat.ui.window import Window

__all__ = ["SidebarEdge"]

_GRIP = 6  # pixels


class SidebarEdge(QWidget):
    """Makes the sidebar of a window wider or narrower; after a double click it is as at first."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._pressed_at = 0
        self._width = 0  # the sidebar's, when it was pressed
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def place(self, width: int) -> QRect:
        """Where it is, counted from the leading side, at a sidebar of ``width``."""
        return QRect(width - _GRIP // 2, 0, _GRIP, self._window.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = round(event.globalPosition().x())
        self._width = self._window.sidebar_width

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        way = round(event.globalPosition().x()) - self._pressed_at
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._window.set_sidebar_width(self._width - way if mirrored else self._width + way)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._window.set_sidebar_width()
