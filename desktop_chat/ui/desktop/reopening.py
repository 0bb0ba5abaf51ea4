"""Back to the conversation that was open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Conversation
from desktop_chat.ui.composer.composer import Composer
from desktop_chat.ui.desktop.window_memory import WindowMemory

__all__ = ["Reopening"]


class Reopening(QObject):
    """Opens it once it can be read, unless the person has begun with something else by then."""

    def __init__(
        self,
        memory: WindowMemory,
        workspace: Workspace,
        composer: Composer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._session = workspace.session
        self._chats = workspace.chats
        self._composer = composer
        self._wanted = memory.conversation
        workspace.session.conversation_changed.connect(self._on_conversation_changed)
        workspace.chats.changed.connect(self._on_listed)

    @Slot()
    def _on_listed(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if not wanted or self._composer.text() or self._session.path:
            return
        for conversation in self._chats.conversations:
            if conversation.id == wanted:
                self._session.open(conversation)

    @Slot(object)
    def _on_conversation_changed(self, conversation: Conversation | None) -> None:
        self._wanted = ""
        self._memory.conversation = "" if conversation is None else conversation.id
