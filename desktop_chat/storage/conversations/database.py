"""What is done with the database: whole transactions, and failures that are told as ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from desktop_chat.domain.errors import DamagedDatabase, NotEncrypted, StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.database_file import (
    DatabaseFile,
    make_private,
    version_of,
)
from desktop_chat.storage.conversations.failures import is_gone, told, told_of_files
from desktop_chat.storage.conversations.schema import Migration
from desktop_chat.storage.durable import replace_durably
from desktop_chat.storage.ordinary_file import open_ordinary

__all__ = ["Database"]


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
        self._migrations = migrations
        self._file = DatabaseFile(path, migrations, key, read_only=read_only, connect=connect)
        with self._failures():
            is_new = self._file.is_empty
            if not is_new:
                self._file.judge()
            self._connection = self._file.open(create=is_new)
            self._opened: tuple[int, int] | None = self._file.identity
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
                make_private(temporary)  # SQLite takes an empty file, and its mode
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
        now = self._file.identity
        if now is None:
            raise StorageFailed(
                tr("{path} has gone.", path=self._path),
                tr("Connect the drive or share that it is on; saving then goes on by itself."),
            )
        if now != self._opened:
            self._judge_again()
            left = self._connection
            self._connection, self._opened = self._file.open(), now
            # It leaves alone what now has its name: SQLite sees that its own file was moved.
            left.close()
        return self._connection

    def _judge_again(self) -> None:
        try:
            with self._failures():
                self._file.judge()
        except DamagedDatabase as error:
            raise StorageFailed(
                tr(
                    "{path} is no longer the file that was opened ({reason})",
                    path=self._path,
                    reason=error.detail,
                ),
                tr("Put that back; saving then goes on by itself."),
            ) from error

    def _migrate(self) -> None:
        version = version_of(self._connection)
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
        with open_ordinary(self._path) as file:
            header = file.read(len(sqlcipher.PLAIN_HEADER))
        if header == sqlcipher.PLAIN_HEADER:
            raise NotEncrypted(
                tr("{path} is not encrypted although it should be.", path=self._path)
            )
        self._connection = self._file.open()

    @contextmanager
    def _failures(self, path: Path | None = None) -> Generator[None]:
        try:
            yield
        except (sqlcipher.IntegrityError, sqlcipher.ProgrammingError):
            raise
        except sqlcipher.DatabaseError as error:
            if is_gone(error):
                self._opened = None  # so that it is opened again
            where, is_encrypted = path or self._path, self._key is not None
            raise told(error, where, is_encrypted=is_encrypted) from error
        except OSError as error:
            raise told_of_files(error, path or self._path) from error
