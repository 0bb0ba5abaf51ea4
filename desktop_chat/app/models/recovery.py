"""Back to where the person was, after llama.cpp has ended the app."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.app.services import Aftermath
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.crash import Crash

__all__ = ["Recovery"]


class Recovery(QObject):
    """Opens the conversation that was open, as soon as it can be read, and tells what happened.

    It also sees to it that the next end can be told.

    Signals:
        told: The ``Crash`` that this start comes after.
    """

    told = Signal(object)

    def __init__(
        self,
        session: ChatSession,
        chats: ChatList,
        aftermath: Aftermath,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._chats = chats
        self._aftermath = aftermath
        self._wanted = ""  # the conversation that isn't listed yet
        self._tasks = Tasks("recovery", 1, self)
        session.conversation_changed.connect(self._on_conversation_changed)
        chats.changed.connect(self._reopen)

    def start(self) -> None:
        self._tasks.run(self._aftermath.untold, self._on_heard, self._session.failed.emit)

    def close(self) -> None:
        self._tasks.close()

    def _on_heard(self, crash: Crash | None) -> None:
        if crash is not None:
            self._wanted = crash.conversation
            self._reopen()
            self.told.emit(crash)
            # Not before: if this start is cut short, the next one tells it.
            self._tasks.run(self._aftermath.forget, nothing_to_do, self._session.failed.emit)

    @Slot()
    def _reopen(self) -> None:
        for conversation in self._chats.conversations:
            if self._wanted and conversation.id == self._wanted:
                self._wanted = ""
                self._session.open(conversation)

    @Slot(object)
    def _on_conversation_changed(self, conversation: Conversation | None) -> None:
        self._aftermath.remember("" if conversation is None else conversation.id)
        if conversation is not None:
            self._wanted = ""  # the person is somewhere else by now
