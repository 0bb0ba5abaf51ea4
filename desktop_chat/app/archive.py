"""The store of conversations, used from the GUI thread without waiting for the disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from desktop_chat.app.tasks import Tasks, nothing_to_do

if TYPE_CHECKING:
    from desktop_chat.storage.chats import ChatStore

__all__ = ["Archive", "OpenStore"]

T = TypeVar("T")
OpenStore = Callable[[], "ChatStore"]


class Archive(QObject):
    """A thread of its own that opens the store when it is first needed, and alone touches it.

    Work is done in the order in which it was given. A store that can't be opened fails every piece
    of work with the reason, and is tried again by the next.
    """

    def __init__(self, open_store: OpenStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_store = open_store
        self._store: ChatStore | None = None
        self._tasks = Tasks("store", threads=1, parent=self)

    def run(
        self,
        work: Callable[[ChatStore], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Give ``work`` the store on its thread, then call ``done`` or ``failed`` on this one."""
        self._tasks.run(lambda: work(self._opened()), done, failed)

    def close(self) -> None:
        """Finish the work that was given and close the store; returns when that is done."""
        self._tasks.run(self._close_store, nothing_to_do, nothing_to_do)
        self._tasks.close()

    def _opened(self) -> ChatStore:
        if self._store is None:
            self._store = self._open_store()
        return self._store

    def _close_store(self) -> None:
        if self._store is not None:
            self._store.close()
