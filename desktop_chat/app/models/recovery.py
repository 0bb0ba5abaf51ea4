"""Back to where the person was, after llama.cpp has ended the app."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.app.services import Aftermath
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.crash import Crash

__all__ = ["Recovery"]


class Recovery(QObject):
    """Tells what happened, and has the conversation opened that was open, once it can be read.

    It also sees to it that the next end can be told.

    Signals:
        told: The ``Crash`` that this start comes after.
        reopened: The ``Conversation`` that was open.
        failed: An exception; it could not be found out.
    """

    told = Signal(object)
    reopened = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        chats: ChatList,
        aftermath: Aftermath,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._aftermath = aftermath
        self._wanted = ""  # the conversation that isn't listed yet
        self._tasks = Tasks("recovery", 1, self)
        chats.changed.connect(self._reopen)

    def start(self) -> None:
        self._tasks.run(self._aftermath.untold, self._on_heard, self.failed.emit)

    def close(self) -> None:
        self._tasks.close()

    def _on_heard(self, crash: Crash | None) -> None:
        if crash is not None:
            self._wanted = crash.conversation
            self._reopen()
            self.told.emit(crash)
            # Not before: if this start is cut short, the next one tells it.
            self._tasks.run(self._aftermath.forget, nothing_to_do, self.failed.emit)

    @Slot()
    def _reopen(self) -> None:
        for conversation in self._chats.conversations:
            if self._wanted and conversation.id == self._wanted:
                self._wanted = ""
                self.reopened.emit(conversation)

    @Slot(object)
    def remember(self, conversation: Conversation | None) -> None:
        """The person is at this one now, or at a new one."""
        self._aftermath.remember("" if conversation is None else conversation.id)
        if conversation is not None:
            self._wanted = ""  # the person is somewhere else by now
