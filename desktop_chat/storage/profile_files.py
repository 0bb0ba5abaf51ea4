"""The files of a profile's conversations: which are there, and moving all of them at once."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.errors import DatabaseMissing, StorageFailed
from desktop_chat.storage import recasting, sqlcipher
from desktop_chat.storage.durable import rename_durably, sync_folder
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.twin import TwinFile

__all__ = ["TEMPORARY", "Found", "ProfileFiles"]

# Begins the name of a folder in which a backup is made or unpacked.
TEMPORARY = ".unfinished-"

# Folders by whose names an interrupted move is known.
_ASIDE, _UNFINISHED = "set-aside-", ".part"
_CHOSEN, _MOVING_IN = "restored", "moving-in"

_DAY_S = 24 * 3600
# How long a copy of the database from before an update is kept, as what is thrown away.
_DAYS_OF_COPIES = 30


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


class ProfileFiles:
    """Whoever changes anything here has the profile's lock. Failures are ``StorageFailed``.

    Moving several files takes several steps. Each order is such that ``finish`` can end, after a
    power cut, what was begun.
    """

    def __init__(self, paths: Paths) -> None:
        self._data = paths.data
        self._database = paths.database
        self._keys = TwinFile(paths.keys)
        self._log = paths.database.with_name(f"{paths.database.name}-wal")

    def find(self) -> Found:
        """Look at what is there.

        Raises:
            DatabaseMissing: What belongs to a database is there, but the database isn't.
            StorageFailed: It can't be read.
        """
        with _failures(self._database):
            has_keys = self._keys.is_there
            # A new profile begins with an empty file, and its key comes before what is in it.
            is_missing = has_keys or self._database.is_symlink()
            header = b""
            with contextlib.suppress(FileNotFoundError), self._database.open("rb") as file:
                is_missing = False
                header = file.read(len(sqlcipher.PLAIN_HEADER))
            has_log = self._log.exists() and self._log.stat().st_size > 0
            if is_missing or (has_log and not header):
                raise DatabaseMissing(f"There is no {self._database}, but what belongs to it.")
        return Found(bool(header), header == sqlcipher.PLAIN_HEADER, has_keys)

    def begin(self) -> None:
        """Make the empty file that tells a new profile from one that has lost its database."""
        with _failures(self._database):
            os.close(os.open(self._database, os.O_WRONLY | os.O_CREAT, 0o600))
            sync_folder(self._data)

    def set_aside(self) -> Path:
        """Move all of it into a new folder beside it, and return that."""
        with _failures(self._data):
            aside = self._new_folder()
            unfinished = aside.with_name(aside.name + _UNFINISHED)
            unfinished.mkdir(mode=0o700)
            self._end_setting_aside(unfinished)
            return aside

    def replace(self, folder: Path) -> Path | None:
        """Put the files in ``folder`` in the place of what is there, which is set aside.

        What was interrupted before has to be finished.

        Args:
            folder: In the same place, with a database and a key file.

        Returns:
            The folder where the old ones are now; None if there were none.
        """
        with _failures(self._data):
            rename_durably(folder, self._data / _CHOSEN)  # from here on there is no way back
            return self._end_replacing()

    @property
    def is_unfinished(self) -> bool:
        """Whether a power cut has interrupted a move."""
        begun = (self._data / _CHOSEN, self._data / _MOVING_IN)
        return any(path.is_dir() for path in begun) or any(self._unfinished())

    def finish(self) -> None:
        """End what a power cut has interrupted, and delete what it has left behind."""
        recasting.delete_remains(self._database)
        with _failures(self._data):
            for folder in self._unfinished():
                self._end_setting_aside(folder)
            self._end_replacing()
            self._delete_old(self._data.glob(f"{TEMPORARY}*"), days=1)

    def delete_copies(self) -> None:
        """Delete what was copied before updates and for backups: it is encrypted in another way."""
        with _failures(self._data):
            for copy in self._copies():
                copy.unlink(missing_ok=True)
            for folder in self._data.glob(f"{TEMPORARY}*"):
                shutil.rmtree(folder)

    def delete_old_copies(self) -> None:
        """What was thrown away shall not live on in a copy from before an update."""
        self._delete_old(self._copies(), days=_DAYS_OF_COPIES)

    def _unfinished(self) -> list[Path]:
        return sorted(self._data.glob(f"{_ASIDE}*{_UNFINISHED}"))

    def _new_folder(self) -> Path:
        stem = self._data / f"{_ASIDE}{time.strftime('%Y%m%d-%H%M%S')}"
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
        if chosen.is_dir():
            if any(os.path.lexists(path) for path in self._all()):
                aside = self.set_aside()
            chosen.rename(moving_in)
        if moving_in.is_dir():
            for path in moving_in.iterdir():
                path.replace(self._data / path.name)
            moving_in.rmdir()
            sync_folder(self._data)
        return aside

    def _all(self) -> list[Path]:
        name = self._database.name
        # One left behind would be taken for that of the database which comes in its place.
        ends = ("", "-wal", "-shm", "-journal")
        sides = [self._database.with_name(f"{name}{end}") for end in ends]
        return [*sides, self._keys.path, self._keys.copy, *self._copies()]

    def _copies(self) -> list[Path]:
        # The last star is for what a power cut has left of one.
        return sorted(self._data.glob(f"{self._database.stem}.v*.db*"))

    def _delete_old(self, paths: Iterable[Path], days: int) -> None:
        for path in paths:
            with contextlib.suppress(OSError):  # one too many does no harm
                if path.stat().st_mtime < time.time() - days * _DAY_S:
                    shutil.rmtree(path) if path.is_dir() else path.unlink()


@contextlib.contextmanager
def _failures(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise StorageFailed(f"{error.filename or path}: {error.strerror or error}.") from error
