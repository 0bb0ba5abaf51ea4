"""The SQLite file: opened safely, migrated, and its failures told as ours."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop_chat.domain.errors import DiskFull, NewerDatabase, StorageFailed

__all__ = ["Database", "Migration"]

Migration = Callable[[sqlite3.Connection], None]

# Below this, a failed write is the disk's being full, whatever SQLite calls it: it reports a
# shared-memory file that couldn't grow as an I/O error.
_FULL_BELOW_BYTES = 1 << 16
# How long another process may hold the file.
_BUSY_TIMEOUT_S = 1.0
# The smallest page. SQLite would take a shorter file for an empty one, and write over it.
_SMALLEST_BYTES = 512


class Database:
    """An open database file in which every committed transaction survives a power cut.

    Used from the thread that opened it. Failures are ``StorageFailed`` or a subclass; a broken
    constraint or a closed database is a bug of ours and stays a ``sqlite3`` error.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration]) -> None:
        """Open or create ``path`` and bring it up to date.

        Args:
            path: The file. If it is damaged, or no database, or newer, it stays as it is.
            migrations: The n-th takes a database from version n to version n + 1.
        """
        self._path = path
        with self._failures():
            if path.exists() and path.stat().st_size > 0:
                self._judge(len(migrations))
            self._connection = self._open()
            try:
                self._migrate(migrations)
            except BaseException:
                self._connection.close()
                raise

    def read(self, sql: str, *parameters: object) -> list[Any]:
        """Rows of a query, whose columns are named as in ``sql``."""
        with self._failures():
            return self._connection.execute(sql, parameters).fetchall()

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection]:
        """All of what is done inside is on the disk when the block ends, or none of it."""
        with self._failures():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may already have rolled it back.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        with self._failures():
            self._connection.close()

    def _judge(self, newest: int) -> None:
        """Refuse a file that isn't ours, without writing to it: not even a write-ahead log."""
        if self._path.stat().st_size < _SMALLEST_BYTES:
            raise self._damaged("it is too short")
        connection = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            version = _version(connection)
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        finally:
            connection.close()
        if version > newest:
            raise NewerDatabase(
                f"{self._path} has version {version}; this Desktop Chat reads up to {newest}."
            )
        if version == 0 and tables:
            raise StorageFailed(
                f"{self._path} is the database of another program.",
                "Choose another folder with --profile. The file was left untouched.",
            )

    def _open(self) -> sqlite3.Connection:
        # Made by us so that only its owner may read it; SQLite's side files take the same mode.
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(self._path, isolation_level=None, timeout=_BUSY_TIMEOUT_S)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            # NORMAL doesn't sync the log on commit, and a power cut then loses committed messages.
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA fullfsync = ON")  # macOS keeps a plain fsync in the drive
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self, migrations: Sequence[Migration]) -> None:
        for version in range(_version(self._connection), len(migrations)):
            with self.transaction() as connection:
                if _version(connection) == version:  # or another process was faster
                    migrations[version](connection)
                    connection.execute(f"PRAGMA user_version = {version + 1}")

    @contextmanager
    def _failures(self) -> Generator[None]:
        try:
            yield
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            raise
        except sqlite3.DatabaseError as error:
            raise self._told(error) from error
        except OSError as error:
            raise StorageFailed(f"{self._path}: {error.strerror or error}.") from error

    def _told(self, error: sqlite3.DatabaseError) -> StorageFailed:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            return self._damaged(str(error))
        if code == sqlite3.SQLITE_FULL or (
            code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN) and self._is_disk_full()
        ):
            return DiskFull(f"There is no space left for {self._path}.")
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return StorageFailed(
                f"{self._path} is in use by another program.",
                "Close the other window of Desktop Chat, or the program that has the file open.",
            )
        return StorageFailed(f"{self._path}: {error}.")

    def _damaged(self, reason: str) -> StorageFailed:
        return StorageFailed(
            f"{self._path} is damaged or is not a database ({reason}).",
            "Put a backup of the file in its place, or move it away to start with an empty one. "
            "It was left as it is.",
        )

    def _is_disk_full(self) -> bool:
        try:
            return shutil.disk_usage(self._path.parent).free < _FULL_BELOW_BYTES
        except OSError:
            return False


def _version(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]
