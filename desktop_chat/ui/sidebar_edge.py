"""The line where the sidebar ends, to drag."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

__all__ = ["SidebarEdge"]

_GRIP = 6  # pixels


class SidebarEdge(QWidget):
    """Asks for a wider or narrower sidebar.

    Signals:
        dragged: To this width.
        reset: A double click wants it to be as at first.
    """

    dragged = Signal(int)
    reset = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed_at = 0
        self._width = 0  # the sidebar's
        self._pressed_width = 0
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def place(self, width: int) -> QRect:
        """Where it is, counted from the leading side, at a sidebar of ``width``."""
        self._width = width
        return QRect(width - _GRIP // 2, 0, _GRIP, self.window().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = round(event.globalPosition().x())
        self._pressed_width = self._width

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        way = round(event.globalPosition().x()) - self._pressed_at
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.dragged.emit(self._pressed_width + (-way if mirrored else way))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset.emit()
