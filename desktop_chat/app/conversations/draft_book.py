"""What was written in each conversation and hasn't been sent yet, in whatever window."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.tasks import nothing_to_do
from desktop_chat.domain.draft import NO_DRAFT, Draft

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["LEFT", "DraftBook", "Page"]

_PAUSE_MS = 500

LEFT = None
"""The page of what was written for a new conversation in a window that is no longer."""

Page = str | QObject | None
"""The id of a conversation, or the window's ``Drafts`` for the new one in it, or ``LEFT``."""


class DraftBook(QObject):
    """One draft for each conversation, in the store a moment after it was written.

    The store has one place for all that is written for new conversations: what several windows had
    there is joined at the next start. While it can't be written to, drafts are kept here and saved
    with what is written next.

    Signals:
        changed: The ``Page`` that has another draft, by something else than typing.
    """

    changed = Signal(object)

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._drafts: dict[Page, Draft] = {}
        self._unsaved: set[str | None] = set()
        self._unsaved_attachments: set[str | None] = set()
        self._is_read = False
        self._is_reading = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.save)

    @property
    def would_be_lost(self) -> bool:
        """Whether something is written, and the store has not been opened that could have it.

        While the store is being read it can be written to: ``close`` adds to what is there.
        """
        return not self._is_read and not self._is_reading and bool(self._drafts)

    def get(self, page: Page) -> Draft:
        return self._drafts.get(page, NO_DRAFT)

    def put(self, page: Page, draft: Draft) -> None:
        """Have another one there, and save it when nothing more comes."""
        before = self.get(page)
        if draft == NO_DRAFT:
            self._drafts.pop(page, None)
        else:
            self._drafts[page] = draft
        place = _place(page)
        if draft.text != before.text:
            self._unsaved.add(place)
        if draft.attachments != before.attachments:
            self._unsaved_attachments.add(place)
        self._timer.start()

    def move(self, page: Page, to: Page) -> None:
        """Have what is on a page on another one, above what is there."""
        draft = self.get(page)
        if draft != NO_DRAFT:
            self.put(page, NO_DRAFT)
            self.put(to, self.get(to).after(draft))

    @Slot()
    def read(self) -> None:
        """Have what the store has, which can be read now."""
        self._is_reading = True
        self._archive.run(lambda store: store.drafts.all(), self._on_read, self._on_unreadable)

    @Slot()
    def save(self) -> None:
        """Have all of it in the store now."""
        self._timer.stop()
        if not self._is_read:  # what is there would be overwritten, or taken for something else
            return
        for place in self._unsaved:
            self._save_text(place)
        for place in self._unsaved_attachments:
            self._save_attachments(place)
        self._unsaved, self._unsaved_attachments = set(), set()

    def close(self) -> None:
        """Save what there is; returns before that is done."""
        if self._is_read:
            self.save()
            return
        written = {place: self._at(place) for place in {_place(page) for page in self._drafts}}

        def save(store: ChatStore) -> None:
            stored = store.drafts.all()
            for place, draft in written.items():
                together = draft.after(stored.get(place, NO_DRAFT))
                store.drafts.save_text(place, together.text)
                store.drafts.save_attachments(place, together.attachments)

        self._archive.run(save, nothing_to_do, nothing_to_do)

    def _at(self, place: str | None) -> Draft:
        """What belongs in a place of the store."""
        drafts = (each for page, each in self._drafts.items() if _place(page) == place)
        return reduce(lambda earlier, later: later.after(earlier), drafts, NO_DRAFT)

    def _save_text(self, place: str | None) -> None:
        text = self._at(place).text

        def save(store: ChatStore) -> None:
            store.drafts.save_text(place, text)

        def failed(_: Exception) -> None:
            self._unsaved.add(place)

        self._archive.run(save, nothing_to_do, failed)

    def _save_attachments(self, place: str | None) -> None:
        attachments = self._at(place).attachments

        def save(store: ChatStore) -> None:
            store.drafts.save_attachments(place, attachments)

        def failed(_: Exception) -> None:
            self._unsaved_attachments.add(place)

        self._archive.run(save, nothing_to_do, failed)

    def _on_unreadable(self, _: Exception) -> None:
        self._is_reading = False

    def _on_read(self, stored: dict[str | None, Draft]) -> None:
        is_first, self._is_read = not self._is_read, True
        self._is_reading = False
        for page, draft in stored.items():
            mine = self.get(page)
            if not is_first and self._at(_place(page)) != NO_DRAFT:
                continue
            if mine == NO_DRAFT:
                self._drafts[page] = draft
            else:  # the person has begun to write before they were read
                self.put(page, mine.after(draft))
            self.changed.emit(page)
        self.save()


def _place(page: Page) -> str | None:
    """Where the store has it."""
    return page if isinstance(page, str) else None
