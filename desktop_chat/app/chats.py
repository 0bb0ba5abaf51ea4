"""The list of conversations."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.archive import Archive
from desktop_chat.domain.chat import Conversation

__all__ = ["ChatList"]


class ChatList(QObject):
    """All conversations, the latest first.

    Signals:
        changed: There is something new in ``conversations``.
        failed: An exception; what was asked for was not done.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._conversations: tuple[Conversation, ...] = ()

    @property
    def conversations(self) -> tuple[Conversation, ...]:
        return self._conversations

    @Slot()
    def refresh(self) -> None:
        self._archive.run(lambda store: store.conversations(), self._on_listed, self.failed.emit)

    def rename(self, conversation_id: str, title: str) -> None:
        title = " ".join(title.split())
        if title:
            self._archive.run(
                lambda store: store.rename(conversation_id, title), self._on_done, self.failed.emit
            )

    def delete(self, conversation_id: str) -> None:
        self._archive.run(
            lambda store: store.delete(conversation_id), self._on_done, self.failed.emit
        )

    def _on_done(self, _: None) -> None:
        self.refresh()

    def _on_listed(self, conversations: tuple[Conversation, ...]) -> None:
        if conversations != self._conversations:
            self._conversations = conversations
            self.changed.emit()
