"""A quiet line above a conversation: what the model reads before it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["SystemLine"]

_MOST = 300  # characters
_AROUND = 20  # pixels beside the text


class SystemLine(QPushButton):
    """The beginning of the system prompt in effect; hidden while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("quiet")
        self.setFont(theme.font(Size.CAPTION))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._said = ""
        self.hide()

    def show_prompt(self, prompt: str) -> None:
        text = one_line(prompt, _MOST)
        self._said = tr("System prompt: {beginning}", beginning=text) if text else ""
        self.setAccessibleName(self._said)
        self.setVisible(bool(text))
        self._elide()

    def said(self) -> str:
        """The whole of it, for tests."""
        return self._said

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._said) + _AROUND
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(_AROUND, self.width() - _AROUND)
        text = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        self.setText(text.replace("&", "&&"))  # which Qt takes for a mnemonic
