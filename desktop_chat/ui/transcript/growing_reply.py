"""A reply on the screen while it is written."""

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.domain.chat import Message
from desktop_chat.ui.transcript.block_maker import BlockMaker
from desktop_chat.ui.transcript.message_area import MessageArea
from desktop_chat.ui.transcript.reply_block import ReplyBlock

__all__ = ["GrowingReply"]

_IDLE_SHARE = 3  # after a slow rendering, wait this many times as long before the next
_LEAST_PAUSE_MS = 33  # between two renderings


class GrowingReply(QObject):
    """Renders the message again as it grows, and leaves the thread time for all else.

    Signals:
        shown: The message as far as it is on the screen now.
    """

    shown = Signal(object)

    def __init__(self, area: MessageArea, maker: BlockMaker) -> None:
        super().__init__(area)
        self._area = area
        self._maker = maker
        self._waiting: Message | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._render)

    def show(self, message: Message) -> None:
        """Show how far the reply has got, now or when there is time; its end at once."""
        self._waiting = message
        if message.finish is not None:
            self._pause.stop()
        if not self._pause.isActive():
            self._render()

    def forget(self) -> None:
        """Show no more of what waits for its time."""
        self._waiting = None

    @Slot()
    def _render(self) -> None:
        message, self._waiting = self._waiting, None
        column = self._area.column
        at = column.index(message.id) if message is not None else None
        if message is None or at is None:
            return
        start = time.monotonic()
        column.update(message)
        block = column.block_at(at)
        if isinstance(block, ReplyBlock):
            self._maker.fill(block, message)
            column.measure(at)
        self._area.arrange()
        self.shown.emit(message)
        taken = time.monotonic() - start
        self._pause.start(max(_LEAST_PAUSE_MS, round(taken * 1000 * _IDLE_SHARE)))
