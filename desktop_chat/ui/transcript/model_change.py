"""A quiet line in a conversation where another model takes over."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ModelChange"]

_ABOVE = Space.ONE_HALF
_LEAST_LINE = Space.TWO  # at each side of the words


class ModelChange(QWidget):
    """Says between two thin lines who answers from here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setFont(theme.font(Size.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_model(self, name: str) -> None:
        self._text = tr("{model} answers from here", model=printable(name))
        self.setAccessibleName(self._text)
        self.setToolTip(self._text.replace("<", "‹"))  # which a tool tip takes for HTML
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing() + _ABOVE + Space.ONE)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        metrics = self.fontMetrics()
        aside = _LEAST_LINE + Space.ONE_HALF
        room = self.width() - 2 * aside
        text = metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, room)
        width = metrics.horizontalAdvance(text)
        words = QRect((self.width() - width) // 2, _ABOVE, width, metrics.lineSpacing())
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.setPen(self._theme.colour("border"))
        y = words.center().y()
        painter.drawLine(0, y, words.left() - Space.ONE_HALF, y)
        painter.drawLine(words.right() + Space.ONE_HALF, y, self.width(), y)
