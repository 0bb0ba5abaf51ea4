"""A scroll area in which what is read stays still while all around it changes its height."""

import time
from collections.abc import Generator
from contextlib import contextmanager, nullcontext

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_chat.domain.chat import Message
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.transcript.block_maker import Block, BlockMaker
from desktop_chat.ui.transcript.column import MessageColumn
from desktop_chat.ui.transcript.glide import Glide
from desktop_chat.ui.transcript.page import MessagePage
from desktop_chat.ui.transcript.reading_place import ReadingPlace

__all__ = ["MessageArea"]

_NEAR_END = 24  # pixels
_STEP = 32  # pixels that a key or a line of the wheel scrolls
_FRAME_S = 0.003  # for making widgets while it scrolls; what lacks then comes in the next frame
_SETTLING_MS = 100  # in which the layouts within messages take on another width
_LEAPING_MS = 100  # after which one is taken to stay where one has dragged the scroll bar to
_IDLE_MS = 4  # between two widgets that are made ahead
# Screens beyond the one that is seen for which widgets are made, and beyond which they go.
_AHEAD, _AWAY = 1.0, 2.5


class MessageArea(QAbstractScrollArea):
    """Shows the part of a column of messages where the reader is.

    Attributes:
        page: What it fills, together with what floats over it.
        column: The messages and their widgets.
        place: Where the reader is.

    Signals:
        moved: Other messages than before may be in sight.
    """

    moved = Signal()

    def __init__(self, maker: BlockMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = MessagePage(self)
        self.column = MessageColumn(self.viewport(), maker)
        self.place = ReadingPlace()
        self._bar = self.verticalScrollBar()
        self._glide = Glide(self._bar)
        self._is_arranging = False
        self._room_above = self._room_below = 0
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._on_idle)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._leaping = QTimer(self, singleShot=True, interval=_LEAPING_MS)
        self._leaping.timeout.connect(self._idle.start)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar.setSingleStep(_STEP)
        self._bar.sliderPressed.connect(self._glide.stop)

    @property
    def is_settling(self) -> bool:
        """Whether messages get other heights because of the width, not by what a person opens."""
        return self._settling.isActive()

    def is_at_end(self) -> bool:
        return self._bar.value() >= self._bar.maximum() - _NEAR_END

    def go_to_end(self) -> None:
        self._glide.stop()
        self.place.follow()
        self.arrange()

    def go_to_top(self) -> None:
        self._glide.stop()
        self._bar.setValue(0)
        self.arrange()

    def go_to(self, message_id: str, y: int = Space.THREE) -> None:
        """Show a message so that it begins ``y`` pixels below the top of what is seen."""
        self._glide.stop()
        self.place.hold(message_id, y)
        self.arrange()

    def arrange(self, seconds: float = float("inf")) -> None:
        """Put all where it belongs, with widgets for what is seen as far as there is time."""
        if self._is_arranging or not self.isVisible():
            return
        self._is_arranging = True
        end = time.monotonic() + seconds
        self._fit()
        height = self.viewport().height()
        offset = self._offset()
        while missing := self.column.missing(offset, offset + height):
            at = missing[-1] if self.place.follows else missing[0]
            self.make(at, hurried=seconds < float("inf") and not self.place.follows)
            offset = self._offset()
            if time.monotonic() >= end:
                break
        most = max(0, self.column.height - height)
        self._bar.setRange(0, most)
        self._bar.setPageStep(height)
        self._bar.setEnabled(most > 0)  # which hides it, and keeps its place
        self._bar.setValue(offset)
        self.column.place(offset)
        self._is_arranging = False
        self._idle.start()
        self.moved.emit()

    @Slot(int)
    def leave_room(self, pixels: int) -> None:
        """Show nothing so far up from the bottom, where something else lies."""
        if self.is_at_end():
            self.place.follow()
        self._room_below = pixels
        self.setViewportMargins(0, self._room_above, 0, pixels)

    @Slot(int)
    def leave_room_above(self, pixels: int) -> None:
        """The same of the top. What is read doesn't move, unless it is the beginning."""
        if not self.place.follows:
            self.hold_here()
            self.place.y -= pixels - self._room_above if self._bar.value() else 0
        self._room_above = pixels
        self.setViewportMargins(0, pixels, 0, self._room_below)

    def arrange_for_now(self) -> None:
        """As far as there is time before the next frame; the rest follows by itself."""
        self.arrange(_FRAME_S)

    def _fit(self) -> None:
        """Lay out for another width, if there is one."""
        at = self.column.index(self.place.anchor)
        before = self.column.extent(at) if at is not None else 0
        if self.column.fit():
            if self.column.blocks:
                self._settling.start()
            block = self.column.block_at(at) if at is not None else None
            # One that isn't complete has told itself how far it has moved.
            if at is not None and (block is None or block.is_complete):
                self.place.stretch(before, self.column.extent(at))

    def make(self, at: int, *, hurried: bool = False) -> None:
        with self._stretching(at):
            self.column.make(at, hurried=hurried)

    def measure(self, at: int) -> bool:
        """Take on the height that a message has now; whether that is another one."""
        before = self.column.extent(at)
        with self._stretching(at) if self.column.is_expected(at) else nullcontext():
            self.column.measure(at)
        return self.column.extent(at) != before

    @contextmanager
    def _stretching(self, at: int) -> Generator[None]:
        """What is read of a message is as far down in proportion when it has another height."""
        before = self.column.extent(at)
        yield
        if self.column.path[at].id == self.place.anchor:
            self.place.stretch(before, self.column.extent(at))

    def _offset(self) -> int:
        """How far the column is scrolled so that the reader's place is kept."""
        most = max(0, self.column.height - self.viewport().height())
        at = self.column.index(self.place.anchor)
        if self.place.follows or at is None:
            return most
        return max(0, min(self.column.top(at) - self.place.y, most))

    def hold_here(self) -> None:
        """Keep what is seen now where it is."""
        if self.column.path:
            offset, column = self._bar.value(), self.column
            first, last = column.at(offset), column.at(offset + self.viewport().height())
            # What isn't complete grows away from what is.
            blocks = [(at, column.block_at(at)) for at in range(first, last + 1)]
            made = [(at, block.is_complete) for at, block in blocks if block is not None]
            complete = (at for at, is_complete in made if is_complete)
            at = next(complete, made[0][0] if made else first) if offset else 0
            self.place.hold(column.path[at].id, column.top(at) - offset)

    def hold_for(self, path: tuple[Message, ...]) -> None:
        """Keep what is read where it is though other messages are shown from now on."""
        self.hold_here()
        at = self.column.index(self.place.anchor)
        if at is not None and all(message.id != self.place.anchor for message in path):
            self.place.anchor = path[min(at, len(path) - 1)].id

    @Slot(str, int)
    def make_up(self, message_id: str, pixels: int) -> None:
        """What is read of a message has gone down within it: take the message up."""
        if self.place.anchor == message_id and self.place.y < 0:
            self.place.y -= pixels
        at = self.column.index(message_id)
        if at is not None and not self._is_arranging:
            self.measure(at)
            self.arrange_for_now()

    def block_of(self, at: int) -> Block:
        """The widget of a message, made if there is none."""
        block = self.column.block_at(at)
        if block is None:
            self.make(at)
            self.arrange()
            block = self.column.blocks[self.column.path[at].id]
        return block

    def show_whole(self, widget: QWidget) -> None:
        """Scroll until a widget is in sight, or its beginning if it is higher than that."""
        top = widget.mapTo(self.viewport(), QPoint()).y() - Space.TWO
        below = top + widget.height() + 2 * Space.TWO - self.viewport().height()
        by = min(top, max(below, 0)) if top > 0 else top
        self._bar.setValue(self._bar.value() + by)

    def scroll_by(self, key: Qt.Key) -> bool:
        """Whether it is a key that scrolls."""
        page = self.viewport().height() - 2 * _STEP
        ways = {
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Up: -_STEP,
            Qt.Key.Key_Down: _STEP,
        }
        if key in ways:
            self._glide.move(ways[key])
        elif key is Qt.Key.Key_Home:
            self.go_to_top()
        elif key is Qt.Key.Key_End:
            self.go_to_end()
        else:
            return False
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._glide.wheel(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._is_arranging:
            if abs(dy) > self.viewport().height():
                self._leaping.start()
            if self.is_at_end():
                self.place.follow()
            else:
                self.hold_here()
            self.arrange_for_now()

    @Slot()
    def _on_idle(self) -> None:
        """Take away the widgets that are far off; make one more near those that are seen.

        Who leaps through a long conversation needs none ahead.
        """
        if not self.column.path:
            return
        offset, height = self._bar.value(), self.viewport().height()
        ahead = 0 if self._leaping.isActive() else int(height * _AHEAD)
        away = int(height * _AWAY)
        # First, as there is always one to make for who drags the bar through a long conversation.
        self.column.release(offset - away, offset + height + away)
        missing = self.column.missing(offset - ahead, offset + height + ahead)
        if missing and self.isVisible():
            middle = self.column.at(offset + height // 2)
            self.make(min(missing, key=lambda at: abs(at - middle)), hurried=True)
            self.arrange_for_now()
