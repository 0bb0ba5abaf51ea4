"""The conversation: a column of messages, the newest at the bottom."""

import time

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_chat.app.reply import ReplyWriter
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Progress
from desktop_chat.ui.blocks import QuestionBlock, ReplyBlock
from desktop_chat.ui.icons import Icons
from desktop_chat.ui.theme import Theme
from desktop_chat.ui.tokens import COLUMN_WIDTH, SCROLL_BAR, Space

__all__ = ["Transcript"]

_PAGE = 40  # messages that are laid out at once
_NEAR_END = 24  # pixels
_IDLE_SHARE = 3  # after a slow rendering, wait this many times as long before the next


class Transcript(QScrollArea):
    """Shows a path of messages and renders only the last again while it grows.

    The view follows the end for as long as the reader is there.

    Signals:
        again_requested: The last question shall be answered again.
        continue_requested: The last reply shall be written on.
        link_activated: An address that was clicked.
    """

    again_requested = Signal()
    continue_requested = Signal()
    link_activated = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, writer: ReplyWriter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._writer = writer
        self._path: tuple[Message, ...] = ()
        self._blocks: dict[str, QuestionBlock | ReplyBlock] = {}
        self._first = 0  # index in the path of the first message that is laid out
        self._following = True
        self._growing: Message | None = None
        self._can_answer_again = False
        self._can_continue = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._render_growing)
        self._column = QVBoxLayout()
        self._earlier = QPushButton(self.tr("Show earlier messages"))
        self._earlier.setObjectName("quiet")
        self._earlier.clicked.connect(self._on_earlier)
        self._lay_out()
        self.setAccessibleName(self.tr("Conversation"))
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_range_changed)

    def show_path(self, path: tuple[Message, ...]) -> None:
        """Show these messages; those that are on the screen already stay as they are."""
        kept = {message.id for message in path}
        if not kept & self._blocks.keys():
            self._first = max(0, len(path) - _PAGE)
        for message_id in [known for known in self._blocks if known not in kept]:
            block = self._blocks.pop(message_id)
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._path = path
        self._growing = None
        self._following = True
        self._add_missing()
        self._scroll_to_end()

    def show_reply(self, message: Message) -> None:
        """Show how far the reply has got, now or when there is time."""
        self._growing = message
        if message.finish is not None:
            self._pause.stop()
        if not self._pause.isActive():
            self._render_growing()

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        block = self._blocks.get(progress.request)
        if isinstance(block, ReplyBlock):
            block.show_progress(progress.evaluated, progress.total)

    def offer(self, *, again: bool, going_on: bool) -> None:
        """What can be done with the last reply now."""
        self._can_answer_again, self._can_continue = again, going_on
        last = self._path[-1].id if self._path else ""
        for message_id, block in self._blocks.items():
            if isinstance(block, ReplyBlock):
                is_last = message_id == last
                block.offer(again=again and is_last, going_on=going_on and is_last)

    def blocks(self) -> list[QuestionBlock | ReplyBlock]:
        """The messages that are laid out, oldest first."""
        return [self._blocks[m.id] for m in self._path if m.id in self._blocks]

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.TWO)
        self._column.setSpacing(Space.THREE)
        self._column.addWidget(self._earlier, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(COLUMN_WIDTH + 2 * Space.THREE)
        inner.setLayout(self._column)
        outer = QWidget()
        row = QHBoxLayout(outer)
        # As much as the scroll bar takes at the other side, so that the column is in the middle.
        row.setContentsMargins(SCROLL_BAR, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, stretch=1000)
        row.addStretch(1)
        self.setWidget(outer)

    def _add_missing(self) -> None:
        self._earlier.setVisible(self._first > 0)
        for row, message in enumerate(self._path[self._first :], start=1):
            if message.id not in self._blocks:
                block = self._block(message)
                self._blocks[message.id] = block
                self._column.insertWidget(row, block)
        self.offer(again=self._can_answer_again, going_on=self._can_continue)

    def _block(self, message: Message) -> QuestionBlock | ReplyBlock:
        block: QuestionBlock | ReplyBlock
        if message.role is Role.ASSISTANT:
            block = ReplyBlock(self._theme, self._icons)
            block.again_requested.connect(self.again_requested)
            block.continue_requested.connect(self.continue_requested)
            self._fill(block, message)
        else:
            block = QuestionBlock(self._theme, message)
        block.link_activated.connect(self.link_activated)
        return block

    def _fill(self, block: ReplyBlock, message: Message) -> None:
        writing = self._writer.message
        block.show_message(
            message,
            under_way=message.finish is None and writing is not None and writing.id == message.id,
            error=self._writer.error_of(message.id),
        )

    @Slot()
    def _render_growing(self) -> None:
        message, self._growing = self._growing, None
        block = self._blocks.get(message.id) if message is not None else None
        if message is not None and isinstance(block, ReplyBlock):
            start = time.monotonic()
            self._fill(block, message)
            self._pause.start(round((time.monotonic() - start) * 1000 * _IDLE_SHARE))

    @Slot()
    def _on_earlier(self) -> None:
        bar = self.verticalScrollBar()
        from_end = bar.maximum() - bar.value()
        self._following = False
        self._first = max(0, self._first - _PAGE)
        self._add_missing()
        QTimer.singleShot(0, self, lambda: bar.setValue(bar.maximum() - from_end))

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        self._following = value >= self.verticalScrollBar().maximum() - _NEAR_END

    @Slot(int, int)
    def _on_range_changed(self, _: int, maximum: int) -> None:
        self.verticalScrollBar().setEnabled(maximum > 0)  # which hides it, and keeps its place
        if self._following:
            self.verticalScrollBar().setValue(maximum)

    def _scroll_to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
