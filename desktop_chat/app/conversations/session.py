"""The open conversation: what is done with it, and what is to be seen of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.open_conversation import OpenConversation
from desktop_chat.app.conversations.opening import Opening
from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.conversations.revising import Revising
from desktop_chat.app.conversations.tree import MessageTree
from desktop_chat.app.conversations.turns import Commit, Turn, Unsent
from desktop_chat.app.documents.portions import Portions
from desktop_chat.app.parameters.tuner import Tuner
from desktop_chat.app.tasks import nothing_to_do
from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.chat import Conversation, Message, Origin, Role
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.preset import Tuning
from desktop_chat.domain.sampling import new_seed

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["ChatSession"]


class ChatSession(QObject):
    """The conversation on the screen. A reply goes on while another conversation is looked at.

    Attributes:
        revising: Changes messages that are there.
        left: The conversation that was open when it was thrown away.

    Signals:
        previewed: As of ``Opening``.
        path_changed: The messages to show, oldest first, as a tuple.
        reply_changed: The ``Message`` of the shown path that has grown or is finished.
        begun: The ``Conversation`` that the new one on the screen has become; it is kept now.
        conversation_changed: The ``Conversation``, or None for a new one that isn't kept yet.
        saved: The store holds something new.
        unsent: ``Unsent``.
        found: The id of the message that the conversation was opened for; it is in the path.
        failed: An exception; what was asked for was not done.
    """

    previewed = Signal(object)
    path_changed = Signal(object)
    reply_changed = Signal(object)
    begun = Signal(object)
    conversation_changed = Signal(object)
    saved = Signal()
    unsent = Signal(object)
    found = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        archive: Archive,
        bridge: EngineBridge,
        writer: ReplyWriter,
        tuner: Tuner,
        portions: Portions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._bridge = bridge
        self._writer = writer
        self._tuner = tuner
        self._portions = portions
        self.left: Conversation | None = None
        self._shown = OpenConversation(writer, tuner, self)
        self._opening = Opening(archive, writer, self._shown, self)
        self.revising = Revising(archive, writer, self._shown, self)
        self._opening.previewed.connect(self.previewed)
        self._opening.found.connect(self.found)
        self._opening.gone.connect(self.saved)  # whoever lists it may look again
        self._is_closed = False
        self._opening.failed.connect(self.failed)
        self._shown.path_changed.connect(self.path_changed)
        self._shown.conversation_changed.connect(self.conversation_changed)
        self.revising.saved.connect(self.saved)
        self.revising.unsent.connect(self.unsent)
        self.revising.failed.connect(self.failed)
        writer.changed.connect(self._on_reply_changed)

    @property
    def conversation(self) -> Conversation | None:
        return self._shown.conversation

    @property
    def path(self) -> tuple[Message, ...]:
        return self._shown.path

    def is_about(self, conversation_id: str) -> bool:
        """Whether this conversation is shown, or about to be; the new one if empty."""
        shown, coming = self.conversation, self._opening.under_way
        return conversation_id == (coming or (shown.id if shown is not None else ""))

    @property
    def can_send(self) -> bool:
        is_busy = self._writer.commit is not None or self._opening.is_previewed
        return self._bridge.state.can_send and not (is_busy or self._is_closed)

    @property
    def can_continue(self) -> bool:
        """Whether the last reply stopped short and the model that wrote it can go on now."""
        last = self.path[-1] if self.path else None
        return (
            last is not None
            and last.role is Role.ASSISTANT
            and last.finish is not FinishReason.STOP
            and bool(last.content or last.thinking)
            and self._bridge.state.model is not None
            and last.model == self._bridge.state.model.title
            and self.can_send
        )

    def versions(self, message: Message) -> tuple[Message, ...]:
        """The message among those that stand in its place in other branches, oldest first."""
        return self._shown.tree.versions(message)

    def new(self) -> None:
        """Begin a conversation; it is kept from its first message on."""
        self._shown.show(None, MessageTree(), Tuning())

    def open(self, conversation: Conversation, message_id: str | None = None) -> None:
        """Show a conversation as it is in the store now.

        Args:
            message_id: Show a path that this message is on, if it is there.
        """
        self._opening.open(conversation, message_id)

    def leave(self, ids: Collection[str]) -> None:
        """Show none of these conversations, and have nothing more written in them."""
        if self._writer.conversation in ids:
            self._writer.stop()
        commit = self._writer.commit
        if commit is not None and commit.conversation in ids:
            commit.is_wanted = False
        if any(map(self.is_about, ids)):
            self.left = self.conversation or self.left
            self.new()

    def close(self) -> None:
        """Show nothing any more, and send nothing; a question on its way is still answered."""
        self._is_closed = True
        self.new()

    def follow(self, conversations: Iterable[Conversation]) -> None:
        """Take over what has changed around the open conversation, such as its title.

        Its leaf is what is on the screen, which the list may not know of yet.
        """
        shown = self._shown.conversation
        found = next((each for each in conversations if shown and each.id == shown.id), None)
        if shown is None or found is None:
            return
        self._shown.conversation = replace(found, leaf=shown.leaf)
        if found.title != shown.title:
            self.conversation_changed.emit(self._shown.conversation)

    def send(self, text: str, attachments: tuple[Attachment, ...] = ()) -> bool:
        """Keep the message, then have it answered. False if that isn't possible now."""
        if not ((text.strip() or attachments) and self.can_send):
            return False
        parent = self._shown.tree.leaf
        self._ask(Message(Role.USER, text, parent=parent, attachments=attachments))
        return True

    def edit(self, message_id: str, text: str) -> bool:
        """Write a message anew, beside the earlier version, which stays in the tree.

        A question is answered again, a reply is as it was written. False if that can't be now.
        """
        message = self._shown.tree.get(message_id)
        if message is None or not text.strip():
            return False
        if message.role is Role.USER:
            if not self.can_send:
                return False
            self._ask(replace(message, id="", content=text, created=0.0), edited=message_id)
            return True
        return self.revising.rewrite(message, text)

    def regenerate(self, message_id: str | None = None) -> None:
        """Have a question answered again; the earlier reply stays in the tree.

        Args:
            message_id: The reply to be replaced, or its question; the last one by default.
        """
        conversation, reply = self._shown.conversation, self._new_reply()
        path = self._shown.tree.path_to(message_id) if message_id else self.path
        question = next((m for m in reversed(path) if m.role is Role.USER), None)
        if conversation is None or question is None or not self.can_send:
            return

        cut = self._portions.of(question)

        def commit(store: ChatStore) -> Turn:
            asked = cut()  # another model may have another context
            if asked.attachments != question.attachments:
                store.set_attachments(asked.id, asked.attachments)
            kept = store.add(conversation.id, replace(reply, parent=question.id))
            return Turn(conversation, asked, kept)

        self._answer(commit)

    def continue_reply(self) -> None:
        """Have the last reply written on, in its place."""
        conversation = self._shown.conversation
        if conversation is not None and self.can_continue:
            self._writer.write(conversation.id, self.path[-1], self.path)

    def show_version(self, message_id: str) -> None:
        """Read on from another version of a message."""
        conversation = self._shown.conversation
        if conversation is None or message_id not in self._shown.tree:
            return
        leaf = self._shown.tree.end_of(message_id)
        self._shown.read_to(leaf)
        self._archive.run(
            lambda store: store.set_leaf(conversation.id, leaf), nothing_to_do, self.failed.emit
        )

    def _ask(self, question: Message, edited: str = "") -> None:
        conversation, reply = self._shown.conversation, self._new_reply()
        settled, cut = self._tuner.tuning, self._portions.of(question)

        def commit(store: ChatStore) -> Turn:
            return Turn(*store.ask(cut(), reply, conversation, settled))

        self._answer(commit, question, edited, settled)

    def _new_reply(self) -> Message:
        """An empty reply of the loaded model, with what it will be written with."""
        model = self._bridge.state.model
        if model is None:
            return Message(Role.ASSISTANT, "")
        effective, path = self._tuner.effective, self.path
        values, sampling = effective.values, effective.sampling()
        if sampling.seed is None:  # here, so that a reply that isn't finished has it
            sampling = replace(sampling, seed=new_seed())
        has_own = bool(path) and path[0].role is Role.SYSTEM
        system = "" if has_own else effective.system_prompt
        origin = Origin.of(
            model, values.thinking, sampling, values.max_tokens, effective.stop, system
        )
        return Message(Role.ASSISTANT, "", model=model.title, origin=origin)

    def _answer(
        self,
        work: Callable[[ChatStore], Turn],
        asked: Message | None = None,
        edited: str = "",
        settled: Tuning | None = None,
    ) -> None:
        """Have ``work`` keep a question and an empty reply, and the reply written."""
        shown, writer = self._shown, self._writer
        commit = writer.commit = Commit(shown.conversation.id if shown.conversation else None)
        view, before = shown.views, shown.tree

        def committed(turn: Turn) -> None:
            writer.commit = None
            is_shown = view == shown.views
            tree = shown.tree if is_shown else before
            tree.put(turn.question)
            tree.put(turn.reply)
            tree.read_to(turn.reply.id)
            # Before it is shown: an unfinished reply that nobody writes was interrupted.
            writer.write(turn.conversation.id, turn.reply, tree.path[:-1])
            if not commit.is_wanted:
                writer.stop()
            if is_shown:
                if shown.conversation is None:
                    shown.conversation = turn.conversation
                    self._tuner.begin(turn.conversation.id, settled or Tuning())
                    self.begun.emit(turn.conversation)
                    self.conversation_changed.emit(turn.conversation)
                self.path_changed.emit(self.path)
            self.saved.emit()

        def failed(error: Exception) -> None:
            writer.commit = None
            self.unsent.emit(Unsent.of(asked, error, edited, commit.conversation))

        self._archive.run(work, committed, failed)

    @Slot(object)
    def _on_reply_changed(self, reply: Message) -> None:
        if reply.id in self._shown.tree and self._shown.tree.put(reply):
            self.reply_changed.emit(reply)
