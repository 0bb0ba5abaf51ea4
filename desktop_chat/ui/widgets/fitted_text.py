"""Text to be read and selected, which breaks anywhere and is as high as it needs to be."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from desktop_chat.ui.widgets.controls import reading_side

__all__ = ["FittedText"]

_FRAME = 2  # pixels


class FittedText(QTextEdit):
    """For what a file says: a label could not break a word that is as wide as the window."""

    def __init__(
        self, font: QFont, name: str, *, highest: int | None = None, margin: int = 0
    ) -> None:
        """
        Args:
            highest: Pixels beyond which it is scrolled; None for all that it needs.
            margin: Pixels around the text.
        """
        super().__init__()
        self._highest = highest
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font)
        self.viewport().setAutoFillBackground(margin > 0)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(never)
        if highest is None:
            self.setVerticalScrollBarPolicy(never)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        option = QTextOption()
        if highest is None:  # a fact beside its name, not a text of its own
            option.setAlignment(reading_side(self))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document = self.document()
        document.setDefaultTextOption(option)
        document.setDocumentMargin(margin)
        document.setUndoRedoEnabled(False)

    def show_text(self, text: str) -> None:
        self.setPlainText(text)
        self.fit()

    def sizeHint(self) -> QSize:
        height = round(self.document().size().height()) + _FRAME
        return QSize(0, height if self._highest is None else min(self._highest, height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height that the text needs at this width."""
        height = self.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)
