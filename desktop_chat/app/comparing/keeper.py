"""Answers of comparisons on their way to the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.comparing.run import Run
from desktop_chat.app.conversations.archive import Archive
from desktop_chat.domain.comparison import Answer

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["AnswerKeeper"]


class AnswerKeeper(QObject):
    """Keeps each answer once it has ended, and holds on to those that couldn't be kept.

    Signals:
        failed: The ``Run`` with such an answer, and an exception.
        saved: The ``Run`` of an answer that is kept now.
    """

    failed = Signal(object, object)
    saved = Signal(object)

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._unsaved: dict[Run, list[Answer]] = {}

    def has_unsaved(self, run: Run) -> bool:
        """Whether something of it isn't known to be on the disk."""
        return bool(self._unsaved.get(run))

    def keep(self, run: Run, answer: Answer) -> None:
        """Have an answer at its place, on the screen and on the disk."""
        run.put(answer)
        self._unsaved.setdefault(run, []).append(answer)
        self._save(run, answer)

    def try_again(self, run: Run) -> None:
        """Save what couldn't be saved."""
        for answer in tuple(self._unsaved.get(run, ())):
            self._save(run, answer)

    def forget(self, run: Run) -> None:
        self._unsaved.pop(run, None)

    def _save(self, run: Run, answer: Answer) -> None:
        identity, place, message = run.conversation.id, answer.place, answer.message

        def put(store: ChatStore) -> Answer:
            return store.comparisons.put(identity, place, message, answer.note)

        def saved(kept: Answer) -> None:
            unsaved = self._unsaved.get(run, [])
            if answer in unsaved:
                unsaved.remove(answer)
            if all(each.place != place for each in unsaved):
                run.settle(kept)
            self.saved.emit(run)

        def failed(error: Exception) -> None:
            self.failed.emit(run, error)

        self._archive.run(put, saved, failed)
