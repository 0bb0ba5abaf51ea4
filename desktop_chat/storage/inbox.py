"""Where a second start of the program leaves what the window that is open already shall open."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_chat.domain.elsewhere import is_elsewhere
from desktop_chat.domain.errors import InvalidInput, ProfileInUse, StorageFailed
from desktop_chat.storage.durable import write_durably
from desktop_chat.storage.profile.lock import ProfileLock

__all__ = ["Inbox"]

_LARGEST = 1 << 20  # bytes of one note
_MOST_NOTES = 100
_MOST_PATHS = 1_000  # in one note


class Inbox:
    """A folder of notes, each with paths. It works without a socket, so nothing listens.

    A lock tells whether a window takes them; a note that was left behind is there at the next
    start. Every method may wait for the disk.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "window.lock"
        self._lock = ProfileLock(self._file)

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def has_window(self) -> bool:
        """Whether another process takes what is put here."""
        if not self._file.exists():  # as nearly always; asking the lock takes a module
            return False
        try:
            self._lock.take()
        except ProfileInUse:
            return True
        except StorageFailed:
            return False
        self._lock.give_up()
        return False

    def claim(self) -> bool:
        """Take what is put here from now on, until ``give_up``; False if another process does."""
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._lock.take()
        except (OSError, ProfileInUse, StorageFailed):  # a window that can't be told is one, too
            return False
        return True

    def give_up(self) -> None:
        if self._lock.is_taken:
            with contextlib.suppress(OSError):  # Windows deletes no file that is open
                self._file.unlink()
            self._lock.give_up()

    def put(self, paths: Sequence[Path]) -> None:
        """Leave absolute paths; none asks for the window alone.

        Raises:
            InvalidInput: One is on another computer, and the window would not take it from here.
            StorageFailed: It can't be written.
        """
        for path in filter(is_elsewhere, paths):
            raise InvalidInput(f"{path} is on another computer.", "Open it in the window.")
        note = json.dumps({"paths": [os.fspath(path) for path in paths[:_MOST_PATHS]]})
        name = f"{time.time_ns():020}-{os.getpid()}.json"
        try:
            write_durably(self._folder / name, note.encode())
        except OSError as error:
            raise StorageFailed(f"{self._folder}: {error.strerror or error}.") from error

    def take(self) -> tuple[tuple[Path, ...], ...]:
        """What was put here, note by note; it is gone then, whatever becomes of it."""
        try:
            notes = [file for file in self._folder.iterdir() if file.suffix == ".json"]
            files = sorted(file for file in notes if file.is_file())  # a pipe would be waited for
        except OSError:
            return ()
        taken = map(_take, files[:_MOST_NOTES])
        return tuple(paths for paths in taken if paths is not None)


def _take(file: Path) -> tuple[Path, ...] | None:
    """The paths in a note, which is deleted first: it can't trip over it a second time."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
        file.unlink()
    except OSError:
        return None
    return _paths(content) if len(content) <= _LARGEST else None


def _paths(content: bytes) -> tuple[Path, ...] | None:
    try:
        note: Any = json.loads(content)
    except (ValueError, RecursionError):
        return None
    listed: Any = note.get("paths") if isinstance(note, dict) else None  # pyright: ignore[reportUnknownMemberType,reportUnknownVariableType]
    if not isinstance(listed, list):
        return None
    paths = map(_path, listed[:_MOST_PATHS])  # pyright: ignore[reportUnknownArgumentType]
    return tuple(path for path in paths if path is not None)


def _path(value: object) -> Path | None:
    """A whole path on this computer; anybody may have put it there."""
    if not isinstance(value, str) or "\0" in value or is_elsewhere(value):
        return None
    path = Path(value)
    return path if path.is_absolute() else None
