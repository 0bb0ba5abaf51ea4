"""SQLCipher, with the types of Python's own sqlite3: the one place that imports sqlcipher3."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import sqlcipher3.dbapi2 as sqlcipher3  # pyright: ignore[reportMissingTypeStubs]  # it has none

__all__ = [
    "KEY_BYTES",
    "PLAIN_HEADER",
    "Connect",
    "DatabaseError",
    "IntegrityError",
    "OperationalError",
    "ProgrammingError",
    "connect",
    "in_memory",
    "key_pragma",
    "versions",
]

KEY_BYTES = 32
PLAIN_HEADER = b"SQLite format 3\0"  # https://www.sqlite.org/fileformat.html#magic_header_string
# How long another process may hold the file.
_BUSY_TIMEOUT_S = 1.0

_module: Any = sqlcipher3
# They have sqlite3's methods and attributes, but are classes of their own.
DatabaseError: type[sqlite3.DatabaseError] = _module.DatabaseError
IntegrityError: type[sqlite3.IntegrityError] = _module.IntegrityError
OperationalError: type[sqlite3.OperationalError] = _module.OperationalError
ProgrammingError: type[sqlite3.ProgrammingError] = _module.ProgrammingError

Connect = Callable[[Path, bytes | None, str], sqlite3.Connection]


def connect(path: Path, key: bytes | None, mode: str) -> sqlite3.Connection:
    """Open a database whose transactions are begun and ended by hand.

    A key that doesn't fit shows at the first read, as "file is not a database".

    Args:
        key: 32 random bytes, used as they are; None for a file that isn't encrypted.
        mode: "ro" only reads, "rw" wants the file to be there, "rwc" may create it. As a part of
            SQLite's address, it may have more of its options behind it.

    Raises:
        DatabaseError: It can't be opened.
    """
    connection: sqlite3.Connection = _module.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=_BUSY_TIMEOUT_S,
    )
    try:
        connection.row_factory = _module.Row
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise OperationalError("this SQLite has no encryption")
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr
        if key is not None:
            connection.execute(key_pragma(key))
        connection.execute("PRAGMA temp_store = MEMORY")  # what is sorted stays off the disk
        # The file may come from others: https://www.sqlite.org/security.html#untrusted_sqlite_database_files
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def in_memory() -> sqlite3.Connection:
    """A new, empty database that nothing is left of."""
    return cast(sqlite3.Connection, _module.connect(":memory:", isolation_level=None))


def versions() -> dict[str, str]:
    """Of SQLite and of its encryption, as they are linked."""
    connection = in_memory()
    try:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return {"SQLite": _module.sqlite_version, "SQLCipher": cipher[0] if cipher else "none"}


def key_pragma(key: bytes, name: str = "key") -> str:
    """The statement that sets a raw key, which skips the derivation from a passphrase."""
    assert len(key) == KEY_BYTES, "SQLCipher takes any other length for a passphrase"
    return f"PRAGMA {name} = \"x'{key.hex()}'\""
