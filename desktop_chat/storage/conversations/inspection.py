"""A look at every page and row of the database."""

from __future__ import annotations

from sqlite3 import Connection

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.storage.conversations import comparison_rows, word_index
from desktop_chat.storage.conversations.rows import (
    CONVERSATION_COLUMNS,
    MESSAGE_COLUMNS,
    conversation_from,
    message_from,
)
from desktop_chat.storage.conversations.sqlcipher import DatabaseError
from desktop_chat.storage.conversations.tuning import read_parameters

__all__ = ["inspect"]


def inspect(database: Connection, *, is_settled: bool) -> tuple[str, ...]:
    """A sentence for each thing that is wrong; nothing is changed.

    Args:
        is_settled: All is in the file and nobody writes. SQLCipher looks at the pages in the file,
            also at those of which the log has a newer version: a power cut may have torn them.
    """
    found = _pages(database) if is_settled else []
    for look in (_structure, _links, _rows):
        try:
            found += look(database)
        except DatabaseError as error:
            found.append(f"The database can't be read to its end ({error}).")
    return tuple(found)


def _pages(database: Connection) -> list[str]:
    """Pages whose checksum doesn't fit: somebody, or the disk, has changed them."""
    rows = database.execute("PRAGMA cipher_integrity_check").fetchall()
    return [f"{row[0]}." for row in rows]


def _structure(database: Connection) -> list[str]:
    rows = database.execute("PRAGMA integrity_check").fetchall()
    return [f"{row[0]}." for row in rows if row[0] != "ok"]


def _links(database: Connection) -> list[str]:
    rows = database.execute("PRAGMA foreign_key_check").fetchall()
    return [
        f"A row of {row['table']} belongs to one of {row['parent']} that is missing."
        for row in rows
    ]


def _rows(database: Connection) -> list[str]:
    found: list[str] = []
    for row in database.execute(f"SELECT {CONVERSATION_COLUMNS} FROM conversation"):
        try:
            conversation_from(row)
        except StorageFailed as error:
            found.append(error.detail)
    for row in database.execute(f"SELECT {MESSAGE_COLUMNS} FROM message"):
        try:
            message_from(row)
        except StorageFailed as error:
            found.append(error.detail)
    others = (*_tunings(database), *_comparisons(database))
    return [*found, *others, *word_index.inspect(database)]


def _tunings(database: Connection) -> list[str]:
    found: list[str] = []
    for table, kind in (("preset", "preset"), ("conversation_tuning", "conversation"),
                        ("model_tuning", "model")):  # fmt: skip
        name = "id" if table == "preset" else kind
        for row in database.execute(f"SELECT {name} AS name, parameters FROM {table}"):
            try:
                read_parameters(row["parameters"], f"the {kind} {row['name']}")
            except StorageFailed as error:
                found.append(error.detail)
    return found


def _comparisons(database: Connection) -> list[str]:
    found: list[str] = []
    for (name,) in database.execute("SELECT conversation FROM comparison").fetchall():
        try:
            comparison_rows.comparison_of(database, name)
        except StorageFailed as error:
            found.append(error.detail)
    return found
