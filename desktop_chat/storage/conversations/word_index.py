"""The index that conversations are found by: which folded words stand where, but no text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from sqlite3 import Connection

from desktop_chat.domain.folding import fold
from desktop_chat.storage.conversations.sqlcipher import DatabaseError

__all__ = ["SCHEMA", "forget", "index_message", "index_title", "inspect", "rebuild"]

# A part of a migration: what is added to it later is a migration of its own.
# The rows have the sequence numbers of what they index. "ascii" takes a text apart at what folding
# leaves between words; SQLite's own Unicode tokenizer knows no character younger than 2012.
SCHEMA = (
    """
    CREATE VIRTUAL TABLE message_words USING fts5 (
        words, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2'
    )
    """,
    """
    CREATE VIRTUAL TABLE title_words USING fts5 (
        words, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2'
    )
    """,
    """
    CREATE TRIGGER message_forgotten AFTER DELETE ON message BEGIN
        DELETE FROM message_words WHERE rowid = old.sequence;
    END
    """,
    """
    CREATE TRIGGER conversation_forgotten AFTER DELETE ON conversation BEGIN
        DELETE FROM title_words WHERE rowid = old.sequence;
    END
    """,
    # What is thrown away is rare, and left out of what is found by this.
    "CREATE INDEX message_deleted ON message (deleted) WHERE deleted IS NOT NULL",
)
# A reply that is still being written is found when it has ended.
_MESSAGES = (
    "SELECT sequence, content FROM message WHERE role <> 'assistant' OR finish IS NOT NULL"
    " ORDER BY sequence"
)
_TITLES = "SELECT sequence, title FROM conversation ORDER BY sequence"


def index_message(database: Connection, sequence: int, text: str) -> None:
    """Let a message be found by ``text``, instead of what it was found by before."""
    _index(database, "message_words", ((sequence, text),))


def index_title(database: Connection, sequence: int, title: str) -> None:
    """Let a conversation be found by ``title``, instead of the one before."""
    _index(database, "title_words", ((sequence, title),))


def rebuild(database: Connection) -> None:
    """Index everything anew; about three seconds for 100,000 messages."""
    for table, rows in (("message_words", _MESSAGES), ("title_words", _TITLES)):
        database.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
        _index(database, table, database.execute(rows))


def forget(database: Connection) -> None:
    """Take the words of what is deleted out of the file; half a second for 100,000 messages.

    FTS5 only marks that a row has gone, since it has no text to find the row's words by.
    """
    for table in ("message_words", "title_words"):
        database.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


def inspect(database: Connection) -> Iterator[str]:
    """A sentence for each thing that is wrong with the index; nothing is changed."""
    for table, name, rows, source in (
        ("message_words", "messages", _MESSAGES, "message"),
        ("title_words", "titles", _TITLES, "conversation"),
    ):
        try:
            indexed = {row[0] for row in database.execute(f"SELECT rowid FROM {table}")}
        except DatabaseError as error:
            yield f"The search index of {name} is damaged ({error})."
            continue
        wanted = {row[0] for row in database.execute(rows)}
        if missing := len(wanted - indexed):
            yield f"{missing:,} {name} are missing from the search index."
        # A reply that is being continued is found by what it was before.
        there = {row[0] for row in database.execute(f"SELECT sequence FROM {source}")}
        if gone := len(indexed - there):
            yield f"The search index has {gone:,} {name} that are gone."


def _index(database: Connection, table: str, rows: Iterable[tuple[int, str]]) -> None:
    database.executemany(
        f"INSERT OR REPLACE INTO {table} (rowid, words) VALUES (?, ?)",
        ((sequence, fold(text)) for sequence, text in rows),
    )
