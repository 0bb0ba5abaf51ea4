"""The open conversation: send, answer again, go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.archive import Archive
from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.reply import ReplyWriter
from desktop_chat.app.tasks import nothing_to_do
from desktop_chat.domain.chat import (
    Conversation,
    Message,
    Origin,
    Role,
    branch,
    end_of,
    versions,
)
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.sampling import Sampling
from desktop_chat.domain.settings import THINKING

if TYPE_CHECKING:
    from desktop_chat.storage.chats import ChatStore, Deletion

__all__ = ["ChatSession", "Unsent"]


@dataclass(frozen=True, slots=True)
class Unsent:
    """A message that could not be kept, and so was not sent."""

    text: str
    error: Exception


@dataclass(frozen=True, slots=True)
class _Exchange:
    """A question and the reply that is to be written, both in the store."""

    conversation: Conversation
    question: Message
    reply: Message


class ChatSession(QObject):
    """The conversation on the screen. A reply goes on while another conversation is looked at.

    Signals:
        path_changed: The messages to show, oldest first, as a tuple.
        reply_changed: The ``Message`` of the shown path that has grown or is finished.
        conversation_changed: The ``Conversation``, or None for a new one that isn't kept yet.
        saved: The store holds something new.
        unsent: ``Unsent``.
        found: The id of the message that the conversation was opened for; it is in the path.
        deleted: A ``Deletion``, which ``undelete`` takes back.
        failed: An exception; what was asked for was not done.
    """

    path_changed = Signal(object)
    reply_changed = Signal(object)
    conversation_changed = Signal(object)
    saved = Signal()
    unsent = Signal(object)
    found = Signal(str)
    deleted = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        archive: Archive,
        bridge: EngineBridge,
        writer: ReplyWriter,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._bridge = bridge
        self._writer = writer
        self._preferences = preferences
        self._conversation: Conversation | None = None
        self._messages: dict[str, Message] = {}
        self._leaf: str | None = None
        self._views = 0  # counts what was opened, to know what arrives too late
        self._committing = False
        writer.changed.connect(self._on_reply_changed)
        writer.saved.connect(self.saved)

    @property
    def conversation(self) -> Conversation | None:
        return self._conversation

    @property
    def path(self) -> tuple[Message, ...]:
        return branch(self._messages.values(), self._leaf)

    @property
    def can_send(self) -> bool:
        return self._bridge.state.can_send and not self._committing

    def new(self) -> None:
        """Begin a conversation; it is kept from its first message on."""
        self._show(None, ())

    def open(self, conversation: Conversation, message_id: str | None = None) -> None:
        """Show a conversation.

        Args:
            message_id: Show a path that this message is on, if it is there.
        """
        self._views += 1
        view = self._views

        def opened(messages: tuple[Message, ...]) -> None:
            if view != self._views:
                return
            if message_id is None:
                self._show(conversation, messages)
                return
            path = branch(messages, conversation.leaf)
            if all(message.id != message_id for message in path):
                leaf = end_of(messages, message_id)
                self._show(replace(conversation, leaf=leaf), messages)
            else:
                self._show(conversation, messages)
            self.found.emit(message_id)

        self._archive.run(lambda store: store.messages(conversation.id), opened, self.failed.emit)

    def send(self, text: str) -> bool:
        """Keep the message, then have it answered. False if that isn't possible now."""
        if not (text.strip() and self.can_send):
            return False
        self._ask(text, self._leaf, self._conversation)
        return True

    def edit(self, message_id: str, text: str) -> bool:
        """Write a message anew, beside the earlier version, which stays in the tree.

        A question is answered again; a reply is as the person wrote it. False if that isn't
        possible now.
        """
        conversation, message = self._conversation, self._messages.get(message_id)
        if conversation is None or message is None or not text.strip():
            return False
        if message.role is Role.USER:
            if self.can_send:
                self._ask(text, message.parent, conversation)
            return self._committing
        edited = replace(message, id="", content=text, thinking="", created=0.0, stats=None,
                         finish=FinishReason.STOP, model=None, origin=None)  # fmt: skip
        self._archive.run(
            lambda store: store.add(conversation.id, edited), self._on_added, self.failed.emit
        )
        return True

    def regenerate(self, message_id: str | None = None) -> None:
        """Have a question answered again; the earlier reply stays in the tree.

        Args:
            message_id: The reply to be replaced, or its question; the last one by default.
        """
        conversation, reply = self._conversation, self._new_reply()
        path = branch(self._messages.values(), message_id or self._leaf)
        question = next((m for m in reversed(path) if m.role is Role.USER), None)
        if conversation is None or question is None or not self.can_send:
            return

        def commit(store: ChatStore) -> _Exchange:
            kept = store.add(conversation.id, replace(reply, parent=question.id))
            return _Exchange(conversation, question, kept)

        self._commit(commit, text="")

    def versions(self, message: Message) -> tuple[Message, ...]:
        """The message among those that stand in its place in other branches, oldest first."""
        return versions(self._messages.values(), message)

    def show_version(self, message_id: str) -> None:
        """Read on from another version of a message."""
        if self._conversation is not None and message_id in self._messages:
            self._read_to(end_of(self._messages.values(), message_id))
            self._keep_leaf()

    def delete(self, message_id: str) -> None:
        """Take a message away with all that follows it; ``deleted`` then offers to undo it."""
        conversation, message = self._conversation, self._messages.get(message_id)
        if conversation is None or message is None:
            return
        reply = self._writer.message
        gone = _below(self._messages.values(), message_id)
        if reply is not None and reply.id in gone:
            self._bridge.stop()
        left = {m.id: m for m in self._messages.values() if m.id not in gone}
        others = [m for m in self.versions(message) if m.id != message_id]
        leaf = end_of(left.values(), others[-1].id) if others else message.parent
        view = self._views

        def deleted(deletion: Deletion) -> None:
            if view == self._views:
                self._messages = {m.id: m for m in self._messages.values() if m.id not in gone}
                self._read_to(leaf)
            self.deleted.emit(deletion)
            self.saved.emit()

        self._archive.run(
            lambda store: store.delete_message(conversation.id, message_id, leaf),
            deleted,
            self.failed.emit,
        )

    def undelete(self, deletion: Deletion) -> None:
        """Bring back what ``delete`` took away."""

        def undeleted(found: tuple[Conversation, tuple[Message, ...]] | None) -> None:
            current = self._conversation
            if found is not None and current is not None and current.id == found[0].id:
                self._show(*found)
            self.saved.emit()

        def undelete(store: ChatStore) -> tuple[Conversation, tuple[Message, ...]] | None:
            store.undelete(deletion)
            whole = store.whole(deletion.conversation_id)
            return (whole.conversation, whole.messages) if whole is not None else None

        self._archive.run(undelete, undeleted, self.failed.emit)

    def fork(self, message_id: str) -> None:
        """Go on from a message in a new conversation, which starts with a copy of all before it."""
        conversation = self._conversation
        if conversation is not None and message_id in self._messages:
            self._archive.run(
                lambda store: store.fork(conversation, message_id),
                self._on_forked,
                self.failed.emit,
            )

    @property
    def can_continue(self) -> bool:
        """Whether the last reply stopped short and the model that wrote it can go on now."""
        last = self.path[-1] if self.path else None
        return (
            last is not None
            and last.role is Role.ASSISTANT
            and last.finish not in (None, FinishReason.STOP)
            and bool(last.content or last.thinking)
            and last.model == self._model_name()
            and self.can_send
        )

    def continue_reply(self) -> None:
        """Have the last reply written on, in its place."""
        if self.can_continue:
            path = self.path
            self._writer.write(path[-1], path)

    def _ask(self, text: str, parent: str | None, conversation: Conversation | None) -> None:
        reply = self._new_reply()

        def commit(store: ChatStore) -> _Exchange:
            question = Message(Role.USER, text, parent=parent)
            return _Exchange(*store.ask(question, reply, conversation))

        self._commit(commit, text)

    def _new_reply(self) -> Message:
        """An empty reply of the loaded model, with what it will be written with."""
        model = self._bridge.state.model
        if model is None:
            return Message(Role.ASSISTANT, "")
        origin = Origin(
            file=model.path.name,
            sha256=model.sha256,
            ctx=model.ctx,
            template=model.template.name or model.template.source,
            thinking=self._preferences.get(THINKING),
            sampling=Sampling(),
        )
        return Message(Role.ASSISTANT, "", model=model.title, origin=origin)

    def _model_name(self) -> str | None:
        model = self._bridge.state.model
        return model.title if model is not None else None

    def _commit(self, work: Callable[[ChatStore], _Exchange], text: str) -> None:
        self._committing = True
        view, before = self._views, self._messages

        def committed(exchange: _Exchange) -> None:
            self._committing = False
            after = {m.id: m for m in (*before.values(), exchange.question, exchange.reply)}
            shown = view == self._views
            if shown:
                self._messages, self._leaf = after, exchange.reply.id
            # Before it is shown: an unfinished reply that nobody writes was interrupted.
            prompt = branch(after.values(), exchange.question.id)
            self._writer.write(exchange.reply, prompt)
            if shown:
                if self._conversation is None:
                    self._conversation = exchange.conversation
                    self.conversation_changed.emit(exchange.conversation)
                self.path_changed.emit(self.path)
            self.saved.emit()

        def failed(error: Exception) -> None:
            self._committing = False
            self.unsent.emit(Unsent(text, error))

        self._archive.run(work, committed, failed)

    def _show(self, conversation: Conversation | None, messages: tuple[Message, ...]) -> None:
        self._views += 1
        self._conversation = conversation
        self._messages = {message.id: message for message in messages}
        reply = self._writer.message
        if reply is not None and reply.id in self._messages:
            self._messages[reply.id] = reply
        self.conversation_changed.emit(conversation)
        leaf = conversation.leaf if conversation is not None else None
        if leaf not in self._messages:
            leaf = messages[-1].id if messages else None
        self._read_to(leaf)

    def _read_to(self, leaf: str | None) -> None:
        self._leaf = leaf
        self.path_changed.emit(self.path)

    def _keep_leaf(self) -> None:
        """Find the same path again the next time."""
        conversation, leaf = self._conversation, self._leaf
        if conversation is not None:
            self._conversation = replace(conversation, leaf=leaf)
            self._archive.run(
                lambda store: store.set_leaf(conversation.id, leaf),
                nothing_to_do,
                self.failed.emit,
            )

    def _on_added(self, message: Message) -> None:
        if message.parent is None or message.parent in self._messages:
            self._messages[message.id] = message
            self._read_to(message.id)
        self.saved.emit()

    def _on_forked(self, conversation: Conversation) -> None:
        self.saved.emit()
        self.open(conversation)

    @Slot(object)
    def _on_reply_changed(self, reply: Message) -> None:
        if reply.id in self._messages:
            self._messages[reply.id] = reply
            self.reply_changed.emit(reply)


def _below(messages: Iterable[Message], message_id: str) -> set[str]:
    """A message and all that follows it. A parent comes before its children."""
    found = {message_id}
    for message in messages:
        if message.parent in found:
            found.add(message.id)
    return found
