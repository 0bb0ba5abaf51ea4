"""What has been in the trash for long goes, also while the app runs for weeks."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.app.conversations.archive import Archive

__all__ = ["TrashCollector"]

# A timer doesn't count while the machine sleeps: one for a day might never end.
_INTERVAL_MS = 3_600_000

_log = logging.getLogger(__name__)


class TrashCollector(QObject):
    """Deletes for good, from time to time, what is due; at a start the vault does that.

    Signals:
        emptied: Some conversations are gone.
    """

    emptied = Signal()

    def __init__(
        self, archive: Archive, parent: QObject | None = None, *, interval_ms: int = _INTERVAL_MS
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """The conversations have been opened."""
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()

    @Slot()
    def _on_timeout(self) -> None:
        self._archive.run(
            lambda store: store.filing.empty_trash_of_old(), self._on_emptied, self._on_failed
        )

    def _on_emptied(self, gone: int) -> None:
        if gone:
            self.emptied.emit()

    def _on_failed(self, error: Exception) -> None:
        _log.warning("The trash could not be emptied: %s", error)  # the next time, then
