"""Conversations out of the profile and into it: exports, imports, backups."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.conversations.taking_in import TakingIn
from desktop_chat.app.conversations.unlocking import Unlocking
from desktop_chat.app.job import Job
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.keys import KeySlot
from desktop_chat.policy.exchange import allow_export, allow_import

if TYPE_CHECKING:  # none of it before it is asked for
    from desktop_chat.storage.backup import Unpacked
    from desktop_chat.storage.conversations.chats import ChatStore, Intake
    from desktop_chat.storage.exchange.export import Format, WritePdf
    from desktop_chat.storage.exchange.imports import Imported
    from desktop_chat.storage.keys.secret import Secret
    from desktop_chat.storage.profile.reader import Reader
    from desktop_chat.storage.profile.vault import Vault

__all__ = ["Exchange", "Exported", "Preview"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Exported:
    """A file or folder that has been written."""

    path: Path
    conversations: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What is in a file, and what would become of each conversation."""

    path: Path
    imported: Imported
    intakes: tuple[Intake, ...]


class Exchange(QObject):
    """Hands out a ``Job`` for each.

    Whatever reads the conversations does so beside the archive, so that saving never waits for it.

    Signals:
        taken_in: Ids, as a frozenset, of conversations that are new or have new messages.
        restored: Other conversations are in the place of those that were there.
    """

    taken_in = Signal(object)
    restored = Signal()

    def __init__(
        self,
        archive: Archive,
        unlocking: Unlocking,
        writer: ReplyWriter,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._unlocking = unlocking
        self._writer = writer
        self._preferences = preferences
        self._tasks = Tasks("exchange", threads=1, parent=self)
        self._jobs: list[Job] = []

    def export(
        self, ids: Collection[str], format: Format, out: Path, write_pdf: WritePdf | None = None
    ) -> Job:
        """Write conversations for others to read; its result is ``Exported``.

        Args:
            ids: Those to export; none for all that aren't in the trash.
            write_pdf: As ``exchange.export`` needs it; called on another thread.
        """

        def export(reader: Reader, job: Job) -> Exported:
            from desktop_chat.storage.exchange import export as exports
            from desktop_chat.storage.profile.target import check_target

            allow_export(self._preferences.managed)
            check_target(reader.paths, out)
            with reader.reading() as store:
                chosen = list(ids) or _all(store)
                total = len(chosen)
                count = exports.export(
                    store.wholes(chosen),
                    format,
                    out,
                    write_pdf=write_pdf,
                    on_progress=lambda done: job.advance(done / total, done, total),
                    is_cancelled=lambda: job.is_cancelled,
                )
            return Exported(out, count)

        return self._read(export)

    def preview(self, path: Path) -> Job:
        """Read conversations from elsewhere and take in nothing; its result is a ``Preview``."""

        def preview(reader: Reader, job: Job) -> Preview:
            from desktop_chat.storage.exchange import imports

            allow_import(self._preferences.managed)
            found = imports.read_file(path, job.advance, lambda: job.is_cancelled)
            with reader.reading() as store:
                return Preview(path, found, store.known(found.conversations))

        return self._read(preview)

    def take_in(self, preview: Preview, chosen: Collection[int]) -> Job:
        """Take in those of a preview with these numbers; its result is ``TakenIn``.

        In small parts, between which replies are saved, and which nobody sees before all of them
        are there: whatever ends the job leaves nothing of it.
        """
        job = self._begin()
        pairs = [(preview.imported.conversations[n], preview.intakes[n]) for n in sorted(chosen)]
        TakingIn(self._archive, job, pairs, self.taken_in.emit).go_on()
        return job

    def back_up(self, out: Path, passphrase: str = "") -> Job:
        """Write everything to one encrypted file; its result is the file.

        Args:
            passphrase: Opens the backup, in the place of the profile's own.
        """
        settings = self._preferences.text

        def write(reader: Reader, job: Job) -> Path:
            from desktop_chat.storage import backup

            allow_export(self._preferences.managed)
            backup.write(reader, out, settings, passphrase, job.advance)
            return out

        return self._read(write)

    def look_into(self, file: Path) -> Job:
        """See whether a file is a backup; its result is a tuple of the ``KeySlot`` that open it."""
        job = self._begin()

        def look() -> tuple[KeySlot, ...]:
            from desktop_chat.storage import backup

            return backup.slots_of(file)

        self._tasks.run(look, job.finish, job.fail)
        return job

    def restore(self, file: Path, secret: Secret) -> Job:
        """Put a backup in the place of what is here; its result is the folder of that, or None.

        The conversations may be shut. A reply under way ends, and is kept with the others.
        """
        self._cancel_all()  # they are about what is no longer here then
        job = self._begin()

        def unpack(vault: Vault) -> Unpacked:
            from desktop_chat.storage import backup

            allow_import(self._preferences.managed)
            return backup.unpack(vault, file, secret, job.advance)

        self._archive.run_with_vault(unpack, lambda found: self._replace(found, job), job.fail)
        return job

    def close(self) -> None:
        """End what is under way; returns when it has."""
        self._cancel_all()
        self._tasks.close()

    @property
    def is_idle(self) -> bool:
        """Whether no job is under way."""
        return all(job.is_over for job in self._jobs)

    def _cancel_all(self) -> None:
        for job in self._jobs:
            if not job.is_over:
                job.cancel()

    def _replace(self, found: Unpacked, job: Job) -> None:
        if job.is_cancelled:
            self._discard(found)
            job.fail(Cancelled("It was stopped; nothing has been changed."))
            return
        self._writer.let_go()

        def replaced(aside: Path | None) -> None:
            self._writer.forget()
            if found.settings:
                self._preferences.replace(found.settings)
            self.restored.emit()
            job.finish(aside)

        def failed(error: Exception) -> None:
            self._discard(found)
            job.fail(error)

        self._unlocking.replace(found.folder, found.key, replaced, failed)

    def _discard(self, found: Unpacked) -> None:
        self._tasks.run(found.discard, nothing_to_do, nothing_to_do)

    def _read(self, work: Callable[[Reader, Job], object]) -> Job:
        """Have ``work`` done on a thread of our own, with a second way to the conversations."""
        job = self._begin()

        def begin(reader: Reader) -> None:
            self._tasks.run(lambda: work(reader, job), job.finish, job.fail)

        self._archive.run_with_vault(lambda vault: vault.reader, begin, job.fail)
        return job

    def _begin(self) -> Job:
        job = Job(self)
        self._jobs = [*(each for each in self._jobs if not each.is_over), job]
        return job


def _all(store: ChatStore) -> list[str]:
    return [each.id for each in store.conversations() if each.trashed is None]
