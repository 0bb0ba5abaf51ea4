"""The file of the database: what may happen to it, and what is told of that."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import DamagedDatabase, DiskFull, NewerDatabase, StorageFailed
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.profile import recasting
from tests.real_disk import mounted

_KEY, _OTHER_KEY = bytes(range(32)), bytes(32)
_POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="Windows moves no file that is open")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "chats.db"


@pytest.fixture
def database(path: Path) -> Database:
    path.parent.mkdir()
    return _open(path)


def _make_table(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE word (text TEXT) STRICT")


def _open(path: Path, key: bytes | None = _KEY, *, read_only: bool = False) -> Database:
    return Database(path, [_make_table], key, read_only=read_only)


def _add(database: Database, word: str) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO word VALUES (?)", (word,))


def _words(database: Database) -> list[str]:
    return [row["text"] for row in database.read("SELECT text FROM word ORDER BY rowid")]


def test_every_commit_is_synced_before_it_is_told(database: Database) -> None:
    assert database.read("PRAGMA journal_mode")[0][0] == "wal"
    assert database.read("PRAGMA synchronous")[0][0] >= 2
    assert database.read("PRAGMA foreign_keys")[0][0] == 1
    assert database.read("PRAGMA temp_store")[0][0] == 2
    database.close()


def test_a_new_file_is_not_readable_as_plain_sqlite(database: Database, path: Path) -> None:
    _add(database, "heron")
    assert not path.read_bytes().startswith(sqlcipher.PLAIN_HEADER)
    plain = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM sqlite_master").fetchall()
    plain.close()
    database.close()


# SQLite's PENDING_BYTE, behind which whoever has the file open holds a lock: os.h of its sources.
_VISITOR = """
import fcntl, sys
with open(sys.argv[1], "rb+") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000000 + 2)
    except OSError:
        sys.exit(3)
"""


@_POSIX_ONLY
def test_nobody_takes_a_new_file_for_one_that_is_not_in_use(database: Database, path: Path) -> None:
    """Whoever closes a database as the last one deletes its log."""
    for _ in range(2):
        visitor = subprocess.run([sys.executable, "-c", _VISITOR, str(path)], check=False)
        assert visitor.returncode == 3
        _add(database, "kept")
    database.close()
    assert subprocess.run([sys.executable, "-c", _VISITOR, str(path)], check=False).returncode == 0


_KILLED = """
import os, sys
from pathlib import Path
from desktop_chat.storage.conversations import sqlcipher
connection = sqlcipher.connect(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), "rw")
assert connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete"
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE word SET text = upper(text)")
os._exit(0)
"""


def test_what_was_cut_before_there_was_a_log_is_undone(database: Database, path: Path) -> None:
    words = ["heron" * 200] * 200
    with database.transaction() as connection:
        connection.executemany("INSERT INTO word VALUES (?)", [(word,) for word in words])
    database.close()
    subprocess.run([sys.executable, "-c", _KILLED, str(path), _KEY.hex()], check=True)
    assert path.with_name("chats.db-journal").exists()
    with pytest.raises(StorageFailed):
        _open(path, read_only=True)  # what is half written is shown to nobody
    again = _open(path)
    assert _words(again) == words
    again.close()


def test_reading_sees_one_state_although_another_writes(database: Database, path: Path) -> None:
    _add(database, "before")
    reader = _open(path, read_only=True)
    with reader.reading() as connection:
        assert connection.execute("SELECT count(*) FROM word").fetchone()[0] == 1
        _add(database, "meanwhile")
        assert connection.execute("SELECT count(*) FROM word").fetchone()[0] == 1
    assert _words(reader) == ["before", "meanwhile"]
    reader.close()
    database.close()


def test_a_long_look_leaves_no_long_log(database: Database, path: Path) -> None:
    log = path.with_name("chats.db-wal")
    reader = _open(path, read_only=True)
    with reader.reading() as connection:
        connection.execute("SELECT count(*) FROM word").fetchone()
        for _ in range(30):
            _add(database, "x" * (1 << 20))
        assert log.stat().st_size > 25 << 20
    reader.close()
    for _ in range(3):
        _add(database, "y")
    assert log.stat().st_size < 20 << 20
    database.close()
    assert not log.exists()


@_POSIX_ONLY
@pytest.mark.parametrize("with_empty_folder", [False, True])
def test_a_file_that_goes_away_is_used_again_and_not_made_anew(
    database: Database, path: Path, with_empty_folder: bool
) -> None:
    _add(database, "before")
    away = path.parent.with_name("away")
    path.parent.rename(away)
    if with_empty_folder:
        path.parent.mkdir()
    for _ in range(2):
        with pytest.raises(StorageFailed, match="has gone"):
            _add(database, "meanwhile")
        with pytest.raises(StorageFailed, match="has gone"):
            _words(database)
    if with_empty_folder:
        path.parent.rmdir()  # which is empty still
    away.rename(path.parent)
    _add(database, "after")
    assert _words(database) == ["before", "after"]
    database.close()


@_POSIX_ONLY
def test_what_comes_back_may_be_a_copy(database: Database, path: Path, tmp_path: Path) -> None:
    _add(database, "before")
    shutil.copytree(path.parent, tmp_path / "copy")
    away = path.parent.rename(tmp_path / "away")
    (tmp_path / "copy").rename(path.parent)
    _add(database, "after")
    assert _words(database) == ["before", "after"]
    database.close()
    left = _open(away / path.name)
    assert _words(left) == ["before"]
    left.close()


@_POSIX_ONLY
def test_nothing_is_written_to_another_file_in_its_place(
    database: Database, path: Path, tmp_path: Path
) -> None:
    _add(database, "mine")
    away = path.parent.rename(tmp_path / "away")
    path.parent.mkdir()
    others = _open(path, _OTHER_KEY)
    _add(others, "theirs")
    others.close()
    before = path.read_bytes()
    with pytest.raises(StorageFailed, match="no longer the file") as caught:
        _add(database, "mine too")
    assert not isinstance(caught.value, DamagedDatabase)
    for content in (b"", b"a letter", before[:1000]):
        path.write_bytes(content)
        with pytest.raises(StorageFailed):
            _add(database, "mine too")
        assert path.read_bytes() == content
    shutil.rmtree(path.parent)
    away.rename(path.parent)
    _add(database, "mine too")
    assert _words(database) == ["mine", "mine too"]
    database.close()


def test_a_disk_that_vanishes_and_returns(tmp_path: Path) -> None:
    with mounted(tmp_path / "share") as disk:
        database = _open(disk.place / "chats.db")
        _add(database, "before")
        disk.go_away()
        with pytest.raises(StorageFailed, match="has gone"):
            _add(database, "meanwhile")
        assert list(disk.place.iterdir()) == []
        disk.come_back()
        _add(database, "after")
        assert _words(database) == ["before", "after"]
        database.close()


def test_a_disk_that_is_read_only(tmp_path: Path) -> None:
    with mounted(tmp_path / "share") as disk:
        path = disk.place / "chats.db"
        database = _open(path)
        _add(database, "kept")
        database.close()
        disk.go_away()
        disk.come_back(read_only=True)
        with pytest.raises(StorageFailed):
            _open(path)
        reader = _open(path, read_only=True)
        assert _words(reader) == ["kept"]
        reader.close()
        with pytest.raises(StorageFailed):
            _open(disk.place / "new.db")


def test_a_full_disk_loses_nothing_and_saving_goes_on(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", size=4 << 20) as disk:
        path = disk.place / "chats.db"
        disk.fill()
        with pytest.raises(DiskFull):
            _open(path)
        disk.clear()
        database = _open(path)
        kept: list[str] = []
        for _ in range(3):
            disk.fill()
            with pytest.raises(DiskFull):  # noqa: PT012 - the log may have room for a few
                for number in range(100):
                    _add(database, f"{number} " * 5_000)
                    kept.append(f"{number} " * 5_000)
            assert _words(database) == kept
            with pytest.raises(DiskFull):
                database.copy_to(disk.place / "copy.db")
            disk.clear()
            kept.append("goes on")
            _add(database, kept[-1])
        disk.fill()
        database.close()
        assert {each.name for each in disk.place.iterdir()} <= {
            "chats.db", "chats.db-wal", "chats.db-shm", "filling",
        }  # fmt: skip
        disk.clear()
        database = _open(path)
        assert _words(database) == kept
        assert database.read("PRAGMA integrity_check")[0][0] == "ok"
        database.close()


def test_a_copy_is_whole_private_and_made_while_in_use(database: Database, path: Path) -> None:
    _add(database, "kept")
    out = path.with_name("copy.db")
    out.write_bytes(b"an older one")
    with database.transaction() as connection:
        connection.execute("INSERT INTO word VALUES ('in the log')")
    database.copy_to(out)
    _add(database, "later")
    copy = _open(out)
    assert _words(copy) == ["kept", "in the log"]
    copy.close()
    if os.name == "posix":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert b"SQLite" not in out.read_bytes()[:16]
    with pytest.raises(StorageFailed):
        database.copy_to(path.parent / "absent" / "copy.db")
    assert _words(database) == ["kept", "in the log", "later"]
    database.close()


def test_what_is_found_is_found_in_every_copy(path: Path) -> None:
    path.parent.mkdir()
    store = ChatStore(path, _KEY)
    chat = store.create("Of herons")
    message = store.add(chat.id, Message(Role.USER, "Où est le héron ?"))
    forgotten = store.add(chat.id, Message(Role.USER, "unwanted"))
    store.delete_message(chat.id, forgotten.id, message.id)
    store.filing.empty_trash()
    copy = path.with_name("copy.db")
    store.copy_to(copy)
    store.close()
    keys: list[bytes | None] = [_KEY, None, _OTHER_KEY, None, _KEY]
    for before, after in zip([_KEY, *keys], keys, strict=False):
        if before is not None and after is None:
            recasting.decrypt(copy, before)
        elif before is None and after is not None:
            recasting.encrypt(copy, after)
        store = ChatStore(copy, after)
        assert [hit.message for hit in store.search("ou est le heron")] == [message.id]
        assert store.search("unwanted") == ()
        assert store.check() == ()
        added = store.add(chat.id, Message(Role.USER, "grebe"))
        assert [hit.message for hit in store.search("grebe")] == [added.id]
        store.delete_message(chat.id, added.id, message.id)
        store.filing.empty_trash()
        assert store.search("grebe") == ()
        store.close()


def test_a_refusal_leaves_nothing_beside_the_file(database: Database, path: Path) -> None:
    database.close()
    before = path.read_bytes()
    with pytest.raises(NewerDatabase):
        Database(path, [], _KEY)
    with pytest.raises(DamagedDatabase, match="key doesn't open it"):
        _open(path, _OTHER_KEY)
    with pytest.raises(DamagedDatabase):
        _open(path, None)
    assert [each.name for each in path.parent.iterdir()] == ["chats.db"]
    assert path.read_bytes() == before


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="nothing keeps root or Windows out"
)
def test_a_folder_that_may_not_be_written_can_be_read(database: Database, path: Path) -> None:
    _add(database, "kept")
    database.close()
    path.parent.chmod(0o500)
    try:
        with pytest.raises(StorageFailed):
            _add(_open(path), "more")
        reader = _open(path, read_only=True)
        assert _words(reader) == ["kept"]
        reader.close()
        with pytest.raises(StorageFailed):
            _open(path.with_name("new.db"))
        assert [each.name for each in path.parent.iterdir()] == ["chats.db"]
    finally:
        path.parent.chmod(0o700)
    database = _open(path)
    _add(database, "more")
    assert _words(database) == ["kept", "more"]
    database.close()
