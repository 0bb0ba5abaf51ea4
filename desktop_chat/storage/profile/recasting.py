"""The same database encrypted, or not."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.durable import replace_durably

__all__ = ["decrypt", "delete_remains", "encrypt"]


def encrypt(path: Path, key: bytes) -> None:
    """Put an encrypted copy in the place of a database that anyone can read.

    A power cut leaves one of the two. Nobody may have the database open. What the old file held
    may still be found on the disk by those who know how to look; only time overwrites it.
    """
    _recast(path, None, key)


def decrypt(path: Path, key: bytes) -> None:
    """Put a copy that anyone can read in the place of an encrypted database."""
    _recast(path, key, None)


def delete_remains(path: Path) -> None:
    """Delete what a power cut has left of an unfinished copy: it may be readable by anyone."""
    try:
        for each in _temporary(path.resolve()):
            each.unlink(missing_ok=True)
    except OSError as error:
        raise StorageFailed(
            tr("{path}: {reason}.", path=error.filename, reason=error.strerror or error)
        ) from error


def _recast(path: Path, key: bytes | None, new: bytes | None) -> None:
    path = path.resolve()  # otherwise a link would be replaced, and what it leads to would stay
    delete_remains(path)
    temporary = _temporary(path)[0]
    try:
        # SQLite would make it readable for everyone.
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT, 0o600))
        connection = sqlcipher.connect(path, key, "rw")
        try:
            _copy(connection, temporary, new)
            # The log goes into the file, so that none is left that belongs to another database.
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
            if mode != "delete":
                raise sqlcipher.OperationalError(tr("another program has it open"))
        finally:
            connection.close()
        replace_durably(temporary, path)
    except (sqlcipher.DatabaseError, OSError) as error:
        raise StorageFailed(
            tr("{path} could not be changed ({reason}).", path=path, reason=error),
            tr(
                "Check that the disk has room for a second copy of it and that no other "
                "program has it open, and try again."
            ),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)


def _copy(connection: sqlite3.Connection, to: Path, key: bytes | None) -> None:
    # https://www.zetetic.net/sqlcipher/sqlcipher-api/#sqlcipher_export
    text = "" if key is None else f"x'{key.hex()}'"
    connection.execute("ATTACH DATABASE ? AS new KEY ?", (str(to), text))
    connection.execute("SELECT sqlcipher_export('new')").fetchall()
    version = connection.execute("PRAGMA main.user_version").fetchone()[0]
    connection.execute(f"PRAGMA new.user_version = {version}")
    connection.execute("DETACH DATABASE new")


def _temporary(path: Path) -> tuple[Path, Path]:
    """The copy under way, and its journal."""
    return path.with_name(f"{path.name}.recast"), path.with_name(f"{path.name}.recast-journal")
