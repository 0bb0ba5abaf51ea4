"""Back to the conversation that a window had open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.app.conversations.drafts import Drafts
from desktop_chat.app.conversations.session import ChatSession

__all__ = ["Reopening"]


class Reopening(QObject):
    """Asks for it once it can be read, unless the person has begun with something else by then.

    Signals:
        listed: The ``Conversation`` to be opened now.
    """

    listed = Signal(object)

    def __init__(
        self, session: ChatSession, chats: ChatList, drafts: Drafts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._chats = chats
        self._drafts = drafts
        self._wanted = ""
        session.conversation_changed.connect(self.forget)
        chats.changed.connect(self._look)

    @property
    def wanted(self) -> str:
        """Id of the one that isn't open yet; empty if none is waited for."""
        return self._wanted

    def want(self, conversation_id: str) -> None:
        self._wanted = conversation_id
        if self._chats.conversations:
            self._look()

    @Slot()
    def forget(self) -> None:
        """The person is elsewhere by now."""
        self._wanted = ""

    @Slot()
    def _look(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if not wanted or self._drafts.draft.text or self._session.path:
            return
        for conversation in self._chats.conversations:
            if conversation.id == wanted:
                self.listed.emit(conversation)
