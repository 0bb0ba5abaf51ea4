"""An answer as it reads: thoughts, marks, the text, and why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.chat import Message
from desktop_chat.domain.highlight import spans
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.transcript.body.message_body import MessageBody
from desktop_chat.ui.transcript.body.text_part import TextPart, units
from desktop_chat.ui.transcript.thinking import ThinkingFold
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.flow_layout import FlowLayout
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["SIDE", "AnswerText"]

SIDE = Space.TWO - 2
"""Left and right of the text."""

_DRAW_MS = 60  # between two drawings of what grows
_LONG = 8_000  # characters that take a moment, so that each of several columns has one of its own


class AnswerText(QWidget):
    """Grows with the reply, whose body lays out a long text in slices.

    Signals:
        link_activated: As of ``MessageBody``, as are the next two.
        link_hovered: As of ``MessageBody``.
        save_wanted: As of ``MessageBody``.
        drawn: There is more to be seen.
        settled: All of the text is there.
    """

    link_activated = Signal(str)
    link_hovered = Signal(str)
    save_wanted = Signal(str, str)
    drawn = Signal()
    settled = Signal()

    def __init__(self, theme: Theme, icons: Icons, decoration: Decoration) -> None:
        super().__init__()
        self._theme = theme
        self._message: Message | None = None
        self._query = ""
        self._is_under_way = False
        self._waiting = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._marks = QWidget()
        self._mark_row = FlowLayout(self._marks, Space.HALF)
        self._thinking = ThinkingFold(theme, icons, decoration)
        self._thinking.hide()
        self._body = MessageBody(theme, icons, decoration, tr("Answer"))
        self._notice = Notice(theme, icons)
        self._drawing = QTimer(self, singleShot=True, interval=_DRAW_MS)
        self._drawing.timeout.connect(self._draw)
        self._body.link_activated.connect(self.link_activated)
        self._thinking.link_activated.connect(self.link_activated)
        self._body.link_hovered.connect(self.link_hovered)
        self._body.save_wanted.connect(self.save_wanted)
        self._body.resized.connect(self._on_resized)
        theme.changed.connect(self._body.restyle)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, Space.HALF, SIDE, Space.ONE)
        column.setSpacing(Space.ONE)
        for each in (self._waiting, self._marks, self._notice, self._thinking, self._body):
            column.addWidget(each)
        column.addStretch(1)
        self.wait("")

    def wait(self, said: str) -> None:
        """There is no answer yet; ``said`` is why."""
        self._drawing.stop()
        self._message = None
        self._body.forget()
        self._thinking.forget()
        self._waiting.setText(said)
        self._waiting.setVisible(bool(said))
        self._show_marks(())
        for each in (self._notice, self._thinking, self._body):
            each.hide()

    def grow(self, message: Message, said: str) -> None:
        """Show as much as there is of it; ``said`` tells what is being done until it begins."""
        is_new = self._message is None or not self._is_under_way
        if is_new:
            self.wait(said)
        self._message, self._is_under_way = message, True
        is_there = bool(message.content or message.thinking)
        self._waiting.setText(said)
        self._waiting.setVisible(bool(said) and not is_there)
        if is_there and not self._drawing.isActive():
            self._drawing.start(0 if is_new else _DRAW_MS)

    def show_whole(self, message: Message, marks: Sequence[tuple[str, str]], note: str) -> None:
        """Show an answer that has ended.

        Args:
            marks: Of each what it says, and "warning" if it is one.
            note: Why there is no answer.
        """
        self._drawing.stop()
        self._message, self._is_under_way = message, False
        self._waiting.hide()
        self._show_marks(marks)
        if note:
            self._notice.say("error", tr("No answer"), note)
        else:
            self._notice.hide()
        if len(message.content) + len(message.thinking) > _LONG:
            self._drawing.start(0)
        else:
            self._draw()

    def parts(self) -> list[TextPart]:
        """The texts of it, in the order in which they are read; none before all are there."""
        return self._body.parts() if self.is_settled else []

    @property
    def is_growing(self) -> bool:
        """Whether more of an answer comes."""
        return self._message is not None and self._is_under_way

    @property
    def is_settled(self) -> bool:
        """Whether all of an answer that has ended is there."""
        whole = self._message is not None and not self._is_under_way
        return whole and self._body.is_complete and not self._drawing.isActive()

    def highlight(self, query: str) -> None:
        """Mark the words of a search; none ends it."""
        self._query = query
        self._body.highlight(query)

    def found(self) -> int | None:
        """Where the first word of the search stands, in pixels from the top; None for nowhere."""
        for part in self.parts() if self._query else ():
            if hits := spans(part.document().toPlainText(), self._query):
                cursor = QTextCursor(part.document())
                cursor.setPosition(units(part.document().toPlainText()[: hits[0][0]]))
                return part.mapTo(self, part.cursorRect(cursor).topLeft()).y()
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._body.fit(self.width() - 2 * SIDE)

    @Slot()
    def _draw(self) -> None:
        message = self._message
        if message is None:
            return
        writes = self._is_under_way
        took = message.stats.thinking_ms / 1000 if message.stats else 0.0
        thinks = writes and not message.content
        self._thinking.show_thinking(message.thinking, under_way=thinks, seconds=took or None)
        if writes:
            self._body.grow(message.content)
        else:
            self._body.show_whole(message.content)
        self._body.setVisible(bool(message.content.strip()))
        self._body.highlight(self._query)
        self._on_resized()

    @Slot()
    def _on_resized(self) -> None:
        self.drawn.emit()
        if self.is_settled:
            self.settled.emit()

    def _show_marks(self, marks: Sequence[tuple[str, str]]) -> None:
        while (item := self._mark_row.takeAt(0)) is not None:
            if (pill := item.widget()) is not None:
                pill.deleteLater()
        for text, kind in marks:
            pill = plain_label(self._theme.font(Size.CAPTION), "pill")
            pill.setProperty("kind", kind)
            pill.setText(text)
            self._mark_row.addWidget(pill)
        self._marks.setVisible(bool(marks))
