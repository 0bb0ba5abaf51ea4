"""What a database of ours is made of, so that nothing is run that others have put into one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import cache

from desktop_chat.storage.conversations import sqlcipher

__all__ = ["Migration", "is_built_by"]

Migration = Callable[[sqlite3.Connection], None]

_PARTS = "SELECT type, name, tbl_name, sql FROM sqlite_master"

_Steps = tuple[Migration, ...]
_Part = tuple[str, str, str, str]


def is_built_by(database: sqlite3.Connection, migrations: Sequence[Migration], *also: str) -> bool:
    """Whether it has exactly what the migrations make, and the statements ``also`` after them.

    A trigger, a view, or a column that is computed runs whatever its maker wants, for as long as
    its maker wants: at our first look at a table, or at the next message. Reading only what there
    is runs nothing of it.
    """
    expected = _built(tuple(migrations), also)
    rows = database.execute(f"{_PARTS} LIMIT ?", (len(expected) + 1,))
    return sorted(map(_part, rows)) == expected


@cache
def _built(migrations: _Steps, also: tuple[str, ...]) -> list[_Part]:
    with closing(sqlcipher.in_memory()) as database:
        for migrate in migrations:
            migrate(database)
        for statement in also:
            database.execute(statement)
        return sorted(map(_part, database.execute(_PARTS)))


def _part(row: Sequence[str | None]) -> _Part:
    kind, name, table, sql = (" ".join((value or "").split()) for value in row)
    return kind, name, table, sql
