"""The list of conversations, and putting them away."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.domain.chat import Conversation

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.filing import Filing

__all__ = ["ChatList"]


class ChatList(QObject):
    """All conversations, the latest first; archived and thrown away ones are marked as such.

    Signals:
        changed: There is something new in ``conversations``.
        leaving: Ids, as a tuple, of what is about to be thrown away.
        trashed: Ids, as a tuple, of what was thrown away just now; ``restore`` takes it back.
        deleted: Some are gone for good.
        failed: An exception; what was asked for was not done.
    """

    changed = Signal()
    leaving = Signal(object)
    trashed = Signal(object)
    deleted = Signal()
    failed = Signal(object)

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._conversations: tuple[Conversation, ...] = ()

    @property
    def conversations(self) -> tuple[Conversation, ...]:
        return self._conversations

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders that have something in them, by name."""
        wanted = (each for each in self._conversations if each.trashed is None)
        return tuple(sorted({each.folder for each in wanted if each.folder}, key=str.casefold))

    @Slot()
    def refresh(self) -> None:
        self._archive.run(lambda store: store.conversations(), self._on_listed, self.failed.emit)

    def rename(self, conversation_id: str, title: str) -> None:
        title = " ".join(title.split())
        if title:
            self._file(lambda filing: filing.rename(conversation_id, title))

    def pin(self, ids: Collection[str], pinned: bool) -> None:
        self._file(lambda filing: filing.pin(ids, pinned))

    def archive(self, ids: Collection[str], archived: bool) -> None:
        self._file(lambda filing: filing.archive(ids, archived))

    def move(self, ids: Collection[str], folder: str) -> None:
        """Put them into a folder, which comes to be by that; "" takes them out."""
        name = " ".join(folder.split())
        self._file(lambda filing: filing.move(ids, name))

    def trash(self, ids: Collection[str]) -> None:
        """Throw them away; they stay in the trash for 30 days."""
        self.leaving.emit(tuple(ids))
        self._file(lambda filing: filing.trash(ids), lambda: self.trashed.emit(tuple(ids)))

    def restore(self, ids: Collection[str]) -> None:
        """Take them out of the trash."""
        self._file(lambda filing: filing.restore(ids))

    def delete(self, ids: Collection[str]) -> None:
        """Delete them for good."""
        self._file(lambda filing: filing.delete(ids), self.deleted.emit)

    def empty_trash(self) -> None:
        """Delete for good all that was thrown away."""
        self._file(lambda filing: filing.empty_trash(), self.deleted.emit)

    def _file(
        self, work: Callable[[Filing], object], then: Callable[[], None] | None = None
    ) -> None:
        def done(_: object) -> None:
            self.refresh()
            if then is not None:
                then()

        self._archive.run(lambda store: work(store.filing), done, self.failed.emit)

    def _on_listed(self, conversations: tuple[Conversation, ...]) -> None:
        if conversations != self._conversations:
            self._conversations = conversations
            self.changed.emit()
