"""What SQLite and the system say when a database can't be used, told as our errors."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path

from desktop_chat.domain.errors import DamagedDatabase, DiskFull, StorageFailed
from desktop_chat.domain.language import tr

__all__ = ["damaged", "is_gone", "told", "told_of_files"]

# Below this, a failed write is the disk's being full, whatever SQLite calls it: it reports a
# shared-memory file that couldn't grow as an I/O error.
_FULL_BELOW_BYTES = 1 << 16
_GONE = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


def is_gone(error: sqlite3.DatabaseError) -> bool:
    """Whether the file went away: the connection is of no use then, even when it is back."""
    return _code(error) in _GONE


def told(error: sqlite3.DatabaseError, path: Path, *, is_encrypted: bool) -> StorageFailed:
    """SQLite's own error about ``path``."""
    code = _code(error)
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        if is_encrypted and "not a database" in str(error):
            return damaged(path, tr("its key doesn't open it"))
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_FULL or (
        code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN) and _is_full(path.parent)
    ):
        return DiskFull(tr("There is no space left for {path}.", path=path))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StorageFailed(
            tr("{path} is in use by another program.", path=path),
            tr("Close the other window of Desktop Chat, or the program that has the file open."),
        )
    return StorageFailed(tr("{path}: {reason}.", path=path, reason=error))


def told_of_files(error: OSError, path: Path) -> StorageFailed:
    """The system's."""
    if error.errno == errno.ENOSPC:
        return DiskFull(tr("There is no space left for {path}.", path=path))
    return StorageFailed(tr("{path}: {reason}.", path=path, reason=error.strerror or error))


def damaged(path: Path, reason: str) -> DamagedDatabase:
    return DamagedDatabase(
        tr("{path} is damaged or is not a database ({reason}).", path=path, reason=reason)
    )


def _code(error: sqlite3.DatabaseError) -> int:
    """SQLite's number for it, without the details."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _FULL_BELOW_BYTES
    except OSError:
        return False
