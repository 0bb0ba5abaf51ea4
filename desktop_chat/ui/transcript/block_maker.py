"""Widgets of messages, and what of them outlives their coming and going."""

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QWidget

from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.chat import Message, Role
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.message_body import MessageBody
from desktop_chat.ui.transcript.message_tools import Tool
from desktop_chat.ui.transcript.question_block import QuestionBlock
from desktop_chat.ui.transcript.reply_block import ReplyBlock
from desktop_chat.ui.transcript.thinking import ThinkingFold
from desktop_chat.ui.widgets.deletion import delete_in_steps
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["Block", "BlockMaker"]

Block = QuestionBlock | ReplyBlock

_MOST_SPARE = 12  # widgets of each kind that show nothing, until there is a message for them


class BlockMaker:
    """Makes a widget for a message and brings it up to date.

    A widget takes longer to make than to fill, so that some are used again.

    Attributes:
        drafts: What is written anew, by the ids of messages whose widgets are gone.
        opened: Ids of messages whose thinking is shown, as far as their widgets are gone.
        written: Ids of messages that are shown as they were written.
        query: Whose words are marked.
        send_on_enter: Whether Enter ends the editing of a message.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        writer: ReplyWriter,
        versions: Callable[[Message], tuple[Message, ...]],
        *,
        send_on_enter: bool,
        decoration: Decoration | None = None,
        managed: Collection[Tool] = (),
    ) -> None:
        """
        Args:
            versions: Tells what else stands in the place of a message.
            managed: What an administrator has taken away of what is done with one.
        """
        self._theme = theme
        self._icons = icons
        self._writer = writer
        self._versions = versions
        self.send_on_enter = send_on_enter
        self._decoration = decoration or Decoration()
        self._managed = managed
        self.drafts: dict[str, str] = {}
        self._spare_questions: list[Block] = []
        self._spare_replies: list[Block] = []
        self._offered = (False, False, "")
        self.opened: set[str] = set()
        self.written: set[str] = set()
        self.query = ""

    def make(
        self, message: Message, parent: QWidget, width: int, *, hurried: bool
    ) -> tuple[Block, bool]:
        """A widget as of ``MessageBlock.begin``, and whether there was none to be used again."""
        spare = self._spare_replies if message.role is Role.ASSISTANT else self._spare_questions
        if spare:
            block = spare.pop()
            block.begin(message, width, hurried=hurried)
            block.send_on_enter = self.send_on_enter
            return block, False
        enter = self.send_on_enter
        if message.role is Role.ASSISTANT:
            return ReplyBlock(
                self._theme,
                self._icons,
                message,
                parent,
                send_on_enter=enter,
                decoration=self._decoration,
                width=width,
                hurried=hurried,
            ), True
        question = QuestionBlock(
            self._theme,
            self._icons,
            message,
            parent,
            send_on_enter=enter,
            width=width,
            hurried=hurried,
        )
        question.tools.managed = self._managed
        return question, True

    def show(self, block: Block, message: Message, before: str | None) -> None:
        """Have a widget show all of a message.

        Args:
            before: The model that answered last before it, if any did.
        """
        if isinstance(block, ReplyBlock):
            self.fill(block, message)
        if self.query:
            block.highlight(self.query)
        if message.id in self.drafts:
            block.edit(self.drafts.pop(message.id))
        if message.id in self.written:
            self._show_written(block)
        if message.id in self.opened:
            self.opened.discard(message.id)
            for fold in block.findChildren(ThinkingFold):
                fold.open()
        self.refresh(block, before)

    def refresh(self, block: Block, before: str | None) -> None:
        """Show what depends on the other messages."""
        block.show_versions(self._versions(block.message))
        self._offer_to(block)
        if isinstance(block, ReplyBlock):
            model = block.message.model or ""
            block.show_change(model if before not in (None, model) else "")

    def retire(self, block: Block) -> None:
        """Take a widget away, and keep what the person did in it."""
        name = block.message.id
        if (draft := block.draft()) is not None:
            self.drafts[name] = draft
        if self.shows_thinking(block):
            self.opened.add(name)
        block.hide()
        spare = self._spare_replies if isinstance(block, ReplyBlock) else self._spare_questions
        if block.is_reusable and len(spare) < _MOST_SPARE:
            block.forget()
            spare.append(block)
        else:
            bodies = block.findChildren(MessageBody)
            delete_in_steps([widget for body in bodies for widget in body.discard()], block)

    def fill(self, block: ReplyBlock, message: Message) -> None:
        writing = self._writer.message
        under_way = message.finish is None and writing is not None and writing.id == message.id
        block.show_message(
            message,
            under_way=under_way,
            is_reading=under_way and self._writer.is_reading,
            error=self._writer.error_of(message.id),
        )

    def offer(self, *, again: bool, going_on: bool, last: str) -> bool:
        """What the model can do now, and which message is the last; whether that is new."""
        offered = (again, going_on, last)
        is_new, self._offered = offered != self._offered, offered
        return is_new

    def set_last(self, last: str) -> None:
        self._offered = (*self._offered[:2], last)

    def offer_to(self, blocks: list[Block]) -> None:
        for block in blocks:
            self._offer_to(block)

    def shows_thinking(self, block: Block) -> bool:
        return any(fold.is_open() for fold in block.findChildren(ThinkingFold))

    def show_written(self, message_id: str, block: Block | None, *, written: bool) -> None:
        """Show a reply as it was written, with all its marks, or what it means."""
        (self.written.add if written else self.written.discard)(message_id)
        if block is not None:
            self._show_written(block)

    def _show_written(self, block: Block) -> None:
        body = block.body()
        if isinstance(body, MessageBody):
            written = block.message.id in self.written
            body.show_raw(written)
            block.tools.set_written(written)

    def _offer_to(self, block: Block) -> None:
        again, going_on, last = self._offered
        block.offer(again=again, going_on=going_on, last=block.message.id == last)
