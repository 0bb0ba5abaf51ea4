"""Searching conversations as one types."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.domain.search import Hit

__all__ = ["Finder"]


class Finder(QObject):
    """Searches for what was typed last; what was typed before it is passed over.

    Signals:
        found: A tuple of ``Hit``, the best first, for ``text``.
        failed: An exception.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._text = ""
        self._is_searching = False
        self._has_changed = False

    @property
    def text(self) -> str:
        return self._text

    def find(self, text: str) -> None:
        """Look for all words of ``text``, of which the last may be unfinished."""
        self._text = text
        if self._is_searching:
            self._has_changed = True
        else:
            self._search()

    def again(self) -> None:
        """The conversations have changed."""
        if self._text.strip():
            self.find(self._text)

    def _search(self) -> None:
        self._is_searching, self._has_changed = True, False
        text = self._text
        self._archive.run(lambda store: store.search(text), self._on_found, self._on_failed)

    def _on_found(self, hits: tuple[Hit, ...]) -> None:
        self._is_searching = False
        if self._has_changed:
            self._search()
        else:
            self.found.emit(hits)

    def _on_failed(self, error: Exception) -> None:
        self._is_searching = False
        self.failed.emit(error)
        if self._has_changed:
            self._search()
