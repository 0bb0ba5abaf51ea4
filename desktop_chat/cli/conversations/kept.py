"""A question and its answer in the conversations on the disk, as the window keeps them."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import Any

from desktop_chat.cli.conversations.identity import find
from desktop_chat.cli.session import EngineSession
from desktop_chat.cli.terminal import print_note
from desktop_chat.domain.chat import (
    Conversation,
    Message,
    Origin,
    Role,
    branch,
    instructed,
    title_from,
)
from desktop_chat.domain.errors import AppError, InvalidInput, NoConversation, StorageFailed
from desktop_chat.domain.generation import Delta, Event, Finished, FinishReason, Request
from desktop_chat.domain.model import LoadedModel
from desktop_chat.domain.preset import Tuning
from desktop_chat.domain.sampling import new_seed
from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["Kept", "chosen", "continued"]

_SAVE_S = 0.3


def chosen(store: ChatStore, wanted: str, request: Request) -> Conversation | None:
    """The conversation to go on with: by its id, the "last" one, or None for a "new" one.

    The last one is the first that "chats list" shows.

    Raises:
        NoConversation: There is none, or it was thrown away.
        InvalidInput: The request has a system text, and a conversation that has begun no place for
            one.
    """
    if wanted == "new":
        return None
    if len(request.messages) > 1:
        raise InvalidInput(
            "A system text can only begin a conversation.", "Leave out --system, or say --chat new."
        )
    conversations = store.conversations()
    if wanted == "last":
        for each in conversations:
            if each.is_current:
                return each
        raise NoConversation(
            "There is no conversation to go on with.",
            "Begin one with --chat new; one in the archive goes on by its id.",
        )
    found = find(conversations, wanted)
    if found.trashed is not None:
        raise NoConversation(
            f"“{found.title}” was thrown away.",
            f"“desktop-chat chats untrash {found.id}” brings it back.",
        )
    return found


def continued(
    store: ChatStore,
    conversation: Conversation | None,
    request: Request,
    model: LoadedModel,
    system: str = "",
    settled: Tuning | None = None,
) -> tuple[Kept, Request]:
    """Commit the question and an empty reply, before the model is asked.

    Args:
        request: A question, after the system text of a new conversation, which is kept with it.
        system: What the model reads before a conversation that has no such text.
        settled: What a new one begins with.

    Returns:
        What keeps the reply, and the request with all that the model is to read.
    """
    if request.sampling.seed is None:  # drawn here, so that a reply that isn't finished has it
        request = replace(request, sampling=replace(request.sampling, seed=new_seed()))
    *before, question = request.messages
    path: tuple[Message, ...] = ()
    if conversation is not None:
        path = branch(store.messages(conversation.id), conversation.leaf)
    elif before:
        conversation = store.create(title_from(question.content))
        store.presets.tune_conversation(conversation.id, settled or Tuning())
        path = (store.add(conversation.id, before[0]),)
    question = replace(question, parent=path[-1].id if path else None)
    has_own = bool(path) and path[0].role is Role.SYSTEM
    empty = _reply(request, model, "" if has_own else system)
    conversation, question, reply = store.ask(question, empty, conversation, settled)
    prompt = tuple(message.as_read() for message in (*path, question))
    return Kept(store, conversation, reply), replace(request, messages=instructed(prompt, system))


def _reply(request: Request, model: LoadedModel, system: str) -> Message:
    origin = Origin.of(
        model, request.thinking, request.sampling, request.max_tokens, request.stop, system
    )
    return Message(Role.ASSISTANT, "", model=model.title, origin=origin)


@dataclass(slots=True)
class Kept:
    """A reply that is saved as it grows.

    Attributes:
        reply: As far as it has got.
        failure: Why the last save didn't succeed; the next one is tried all the same.
    """

    store: ChatStore
    conversation: Conversation
    reply: Message
    failure: StorageFailed | None = None
    _saved: float = 0.0
    _is_saved: bool = True

    def events(self, session: EngineSession, request: Request) -> Generator[Event]:
        """Those of the answer, which is on the disk when the last one comes.

        Raises:
            AppError: There is no answer. What there was of one is kept.
        """
        try:
            for event in session.ask(request, self._save_partial):
                if isinstance(event, Delta):
                    self._grow(event)
                elif isinstance(event, Finished):
                    whole = replace(self.reply, content=event.text, thinking=event.thinking)
                    self._finish(replace(whole, finish=event.reason, stats=event.stats))
                yield event
        except AppError:
            self._finish(replace(self.reply, finish=FinishReason.ERROR))
            raise
        finally:
            if self.reply.finish is None:  # whoever read it has left, or pressed Ctrl+C again
                self._finish(replace(self.reply, finish=FinishReason.CANCELLED))

    def report(self) -> dict[str, Any]:
        """What a program may want to know, beside the answer."""
        return {
            "chat": self.conversation.id,
            "message": self.reply.id,
            "saved": self.failure is None,
        }

    def _grow(self, delta: Delta) -> None:
        if delta.thinking:
            self.reply = replace(self.reply, thinking=self.reply.thinking + delta.text)
        else:
            self.reply = replace(self.reply, content=self.reply.content + delta.text)
        self._is_saved = False
        self._save_partial()

    def _save_partial(self) -> None:
        if self._is_saved or time.monotonic() - self._saved < _SAVE_S:
            return
        self._saved = time.monotonic()
        try:
            self.store.save_partial(self.reply.id, self.reply.content, self.reply.thinking)
            self._is_saved, self.failure = True, None
        except StorageFailed as error:
            self._fail(error)

    def _finish(self, whole: Message) -> None:
        assert whole.finish is not None, "it is whole"
        self.reply = whole
        try:
            self.store.finish(whole.id, whole.content, whole.thinking, whole.finish, whole.stats)
            self.failure = None
        except StorageFailed as error:
            self._fail(error)

    def _fail(self, error: StorageFailed) -> None:
        if self.failure is None:
            print_note(f"\n{error.title}: {error.detail} The reply goes on.\n")
        self.failure = error
