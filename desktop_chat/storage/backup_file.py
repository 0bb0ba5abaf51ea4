"""The file that a backup is: its two parts, and what can be wrong with it."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sqlite3
import zipfile
from collections.abc import Callable, Generator
from pathlib import Path
from typing import IO

from desktop_chat.domain.errors import (
    DiskFull,
    FileNotReadable,
    InvalidInput,
    NewerDatabase,
    StorageFailed,
)
from desktop_chat.domain.language import tr
from desktop_chat.storage.exchange.entries import ArchiveFile

__all__ = [
    "BROKEN", "DATABASE", "KEYS", "copy", "created", "damaged", "failure", "is_full", "newer",
    "opened",
]  # fmt: skip

DATABASE, KEYS = "chats.db", "keys.json"
# What reading a damaged archive raises.
BROKEN = (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError,
          OverflowError)  # fmt: skip
_MAX_KEYS_BYTES = 1 << 16
_CHUNK_BYTES = 1 << 20
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would write other line ends


@contextlib.contextmanager
def opened(file: Path) -> Generator[zipfile.ZipFile]:
    """The two parts of a backup; nothing else is ever unpacked."""
    if not file.is_file():
        raise FileNotReadable(tr("There is no file {file}.", file=file))
    try:
        bounded = ArchiveFile(io.FileIO(file))
    except OSError as error:
        raise FileNotReadable(
            tr("{path}: {reason}.", path=file, reason=error.strerror or error)
        ) from error
    with bounded:
        if bounded.peek(2)[:2] != b"PK":
            raise _no_backup(file)
        with zipfile.ZipFile(bounded) as archive:
            parts = archive.infolist()
            if (
                sorted(info.filename for info in parts) != [DATABASE, KEYS]
                or any(info.compress_type != zipfile.ZIP_STORED for info in parts)
                or any(info.file_size != info.compress_size for info in parts)
                or archive.getinfo(KEYS).file_size > _MAX_KEYS_BYTES
            ):
                raise _no_backup(file)
            yield archive


def created(path: Path) -> IO[bytes]:
    """A new file that only its owner may read."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600), "wb")


def copy(
    source: IO[bytes], target: IO[bytes], size: int, progress: Callable[[float], None]
) -> None:
    """Copy piece by piece, telling the fraction that is done."""
    done = 0
    while chunk := source.read(_CHUNK_BYTES):
        target.write(chunk)
        done += len(chunk)
        progress(min(1.0, done / max(1, size)))


def failure(error: OSError | sqlite3.DatabaseError, what: str) -> StorageFailed:
    """That ``what`` “could not be …”, and why."""
    if is_full(error):
        return DiskFull(
            tr("{failure}: there is no space left.", failure=what),
            tr("Free some space and try again."),
        )
    return StorageFailed(
        tr("{name}: {reason}.", name=what, reason=getattr(error, "strerror", None) or error),
        tr("Try again, or with another disk."),
    )


def is_full(error: OSError | sqlite3.DatabaseError) -> bool:
    """Whether it is for want of space."""
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code & 0xFF == sqlite3.SQLITE_FULL


def damaged(file: Path, reason: str) -> StorageFailed:
    """That the backup is."""
    return StorageFailed(
        tr("The backup {file} is damaged ({reason}).", file=file, reason=reason),
        tr("Choose another backup, or copy this one again from where it came from."),
    )


def _no_backup(file: Path) -> InvalidInput:
    return InvalidInput(
        tr("{file} is no backup of Desktop Chat.", file=file), tr("Choose another file.")
    )


def newer(file: Path) -> NewerDatabase:
    """That the backup comes from a newer version."""
    return NewerDatabase(
        tr("{file} was made by a newer version than this.", file=file),
        tr("Update Desktop Chat, then restore it. Nothing was changed."),
    )
