"""A database that others have put something into is refused before any of that can run."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import DamagedDatabase
from desktop_chat.storage import sqlcipher
from desktop_chat.storage.chats import ChatStore
from desktop_chat.storage.migrations import MIGRATIONS

_KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = ChatStore(tmp_path / "chats.db", _KEY)
    chat = store.create("Herons")
    store.add(chat.id, Message(Role.USER, "What is a heron?"))
    store.close()
    return tmp_path / "chats.db"


def _run(path: Path, *statements: str) -> None:
    with closing(sqlcipher.connect(path, _KEY, "rw")) as database:
        for statement in statements:
            database.execute(statement)


_FOREIGN = {
    "a trigger": (
        "CREATE TRIGGER t AFTER INSERT ON message BEGIN"
        " DELETE FROM conversation WHERE id <> new.conversation; END",
    ),
    "ours changed": (
        "DROP TRIGGER message_forgotten",
        "CREATE TRIGGER message_forgotten AFTER DELETE ON message BEGIN"
        " DELETE FROM conversation; END",
    ),
    "ours missing": ("DROP TRIGGER message_forgotten",),
    "a view": ("CREATE VIEW v AS SELECT content FROM message",),
    "a view for a table": (
        "DROP TABLE incoming",
        "CREATE VIEW incoming AS SELECT id AS conversation FROM conversation",
    ),
    "a computed column": ("ALTER TABLE message ADD COLUMN more TEXT AS (upper(content)) VIRTUAL",),
    "a checked column": ("ALTER TABLE message ADD COLUMN more TEXT CHECK (more IS NULL)",),
    "a table": ("CREATE TABLE more (text TEXT)",),
    "an index": ("CREATE INDEX more ON message (upper(content))",),
    "a virtual table": ("CREATE VIRTUAL TABLE more USING fts5 (words, content = message)",),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("name", _FOREIGN)
def test_what_is_not_ours_is_refused_and_left(path: Path, name: str, read_only: bool) -> None:
    _run(path, *_FOREIGN[name])
    before = path.read_bytes()
    with pytest.raises(DamagedDatabase, match="other tables or triggers"):
        ChatStore(path, _KEY, read_only=read_only)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["chats.db"]


def test_an_older_one_is_refused_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    with closing(sqlcipher.connect(path, _KEY, "rwc")) as database:
        MIGRATIONS[0](database)
        database.execute("PRAGMA user_version = 1")
        database.execute("CREATE TRIGGER t AFTER INSERT ON message BEGIN SELECT 1; END")
    with pytest.raises(DamagedDatabase, match="other tables or triggers"):
        ChatStore(path, _KEY)
    _run(path, "DROP TRIGGER t")
    ChatStore(path, _KEY).close()


def test_how_a_migration_is_laid_out_does_not_matter(path: Path) -> None:
    """Nobody is locked out because somebody has indented a statement."""
    _run(
        path,
        "DROP INDEX message_by_parent",
        "CREATE INDEX message_by_parent\n    ON message (conversation,   parent)",
    )
    ChatStore(path, _KEY).close()


def test_a_schema_calls_nothing_and_pages_are_looked_at(path: Path) -> None:
    with closing(sqlcipher.connect(path, _KEY, "ro")) as database:
        assert database.execute("PRAGMA trusted_schema").fetchone()[0] == 0
        assert database.execute("PRAGMA cell_size_check").fetchone()[0] == 1
