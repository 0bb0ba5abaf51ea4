"""What is set aside stays whole, can be opened, and is as secret as what is in its place."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.storage import backup
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import Protection, Secret
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault

_CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)
_RIGHT = Secret(passphrase="right")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A backup with a passphrase."""
    vault = _made(_paths(tmp_path / "other"), Protection.PASSPHRASE, "Others")
    out = tmp_path / "a.backup"
    backup.write(vault.reader, out, "")
    vault.close()
    return out


def test_the_keychain_still_opens_what_was_set_aside(
    tmp_path: Path, paths: Paths, keychain: MemoryKeychain
) -> None:
    vault = _made(paths, Protection.KEYCHAIN, "Old", keychain)
    out = tmp_path / "a.backup"
    backup.write(vault.reader, out, "", "right")
    vault.store.create("Newer")
    aside = backup.restore(vault, out, _RIGHT).aside
    vault.use_keychain()
    vault.decrypt()
    vault.close()
    assert aside is not None
    assert _titles(_moved(aside, tmp_path / "again"), keychain) == {"Old", "Newer"}


def test_what_was_not_encrypted_is_so_with_what_is_restored_over_it(
    tmp_path: Path, paths: Paths, file: Path
) -> None:
    vault = _made(paths, Protection.NONE, "Mine")
    (paths.data / "chats.v1.db").write_bytes(paths.database.read_bytes())
    aside = backup.restore(vault, file, _RIGHT).aside
    vault.close()
    assert aside is not None
    assert not _leaks(paths)
    assert vault.readable_asides == ()
    assert _titles(_moved(aside, tmp_path / "again"), secret=_RIGHT) == {"Mine"}


def test_what_is_set_aside_is_encrypted_when_the_rest_is(paths: Paths) -> None:
    vault = _made(paths, Protection.NONE, "Mine")
    vault.close()
    vault.set_aside()
    vault.create(Protection.NONE)
    assert _leaks(paths)
    vault.encrypt(Protection.PASSPHRASE, "right")
    vault.close()
    assert not _leaks(paths)


def test_keys_of_something_else_stay_beside_it(paths: Paths) -> None:
    vault = _made(paths, Protection.NONE, "Mine")
    vault.close()
    aside = vault.set_aside()
    (aside / "keys.json").write_bytes(b"of something else")
    vault.create(Protection.PASSPHRASE, "right")
    vault.close()
    assert (aside / "keys.json").read_bytes() == b"of something else"
    assert vault.readable_asides == (aside / "chats.db",)


@pytest.mark.parametrize("name", ["restored", "moving-in", ".chats-restored", ".chats-moving-in"])
def test_a_folder_of_the_persons_own_is_left_alone(paths: Paths, name: str) -> None:
    vault = _made(paths, Protection.NONE, "Mine")
    vault.close()
    folder = paths.data / name
    folder.mkdir()
    for each in ("chats.db", "keys.json", "photo.jpg"):
        (folder / each).write_bytes(b"x")
    assert _titles(paths) == {"Mine"}
    assert len(list(folder.iterdir())) == 3
    assert not list(paths.data.glob("set-aside-*"))


def test_nothing_that_is_there_is_replaced_by_what_moves_in(paths: Paths) -> None:
    vault = _made(paths, Protection.NONE, "Mine")
    vault.close()
    folder = paths.data / ".chats-moving-in"
    folder.mkdir()
    ChatStore(folder / "chats.db").close()
    assert _titles(paths) == set()
    (aside,) = paths.data.glob("set-aside-*")
    assert _titles(_moved(aside, paths.data / "again")) == {"Mine"}


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_encrypting_follows_a_link(paths: Paths, tmp_path: Path) -> None:
    vault = _made(paths, Protection.NONE, "Mine")
    vault.close()
    target = tmp_path / "elsewhere.db"
    shutil.move(paths.database, target)
    paths.database.symlink_to(target)
    vault.open()
    vault.encrypt(Protection.PASSPHRASE, "right")
    vault.close()
    assert paths.database.is_symlink()
    assert b"heron" not in target.read_bytes()
    assert _titles(paths, secret=_RIGHT) == {"Mine"}


def _paths(folder: Path) -> Paths:
    paths = Paths.of(folder)
    paths.create()
    return paths


def _made(
    paths: Paths, protection: Protection, title: str, keychain: MemoryKeychain | None = None
) -> Vault:
    vault = Vault(paths, keychain or MemoryKeychain(), cost=_CHEAP)
    store = vault.create(protection, "right" if protection is Protection.PASSPHRASE else "")
    conversation = store.create(title)
    store.add(conversation.id, Message(Role.USER, "The heron stands in the reeds."))
    return vault


def _moved(aside: Path, folder: Path) -> Paths:
    """A profile with what was set aside."""
    paths = _paths(folder)
    for path in aside.iterdir():
        shutil.copy(path, paths.data / path.name)
    return paths


def _titles(
    paths: Paths, keychain: MemoryKeychain | None = None, secret: Secret | None = None
) -> set[str]:
    vault = Vault(paths, keychain or MemoryKeychain(), cost=_CHEAP)
    store = vault.open(secret or Secret())
    try:
        return {each.title for each in store.conversations()}
    finally:
        vault.close()


def _leaks(paths: Paths) -> bool:
    return any(b"heron" in path.read_bytes() for path in paths.data.rglob("*") if path.is_file())
