"""Back to where the person was, after llama.cpp has ended the app."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.app.tasks import Tasks
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
        take: Callable[[], Crash | None],
        remember: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """
        Args:
            take: What the last run ended with; it may wait for the disk.
            remember: Is given the id of the open conversation whenever it changes.
        """
        super().__init__(parent)
        self._session = session
        self._chats = chats
        self._take = take
        self._remember = remember
        self._wanted = ""  # the conversation that isn't listed yet
        self._tasks = Tasks("recovery", 1, self)
        session.conversation_changed.connect(self._on_conversation_changed)
        chats.changed.connect(self._reopen)

    def start(self) -> None:
        self._tasks.run(self._take, self._on_taken, self._session.failed.emit)

    def close(self) -> None:
        self._tasks.close()

    def _on_taken(self, crash: Crash | None) -> None:
        if crash is not None:
            self._wanted = crash.conversation
            self._reopen()
            self.told.emit(crash)

    @Slot()
    def _reopen(self) -> None:
        for conversation in self._chats.conversations:
            if self._wanted and conversation.id == self._wanted:
                self._wanted = ""
                self._session.open(conversation)

    @Slot(object)
    def _on_conversation_changed(self, conversation: Conversation | None) -> None:
        self._remember("" if conversation is None else conversation.id)
        if conversation is not None:
            self._wanted = ""  # the person is somewhere else by now
