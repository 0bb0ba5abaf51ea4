"""A quiet line above a conversation: what the model reads before it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons, beside_text
from desktop_chat.ui.widgets.managed import who_decides
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["SystemLine"]

_MOST = 300  # characters
_AROUND = 20  # pixels beside the text
_LOCK = 14


class SystemLine(QPushButton):
    """The beginning of the system prompt in effect; hidden while there is none."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._is_managed = False
        self.setObjectName("quiet")
        self.setFont(theme.font(Size.CAPTION))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._said = ""
        self.setIconSize(beside_text(_LOCK))
        theme.changed.connect(self._restyle)
        self.hide()

    def show_prompt(self, prompt: str, *, is_managed: bool = False) -> None:
        """``is_managed``: it begins with an administrator's."""
        text = one_line(prompt, _MOST)
        self._said = tr("System prompt: {beginning}", beginning=text) if text else ""
        self._is_managed = is_managed
        self.setToolTip(who_decides() if is_managed else "")
        self.setAccessibleDescription(self.toolTip())
        self._restyle()
        self.setAccessibleName(self._said)
        self.setVisible(bool(text))
        self._elide()

    def said(self) -> str:
        """The whole of it, for tests."""
        return self._said

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._said) + self._around
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    @property
    def _around(self) -> int:
        """Pixels beside the text."""
        return _AROUND + (self.iconSize().width() + Space.HALF if self._is_managed else 0)

    @Slot()
    def _restyle(self) -> None:
        self.setIcon(self._icons.icon("lock", "muted") if self._is_managed else QIcon())

    def _elide(self) -> None:
        room = max(_AROUND, self.width() - self._around)
        text = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        self.setText(text.replace("&", "&&"))  # which Qt takes for a mnemonic
