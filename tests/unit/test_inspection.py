"""What a look at the whole database finds, and that it changes nothing."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import DamagedDatabase
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from tests.failing_disk import Disk, PowerCut

_KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "chats.db"
    store = ChatStore(path, _KEY)
    for number in range(20):
        chat, _, reply = store.ask(
            Message(Role.USER, f"Question {number} " * 50), Message(Role.ASSISTANT, "")
        )
        store.finish(reply.id, f"Answer {number} " * 50, "", FinishReason.STOP)
        assert chat.title
    store.close()
    return path


def _check(path: Path, *, read_only: bool = False) -> tuple[str, ...]:
    store = ChatStore(path, _KEY, read_only=read_only)
    try:
        return store.check()
    finally:
        store.close()


def test_nothing_is_wrong_with_what_we_write(path: Path) -> None:
    before = path.read_bytes()
    assert _check(path) == _check(path, read_only=True) == ()
    assert path.read_bytes() == before


def _lose_a_parent(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("DELETE FROM message WHERE sequence = 1")


def _give_an_unknown_role(database: sqlite3.Connection) -> None:
    database.execute("UPDATE message SET role = 'oracle' WHERE sequence = 3")


def _spoil_numbers(database: sqlite3.Connection) -> None:
    database.execute("UPDATE message SET stats = '{' WHERE sequence = 4")


def _lack_what_is_needed(database: sqlite3.Connection) -> None:
    database.execute("UPDATE message SET origin = '{}' WHERE sequence = 4")


def _nest_deeply(database: sqlite3.Connection) -> None:
    database.execute("UPDATE message SET stats = ? WHERE sequence = 4", ("[" * 100_000,))


def _give_a_text_for_a_number(database: sqlite3.Connection) -> None:
    database.execute("""UPDATE message SET stats = '{"seed": "x"}' WHERE sequence = 4""")


def _forget_in_the_index(database: sqlite3.Connection) -> None:
    database.execute("DELETE FROM message_words WHERE rowid = 5")


def _index_what_is_gone(database: sqlite3.Connection) -> None:
    database.execute("INSERT INTO title_words (rowid, words) VALUES (999, 'ghost')")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_lose_a_parent, "is missing"),
        (_give_an_unknown_role, "oracle"),
        (_spoil_numbers, "message"),
        (_lack_what_is_needed, "has no “file”"),
        (_nest_deeply, "recursion"),
        (_give_a_text_for_a_number, "“seed” is a text"),
        (_forget_in_the_index, "1 messages are missing from the search index"),
        (_index_what_is_gone, "1 titles that are gone"),
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_wrong_is_told(
    path: Path, spoil: Callable[[sqlite3.Connection], None], told: str, read_only: bool
) -> None:
    database = sqlcipher.connect(path, _KEY, "rw")
    spoil(database)
    database.close()
    problems = _check(path, read_only=read_only)
    assert any(told in problem for problem in problems), problems


@pytest.mark.parametrize("read_only", [False, True])
def test_a_changed_bit_is_told(path: Path, read_only: bool) -> None:
    """On every page: encryption that isn't sealed would give other words instead."""
    whole = path.read_bytes()
    for page in range(2, len(whole) // 4096):
        changed = bytearray(whole)
        changed[page * 4096 + 100] ^= 1
        path.write_bytes(changed)
        with contextlib.suppress(DamagedDatabase):  # it was needed to open it
            assert _check(path, read_only=read_only), page
    path.write_bytes(whole)
    assert _check(path) == ()


def test_a_changed_bit_is_told_beside_a_writer(path: Path) -> None:
    writer = ChatStore(path, _KEY)
    writer.create("There is a log now")
    reader = ChatStore(path, _KEY, read_only=True)
    assert reader.check() == ()
    with path.open("rb+") as file:
        for page in range(4, path.stat().st_size // 4096):
            file.seek(page * 4096 + 100)
            file.write(b"????")
    writer.create("The reader has to look again")
    assert any("can't be read" in problem for problem in reader.check())
    reader.close()
    writer.close()


def test_what_the_log_makes_good_is_not_damage(tmp_path: Path) -> None:
    """A power cut tears pages of which the log has a whole version."""
    torn = 0
    for cut_after in range(0, 120, 3):
        before, after = tmp_path / f"{cut_after}-before", tmp_path / f"{cut_after}-after"
        for folder in (before, after):
            folder.mkdir()
        store = ChatStore(before / "chats.db", _KEY)
        store.create("x" * 20_000)
        store.close()
        disk = Disk(cut_after)
        try:
            store = ChatStore(before / "chats.db", _KEY, connect=disk.connect)
            for _ in range(5):
                store.create("y" * 20_000)
            store.check()  # which puts the log into the file
            store.close()
        except PowerCut:
            torn += 1
        disk.leave(after, random.Random(cut_after))
        assert _check(after / "chats.db", read_only=True) == ()
        assert _check(after / "chats.db") == ()
    assert torn > 10
