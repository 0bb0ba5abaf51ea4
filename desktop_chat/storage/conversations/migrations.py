"""How the database of conversations came to be, step by step.

Only ever append: a database is refused if it hasn't exactly what the steps up to its version make.
"""

import sqlite3

from desktop_chat.storage.conversations import word_index
from desktop_chat.storage.conversations.schema import Migration

__all__ = ["MIGRATIONS"]


def _conversations_are_trees(database: sqlite3.Connection) -> None:
    # ``sequence`` gives the order in which things were written, which no clock can be trusted with.
    database.execute(
        """
        CREATE TABLE conversation (
            sequence INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            created REAL NOT NULL,
            updated REAL NOT NULL,
            leaf TEXT,
            FOREIGN KEY (id, leaf) REFERENCES message (conversation, id)
        ) STRICT
        """
    )
    # The parent's key includes the conversation: no branch can lead into another conversation.
    database.execute(
        """
        CREATE TABLE message (
            sequence INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
            parent TEXT,
            role TEXT NOT NULL,
            content TEXT NOT NULL,
            thinking TEXT NOT NULL,
            created REAL NOT NULL,
            finish TEXT,
            model TEXT,
            stats TEXT,
            UNIQUE (conversation, id),
            FOREIGN KEY (conversation, parent) REFERENCES message (conversation, id)
        ) STRICT
        """
    )
    database.execute("CREATE INDEX message_by_parent ON message (conversation, parent)")
    # Finds, at each start, the replies that a crash has cut off.
    database.execute(
        "CREATE INDEX message_unfinished ON message (role)"
        " WHERE finish IS NULL AND role = 'assistant'"
    )


def _conversations_are_filed_and_found(database: sqlite3.Connection) -> None:
    for column in (
        "titled_by TEXT NOT NULL DEFAULT 'first_message'",
        "pinned INTEGER NOT NULL DEFAULT 0",
        "archived INTEGER NOT NULL DEFAULT 0",
        "folder TEXT NOT NULL DEFAULT ''",
        "trashed REAL",
    ):
        database.execute(f"ALTER TABLE conversation ADD COLUMN {column}")
    # A deleted message is marked with all that follows it, and can be had back for a while.
    for column in ("origin TEXT", "deleted REAL"):
        database.execute(f"ALTER TABLE message ADD COLUMN {column}")
    for statement in word_index.SCHEMA:
        database.execute(statement)
    word_index.rebuild(database)


def _imports_are_prepared(database: sqlite3.Connection) -> None:
    # Those of an import that isn't done: nobody sees them, and if it never is, they go.
    database.execute(
        """
        CREATE TABLE incoming (
            conversation TEXT PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
            job TEXT NOT NULL
        ) STRICT
        """
    )


def _presets_and_settings_are_kept(database: sqlite3.Connection) -> None:
    database.execute(
        """
        CREATE TABLE preset (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            parameters TEXT NOT NULL,
            created REAL NOT NULL
        ) STRICT
        """
    )
    # Beside the conversation, so that a list of conversations doesn't read system prompts.
    database.execute(
        """
        CREATE TABLE conversation_tuning (
            conversation TEXT PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
            preset TEXT REFERENCES preset (id) ON DELETE SET NULL,
            parameters TEXT NOT NULL
        ) STRICT
        """
    )
    database.execute(
        """
        CREATE TABLE model_tuning (
            model TEXT PRIMARY KEY,
            preset TEXT REFERENCES preset (id) ON DELETE SET NULL,
            parameters TEXT NOT NULL
        ) STRICT
        """
    )


def _what_is_written_is_kept(database: sqlite3.Connection) -> None:
    # Without a conversation: what is written before there is one.
    database.execute(
        """
        CREATE TABLE draft (
            conversation TEXT UNIQUE REFERENCES conversation (id) ON DELETE CASCADE,
            text TEXT NOT NULL
        ) STRICT
        """
    )
    # Apart from the text, which is saved whenever typing pauses: a file may have megabytes.
    database.execute(
        """
        CREATE TABLE draft_attachments (
            conversation TEXT UNIQUE REFERENCES conversation (id) ON DELETE CASCADE,
            attachments TEXT NOT NULL
        ) STRICT
        """
    )
    database.execute("ALTER TABLE message ADD COLUMN attachments TEXT")
    database.execute(
        """
        CREATE TABLE prompt (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            text TEXT NOT NULL,
            created REAL NOT NULL
        ) STRICT
        """
    )


def _comparisons_are_kept(database: sqlite3.Connection) -> None:
    # Beside the conversation, which has the questions and answers as its messages.
    database.execute(
        """
        CREATE TABLE comparison (
            conversation TEXT PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
            plan TEXT NOT NULL,
            votes TEXT NOT NULL
        ) STRICT
        """
    )
    database.execute(
        """
        CREATE TABLE answer (
            conversation TEXT NOT NULL REFERENCES comparison (conversation) ON DELETE CASCADE,
            question INTEGER NOT NULL,
            contestant INTEGER NOT NULL,
            seed INTEGER NOT NULL,
            message TEXT NOT NULL,
            note TEXT NOT NULL,
            UNIQUE (conversation, question, contestant, seed),
            FOREIGN KEY (conversation, message) REFERENCES message (conversation, id)
                ON DELETE CASCADE
        ) STRICT
        """
    )
    database.execute("CREATE INDEX answer_by_message ON answer (conversation, message)")


MIGRATIONS: tuple[Migration, ...] = (
    _conversations_are_trees,
    _conversations_are_filed_and_found,
    _imports_are_prepared,
    _presets_and_settings_are_kept,
    _what_is_written_is_kept,
    _comparisons_are_kept,
)
