"""What models have read is there as long as the conversations are, and no longer."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import PassphraseNeeded
from desktop_chat.domain.keeping import AS_WISHED, Keeping
from desktop_chat.storage import backup
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import Protection, Secret
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.session_vault import SessionVault
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.states.budget import Budget
from desktop_chat.storage.states.folder import find_states
from desktop_chat.storage.states.shelf import DiskShelf

CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)


@pytest.fixture
def shelf(paths: Paths) -> DiskShelf:
    return DiskShelf(paths.states, Budget(paths.data, lambda: 100))


@pytest.fixture
def vault(paths: Paths, shelf: DiskShelf) -> Vault:
    vault = make(paths, shelf)
    vault.open()
    write(vault, "Birds")
    put(shelf, b"birds")
    return vault


def make(paths: Paths, shelf: DiskShelf, keeping: Keeping = AS_WISHED) -> Vault:
    return Vault(paths, KEYCHAIN, cost=CHEAP, states=shelf, keeping=keeping)


KEYCHAIN = MemoryKeychain()


def write(vault: Vault, title: str) -> str:
    chat = vault.store.create(title)
    vault.store.add(chat.id, Message(Role.USER, "The heron stands in the reeds."))
    return chat.id


def put(shelf: DiskShelf, about: bytes) -> None:
    shelf.put("model", about, [memoryview(b"state")], shelf.era, [])
    shelf.finish()


def names(shelf: DiskShelf) -> list[bytes]:
    return [each.about for each in shelf.kept("model")]


def test_they_come_and_go_with_the_conversations(vault: Vault, shelf: DiskShelf) -> None:
    assert names(shelf) == [b"birds"]
    vault.close()
    assert names(shelf) == []
    put(shelf, b"more")
    vault.open()
    assert names(shelf) == [b"birds"]
    vault.close()


def test_what_is_deleted_for_good_is_in_none(vault: Vault, shelf: DiskShelf) -> None:
    filing = vault.store.filing
    chat = write(vault, "Fish")
    filing.trash([chat])
    filing.restore([chat])
    filing.delete(["unknown"])
    assert names(shelf) == [b"birds"]
    filing.delete([chat])
    assert find_states(vault.paths.states) == []
    put(shelf, b"1")
    filing.trash([write(vault, "Frogs")])
    assert names(shelf) == [b"1"]
    filing.empty_trash()
    assert find_states(vault.paths.states) == []
    vault.close()


def test_nor_in_one_that_another_process_would_use(vault: Vault, paths: Paths) -> None:
    """As from the command line, whose vault nobody gave a shelf."""
    vault.close()
    other = Vault(paths, KEYCHAIN, cost=CHEAP)
    store = other.open()
    store.filing.delete([each.id for each in store.conversations()])
    assert find_states(paths.states) == []
    other.close()


def test_what_goes_by_its_age_is_in_none(vault: Vault, paths: Paths, shelf: DiskShelf) -> None:
    vault.close()
    old = time.time() - 31 * 24 * 3600
    os.utime(find_states(paths.states)[0].path, (old, old))
    keeps_long = make(paths, shelf, Keeping(days=60))
    keeps_long.open()
    assert names(shelf) == [b"birds"]
    os.utime(find_states(paths.states)[0].path, (old, old))
    keeps_long.close()
    keeps_a_month = make(paths, shelf, Keeping(days=30))
    keeps_a_month.open()
    assert names(shelf) == []
    keeps_a_month.close()


def test_with_another_key_they_are_gone(
    vault: Vault, paths: Paths, shelf: DiskShelf, tmp_path: Path
) -> None:
    file = tmp_path / "all.backup"
    backup.write(vault.reader, file, "{}", passphrase="right")
    content = file.read_bytes()
    assert b"birds" not in content
    other = Vault(
        elsewhere := Paths.of(tmp_path / "other"),
        MemoryKeychain(),
        cost=CHEAP,
        states=DiskShelf(elsewhere.states, Budget(tmp_path, lambda: 100)),
    )
    elsewhere.create()
    other.open()
    backup.write(other.reader, file, "{}", passphrase="right")
    other.close()
    backup.restore(vault, file, Secret(passphrase="right"))
    assert names(shelf) == []
    assert find_states(paths.states) == []
    vault.close()


def test_where_anyone_can_read_the_conversations_there_are_none(
    vault: Vault, paths: Paths, shelf: DiskShelf
) -> None:
    vault.decrypt()
    assert find_states(paths.states) == []
    put(shelf, b"1")
    assert find_states(paths.states) == []
    vault.encrypt(Protection.KEYCHAIN)
    put(shelf, b"2")
    assert names(shelf) == [b"2"]
    vault.close()


def test_where_none_are_kept_there_are_none(vault: Vault, paths: Paths) -> None:
    vault.close()
    session = SessionVault(paths, MemoryKeychain())
    session.open()
    assert find_states(paths.states) == []
    session.close()


def test_a_look_beside_the_one_who_writes_gets_none(
    vault: Vault, paths: Paths, shelf: DiskShelf
) -> None:
    other_shelf = DiskShelf(paths.states, Budget(paths.data, lambda: 100))
    other = make(paths, other_shelf)
    other.open(read_only=True)
    assert names(other_shelf) == []
    put(other_shelf, b"1")
    other.close()
    assert names(shelf) == [b"birds"]
    vault.close()


def test_what_stays_shut_opens_none(paths: Paths, shelf: DiskShelf) -> None:
    vault = Vault(paths, MemoryKeychain(), cost=CHEAP, states=shelf)
    vault.create(Protection.PASSPHRASE, "right")
    put(shelf, b"1")
    vault.close()
    with pytest.raises(PassphraseNeeded):
        vault.open()
    assert names(shelf) == []
    vault.open(Secret(passphrase="right"))
    assert names(shelf) == [b"1"]
    vault.close()
