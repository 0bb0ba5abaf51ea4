"""One of those that are compared: who it is, its answer, and what can be done with that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.chat import Message
from desktop_chat.domain.language import tr
from desktop_chat.ui.comparing.answer_text import SIDE, AnswerText
from desktop_chat.ui.comparing.column_foot import ColumnFoot
from desktop_chat.ui.comparing.column_head import ColumnHead
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import COLUMN_WIDTH, Radius, Space
from desktop_chat.ui.transcript.body.spoken import MOST_SAID
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.key_order import order_keys

__all__ = ["CompareColumn"]

_CORNER = float(Radius.MEDIUM)


class CompareColumn(QFrame):
    """Has the keyboard's focus as a whole, and then its texts and buttons have it by Tab.

    Attributes:
        head: Who it is.
        text: The answer.
        foot: What is known of it.

    Signals:
        stepped: An arrow asks for the column before or after, by -1 or 1.
        scrolled: By how many pixels the person wants to go down.
        grown: The height of the answer is another.
    """

    stepped = Signal(int)
    scrolled = Signal(int)
    grown = Signal()

    def __init__(self, theme: Theme, icons: Icons, decoration: Decoration) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("column")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.head = ColumnHead(theme)
        self.text = AnswerText(theme, icons, decoration)
        self.text.setMaximumWidth(COLUMN_WIDTH + 2 * SIDE)
        self.foot = ColumnFoot(theme, icons)
        self._said = ""
        self._is_marked = False  # the keyboard has brought the focus here, or is about to
        self._scroll = scroll = _Scroll(self)
        scroll.setWidget(self.text)
        scroll.setMinimumHeight(Space.FOUR)  # in a low window, what is around it stays whole
        scroll.scrolled.connect(self.scrolled)
        scroll.verticalScrollBar().rangeChanged.connect(self.grown)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, Space.ONE, SIDE, Space.HALF)
        head.addWidget(self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)  # around which the sign of the focus is painted
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(scroll, stretch=1)
        column.addWidget(self.foot)
        theme.changed.connect(self.update)

    @property
    def most(self) -> int:
        """How far down its answer can be scrolled, in pixels."""
        return self._scroll.verticalScrollBar().maximum()

    @property
    def page(self) -> int:
        """How much of it is seen at once, in pixels."""
        return self._scroll.viewport().height()

    def position(self) -> int:
        return self._scroll.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        self._scroll.verticalScrollBar().setValue(position)

    def show_bar(self, is_shown: bool) -> None:
        """Whether it has a scroll bar of its own."""
        policy = Qt.ScrollBarPolicy
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_shown else policy.ScrollBarAlwaysOff
        )

    def name(self, at: int, count: int) -> None:
        """Have a screen reader say whose column it is, and which of how many."""
        said = tr("{model}, column {at} of {count}", model=self.head.name(), at=at + 1, count=count)
        self.setAccessibleName(said)

    def show_waiting(self, said: str) -> None:
        """Nothing is there yet; ``said`` is what is being done."""
        self.text.wait(said)
        self._describe(said)

    def show_growing(self, message: Message, said: str) -> None:
        self.text.grow(message, said)
        self._describe(message.content or said)

    def show_whole(self, message: Message, marks: Sequence[tuple[str, str]], note: str) -> None:
        """As of ``AnswerText``."""
        self.text.show_whole(message, marks, note)
        self._describe("\n".join([*(mark for mark, _ in marks), note, message.content]).strip())

    def show_facts(self, facts: str, stability: str) -> None:
        """As of ``ColumnFoot``."""
        self.foot.show_facts(facts, stability)
        self._describe(self._said)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tell()
        self._is_marked = event.reason() in _KEYS
        if self._is_marked:
            order_keys(self)  # what a growing answer has made came last
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from column to column, and up and down in the answers."""
        key, mirrored = Qt.Key(event.key()), self.layoutDirection() is _RTL
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        line, page = 3 * self.fontMetrics().lineSpacing(), self.page - Space.FOUR
        steps = {
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_Down: line,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Space: page,
            Qt.Key.Key_Home: -_FAR,
            Qt.Key.Key_End: _FAR,
        }
        self._is_marked = True
        self.update()
        if key in sides and not event.modifiers():
            self.stepped.emit(-sides[key] if mirrored else sides[key])
        elif key in steps and not event.modifiers():
            self.scrolled.emit(steps[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._is_marked:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            box = self.rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, _CORNER, _CORNER)

    def _describe(self, said: str) -> None:
        self._said = said
        if self.hasFocus() and not self.text.is_growing:
            self._tell()

    def _tell(self) -> None:
        """Have a screen reader say the answer, and what is known of it."""
        said = f"{self._said[:MOST_SAID]}\n{self.foot.text()}".strip()
        self.setAccessibleDescription(said)


class _Scroll(QScrollArea):
    """Leaves the wheel to whoever scrolls all columns together."""

    scrolled = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            exact = event.pixelDelta().y()
            self.scrolled.emit(-(exact or round(event.angleDelta().y() / _NOTCH * _STEP)))
            event.accept()
            return True
        return super().viewportEvent(event)


_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_RTL = Qt.LayoutDirection.RightToLeft
_FAR = 1 << 24  # pixels, which no answer is high
_NOTCH = 120  # of a wheel, as Qt counts
_STEP = 60  # pixels
