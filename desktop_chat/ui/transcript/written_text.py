"""A message as it was written, with all its marks."""

import math

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["WrittenText"]


class WrittenText(QTextEdit):
    """Plain text that can be selected, as high as it needs, without scroll bars of its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = 0
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.monospace(Size.READING))
        self.setAccessibleName(self.tr("The message as it was written"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("background: transparent; padding: 0; border: none;")
        self.document().setDocumentMargin(0)

    def show_text(self, text: str) -> None:
        text = printable(text)
        if text != self.toPlainText():
            self.setPlainText(text)
            self._set_height()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the transcript scrolls, not one message

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._width:
            self._width = self.width()
            self._set_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._width:
            self._set_height()

    def _set_height(self) -> None:
        self.document().setTextWidth(self._width)
        self.setFixedHeight(math.ceil(self.document().size().height()))
