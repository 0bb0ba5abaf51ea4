"""What a second start of the program hands over to the window that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from desktop_chat.app.tasks import Tasks, nothing_to_do

if TYPE_CHECKING:
    from desktop_chat.storage.inbox import Inbox

__all__ = ["InboxWatch"]


class InboxWatch(QObject):
    """Watches the profile's inbox from ``start`` to ``close``.

    Signals:
        handed_over: Paths, as a tuple; without any, only the window was asked for.
    """

    handed_over = Signal(object)

    def __init__(
        self, open_inbox: Callable[[], Inbox], tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """``open_inbox`` is called on a file thread."""
        super().__init__(parent)
        self._open_inbox = open_inbox
        self._tasks = tasks
        self._inbox: Inbox | None = None
        self._watcher: QFileSystemWatcher | None = None

    def start(self) -> None:
        """Take what was left behind, and then whatever comes."""

        def claim() -> Inbox | None:
            inbox = self._open_inbox()
            return inbox if inbox.claim() else None

        self._tasks.run(claim, self._on_claimed, nothing_to_do)

    def close(self) -> None:
        """Returns when the next start would open a window of its own."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._inbox is not None:
            self._inbox.give_up()
            self._inbox = None

    def _on_claimed(self, inbox: Inbox | None) -> None:
        if inbox is None:
            return
        self._inbox = inbox
        self._watcher = QFileSystemWatcher([str(inbox.folder)], self)
        self._watcher.directoryChanged.connect(self._take)
        self._take()  # after the watching has begun, so that nothing comes in between

    @Slot()
    def _take(self) -> None:
        if self._inbox is not None:
            self._tasks.run(self._inbox.take, self._on_taken, nothing_to_do)

    def _on_taken(self, notes: tuple[tuple[Path, ...], ...]) -> None:
        if notes:
            paths = tuple(dict.fromkeys(path for note in notes for path in note))
            self.handed_over.emit(paths)
