"""No word of a conversation can be read anywhere on the disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage import backup
from desktop_chat.storage.conversations.chats import ChatStore
from tests.kill_victim import PASSPHRASE, WORDS, open_vault

_ROOT = Path(__file__).resolve().parents[2]
_TITLE, _QUESTION, _REPLY = "Xylophonkonzert", "Quittenmarmelade", "Zwetschgenröster"
_WORDS = [_TITLE, _QUESTION, _REPLY]


def _found(words: list[str], *folders: Path) -> list[str]:
    """Which of the words stand in any file, in any encoding that somebody may have used."""
    content = b"".join(
        file.read_bytes() for folder in folders for file in folder.rglob("*") if file.is_file()
    )
    return [
        word
        for word in words
        if any(word.encode(name) in content for name in ("utf-8", "utf-16-le", "utf-16-be"))
    ]


def test_the_app_in_the_middle_of_its_work_leaves_nothing_to_read(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("profile", "tmp", "home")]
    for folder in folders[1:]:
        folder.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.kill_victim", str(folders[0]), "1"],
        stdout=subprocess.PIPE,
        cwd=_ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "TMPDIR": str(folders[1]),
            "HOME": str(folders[2]),
        },
    )
    assert process.stdout is not None
    assert process.stdout.readline()  # there is something to hide
    said = b""
    until = time.monotonic() + 2.0
    while time.monotonic() < until:
        said += process.stdout.readline()
    process.kill()
    process.communicate()
    assert all(json.dumps(word).strip('"').encode() in said for word in WORDS)
    names = {file.name for file in folders[0].rglob("*")}
    assert {"chats.db", "chats.db-wal", "keys.json"} <= names
    # Three letters would be found in anything that is long enough.
    words = [word for word in WORDS if len(word.encode()) >= 6]
    assert _found([*words, PASSPHRASE], *folders) == []


def _live(store: ChatStore) -> None:
    """Do everything that leaves traces."""
    chat, asked, reply = store.ask(
        Message(Role.USER, _QUESTION), Message(Role.ASSISTANT, "", model="Alpha")
    )
    store.save_partial(reply.id, _REPLY)
    store.finish(reply.id, _REPLY, _REPLY, FinishReason.STOP)
    store.filing.rename(chat.id, _TITLE)
    store.filing.move([chat.id], _TITLE)
    store.search(_QUESTION[:5])
    store.fork(chat, reply.id)
    store.delete_message(chat.id, asked.id, None)
    store.check()


def test_nor_do_backups_and_copies(tmp_path: Path) -> None:
    vault = open_vault(tmp_path / "profile")
    (tmp_path / "profile").mkdir()
    _live(vault.open())
    backup.write(vault.reader, tmp_path / "all.backup", settings="{}")
    vault.store.copy_to(tmp_path / "copy.db")
    words = [_TITLE, _QUESTION, _REPLY, PASSPHRASE]
    assert _found(words, tmp_path) == []
    vault.close()
    assert _found(words, tmp_path) == []


def test_where_nothing_is_encrypted_the_words_are_found(tmp_path: Path) -> None:
    store = ChatStore(tmp_path / "chats.db")
    _live(store)
    store.close()
    assert _found([_TITLE, _QUESTION, _REPLY], tmp_path) == [_TITLE, _QUESTION, _REPLY]


def _delete(store: ChatStore) -> None:
    store.filing.delete([chat.id for chat in store.conversations() if chat.title != "Kept"])


def _empty_the_trash(store: ChatStore) -> None:
    store.filing.trash([chat.id for chat in store.conversations() if chat.title != "Kept"])
    store.filing.empty_trash()


@pytest.mark.parametrize("forget", [_delete, _empty_the_trash])
def test_what_is_deleted_for_good_is_overwritten_even_there(
    tmp_path: Path, forget: Callable[[ChatStore], None]
) -> None:
    """At once, and the words of the search index too, which are in lower case and cut short."""
    store = ChatStore(tmp_path / "chats.db")
    kept = store.create("Kept")
    store.add(kept.id, Message(Role.USER, "What is kept besides"))
    for _ in range(2):
        _live(store)
        forget(store)
        assert _found([*_WORDS, *(word.lower()[1:10] for word in _WORDS)], tmp_path) == []
    store.close()
