"""The open conversation: send, answer again, go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.archive import Archive
from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.reply import ReplyWriter
from desktop_chat.domain.chat import Conversation, Message, Role, branch
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.settings import THINKING

if TYPE_CHECKING:
    from desktop_chat.storage.chats import ChatStore

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
        opening_failed: An exception; the conversation can't be shown.
    """

    path_changed = Signal(object)
    reply_changed = Signal(object)
    conversation_changed = Signal(object)
    saved = Signal()
    unsent = Signal(object)
    opening_failed = Signal(object)

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

    def open(self, conversation: Conversation) -> None:
        self._views += 1
        view = self._views

        def opened(messages: tuple[Message, ...]) -> None:
            if view == self._views:
                self._show(conversation, messages)

        self._archive.run(
            lambda store: store.messages(conversation.id), opened, self.opening_failed.emit
        )

    def send(self, text: str) -> bool:
        """Keep the message, then have it answered. False if that isn't possible now."""
        if not (text.strip() and self.can_send):
            return False
        conversation, parent, model = self._conversation, self._leaf, self._model_name()

        def commit(store: ChatStore) -> _Exchange:
            question = Message(Role.USER, text, parent=parent)
            return _Exchange(*store.ask(question, model, conversation))

        self._commit(commit, text)
        return True

    def regenerate(self) -> None:
        """Have the last question answered again; the earlier reply stays in the tree."""
        conversation, model = self._conversation, self._model_name()
        question = next((m for m in reversed(self.path) if m.role is Role.USER), None)
        if conversation is None or question is None or not self.can_send:
            return

        def commit(store: ChatStore) -> _Exchange:
            reply = Message(Role.ASSISTANT, "", parent=question.id, model=model)
            return _Exchange(conversation, question, store.add(conversation.id, reply))

        self._commit(commit, text="")

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
            self._writer.write(path[-1], path, thinking=self._preferences.get(THINKING))

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
            self._writer.write(exchange.reply, prompt, thinking=self._preferences.get(THINKING))
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
        self._leaf = conversation.leaf if conversation is not None else None
        if self._leaf not in self._messages:
            self._leaf = messages[-1].id if messages else None
        self.conversation_changed.emit(conversation)
        self.path_changed.emit(self.path)

    @Slot(object)
    def _on_reply_changed(self, reply: Message) -> None:
        if reply.id in self._messages:
            self._messages[reply.id] = reply
            self.reply_changed.emit(reply)
