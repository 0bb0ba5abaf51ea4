"""Finding words in the open conversation, in messages with and without widgets."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit
from shiboken6 import isValid

from desktop_chat.domain.highlight import iter_spans, richest
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.transcript.block_maker import Block, BlockMaker
from desktop_chat.ui.transcript.find_bar import FindBar
from desktop_chat.ui.transcript.found_places import FoundPlaces
from desktop_chat.ui.transcript.message_area import MessageArea
from desktop_chat.ui.transcript.selecting import Selecting
from desktop_chat.ui.transcript.selection import select, texts_of
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["Finding"]

_LATER_MS = 30
_SLICE_S = 0.02
_SHARE_ABOVE = 3  # what is found is shown a third down


class Finding(QObject):
    """What stands between the bar and the messages.

    Signals:
        query_changed: Whose words are to be marked; empty for none.
    """

    query_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        area: MessageArea,
        maker: BlockMaker,
        selecting: Selecting,
    ) -> None:
        super().__init__(area)
        self._area = area
        self._maker = maker
        self._selecting = selecting
        self._at = -1  # the place that is shown, counted from 0
        self._from = 0  # the message from which on the first place is looked for
        self._seeking: Iterator[None] = iter(())
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_seek)
        self.bar = FindBar(theme, icons, area.page)
        self.places = FoundPlaces(self._shows_thinking, self)
        self.bar.changed.connect(self._on_text_changed)
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.close)
        self.bar.took_room.connect(area.leave_room_above)
        self.places.changed.connect(self._on_places_changed)

    def open(self) -> None:
        """Let the person look for something."""
        bar = self._area.verticalScrollBar()
        self._from = self._area.column.at(bar.value()) if self._area.column.path else 0
        self.bar.open()
        self.look_again()

    def look_again(self) -> None:
        """The messages aren't those that were looked at."""
        if self.bar.isVisible():
            self._on_text_changed(self.bar.text())

    def reveal(self, message_id: str, query: str) -> None:
        """Show a message from its beginning, or where it has most words of a search."""
        self._area.go_to(message_id)
        block = self._area.column.blocks.get(message_id)
        texts = [(text, text.toPlainText()) for text in texts_of(block)] if block else []
        found = [(text, words, richest(words, query)) for text, words in texts]
        if block is not None and found:
            text, words, places = max(found, key=lambda each: len(each[2]))
            if places:
                self._bring(block, text, _units(words[: places[0][0]]))
        if block is not None and query and not block.is_complete:
            self._look_later(lambda: self.reveal(message_id, query))

    @Slot()
    def close(self) -> None:
        """Give the keyboard to the message that is shown, where what was found stays selected."""
        self._seeking = iter(())
        self.bar.close_up()
        column = self._area.column
        at = column.at(self._area.verticalScrollBar().value())
        if 0 <= self._at < self.places.total:
            at = self.places.place(self._at)[0]
        self.places.look("", [])
        self.query_changed.emit("")
        if column.path:
            self._area.block_of(at).setFocus()

    @Slot(int)
    def step(self, by: int) -> None:
        """Show the next place, or the previous one; after the last comes the first."""
        if self.places.total:
            self._at = (self._at + by) % self.places.total
            self._show()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        # In quotes, so that the words follow each other; what is still typed is one of them.
        self._seeking = iter(())
        query = f'"{text}' if text.strip().strip('"“”„«»') else ""
        self._at = -1
        self._selecting.clear()
        self.query_changed.emit(query)
        self.places.look(query, self._area.column.path)

    @Slot()
    def _on_places_changed(self) -> None:
        if self._at < 0 and self.places.total:
            first = self.places.before(self._from)
            if first < self.places.total or self.places.is_done:
                self._at = first % self.places.total
                self._show()
        self._tell()

    def _tell(self) -> None:
        places = self.places
        self.bar.show_count(self._at + 1, places.total, is_done=places.is_done)

    def _show(self) -> None:
        self._tell()
        if not 0 <= self._at < self.places.total:
            return
        at, before = self.places.place(self._at)
        self._selecting.clear()
        block = self._area.block_of(at)
        self._seeking = self._seek(block, self.places.query, before)
        self._on_seek()

    @Slot()
    def _on_seek(self) -> None:
        """Go on looking for the place that is to be shown."""
        end = time.monotonic() + _SLICE_S
        for _ in self._seeking:
            if time.monotonic() >= end:
                self._soon.start()
                return

    def _seek(self, block: Block, query: str, number: int) -> Iterator[None]:
        """Show the place with a number from 0 in the texts of a message, in steps."""
        name = block.message.id
        for text in texts_of(block):
            if block.message.id != name or not isValid(text):
                return  # something else is shown there by now
            words = text.toPlainText()
            for start, end in iter_spans(words, query):
                if not number:
                    first, last = (_units(words[:at]) for at in (start, end))
                    select(text, first, last)
                    self._bring(block, text, first)
                    return
                number -= 1
            yield
        self._area.go_to(name)
        if not block.is_complete:
            self._look_later(self._show)

    def _look_later(self, look: Callable[[], None]) -> None:
        """Look when all of a long message is there, if the reader has stayed."""
        place = replace(self._area.place)

        def look_there() -> None:
            block = self._area.column.blocks.get(place.anchor)
            if self._area.place != place or block is None:
                return
            if block.is_complete:
                look()
            else:
                QTimer.singleShot(_LATER_MS, self, look_there)

        QTimer.singleShot(_LATER_MS, self, look_there)

    def _bring(self, block: Block, text: QTextEdit, position: int) -> None:
        """Have a place of a message in sight."""
        cursor = QTextCursor(text.document())
        cursor.setPosition(position)
        box = text.cursorRect(cursor)
        y = text.viewport().mapTo(block, box.topLeft()).y()
        height = self._area.viewport().height()
        top = block.mapTo(self._area.viewport(), QPoint()).y() + y
        if not 0 < top < height - Space.SIX:
            self._area.go_to(block.message.id, height // _SHARE_ABOVE - y)

    def _shows_thinking(self, message_id: str) -> bool:
        block = self._area.column.blocks.get(message_id)
        if block is None:
            return message_id in self._maker.opened
        return self._maker.shows_thinking(block)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
