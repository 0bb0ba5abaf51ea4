"""Words in one line, however many there are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_chat.ui.widgets.controls import reading_side

__all__ = ["ElidedLabel"]


class ElidedLabel(QLabel):
    """Takes the room that others leave, and is cut there.

    Attributes:
        whole: What it says, of which the end may not be shown.
    """

    def __init__(self, font: QFont, name: str = "") -> None:
        """``name``: For the style sheet."""
        super().__init__()
        self.whole = ""
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAlignment(reading_side(self) | Qt.AlignmentFlag.AlignVCenter)

    def show_text(self, text: str) -> None:
        self.whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        end = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self.whole, end, max(1, self.width())))
