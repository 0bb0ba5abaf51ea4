"""A database of the first version comes up to date, with a copy of what it was."""

from __future__ import annotations

import itertools
import os
import random
import sqlite3
import stat
import time
from pathlib import Path

import pytest

from desktop_chat.domain.chat import TitleSource
from desktop_chat.domain.errors import DiskFull, NewerDatabase, StorageFailed
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.conversations.migrations import MIGRATIONS
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.secret import Protection
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from tests.failing_disk import Disk, PowerCut
from tests.power_cut import after_each_cut
from tests.real_disk import mounted

_KEY = bytes(range(32))
_DAY_S = 24 * 3600

# What the first version had in its file, to the letter.
_FIRST = """
CREATE TABLE conversation (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    created REAL NOT NULL,
    updated REAL NOT NULL,
    leaf TEXT,
    FOREIGN KEY (id, leaf) REFERENCES message (conversation, id)
) STRICT;
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
) STRICT;
CREATE INDEX message_by_parent ON message (conversation, parent);
CREATE INDEX message_unfinished ON message (role) WHERE finish IS NULL AND role = 'assistant';
INSERT INTO conversation VALUES (1, 'c1', 'Where herons stand', 1.5, 2.5, NULL);
INSERT INTO message VALUES
    (1, 'm1', 'c1', NULL, 'user', 'Où est le héron ?', '', 1.5, NULL, NULL, NULL),
    (2, 'm2', 'c1', 'm1', 'assistant', 'In the reeds.', 'Hm.', 2.5, 'stop', 'Tiny',
     '{"prompt_tokens": 5, "completion_tokens": 3, "seed": 7}'),
    (3, 'm3', 'c1', 'm2', 'user', 'And now?', '', 3.5, NULL, NULL, NULL),
    (4, 'm4', 'c1', 'm3', 'assistant', 'It fl', '', 3.5, NULL, 'Tiny', NULL);
UPDATE conversation SET leaf = 'm4';
PRAGMA user_version = 1;
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return _first(tmp_path / "profile")


def test_it_opens_unencrypted_with_all_that_was_there(paths: Paths) -> None:
    vault = _vault(paths)
    vault.open()
    assert vault.is_encrypted is False
    _look(vault.store)
    vault.close()


def test_it_is_copied_before_for_its_owner_alone(paths: Paths) -> None:
    vault = _vault(paths)
    vault.open()
    copy = paths.data / "chats.v1.db"
    assert _is_first(copy)
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    vault.close()
    before = copy.read_bytes()
    vault.open()  # which has nothing to bring up to date
    vault.close()
    assert copy.read_bytes() == before
    assert not list(paths.data.glob("*.part*"))


def test_what_a_kill_has_left_of_a_copy_is_replaced(paths: Paths) -> None:
    part = paths.data / "chats.v1.db.part"
    part.write_bytes(b"half of it")
    part.with_name(f"{part.name}-journal").write_bytes(b"half of that")
    vault = _vault(paths)
    vault.open()
    _look(vault.store)
    vault.close()
    assert _is_first(paths.data / "chats.v1.db")
    assert not part.exists()


def test_its_copy_goes_after_a_month_and_when_it_is_encrypted(paths: Paths) -> None:
    vault, copy = _vault(paths), paths.data / "chats.v1.db"
    for days, is_kept in ((29, True), (31, False)):
        vault.open()
        vault.close()
        if is_kept:
            assert copy.exists()
        then = time.time() - days * _DAY_S
        os.utime(copy, (then, then))
        vault.open()
        vault.close()
        assert copy.exists() is is_kept
    copy.write_bytes(b"left")
    vault.open()
    vault.encrypt(Protection.PASSPHRASE, "right")
    vault.close()
    assert not copy.exists()


def test_a_newer_one_is_refused_and_untouched(paths: Paths) -> None:
    database = sqlite3.connect(paths.database)
    database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    database.close()
    before = paths.database.read_bytes()
    vault = _vault(paths)
    for read_only in (False, True):
        with pytest.raises(NewerDatabase):
            vault.open(read_only=read_only)
    assert paths.database.read_bytes() == before
    assert {path.name for path in paths.data.iterdir() if "chats" in path.name} == {"chats.db"}


def test_whoever_goes_back_to_an_older_version_puts_the_copy_in_its_place(paths: Paths) -> None:
    """As docs/admin.md says."""
    vault, newer = _vault(paths), paths.data / "newer"
    vault.open()
    vault.close()
    with pytest.raises(NewerDatabase, match="reads up to 1"):
        Database(paths.database, MIGRATIONS[:1])
    newer.mkdir()
    for path in paths.data.glob("chats.db*"):
        path.rename(newer / path.name)
    (paths.data / "chats.v1.db").rename(paths.database)
    Database(paths.database, MIGRATIONS[:1]).close()
    assert _is_first(paths.database)
    vault.open()  # and forward again
    _look(vault.store)
    vault.close()


def test_without_room_for_the_copy_it_stays_as_it_was(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", size=1 << 20) as disk:
        paths = _first(disk.place)
        before = paths.database.read_bytes()
        disk.fill()
        vault = _vault(paths)
        with pytest.raises(DiskFull):
            vault.open()
        disk.clear()
        assert _is_first(paths.database)
        assert paths.database.read_bytes() == before
        assert not (paths.data / "chats.v1.db").exists()
        vault.open()
        _look(vault.store)
        vault.close()


def test_a_power_cut_before_any_operation_on_files(tmp_path: Path) -> None:
    def bring_up(folder: Path) -> None:
        vault = _vault(Paths.of(folder))
        vault.open()
        vault.close()

    copies = set[bool]()
    for folder in after_each_cut(tmp_path, _begin, bring_up):
        copies.add((folder / "chats.v1.db").exists())
        vault = _vault(Paths.of(folder))
        vault.open()
        _look(vault.store)
        vault.close()
        assert _is_first(folder / "chats.v1.db")
    assert copies == {True, False}


def test_a_power_cut_before_any_write(tmp_path: Path) -> None:
    cut_after, is_whole = 0, False
    while not is_whole:
        before, after = tmp_path / f"{cut_after}-before", tmp_path / f"{cut_after}-after"
        for folder in (before, after):
            folder.mkdir()
        _write_first(before / "chats.db", _KEY)
        disk = Disk(cut_after)
        try:
            ChatStore(before / "chats.db", _KEY, connect=disk.connect).close()
            is_whole = True
        except PowerCut:
            pass
        disk.leave(after, random.Random(cut_after))
        copy = before / "chats.v1.db"
        if copy.exists():
            assert _is_first(copy, _KEY)
        store = ChatStore(after / "chats.db", _KEY)
        _look(store)
        store.close()
        cut_after += 1
    assert cut_after > 10


def test_a_disk_that_fails_at_any_write(tmp_path: Path) -> None:
    failures = 0
    for failing_after in itertools.count():
        folder = tmp_path / str(failing_after)
        folder.mkdir()
        _write_first(folder / "chats.db", _KEY)
        disk, store = Disk(), None
        disk.fail(failing_after, 1, is_full=failing_after % 2 == 0)
        try:
            store = ChatStore(folder / "chats.db", _KEY, connect=disk.connect)
        except StorageFailed:
            failures += 1
        has_failed = disk.failures > 0
        disk.mend()
        if store is not None:
            store.close()
        store = ChatStore(folder / "chats.db", _KEY, connect=disk.connect)
        _look(store)
        store.close()
        assert _is_first(folder / "chats.v1.db", _KEY)
        if not has_failed:
            break
    assert failures > 5


def _first(folder: Path) -> Paths:
    """A profile as the first version left it when it was killed."""
    paths = Paths.of(folder)
    paths.create()
    _write_first(paths.database, None)
    return paths


def _begin(folder: Path) -> None:
    _first(folder)


def _write_first(path: Path, key: bytes | None) -> None:
    def make(database: sqlite3.Connection) -> None:
        for statement in _FIRST.split(";\n"):
            database.execute(statement)

    if key is None:
        database = sqlite3.connect(path)
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(_FIRST)
        database.close()
    else:  # which it never was
        Database(path, [make], key).close()


def _is_first(path: Path, key: bytes | None = None) -> bool:
    """Whether all of it is in a database that nothing has changed."""
    database = Database(path, MIGRATIONS[:1], key, read_only=True)
    try:
        told = database.read("SELECT content FROM message ORDER BY sequence")
        return [row["content"] for row in told][1:] == ["In the reeds.", "And now?", "It fl"] and (
            database.read("PRAGMA integrity_check")[0][0] == "ok"
        )
    finally:
        database.close()


def _look(store: ChatStore) -> None:
    """All that the first version wrote is there, and is found."""
    (conversation,) = store.conversations()
    assert (conversation.title, conversation.created) == ("Where herons stand", 1.5)
    assert (conversation.titled_by, conversation.folder) == (TitleSource.FIRST_MESSAGE, "")
    assert (conversation.pinned, conversation.archived, conversation.trashed) == (
        False,
        False,
        None,
    )
    messages = store.messages(conversation.id)
    assert [message.id for message in messages] == ["m1", "m2", "m3", "m4"]
    assert messages[1].stats is not None
    assert (messages[1].thinking, messages[1].stats.seed, messages[1].origin) == ("Hm.", 7, None)
    assert (messages[3].content, messages[3].finish) == ("It fl", FinishReason.INTERRUPTED)
    for words, message in (("heron", "m1"), ("reed", "m2"), ("it fl", "m4")):
        assert [hit.message for hit in store.search(words)] == [message], words
    assert store.search("herons stand")[0].title_spans
    assert store.check() == ()


def _vault(paths: Paths) -> Vault:
    return Vault(paths, MemoryKeychain(is_absent=True))
