"""The SQLite file: opened safely, migrated, and its failures told as ours."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from desktop_chat.domain.errors import (
    DamagedDatabase,
    NewerDatabase,
    OlderDatabase,
    StorageFailed,
)
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.failures import damaged, is_gone, told, told_of_files
from desktop_chat.storage.conversations.schema import is_built_by
from desktop_chat.storage.durable import replace_durably

__all__ = ["Database", "Migration"]

Migration = Callable[[sqlite3.Connection], None]

# The smallest page. SQLite would take a shorter file for an empty one, and write over it.
_SMALLEST_BYTES = 512
# Reads what is in the file itself, and makes no side files.
_ALONE = "ro&immutable=1"
# The log grows for as long as a command reads; afterwards it is cut to this.
_MOST_LOG_BYTES = 16 << 20


class Database:
    """An open database file in which every committed transaction survives a power cut.

    Used from the thread that opened it. Failures are ``StorageFailed`` or a subclass; a broken
    constraint or a closed database is a bug of ours and stays sqlite's error. A file that went
    away, with a share or a drive, is opened again when it is back; it is never made anew.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[Migration],
        key: bytes | None = None,
        *,
        read_only: bool = False,
        connect: sqlcipher.Connect = sqlcipher.connect,
    ) -> None:
        """Open or create ``path`` and bring it up to date.

        Args:
            path: The file. If it is damaged, or no database, or newer, it stays as it is.
            migrations: The n-th takes a database from version n to version n + 1. A copy of what
                was there is made first, as ``chats.v1.db`` beside ``chats.db``.
            key: 32 bytes that encrypt all of it; None keeps it readable by everyone.
            read_only: Another process may be writing; nothing is created or brought up to date.
            connect: The seam for tests of the disk.
        """
        self._path = path
        self._key = key
        self._read_only = read_only
        self._connect = connect
        self._migrations = migrations
        with self._failures():
            is_new = not path.exists() or path.stat().st_size == 0
            if not is_new:
                self._judge()
            self._connection = self._open("ro" if read_only else "rwc" if is_new else "rw")
            self._file: tuple[int, int] | None = _identity(path)
            try:
                if not read_only:
                    self._migrate()
                    if is_new and key is not None:
                        self._assert_encrypted()
            except BaseException:
                self._connection.close()
                raise

    @property
    def path(self) -> Path:
        return self._path

    @property
    def is_encrypted(self) -> bool:
        return self._key is not None

    def read(self, sql: str, *parameters: object) -> list[Any]:
        """Rows of a query, whose columns are named as in ``sql``."""
        with self._failures():
            return self._usable().execute(sql, parameters).fetchall()

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """The connection, for queries that belong together: what others write meanwhile is not
        seen."""
        with self._failures():
            connection = self._usable()
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")  # there is nothing that could be kept

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection]:
        """All of what is done inside is on the disk when the block ends, or none of it."""
        with self._failures():
            connection = self._usable()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # A full disk may already have rolled it back.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def copy_to(self, out: Path) -> None:
        """A whole copy with the same key, made while the database is in use."""
        with self._failures(out):
            temporary = out.with_name(f"{out.name}.part")
            temporary.unlink(missing_ok=True)
            try:
                _make_private(temporary)  # SQLite takes an empty file, and its mode
                self._usable().execute("VACUUM INTO ?", (str(temporary),))
                replace_durably(temporary, out)
            except BaseException:
                with suppress(OSError):  # the disk is gone, and that is what has to be told
                    temporary.unlink(missing_ok=True)
                raise

    def settle(self) -> bool:
        """Put what the log has into the file; whether the file now has it all."""
        with self._failures():
            if self._read_only:
                log = self._path.with_name(f"{self._path.name}-wal")
                return not log.exists() or log.stat().st_size == 0
            try:
                row = self._usable().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except sqlcipher.OperationalError:  # the disk is full, or somebody is reading
                return False
            return row[0] == 0

    def close(self) -> None:
        with self._failures():
            self._connection.close()

    def _usable(self) -> sqlite3.Connection:
        """The connection, made again if the file is another one than it was opened on.

        SQLite would go on writing into a file that was moved away or deleted.
        """
        now = _identity(self._path)
        if now is None:
            raise StorageFailed(
                tr("{path} has gone.", path=self._path),
                tr("Connect the drive or share that it is on; saving then goes on by itself."),
            )
        if now != self._file:
            self._judge_again()
            left = self._connection
            self._connection, self._file = self._open("ro" if self._read_only else "rw"), now
            # It leaves alone what now has its name: SQLite sees that its own file was moved.
            left.close()
        return self._connection

    def _judge_again(self) -> None:
        try:
            with self._failures():
                self._judge()
        except DamagedDatabase as error:
            raise StorageFailed(
                tr(
                    "{path} is no longer the file that was opened ({reason})",
                    path=self._path,
                    reason=error.detail,
                ),
                tr("Put that back; saving then goes on by itself."),
            ) from error

    def _judge(self) -> None:
        """Refuse a file that isn't ours, without a change to it or a new file beside it."""
        if self._path.stat().st_size < _SMALLEST_BYTES:
            raise damaged(self._path, tr("it is too short"))
        is_all = not (self._has_side_file("wal") or self._has_side_file("journal"))
        connection = self._connect(self._path, self._key, _ALONE) if is_all else self._look()
        try:
            version = _version(connection)
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

    def _open(self, mode: str) -> sqlite3.Connection:
        if mode == "rwc":
            _make_private(self._path)  # SQLite's side files take the same mode
        connection = self._look() if mode == "ro" else self._connect(self._path, self._key, mode)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            if mode != "ro":
                connection.execute("PRAGMA journal_mode = WAL")
                # NORMAL doesn't sync the log on commit: a power cut then loses committed messages.
                # EXTRA is FULL, also on a share of macOS, where there can't be such a log.
                connection.execute("PRAGMA synchronous = EXTRA")
                connection.execute(
                    "PRAGMA fullfsync = ON"
                )  # macOS keeps a plain fsync in the drive
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
            _version(connection)
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

    def _migrate(self) -> None:
        version = _version(self._connection)
        for number in range(version, len(self._migrations)):
            if version > 0:  # a new database holds nothing yet
                self.copy_to(self._path.with_name(f"{self._path.stem}.v{number}.db"))
            with self.transaction() as connection:
                self._migrations[number](connection)
                connection.execute(f"PRAGMA user_version = {number + 1}")

    def _assert_encrypted(self) -> None:
        """Look at a new file as a stranger would.

        It is shut meanwhile: POSIX takes all locks off a file when a process closes any of its
        handles on it, and another program could then delete the log that we write to.
        """
        self._connection.close()
        with self._path.open("rb") as file:
            header = file.read(len(sqlcipher.PLAIN_HEADER))
        if header == sqlcipher.PLAIN_HEADER:
            raise StorageFailed(
                tr("{path} is not encrypted although it should be.", path=self._path),
                tr("Encrypt it with “desktop-chat keys encrypt”."),
            )
        self._connection = self._open("rw")

    @contextmanager
    def _failures(self, path: Path | None = None) -> Generator[None]:
        try:
            yield
        except (sqlcipher.IntegrityError, sqlcipher.ProgrammingError):
            raise
        except sqlcipher.DatabaseError as error:
            if is_gone(error):
                self._file = None  # so that it is opened again
            where, is_encrypted = path or self._path, self._key is not None
            raise told(error, where, is_encrypted=is_encrypted) from error
        except OSError as error:
            raise told_of_files(error, path or self._path) from error


def _make_private(path: Path) -> None:
    """Make an empty file that only its owner may read, unless there is one."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one of the same name; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _version(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]
