"""The conversation: a column of messages, the newest at the bottom."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Progress
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import COLUMN_WIDTH, SCROLL_BAR, Space
from desktop_chat.ui.transcript.blocks import QuestionBlock, ReplyBlock
from desktop_chat.ui.transcript.reading_place import ReadingPlace
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["Transcript"]

_PAGE = 40  # messages that are laid out
_FIRST_PAINT_MS = 40  # by then what can be seen is seen
# At least so high is a message, in pixels, and each hundred characters add so much.
_LEAST_HEIGHT, _LINE_HEIGHT = 44, 18
_IDLE_SHARE = 3  # after a slow rendering, wait this many times as long before the next

Block = QuestionBlock | ReplyBlock


class Transcript(QScrollArea):
    """Shows a path of messages and renders only the last again while it grows.

    The view follows the end for as long as the reader is there. One message is on the Tab key's
    way; the arrow keys go on from it to the others.

    Signals:
        acted: The id of a message and the ``Tool`` that was used on it.
        edited: The id of a message and what it shall be instead.
        version_requested: The id of a message that shall be shown in place of another.
        link_activated: An address that was clicked.
    """

    acted = Signal(str, object)
    edited = Signal(str, str)
    version_requested = Signal(str)
    link_activated = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        writer: ReplyWriter,
        versions: Callable[[Message], tuple[Message, ...]],
        parent: QWidget | None = None,
        *,
        send_on_enter: bool = True,
    ) -> None:
        """``versions`` tells what else stands in the place of a message."""
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._writer = writer
        self._versions = versions
        self._send_on_enter = send_on_enter
        self._path: tuple[Message, ...] = ()
        self._blocks: dict[str, Block] = {}
        self._first = 0  # of the path is laid out what is from here
        self._end = 0  # to before here
        self._current = ""  # the message that Tab leads to
        self._drafts: dict[str, str] = {}  # of messages whose editor went off the screen
        self._switched = ""  # the version that is about to be shown
        self._growing: Message | None = None
        self._offered = (False, False, "")
        self._query = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._render_growing)
        self._filling = QTimer(self)
        self._filling.timeout.connect(self._on_filling)
        self._column = QVBoxLayout()
        self._earlier = QPushButton(self.tr("Show earlier messages"))
        self._earlier.clicked.connect(self._on_earlier)
        self._later = QPushButton(self.tr("Show later messages"))
        self._later.clicked.connect(self._on_later)
        self._lay_out()
        self._place = ReadingPlace(self)
        self.setAccessibleName(self.tr("Conversation"))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def show_path(self, path: tuple[Message, ...]) -> None:
        """Show these messages; those that are on the screen already stay as they are."""
        switched, self._switched = self._switched, ""
        known = any(message.id in self._blocks for message in path)
        reply = self._writer.message
        is_growing = bool(path) and reply is not None and reply.id == path[-1].id
        held = bool(switched) or (known and not is_growing)
        reached_end = self._end == len(self._path)
        self._path = path
        self._growing = None
        if switched:
            at = next((i for i, message in enumerate(path) if message.id == switched), 0)
            self._set_window(min(self._first, at), at + _PAGE)
        elif known and (reached_end or held):
            self._set_window(self._first, len(path) if reached_end else self._end)
        else:
            self._set_window(len(path) - self._screenful(path), len(path))
            self._filling.start(_FIRST_PAINT_MS)
        if held:
            self._place.hold()
        had_focus = self._drop_blocks()
        self._add_missing()
        self._set_current(switched if switched in self._blocks else path[-1].id if path else "")
        if had_focus and self._current in self._blocks:
            self._blocks[self._current].setFocus(Qt.FocusReason.OtherFocusReason)
        if not held:
            self._place.follow()

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
        """What the model can do now: answer, and write on at the last reply."""
        offered = (again, going_on, self._path[-1].id if self._path else "")
        if offered != self._offered:
            self._offered = offered
            for block in self._blocks.values():
                self._offer_to(block)

    @Slot(int)
    def leave_room(self, pixels: int) -> None:
        """Show nothing so far up from the bottom, where something else lies."""
        bar = self.verticalScrollBar()
        was_at_end = bar.value() == bar.maximum()
        self.setViewportMargins(0, 0, 0, pixels)
        if was_at_end:
            self._place.follow()

    def highlight(self, query: str) -> None:
        """Mark the words of a search in what is shown, until it is called with none."""
        self._query = query
        for block in self._blocks.values():
            block.highlight(query)

    def reveal(self, message_id: str) -> None:
        """Bring a message of the path into sight."""
        at = next((i for i, m in enumerate(self._path) if m.id == message_id), None)
        if at is None:
            return
        if message_id not in self._blocks:
            self._set_window(at - _PAGE // 2, at + _PAGE // 2)
            self._drop_blocks()
            self._add_missing()
        self._set_current(message_id)
        self._place.go_to(self._blocks[message_id])

    def edit(self, message_id: str, text: str) -> bool:
        """Go on editing a message; whether it is here."""
        block = self._blocks.get(message_id)
        if block is not None:
            block.edit(text)
        return block is not None

    def end_editing(self, message_id: str) -> None:
        if message_id in self._blocks:
            self._blocks[message_id].end_editing()

    def blocks(self) -> list[Block]:
        """The messages that are laid out, oldest first."""
        return [self._blocks[m.id] for m in self._path if m.id in self._blocks]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from message to message, once one has the keyboard's focus."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        blocks = self.blocks()
        at = next((i for i, block in enumerate(blocks) if block.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(blocks):
            block = blocks[at + step]
            self._set_current(block.message.id)
            block.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(block, 0, Space.TWO)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its messages have it
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = Space.THREE - Space.ONE  # the messages have the rest
        self._column.setContentsMargins(side, Space.THREE, side, 0)
        self._column.setSpacing(Space.HALF)
        for button in (self._earlier, self._later):
            button.setObjectName("quiet")
            button.hide()
            self._column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
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

    def _screenful(self, path: tuple[Message, ...]) -> int:
        """How many of the last messages can be seen; the others come while nobody waits."""
        room, count = self.viewport().height(), 0
        for message in reversed(path):
            if room <= 0:
                break
            count += 1
            room -= _LEAST_HEIGHT + len(message.content) // 100 * _LINE_HEIGHT
        return max(1, min(count, _PAGE))

    def _set_window(self, first: int, end: int) -> None:
        self._end = min(max(end, 0), len(self._path))
        self._first = max(0, min(first, self._end - 1))

    def _drop_blocks(self) -> bool:
        """Take away what isn't to be laid out any more; whether the keyboard was there."""
        kept = {message.id for message in self._path[self._first : self._end]}
        focused = QApplication.focusWidget()
        had_focus = False
        for message_id in [known for known in self._blocks if known not in kept]:
            block = self._blocks.pop(message_id)
            if focused is not None and (focused is block or block.isAncestorOf(focused)):
                had_focus = True
            if (draft := block.draft()) is not None:
                self._drafts[message_id] = draft
            self._place.forget(block)
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        return had_focus

    def _add_missing(self) -> None:
        self._earlier.setVisible(self._first > 0 and not self._filling.isActive())
        self._later.setVisible(self._end < len(self._path))
        self._offered = (*self._offered[:2], self._path[-1].id if self._path else "")
        model: str | None = None
        for at, message in enumerate(self._path[: self._end]):
            before, model = model, message.model or model
            if at < self._first:
                continue
            if message.id not in self._blocks:
                block = self._blocks[message.id] = self._block(message)
                self._column.insertWidget(1 + at - self._first, block)
                if message.id in self._drafts:
                    block.edit(self._drafts.pop(message.id))
            block = self._blocks[message.id]
            block.show_versions(self._versions(message))
            self._offer_to(block)
            if isinstance(block, ReplyBlock):
                changed = message.model and before not in (None, message.model)
                block.show_change(message.model or "" if changed else "")

    def _block(self, message: Message) -> Block:
        block: Block
        if message.role is Role.ASSISTANT:
            block = ReplyBlock(self._theme, self._icons, message, send_on_enter=self._send_on_enter)
            self._fill(block, message)
        else:
            block = QuestionBlock(
                self._theme, self._icons, message, send_on_enter=self._send_on_enter
            )
        block.acted.connect(self.acted)
        block.editor_opened.connect(self._on_editor_opened)
        block.edited.connect(self.edited)
        block.version_requested.connect(self._on_version_requested)
        block.link_activated.connect(self.link_activated)
        if self._query:
            block.highlight(self._query)
        return block

    def _fill(self, block: ReplyBlock, message: Message) -> None:
        writing = self._writer.message
        under_way = message.finish is None and writing is not None and writing.id == message.id
        block.show_message(
            message,
            under_way=under_way,
            is_reading=under_way and self._writer.is_reading,
            error=self._writer.error_of(message.id),
        )

    def _offer_to(self, block: Block) -> None:
        again, going_on, last = self._offered
        block.offer(again=again, going_on=going_on, last=block.message.id == last)

    def _set_current(self, message_id: str) -> None:
        if self._current in self._blocks:
            self._blocks[self._current].setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._current = message_id
        if message_id in self._blocks:
            self._blocks[message_id].setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @Slot()
    def _render_growing(self) -> None:
        message, self._growing = self._growing, None
        block = self._blocks.get(message.id) if message is not None else None
        if message is not None and isinstance(block, ReplyBlock):
            start = time.monotonic()
            self._fill(block, message)
            self._pause.start(round((time.monotonic() - start) * 1000 * _IDLE_SHARE))

    @Slot()
    def _on_filling(self) -> None:
        """Lay out one message more above those that can be seen."""
        self._filling.setInterval(0)
        if self._first == 0 or self._end - self._first >= _PAGE:
            self._filling.stop()
        elif self._blocks:
            self._place.keep(self.blocks()[0])
            self._set_window(self._first - 1, self._end)
        self._add_missing()

    @Slot()
    def _on_earlier(self) -> None:
        self._place.hold_to(self.blocks()[0])
        self._set_window(self._first - _PAGE, self._end)
        self._add_missing()

    @Slot()
    def _on_later(self) -> None:
        self._place.hold()
        self._set_window(self._first, self._end + _PAGE)
        self._add_missing()

    @Slot(object)
    def _on_editor_opened(self, editor: QWidget) -> None:
        self.ensureWidgetVisible(editor, 0, Space.TWO)

    @Slot(str)
    def _on_version_requested(self, message_id: str) -> None:
        self._switched = message_id
        self.version_requested.emit(message_id)
        self._switched = ""

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        for block in self._blocks.values():
            block.set_keyboard(now is not None and (now is block or block.isAncestorOf(now)))
