"""What something is called, and its keys."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.ui.look.tokens import Space

__all__ = ["KeysLine"]


class KeysLine(QWidget):
    """The keys stand at the end, or under the name where there is little room."""

    def __init__(self, name: QWidget, *keys: QWidget) -> None:
        super().__init__()
        self._name = name
        self._end = QHBoxLayout()
        self._end.setSpacing(Space.ONE)
        for each in keys:
            self._end.addWidget(each)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(Space.ONE)
        self._line.addWidget(name, stretch=1)
        self._line.addLayout(self._end)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.HALF)
        self.column.addLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._name.minimumSizeHint().width() + self._end.sizeHint().width() + Space.TWO
        directions = QBoxLayout.Direction
        is_narrow = needed > self.width()
        self._line.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
