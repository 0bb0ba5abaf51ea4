"""The words of a box or a round mark take several lines where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

__all__ = ["wrap_words"]


def wrap_words(button: QAbstractButton) -> None:
    """Have a button that has its text break it, from now on. Qt's own is cut off."""
    _Wrapping(button)


class _Wrapping(QObject):
    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._whole = button.text()
        button.setAccessibleName(self._whole)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.ensurePolished()
        self._around = button.sizeHint().width() - self._width(self._whole)  # mark and ring
        widest = max(map(self._width, self._whole.split()), default=0)
        button.setMinimumWidth(widest + self._around)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            broken = "\n".join(self._lines(self._button.width() - self._around))
            if broken != self._button.text():
                self._button.setText(broken)
        return False

    def _lines(self, width: int) -> list[str]:
        if self._width(self._whole) <= width:
            return [self._whole]
        lines: list[str] = []
        layout = QTextLayout(self._whole, self._button.font())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            start = line.textStart()
            lines.append(self._whole[start : start + line.textLength()].strip())
        layout.endLayout()
        return lines

    def _width(self, words: str) -> int:
        return self._button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()
