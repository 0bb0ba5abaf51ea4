"""The reply that is being written: from the engine to the screen and to the disk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.turns import Commit
from desktop_chat.domain.chat import Message, instructed
from desktop_chat.domain.generation import (
    Delta,
    Event,
    Failed,
    Finished,
    FinishReason,
    GenerationStats,
    Progress,
    Request,
)

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["ReplyWriter"]

_SAVE_MS = 300
_RETRY_MS = 2000  # after a failure


class ReplyWriter(QObject):
    """Grows one reply at a time and saves it as it grows, whatever conversation is on the screen.

    Attributes:
        retry_ms: How long after a failure saving is tried again.
        commit: The question on its way to the disk that it will be asked to answer, if there is
            one. Another isn't begun beside it, in whatever window.

    Signals:
        changed: The ``Message`` with what it has so far; with ``finish`` set when it is whole.
        prompt_progressed: The engine's ``Progress`` in reading the prompt.
        saved: A finished reply is on the disk.
        saving_failed: An exception; the text is kept and saving is tried again. Not said again
            for the same reason while that lasts.
        saving_resumed: After a failure, all that there is of the replies is on the disk.
    """

    changed = Signal(object)
    prompt_progressed = Signal(object)
    saved = Signal()
    saving_failed = Signal(object)
    saving_resumed = Signal()

    def __init__(
        self, archive: Archive, bridge: EngineBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.retry_ms = _RETRY_MS
        self.commit: Commit | None = None
        self._archive = archive
        self._bridge = bridge
        self._message: Message | None = None
        self._conversation = ""
        self._before: Message | None = None  # the reply as it was handed to ``write``
        self._errors: dict[str, Exception] = {}
        self._unsaved: dict[str, Message] = {}  # finished replies that aren't known to be kept
        self._is_saving = False  # a partial reply; the store may be slow
        self._failure = ""  # why saving failed the last time
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MS)
        self._timer.timeout.connect(self._on_save_due)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._save_unsaved)
        bridge.event_received.connect(self._on_event)

    @property
    def message(self) -> Message | None:
        """The reply under way, as far as it has got."""
        return self._message

    @property
    def conversation(self) -> str:
        """Id of the conversation that the reply is in: the one under way, else the last."""
        return self._conversation

    @property
    def is_reading(self) -> bool:
        """Whether the model has written nothing yet of the reply under way."""
        now, before = self._message, self._before
        return (
            now is not None
            and before is not None
            and (now.content, now.thinking) == (before.content, before.thinking)
        )

    @property
    def unsaved(self) -> tuple[Message, ...]:
        """Replies that would be lost by now: not all of them is on the disk, as was tried."""
        if not self._failure:
            return ()
        under_way = [self._message] if self._message is not None else []
        return (*self._unsaved.values(), *under_way)

    def newest(self, message: Message) -> Message:
        """A message with all that is known of it, which may not be in the store yet."""
        if self._message is not None and self._message.id == message.id:
            return self._message
        return self._unsaved.get(message.id, message)

    def error_of(self, message_id: str) -> Exception | None:
        """Why a reply failed, if it was in this run of the app."""
        return self._errors.get(message_id)

    def write(self, conversation: str, reply: Message, prompt: tuple[Message, ...]) -> None:
        """Have the engine answer ``prompt`` into ``reply``, which is in the store already.

        A reply that has a beginning goes on from there; it is then the last of ``prompt`` too.
        It is written as its ``origin`` says.

        Args:
            conversation: Id of the one that it is in.
        """
        self._conversation = conversation
        self._unsaved.pop(reply.id, None)  # what is written now has it all
        self._errors.pop(reply.id, None)
        self._before = reply
        self._message = replace(reply, finish=None)
        if self._message != reply:
            self.changed.emit(self._message)
            self._save_partial()  # so that the store has it as under way again
        if self._bridge.state.can_send:
            self._bridge.generate(_request(reply, prompt))
        else:  # another model is being loaded since the person pressed Send
            self._finish(reply, FinishReason.CANCELLED, reply.stats)

    def stop(self) -> None:
        """End the reply under way, and nothing else that the engine may be doing."""
        if self._message is not None and self._bridge.state.request == self._message.id:
            self._bridge.stop()

    def let_go(self) -> None:
        """End the reply under way here and now, and keep what there is of it."""
        reply = self._message
        if reply is not None:
            self.stop()
            self._finish(reply, FinishReason.CANCELLED, reply.stats)

    def forget(self) -> None:
        """What could not be saved belongs to conversations that are no longer here."""
        self._unsaved.clear()
        self._retry.stop()

    def close(self) -> None:
        """Hand the store what there is; the next start finds the reply interrupted."""
        self._bridge.event_received.disconnect(self._on_event)
        self._timer.stop()
        self._retry.stop()
        self._save_partial()
        self._save_unsaved()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        reply, before = self._message, self._before
        if reply is None or before is None or getattr(event, "request", None) != reply.id:
            return
        match event:
            case Progress():
                self.prompt_progressed.emit(event)
            case Delta(text=text, thinking=thinking):
                grown = (
                    replace(reply, thinking=reply.thinking + text)
                    if thinking
                    else replace(reply, content=reply.content + text)
                )
                self._message = grown
                if not self._timer.isActive():
                    self._timer.start()
                self.changed.emit(grown)
            case Finished(text=text, thinking=thought, reason=reason, stats=stats):
                content, thinking = before.content + text, before.thinking + thought
                stats = _of_both(before.stats, stats)
                self._finish(replace(reply, content=content, thinking=thinking), reason, stats)
            case Failed(error=error):
                self._errors[reply.id] = error
                self._finish(reply, FinishReason.ERROR, before.stats)
            case _:
                pass

    def _finish(self, reply: Message, reason: FinishReason, stats: GenerationStats | None) -> None:
        self._timer.stop()
        self._message = None
        whole = replace(reply, finish=reason, stats=stats)
        self.changed.emit(whole)
        self._unsaved[whole.id] = whole
        self._save_whole(whole)

    @Slot()
    def _on_save_due(self) -> None:
        if self._is_saving:  # a store that hangs shall not find a heap of work when it is back
            self._timer.start()
        else:
            self._save_partial()

    def _save_partial(self) -> None:
        reply = self._message
        if reply is None:
            return
        self._is_saving = True

        def saved(_: None) -> None:
            self._is_saving = False
            self._on_saved()

        def failed(error: Exception) -> None:
            self._is_saving = False
            self._on_failed(error)

        self._archive.run(
            lambda store: store.save_partial(reply.id, reply.content, reply.thinking), saved, failed
        )

    @Slot()
    def _save_unsaved(self) -> None:
        for reply in self._unsaved.values():
            self._save_whole(reply)

    def _save_whole(self, reply: Message) -> None:
        def save(store: ChatStore) -> None:
            assert reply.finish is not None, "only finished replies are unsaved"
            store.finish(reply.id, reply.content, reply.thinking, reply.finish, reply.stats)

        def saved(_: None) -> None:
            if self._unsaved.get(reply.id) is reply:
                del self._unsaved[reply.id]
            self._on_saved()
            self.saved.emit()

        def failed(error: Exception) -> None:
            self._retry.start(self.retry_ms)
            self._on_failed(error)

        self._archive.run(save, saved, failed)

    def _on_saved(self) -> None:
        self._timer.setInterval(_SAVE_MS)
        if self._failure and not self._unsaved:
            self._failure = ""
            self.saving_resumed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._timer.setInterval(self.retry_ms)
        if self._message is not None:
            self._timer.start()
        if self._failure != str(error):
            self._failure = str(error)
            self.saving_failed.emit(error)


def _request(reply: Message, prompt: tuple[Message, ...]) -> Request:
    prompt = tuple(message.as_read() for message in prompt)
    if reply.origin is None:  # it came from elsewhere
        return Request(reply.id, prompt)
    origin = reply.origin
    return Request(
        reply.id,
        instructed(prompt, origin.system),
        sampling=origin.sampling,
        max_tokens=origin.max_tokens,
        stop=origin.stop,
        thinking=origin.thinking,
    )


def _of_both(before: GenerationStats | None, now: GenerationStats) -> GenerationStats:
    """What a reply cost that was written in two goes; the speed is the last one's."""
    if before is None:
        return now
    return replace(
        now,
        completion_tokens=before.completion_tokens + now.completion_tokens,
        thinking_ms=before.thinking_ms + now.thinking_ms,
        drafted_tokens=before.drafted_tokens + now.drafted_tokens,
        accepted_tokens=before.accepted_tokens + now.accepted_tokens,
    )
