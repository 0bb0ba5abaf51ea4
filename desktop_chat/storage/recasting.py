"""The same database with another key, or with none."""

from __future__ import annotations

from pathlib import Path

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.storage import sqlcipher
from desktop_chat.storage.durable import replace_durably

__all__ = ["decrypt", "encrypt", "rekey"]


def encrypt(path: Path, key: bytes) -> None:
    """Put an encrypted copy in the place of a database that anyone can read.

    A power cut leaves one of the two. Nobody may have the database open. What the old file held
    may still be found on the disk by those who know how to look; only time overwrites it.
    """
    _recast(path, None, key)


def decrypt(path: Path, key: bytes) -> None:
    """Put a copy that anyone can read in the place of an encrypted database."""
    _recast(path, key, None)


def rekey(path: Path, key: bytes, new: bytes) -> None:
    """Give an encrypted database another key."""
    _recast(path, key, new)


def _recast(path: Path, key: bytes | None, new: bytes | None) -> None:
    temporary = path.with_name(f"{path.name}.recast")
    temporary.unlink(missing_ok=True)  # left by a power cut
    try:
        connection = sqlcipher.connect(path, key, "rw")
        try:
            # https://www.zetetic.net/sqlcipher/sqlcipher-api/#sqlcipher_export
            text = "" if new is None else f"x'{new.hex()}'"
            connection.execute("ATTACH DATABASE ? AS new KEY ?", (str(temporary), text))
            connection.execute("SELECT sqlcipher_export('new')").fetchall()
            version = connection.execute("PRAGMA main.user_version").fetchone()[0]
            connection.execute(f"PRAGMA new.user_version = {version}")
            connection.execute("DETACH DATABASE new")
            # The log goes into the file, so that none is left that belongs to another database.
            connection.execute("PRAGMA journal_mode = DELETE")
        finally:
            connection.close()
        replace_durably(temporary, path)
    except (sqlcipher.DatabaseError, OSError) as error:
        raise StorageFailed(
            f"{path} could not be changed ({error}). It is as it was.",
            "Check that the disk has room for a second copy of it, and try again.",
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
