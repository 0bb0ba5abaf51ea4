"""A button of a few words, which take several lines where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Radius, Space

__all__ = ["WrappingButton"]

_ICON = 16  # pixels
_AROUND = 4
_WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class WrappingButton(QAbstractButton):
    """At the leading side, after its icon if it has one. Qt's own buttons would be cut off."""

    def __init__(self, theme: Theme, text: str, token: str = "accent") -> None:
        """``token`` names the colour of the words."""
        super().__init__()
        self._theme = theme
        self._token = token
        self.setText(text)
        self.setFont(theme.font(Size.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return self._size(self._wide(self.text()))

    def minimumSizeHint(self) -> QSize:
        return self._size(max(map(self._wide, self.text().split()), default=0))

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._before() - _AROUND), 1 << 16)
        words = self.fontMetrics().boundingRect(room, _WORDS, self.text())
        return self._height(words.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            frame = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, Radius.SMALL, Radius.SMALL)
        direction = self.layoutDirection()
        if not self.icon().isNull():
            line = self._height(self.fontMetrics().height())  # the first one
            icon = QRect(_AROUND, (line - _ICON) // 2, _ICON, _ICON)
            self.icon().paint(painter, QStyle.visualRect(direction, self.rect(), icon))
        words = self.rect().adjusted(self._before(), _AROUND, -_AROUND, 0)
        leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.setPen(self._theme.colour(self._words_token()))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the text's own
        painter.drawText(
            QStyle.visualRect(direction, self.rect(), words),
            _WORDS | Qt.AlignmentFlag.AlignAbsolute | leading,
            self.text(),
        )

    def _words_token(self) -> str:
        if not self.isEnabled():
            return "muted"
        return "accent_hover" if self.underMouse() else self._token

    def _before(self) -> int:
        """Pixels before the words."""
        return _AROUND if self.icon().isNull() else _AROUND + _ICON + Space.HALF

    def _wide(self, words: str) -> int:
        """Pixels that they need in one line; Arabic letters need more than they advance."""
        room = QRect(0, 0, 1 << 16, 1 << 16)
        drawn = self.fontMetrics().boundingRect(room, _WORDS, words).width()
        return max(drawn, self.fontMetrics().horizontalAdvance(words)) + 2

    def _size(self, words: int) -> QSize:
        return QSize(self._before() + words + _AROUND, self._height(self.fontMetrics().height()))

    def _height(self, words: int) -> int:
        return words + 2 * _AROUND
