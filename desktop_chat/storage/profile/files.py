"""The files of a profile's conversations: which are there, and moving all of them at once."""

from __future__ import annotations

import contextlib
import logging
import os
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.errors import DatabaseMissing, StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.failures import told_of_files
from desktop_chat.storage.durable import rename_durably, sync_folder, write_durably
from desktop_chat.storage.keys.twin import TwinFile
from desktop_chat.storage.ordinary_file import open_ordinary
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile import recasting
from desktop_chat.storage.profile.asides import ASIDE
from desktop_chat.storage.profile.leftovers import delete_old
from desktop_chat.storage.profile.mark import Change, Mark
from desktop_chat.storage.profile.workshop import abandoned

__all__ = ["Found", "ProfileFiles"]

# By these an interrupted move is known: names that nobody gives to a folder of their own.
_UNFINISHED = ".part"
_CHOSEN, _MOVING_IN = ".chats-restored", ".chats-moving-in"

# How long a copy of the database from before an update is kept, as what is thrown away.
_DAYS_OF_COPIES = 30

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """What is on the disk.

    Attributes:
        has_database: There is one with something in it.
        is_plain: Anyone can read it.
        has_keys: There is a key file.
    """

    has_database: bool
    is_plain: bool
    has_keys: bool

    @property
    def is_half(self) -> bool:
        """Its keys are there, and it isn't, or isn't encrypted with them."""
        return self.has_keys and (self.is_plain or not self.has_database)


class ProfileFiles:
    """Whoever changes anything here has the profile's lock. Failures are ``StorageFailed``.

    Moving several files takes several steps. Each order is such that ``finish`` can end, after a
    power cut, what was begun.
    """

    def __init__(self, paths: Paths) -> None:
        self._data = paths.data
        self._database = paths.database
        self._keys = TwinFile(paths.keys)
        self._mark = Mark(paths.database.with_name(f"{paths.database.name}.begun"))
        self._memory = paths.memory
        # The last star is for what a power cut has left of one.
        self._copy = f"{paths.database.stem}.v*.db*"
        self._wal = paths.database.with_name(f"{paths.database.name}-wal")

    def find(self) -> Found:
        """Look at what is there.

        Raises:
            DatabaseMissing: What belongs to a database is there, but the database isn't.
            StorageFailed: It can't be read.
        """
        with _failures(self._database):
            has_keys = self._keys.is_there
            # In this order: the mark comes before the keys, and goes after the database came.
            is_begun = self._mark.is_there
            is_elsewhere = self._database.is_symlink() and not self._database.exists()
            header = b""
            with contextlib.suppress(FileNotFoundError), open_ordinary(self._database) as file:
                header = file.read(len(sqlcipher.PLAIN_HEADER))
            has_log = self._wal.exists() and self._wal.stat().st_size > 0
            is_lost = has_log or (has_keys and not is_begun)
            if is_elsewhere or (is_lost and not header):
                raise DatabaseMissing(
                    tr("There is no {database}, but what belongs to it.", database=self._database)
                )
        return Found(bool(header), header == sqlcipher.PLAIN_HEADER, has_keys)

    def begin(self, change: Change, key: bytes) -> None:
        """Say on the disk that a change begins, before the key is saved that belongs to it."""
        with _failures(self._mark.path):
            self._mark.set(key, change)

    @property
    def may_have_begun(self) -> bool:
        """Whether there is a mark; the key tells whether it is genuine."""
        return self._mark.is_there

    def has_begun(self, change: Change, key: bytes) -> bool:
        """Whether the change was begun by who has the key, and has not ended."""
        with _failures(self._mark.path):
            return self._mark.is_for(key, change)

    def end(self) -> None:
        """Say that what is there belongs together."""
        with _failures(self._mark.path):
            self._mark.clear()

    @property
    def was_encrypted(self) -> bool:
        """What was remembered, for all that can be told."""
        return self._memory.exists()

    def remember(self, *, is_encrypted: bool) -> None:
        """Keep in mind how the conversations are; it does little harm if that fails."""
        try:
            if not is_encrypted:
                self._memory.unlink(missing_ok=True)
            elif not self._memory.exists():
                write_durably(self._memory, b"")
        except OSError as error:
            _log.warning("%s could not be changed: %s", self._memory, error)

    def encrypt(self, key: bytes) -> None:
        """Encrypt the database; what was copied of it before goes, and so does the log."""
        recasting.encrypt(self._database, key)
        self._delete_copies()

    def decrypt(self, key: bytes) -> None:
        """Decrypt the database; what was copied of it before goes, since its key will."""
        recasting.decrypt(self._database, key)
        self._delete_copies()

    def set_aside(self) -> Path:
        """Move all of it into a new folder beside it, and return that."""
        with _failures(self._data):
            aside = self._new_folder()
            unfinished = aside.with_name(aside.name + _UNFINISHED)
            unfinished.mkdir(mode=0o700)
            self._end_setting_aside(unfinished)
            return aside

    def set_keys_aside(self) -> Path | None:
        """The same with the keys alone, whose database isn't here any more.

        Returns:
            The folder where they are now; None if there are none.
        """
        with _failures(self._data):
            if not self._keys.is_there:
                return None
            aside = self._new_folder()
            aside.mkdir(mode=0o700)
            for path in (self._keys.copy, self._keys.path, self._mark.path):
                if os.path.lexists(path):
                    path.rename(aside / path.name)
            sync_folder(self._data)
            return aside

    def replace(self, folder: Path) -> Path | None:
        """Put the files in ``folder`` in the place of what is there, which is set aside.

        What was interrupted before has to be finished.

        Args:
            folder: In the same place, with a database and a key file.

        Returns:
            The folder where the old ones are now; None if there were none.
        """
        if not self._is_whole(folder):
            raise StorageFailed(
                tr("{folder} holds something else than a database and its keys.", folder=folder)
            )
        with _failures(self._data):
            rename_durably(folder, self._data / _CHOSEN)  # from here on there is no way back
            return self._end_replacing()

    @property
    def is_unfinished(self) -> bool:
        """Whether a power cut has interrupted a move."""
        return (
            self._is_whole(self._data / _CHOSEN)
            or self._is_moving_in(self._data / _MOVING_IN)
            or any(self._unfinished())
        )

    def finish(self) -> None:
        """End what a power cut has interrupted, and delete what it has left behind."""
        recasting.delete_remains(self._database)
        with _failures(self._data):
            for folder in self._unfinished():
                self._end_setting_aside(folder)
            self._end_replacing()
            if not self._keys.is_there:
                self._mark.clear()
            delete_old(abandoned(self._data), days=1)

    def _delete_copies(self) -> None:
        """Delete what was copied before updates: it is encrypted in another way, or not at all.

        So is what a backup has left that was cut off. One under way stays.
        """
        delete_old([*self._copies(), *abandoned(self._data)], days=0)

    def delete_old_copies(self) -> None:
        """What was thrown away shall not live on in a copy from before an update.

        Nor shall one that was encrypted in another way, if it could not be deleted then.
        """
        delete_old(self._copies(), days=_DAYS_OF_COPIES)
        with contextlib.suppress(OSError):
            is_plain = _is_plain(self._database)
            others = [each for each in self._copies() if _is_plain(each) != is_plain]
            delete_old(others, days=0)

    def _unfinished(self) -> list[Path]:
        return sorted(self._data.glob(f"{ASIDE}*{_UNFINISHED}"))

    def _new_folder(self) -> Path:
        stem = self._data / f"{ASIDE}{time.strftime('%Y%m%d-%H%M%S')}"
        number, folder = 1, stem
        while folder.exists():
            number += 1
            folder = stem.with_name(f"{stem.name}-{number}")
        return folder

    def _end_setting_aside(self, unfinished: Path) -> None:
        for path in self._all():
            # One that is there already was moved before the power cut; this one is newer.
            if os.path.lexists(path) and not os.path.lexists(unfinished / path.name):
                path.rename(unfinished / path.name)
        unfinished.rename(unfinished.with_name(unfinished.name.removesuffix(_UNFINISHED)))
        sync_folder(self._data)

    def _end_replacing(self) -> Path | None:
        chosen, moving_in = self._data / _CHOSEN, self._data / _MOVING_IN
        aside: Path | None = None
        if self._is_whole(chosen):
            if any(os.path.lexists(path) for path in self._all()):
                aside = self.set_aside()
            chosen.rename(moving_in)
        if self._is_moving_in(moving_in):
            if any(os.path.lexists(self._data / path.name) for path in moving_in.iterdir()):
                aside = self.set_aside()  # where there should be nothing, there is something again
            for path in moving_in.iterdir():
                path.replace(self._data / path.name)
            moving_in.rmdir()
            sync_folder(self._data)
        return aside

    def _is_whole(self, folder: Path) -> bool:
        """Whether it holds a database and its keys, and nothing else."""
        needed = {self._database.name, self._keys.path.name}
        return needed <= _names(folder) and self._is_moving_in(folder)

    def _is_moving_in(self, folder: Path) -> bool:
        """Whether it holds nothing that could not have come from a backup."""
        own = {path.name for path in (*self._sides(), self._keys.path, self._keys.copy)}
        copies = {path.name for path in folder.glob(self._copy)}
        return folder.is_dir() and _names(folder) <= own | copies

    def _all(self) -> list[Path]:
        own = [*self._sides(), self._keys.path, self._keys.copy, self._mark.path]
        return [*own, *self._copies()]

    def _sides(self) -> list[Path]:
        """The database, and what SQLite puts beside it."""
        name = self._database.name
        # One left behind would be taken for that of the database which comes in its place.
        return [
            self._database.with_name(f"{name}{end}") for end in ("", "-wal", "-shm", "-journal")
        ]

    def _copies(self) -> list[Path]:
        return sorted(self._data.glob(self._copy))


def _is_plain(database: Path) -> bool:
    with open_ordinary(database) as file:
        return file.read(len(sqlcipher.PLAIN_HEADER)) == sqlcipher.PLAIN_HEADER


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


@contextlib.contextmanager
def _failures(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise told_of_files(error, Path(error.filename or path)) from error
