"""The SQLite file: seen to be ours before anything in it is run, and opened so that it is safe."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from desktop_chat.domain.errors import NewerDatabase, OlderDatabase, StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.failures import damaged, is_gone
from desktop_chat.storage.conversations.schema import Migration, is_built_by

__all__ = ["DatabaseFile", "make_private", "version_of"]

# The smallest page. SQLite would take a shorter file for an empty one, and write over it.
_SMALLEST_BYTES = 512
# Reads what is in the file itself, and makes no side files.
_ALONE = "ro&immutable=1"
# The log grows for as long as a command reads; afterwards it is cut to this.
_MOST_LOG_BYTES = 16 << 20


class DatabaseFile:
    """What ``Database`` has its connections from; ``is_empty`` says whether it has to be made.

    What fails is SQLite's or the system's error, or a ``StorageFailed`` for a file that isn't ours.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[Migration],
        key: bytes | None,
        *,
        read_only: bool,
        connect: sqlcipher.Connect,
    ) -> None:
        self._path = path
        self._migrations = migrations
        self._key = key
        self._read_only = read_only
        self._connect = connect

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it, or no such file."""
        return not self._path.exists() or self._path.stat().st_size == 0

    @property
    def identity(self) -> tuple[int, int] | None:
        """What tells it from another one of the same name; None if there is none."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def judge(self) -> None:
        """Refuse a file that isn't ours, without a change to it or a new file beside it."""
        if self._path.stat().st_size < _SMALLEST_BYTES:
            raise damaged(self._path, tr("it is too short"))
        is_all = not (self._has_side_file("wal") or self._has_side_file("journal"))
        connection = self._connect(self._path, self._key, _ALONE) if is_all else self._look()
        try:
            version = version_of(connection)
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            is_ours = is_built_by(connection, self._migrations[:version])
        finally:
            connection.close()
        newest = len(self._migrations)
        if version > newest:
            raise NewerDatabase(
                tr(
                    "{path} has version {version}; this Desktop Chat reads up to {newest}.",
                    path=self._path,
                    version=version,
                    newest=newest,
                )
            )
        if version == 0 and tables:
            raise StorageFailed(
                tr("{path} is the database of another program.", path=self._path),
                tr("Choose another folder with --profile. The file was left untouched."),
            )
        if not is_ours:
            raise damaged(self._path, tr("it has other tables or triggers than it should"))
        if self._read_only and version < newest:
            raise OlderDatabase(
                tr(
                    "{path} has version {version}; it has to be {newest}.",
                    path=self._path,
                    version=version,
                    newest=newest,
                )
            )

    def open(self, *, create: bool = False) -> sqlite3.Connection:
        """A connection, which makes the file only where that is asked for."""
        if self._read_only:
            connection = self._look()
        elif create:
            make_private(self._path)  # SQLite's side files take the same mode
            connection = self._connect(self._path, self._key, "rwc")
        else:
            connection = self._connect(self._path, self._key, "rw")
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            if not self._read_only:
                connection.execute("PRAGMA journal_mode = WAL")
                # NORMAL doesn't sync the log on commit: a power cut then loses committed messages.
                # EXTRA is FULL, also on a share of macOS, where there can't be such a log.
                connection.execute("PRAGMA synchronous = EXTRA")
                # macOS keeps a plain fsync in the drive.
                connection.execute("PRAGMA fullfsync = ON")
                connection.execute(f"PRAGMA journal_size_limit = {_MOST_LOG_BYTES}").fetchall()
                if self._key is None:  # what is deleted is overwritten
                    connection.execute("PRAGMA secure_delete = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _look(self) -> sqlite3.Connection:
        """A connection that only reads, if it can be had.

        SQLite wants to make its side files even to read. In a folder where nothing may be written,
        without a log beside the database and with nobody who could begin one, all is in the file
        itself. A journal is what a power cut has left of a file that had no log yet: it has to be
        undone before anything can be read, which whoever may write does.
        """
        connection = self._connect(self._path, self._key, "ro")
        try:
            version_of(connection)
        except sqlcipher.OperationalError as error:
            connection.close()
            if not is_gone(error):
                raise
            if self._has_side_file("journal"):
                if self._read_only:
                    raise
                return self._connect(self._path, self._key, "rw")
            if not self._read_only or self._has_side_file("wal"):
                raise
            return self._connect(self._path, self._key, _ALONE)
        except BaseException:
            connection.close()
            raise
        return connection

    def _has_side_file(self, kind: str) -> bool:
        return self._path.with_name(f"{self._path.name}-{kind}").exists()


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read, unless there is one."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def version_of(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]
