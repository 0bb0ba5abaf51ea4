"""The messages, and what floats over them."""

from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QVBoxLayout, QWidget

__all__ = ["MessagePage"]


class MessagePage(QWidget):
    """Filled by a scroll area. What were in that one itself, no screen reader would find.

    Keys and the wheel are for the messages, wherever here they are used.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__()
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._area.keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._area.wheelEvent(event)
