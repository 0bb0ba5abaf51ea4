"""A database that others have put something into is refused before any of that can run."""

from __future__ import annotations

import hashlib
from contextlib import closing
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import DamagedDatabase
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.conversations.migrations import MIGRATIONS

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


# Of what the steps up to each version make. Never change one: add a step.
_MADE = {
    1: "57e826aa9887f26f",
    2: "59f4dcb217a3a051",
    3: "107ac86eb5dbdc2a",
    4: "fb3116fe5ca1af73",
    5: "91e2c35252043321",
    6: "ebbd73add8821161",
}


def test_what_a_step_makes_stays_the_same() -> None:
    """Otherwise every database that was made before would be refused."""
    made = {version: _digest(version) for version in range(1, len(MIGRATIONS) + 1)}
    assert made == _MADE


def _digest(version: int) -> str:
    with closing(sqlcipher.in_memory()) as database:
        for migrate in MIGRATIONS[:version]:
            migrate(database)
        # What belongs to the search index is SQLite's own.
        parts = database.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql NOT LIKE 'CREATE TABLE ''%'"
        ).fetchall()
    lines = sorted(" ".join(" ".join(part).split()) for part in parts)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_one_of_any_version_opens(tmp_path: Path, version: int) -> None:
    path = tmp_path / "chats.db"
    Database(path, MIGRATIONS[:version], _KEY).close()
    store = ChatStore(path, _KEY)
    assert store.check() == ()
    store.close()


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
