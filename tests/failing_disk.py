"""A disk that fails for a while, or whose power is cut: what wasn't synced is lost, kept or torn.

It stands under a second SQLite with the same file format (SQLite3 Multiple Ciphers), since the
first one's disk can't be replaced. The store above it is the app's own.
"""

from __future__ import annotations

import math
import random
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import apsw

from desktop_chat.storage.conversations import sqlcipher

__all__ = ["Disk", "PowerCut"]

_SECTOR_BYTES = 512  # what a drive writes whole, or not at all
_REAL = next(name for name in apsw.vfs_names() if not name.startswith("multipleciphers"))

_Change = tuple[int, bytes] | int  # bytes at an offset, or a size to cut the file to


# SQLite keeps a layer of encryption above each for as long as the process runs.
_disks: list[Disk] = []


class PowerCut(Exception):
    """The power is gone; nothing reaches the disk any more."""


@dataclass
class _Image:
    """A file as it would be found after a cut.

    Attributes:
        synced: What is on the disk for certain.
        waiting: What was written since, in order.
        is_certain: Whether the file would be there at all.
    """

    synced: bytearray = field(default_factory=bytearray)
    waiting: list[_Change] = field(default_factory=list[_Change])
    is_certain: bool = False

    def sync(self) -> None:
        for change in self.waiting:
            _apply(self.synced, change)
        self.waiting.clear()
        self.is_certain = True

    def after_cut(self, chance: random.Random) -> bytes | None:
        """What is left: each sector written since the last sync may have made it or not."""
        if not self.is_certain and chance.random() < 0.5:
            return None
        content = bytearray(self.synced)
        for change in self.waiting:
            fate = chance.random()
            if isinstance(change, int):
                if fate < 0.5:
                    _apply(content, change)
                continue
            offset, data = change
            for start in range(0, len(data), _SECTOR_BYTES):
                if chance.random() < fate:
                    _apply(content, (offset + start, data[start : start + _SECTOR_BYTES]))
        return bytes(content)


class Disk(apsw.VFS):
    """A disk for one database, whose power goes after some number of writes and syncs.

    Attributes:
        has_power: It went when an operation raised ``PowerCut``.
        failures: How many operations have failed since ``fail``.
    """

    def __init__(self, cut_after: float = math.inf, *, syncs_rarely: bool = False) -> None:
        """
        Args:
            syncs_rarely: Ask SQLite for ``synchronous = NORMAL`` where the store asks for more.
        """
        self._passing = self._failing = math.inf
        self._error = apsw.SQLITE_IOERR
        self.failures = 0
        self._name = f"failing-disk-{len(_disks)}"
        _disks.append(self)
        self._images: dict[str, _Image] = {}
        self._left = cut_after
        self._syncs_rarely = syncs_rarely
        self._connections: list[apsw.Connection] = []
        self.has_power = True
        super().__init__(self._name, _REAL)

    def connect(self, path: Path, key: bytes | None, mode: str) -> sqlite3.Connection:
        """As the store's own ``connect``."""
        flags = apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
        uri = f"{path.as_uri()}?vfs=multipleciphers-{self._name}"
        self._connections.append(apsw.Connection(uri, flags=flags))
        database = _Connection(self._connections[-1], syncs_rarely=self._syncs_rarely)
        if mode.startswith(
            "ro"
        ):  # a file that is opened so can't be locked, which a layer above takes ill
            database.execute("PRAGMA query_only = ON")
        database.execute("PRAGMA cipher = 'sqlcipher'")
        database.execute("PRAGMA legacy = 4")
        assert key is not None
        database.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        return cast(sqlite3.Connection, database)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name or ""
        if path not in self._images:
            self._images[path] = _found(path)
        return _File(self, self._images[path], name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        if self.has_power:
            self.work()
            self._images.pop(filename, None)
            super().xDelete(filename, syncdir)

    def fail(self, after: int, times: float, *, is_full: bool) -> None:
        """Fail some operations, after so many that pass."""
        self._passing, self._failing, self.failures = after, times, 0
        self._error = apsw.SQLITE_FULL if is_full else apsw.SQLITE_IOERR

    def mend(self) -> None:
        """Let every operation pass."""
        self._passing = math.inf

    def work(self) -> None:
        """Use power for one operation."""
        self._passing -= 1
        if self._passing < 0 and self._failing > 0:
            self._failing -= 1
            self.failures += 1
            raise apsw.exception_for(self._error)
        self._left -= 1
        if self._left < 0:
            raise PowerCut

    def leave(self, folder: Path, chance: random.Random) -> None:
        """Write what would be found when the power is back into ``folder``."""
        self.has_power = False
        for connection in self._connections:
            connection.close()
        for path, image in self._images.items():
            if path and (content := image.after_cut(chance)) is not None:
                (folder / Path(path).name).write_bytes(content)
        self._images.clear()
        self._connections.clear()


class _File(apsw.VFSFile):
    def __init__(
        self, disk: Disk, image: _Image, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> None:
        super().__init__(_REAL, name, flags)
        self._disk = disk
        self._image = image

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._disk.has_power:
            self._image.waiting.append((offset, bytes(data)))  # the cut may come half way
            self._disk.work()
            cast(Any, super()).xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        if self._disk.has_power:
            self._image.waiting.append(newsize)
            self._disk.work()
            super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        if self._disk.has_power:
            self._disk.work()
            super().xSync(flags)
            self._image.sync()


class _Row(tuple[Any, ...]):
    """A row whose columns go by name too."""

    names: Sequence[str] = ()

    def __getitem__(self, column: Any) -> Any:
        return super().__getitem__(self.names.index(column) if isinstance(column, str) else column)


class _Cursor:
    """The part of sqlite3's cursor that the store uses."""

    def __init__(self, database: apsw.Connection, rows: list[_Row]) -> None:
        self._rows = iter(rows)
        self.rowcount = database.changes()
        self.lastrowid = database.last_insert_rowid()

    def __iter__(self) -> Iterator[_Row]:
        return self._rows

    def fetchone(self) -> _Row | None:
        return next(self._rows, None)

    def fetchall(self) -> list[_Row]:
        return list(self._rows)


class _Connection:
    """The part of sqlite3's connection that the store uses."""

    def __init__(self, database: apsw.Connection, *, syncs_rarely: bool) -> None:
        self._database: Any = database
        self._syncs_rarely = syncs_rarely

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> _Cursor:
        if self._syncs_rarely and sql == "PRAGMA synchronous = EXTRA":
            sql = "PRAGMA synchronous = NORMAL"
        cursor = self._database.cursor()
        rows: list[_Row] = []
        names: Sequence[str] = ()
        bound = parameters if isinstance(parameters, dict) else tuple(parameters)
        try:
            for values in cursor.execute(sql, bound):
                names = names or [column[0] for column in cursor.get_description()]
                row = _Row(values)
                row.names = names
                rows.append(row)
        except apsw.Error as error:
            told = sqlcipher.OperationalError(str(error))
            told.sqlite_errorcode = getattr(error, "extendedresult", apsw.SQLITE_ERROR)
            raise told from error
        return _Cursor(self._database, rows)

    def executemany(self, sql: str, many: Iterable[Sequence[Any]]) -> _Cursor:
        for parameters in many:
            self.execute(sql, parameters)
        return _Cursor(self._database, [])

    def create_function(self, name: str, count: int, function: Callable[..., Any]) -> None:
        self._database.create_scalar_function(name, function, count)

    @property
    def in_transaction(self) -> bool:
        return self._database.in_transaction

    def close(self) -> None:
        with suppress(apsw.Error):  # SQLite itself says nothing of what it can't tidy up
            self._database.close()


def _found(path: str) -> _Image:
    """A file that an earlier power cut has left is certain to be there."""
    file = Path(path)
    if path and file.exists():
        return _Image(bytearray(file.read_bytes()), is_certain=True)
    return _Image()


def _apply(content: bytearray, change: _Change) -> None:
    if isinstance(change, int):
        del content[change:]
        return
    offset, data = change
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data
