"""The conversation: a column of messages, the newest at the bottom."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.domain.chat import Message
from desktop_chat.domain.generation import Progress
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.block_maker import Block, BlockMaker
from desktop_chat.ui.transcript.finding import Finding
from desktop_chat.ui.transcript.growing_reply import GrowingReply
from desktop_chat.ui.transcript.jump_buttons import JumpButtons
from desktop_chat.ui.transcript.message_area import MessageArea
from desktop_chat.ui.transcript.message_tools import Tool
from desktop_chat.ui.transcript.question_block import QuestionBlock
from desktop_chat.ui.transcript.reply_block import ReplyBlock
from desktop_chat.ui.transcript.selecting import Selecting
from desktop_chat.ui.transcript.spoken_reply import SpokenReply
from desktop_chat.ui.transcript.text_menu import TextMenu
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["Transcript"]


class Transcript(MessageArea):
    """Shows a path of messages, however long, and renders the last again while it grows.

    The view follows the end for as long as the reader is there, and else keeps still what is read.
    One message is on the Tab key's way; the arrow keys go on from it to the others.

    Signals:
        acted: The id of a message and the ``Tool`` that was used on it.
        edited: The id of a message and what it shall be instead.
        version_requested: The id of a message that shall be shown in place of another.
        link_activated: An address that was clicked.
        link_hovered: An address that is pointed at; empty when there is none any more.
        save_wanted: Code, and a name for its file.
    """

    acted = Signal(str, object)
    edited = Signal(str, str)
    version_requested = Signal(str)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    save_wanted = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        writer: ReplyWriter,
        maker: BlockMaker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(maker, parent)
        self._writer = writer
        self._maker = maker
        self.column.grown.connect(self._on_grown)
        self.column.made.connect(self._on_made)
        self.column.taken.connect(self._on_taken)
        self.moved.connect(self._on_moved)
        self._selecting = Selecting(self)
        TextMenu(icons, self, maker, self._selecting).acted.connect(self._on_acted)
        self._jumps = JumpButtons(theme, icons, self)
        self._finding = Finding(theme, icons, self, maker, self._selecting)
        self._finding.query_changed.connect(self._on_find_changed)
        self._searched = ""  # by who looks for a conversation
        self._current = ""  # the message that Tab leads to
        self._switched = ""  # the version that is about to be shown
        self._spoken = SpokenReply(self)
        self._growing = GrowingReply(self, maker)
        self._growing.shown.connect(self._on_reply_shown)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its messages have it
        self.setAccessibleName(tr("Conversation"))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def show_path(self, path: tuple[Message, ...]) -> None:
        """Show these messages; those that are on the screen already stay as they are."""
        switched, self._switched = self._switched, ""
        known = any(self.column.index(message.id) is not None for message in path)
        reply = self._writer.message
        is_growing = bool(path) and reply is not None and reply.id == path[-1].id
        had_focus = self._has_focus_in_messages()
        before = self.column.path
        grows_above = bool(before) and bool(path) and before[-1].id == path[-1].id
        if is_growing or not (switched or known) or (self.place.follows and grows_above):
            self.place.follow()
        else:
            self.hold_for(path)
        if is_growing:
            self._spoken.begin(path[-1])
        self._growing.forget()
        self.column.show(path)
        self._show_sent()
        self.arrange()
        self._set_current(switched or (path[-1].id if path else ""))
        if had_focus and not self._has_focus_in_messages() and self._current in self.column.blocks:
            self.column.blocks[self._current].setFocus(Qt.FocusReason.OtherFocusReason)
        self._finding.look_again()

    def _show_sent(self) -> None:
        """Another model may have read other passages of what came along with a question."""
        for block in self.blocks():
            at = self.column.index(block.message.id)
            if isinstance(block, QuestionBlock) and at is not None:
                block.show_sent(self.column.path[at])

    def show_reply(self, message: Message) -> None:
        """Show how far the reply has got, now or when there is time."""
        self._growing.show(message)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        block = self.column.blocks.get(progress.request)
        if isinstance(block, ReplyBlock):
            block.show_progress(progress.evaluated, progress.total)

    def offer(self, *, again: bool, going_on: bool) -> None:
        """What the model can do now: answer, and write on at the last reply."""
        path = self.column.path
        if self._maker.offer(again=again, going_on=going_on, last=path[-1].id if path else ""):
            self._maker.offer_to(self.blocks())

    def send_by_enter(self, sends: bool) -> None:
        """Whether Enter sends in the editors that are opened from now on."""
        self._maker.send_on_enter = sends
        for block in self.blocks():
            block.send_on_enter = sends

    def highlight(self, query: str) -> None:
        """Mark the words of a search in what is shown, until it is called with none."""
        self._searched = query
        self._mark(query)

    def open_find(self) -> None:
        """Let the person look for something in this conversation."""
        self._finding.open()

    def speak(self, wanted: bool) -> None:
        """Whether a reply is read aloud to a screen reader while it is written."""
        self._spoken.is_wanted = wanted

    def reveal(self, message_id: str) -> None:
        """Bring a message of the path into sight, and in it what is looked for."""
        if self.column.index(message_id) is not None:
            self._finding.reveal(message_id, self._searched)
            self._set_current(message_id)

    def edit(self, message_id: str, text: str) -> bool:
        """Go on editing a message; whether it is here."""
        at = self.column.index(message_id)
        if at is None:
            return False
        self.block_of(at).edit(text)
        return True

    def unsaved_edits(self) -> list[str]:
        """What was written anew, of this conversation and others, and isn't sent or saved."""
        open_here = [draft for block in self.blocks() if (draft := block.draft()) is not None]
        return [*open_here, *self._maker.drafts.values()]

    def end_editing(self, message_id: str) -> None:
        if message_id in self.column.blocks:
            self.column.blocks[message_id].end_editing()

    def blocks(self) -> list[Block]:
        """The messages that have widgets, oldest first."""
        return self.column.in_order()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from message to message, once one has the keyboard's focus."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        at = next((self.column.index(b.message.id) for b in self.blocks() if b.hasFocus()), None)
        if step is not None and at is not None and not event.modifiers():
            if 0 <= at + step < len(self.column.path):
                block = self.block_of(at + step)
                self._set_current(block.message.id)
                block.setFocus(Qt.FocusReason.TabFocusReason)
                self.show_whole(block)
        elif not (self._selecting.take_key(event) or self.scroll_by(Qt.Key(event.key()))):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._selecting.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._selecting.drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._selecting.release()

    def _mark(self, query: str) -> None:
        self._maker.query = query
        for block in self.blocks():
            block.highlight(query)

    def _has_focus_in_messages(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and any(
            block is focused or block.isAncestorOf(focused) for block in self.blocks()
        )

    def _set_current(self, message_id: str) -> None:
        blocks = self.column.blocks
        if self._current in blocks:
            blocks[self._current].setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._current = message_id
        if message_id in blocks:
            blocks[message_id].setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @Slot(str)
    def _on_find_changed(self, query: str) -> None:
        self._mark(query or self._searched)

    @Slot()
    def _on_moved(self) -> None:
        if self._current not in self.column.blocks and self.column.path:
            at_bottom = self._bar.value() + self.viewport().height() - 1
            self._set_current(self.column.path[self.column.at(at_bottom)].id)

    @Slot(object)
    def _on_made(self, block: Block) -> None:
        block.acted.connect(self._on_acted)
        block.editor_opened.connect(self.show_whole)
        block.edited.connect(self.edited)
        block.version_requested.connect(self._on_version_requested)
        block.link_activated.connect(self.link_activated)
        block.link_hovered.connect(self.link_hovered)
        block.save_wanted.connect(self.save_wanted)
        block.place_wanted.connect(self.show_whole)
        block.shifted.connect(self.make_up)

    @Slot(object)
    def _on_taken(self, block: Block) -> None:
        if block.message.id == self._current:
            block.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @Slot(str, object)
    def _on_acted(self, message_id: str, tool: Tool) -> None:
        if tool is Tool.WRITTEN:
            written = message_id not in self._maker.written
            block = self.column.blocks.get(message_id)
            self._maker.show_written(message_id, block, written=written)
        else:
            self.acted.emit(message_id, tool)

    @Slot(str)
    def _on_grown(self, message_id: str) -> None:
        at = self.column.index(message_id)
        block = self.column.blocks.get(message_id)
        if at is None or block is None:
            return
        # What the person opens there shall stay under the pointer, which may rest on a text too.
        if self.place.follows and _is_at_a_button(block) and not self.is_settling:
            self.hold_here()
        if self.measure(at):
            self.arrange_for_now()

    @Slot(object)
    def _on_reply_shown(self, message: Message) -> None:
        self._jumps.tell_news()
        self._spoken.tell(message)

    @Slot(str)
    def _on_version_requested(self, message_id: str) -> None:
        self._switched = message_id
        self.version_requested.emit(message_id)
        self._switched = ""

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        for block in self.column.blocks.values():
            block.set_keyboard(now is not None and (now is block or block.isAncestorOf(now)))


def _is_at_a_button(block: Block) -> bool:
    """Whether the pointer or the keyboard is at what opens and closes something."""
    focused = QApplication.focusWidget()
    buttons = block.findChildren(QAbstractButton)
    return any(button.underMouse() or button is focused for button in buttons)
