"""Words in one line, however many there are."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_chat.ui.widgets.controls import reading_side

__all__ = ["ElidedLabel"]


class ElidedLabel(QLabel):
    """Takes the room that others leave, and is cut there; the pointer on it has the whole shown.

    Attributes:
        whole: What it says, of which the end may not be shown.
    """

    def __init__(
        self, font: QFont, name: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        """``name``: For the style sheet."""
        super().__init__()
        self.whole = ""
        self._mode = mode
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAlignment(reading_side(self) | Qt.AlignmentFlag.AlignVCenter)

    def show_text(self, text: str) -> None:
        self.whole = text
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """For who wants to be as wide as all of it, where there is room."""
        width = self.fontMetrics().horizontalAdvance(self.whole) + 1
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self.whole, self._mode, max(1, self.width()))
        self.setText(shown)
        # As HTML, for which Qt would else take what looks like it.
        self.setToolTip("" if shown == self.whole else f"<p>{escape(self.whole)}</p>")
