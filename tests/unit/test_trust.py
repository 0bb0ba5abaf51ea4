"""What lies on the disk and was not left there by us is never taken for ours unseen."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import (
    DatabaseMissing,
    EncryptionGone,
    InvalidInput,
    KeychainLocked,
    ProfileInUse,
    StorageFailed,
    WrongPassphrase,
)
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import NOTHING, Protection, Secret
from desktop_chat.storage.keys.twin import TwinFile
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.lock import ProfileLock
from desktop_chat.storage.profile.vault import Vault
from tests.power_cut import after_each_cut

_CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)
_RIGHT = Secret(passphrase="right")


def test_a_plain_database_is_not_encrypted_with_our_key_unseen(paths: Paths) -> None:
    _make(paths, Protection.PASSPHRASE)
    _forge(paths)
    for read_only in (False, True):
        with pytest.raises(EncryptionGone):
            _vault(paths).open(read_only=read_only)  # nobody is asked for a passphrase first
    (paths.data / "chats.db.begun").write_bytes(b"x" * 32)  # a mark that has another's key
    with pytest.raises(EncryptionGone):
        _vault(paths).open(_RIGHT)
    assert _is_plain(paths)


def test_a_plain_database_does_not_take_the_place_of_an_encrypted_one(paths: Paths) -> None:
    _make(paths, Protection.PASSPHRASE)
    _forge(paths)
    for keys in paths.data.glob("keys*"):
        keys.unlink()
    for read_only in (False, True):
        with pytest.raises(EncryptionGone):
            _vault(paths).open(read_only=read_only)


def test_a_secret_was_not_given_for_what_anyone_can_read(paths: Paths) -> None:
    _make(paths, Protection.NONE)
    with pytest.raises(EncryptionGone, match="was given"):
        _vault(paths).open(_RIGHT)
    with pytest.raises(EncryptionGone, match="was given"):
        _vault(paths, given=_RIGHT).open()
    assert _titles(_vault(paths)) == ["Birds"]


def test_the_person_may_take_them_for_their_own(paths: Paths) -> None:
    _make(paths, Protection.PASSPHRASE)
    keys = paths.keys.read_bytes()
    vault = _vault(paths, given=_RIGHT)
    with pytest.raises(InvalidInput):
        vault.accept_plain()  # it is as it should be
    _forge(paths)
    with pytest.raises(EncryptionGone):
        vault.open()
    aside = vault.accept_plain()
    assert aside is not None
    assert (aside / "keys.json").read_bytes() == keys
    assert _titles(vault) == ["Forged"]
    assert _titles(_vault(paths)) == ["Forged"]


def test_nothing_is_remembered_against_the_persons_own_wish(paths: Paths) -> None:
    _make(paths, Protection.PASSPHRASE)
    vault = _vault(paths)
    vault.open(_RIGHT)
    vault.decrypt()
    vault.close()
    assert _titles(_vault(paths)) == ["Birds"]
    vault.open()
    vault.encrypt(Protection.PASSPHRASE, "right")
    vault.close()
    vault.set_aside()
    vault.create(Protection.NONE)
    vault.close()
    assert _titles(_vault(paths)) == []


@pytest.mark.parametrize("content", [b"", None])
def test_keys_without_a_database_make_no_new_one(paths: Paths, content: bytes | None) -> None:
    _make(paths, Protection.PASSPHRASE)
    for file in paths.data.glob("chats.db*"):
        file.unlink()
    if content is not None:
        paths.database.write_bytes(content)
    with pytest.raises(DatabaseMissing):
        _vault(paths).open()  # nobody is asked for a passphrase first
    (paths.data / "chats.db.begun").write_bytes(b"x" * 32)
    with pytest.raises(DatabaseMissing):
        _vault(paths).open(_RIGHT)
    assert (paths.database.read_bytes() if paths.database.exists() else None) == content


def test_a_reader_does_not_encrypt_with_a_key_that_is_just_being_thrown_away(
    tmp_path: Path, keychain: MemoryKeychain
) -> None:
    """Another process is encrypting, and gives it up while the reader waits for the keychain."""
    paths = _half_encrypted(tmp_path, keychain)
    other = ProfileLock(paths.lock)
    other.take()

    class Slow(MemoryKeychain):
        def read(self, account: str) -> bytes | None:
            TwinFile(paths.keys).delete()
            other.give_up()
            return keychain.read(account)

    with pytest.raises(ProfileInUse):
        _vault(paths, Slow()).open(read_only=True)
    assert _is_plain(paths)
    TwinFile(paths.keys).delete()
    other.give_up()
    assert _titles(_vault(paths, keychain)) == ["Birds"]


def test_a_reader_ends_what_was_left_half_done(tmp_path: Path, keychain: MemoryKeychain) -> None:
    paths = _half_encrypted(tmp_path, keychain)
    paths.keys.unlink()  # its copy is there
    reader = _vault(paths, keychain)
    assert [each.title for each in reader.open(read_only=True).conversations()] == ["Birds"]
    assert not _is_plain(paths)
    assert paths.keys.exists()
    writer = _vault(paths, keychain)
    writer.open()
    writer.close()
    reader.close()


def test_a_reader_makes_no_profile(paths: Paths) -> None:
    with pytest.raises(StorageFailed):
        _vault(paths).open(read_only=True)
    assert not paths.database.exists()


def test_the_last_way_that_works_stays(paths: Paths, keychain: MemoryKeychain) -> None:
    _make(paths, Protection.KEYCHAIN, keychain)
    vault = _vault(paths, keychain)
    vault.open()
    vault.set_passphrase("right")
    vault.close()
    entries = dict(keychain.entries)
    vault.open(_RIGHT)
    for trouble in ("locked", "changed"):
        keychain.is_locked = trouble == "locked"
        keychain.entries.clear()
        with pytest.raises(InvalidInput, match="doesn't open"):
            vault.remove(SlotKind.PASSPHRASE)
    keychain.entries.update(entries)
    vault.remove(SlotKind.PASSPHRASE)
    vault.close()
    assert _titles(_vault(paths, keychain)) == ["Birds"]


def test_what_keeps_it_shut_keeps_no_secret(paths: Paths) -> None:
    _make(paths, Protection.PASSPHRASE)
    vault = _vault(paths)
    typed = _try_in_vain(vault)
    gc.collect()
    assert typed() is None
    with pytest.raises(WrongPassphrase):
        _ = vault.store
    vault.open(_RIGHT)
    vault.close()
    with pytest.raises(StorageFailed, match="not been opened"):
        _ = vault.store


def test_a_locked_keychain_leaves_no_mark_that_counts(paths: Paths) -> None:
    locked = MemoryKeychain(is_locked=True)
    with pytest.raises(KeychainLocked):
        _vault(paths, locked).create(Protection.KEYCHAIN)
    vault = _vault(paths)
    vault.create(Protection.NONE)
    vault.close()
    assert not (paths.data / "chats.db.begun").exists()


class _Typed(str):
    """Text of which it can be told whether anything still holds it."""


def _try_in_vain(vault: Vault) -> weakref.ref[_Typed]:
    typed = _Typed("my bank's")
    with pytest.raises(WrongPassphrase):
        vault.open(Secret(passphrase=typed))
    return weakref.ref(typed)


def _vault(paths: Paths, keychain: MemoryKeychain | None = None, given: Secret = NOTHING) -> Vault:
    return Vault(paths, keychain or MemoryKeychain(), given, cost=_CHEAP)


def _make(paths: Paths, protection: Protection, keychain: MemoryKeychain | None = None) -> None:
    vault = _vault(paths, keychain)
    vault.create(protection, "right" if protection is Protection.PASSPHRASE else "")
    _write(vault.store, "Birds")
    vault.close()


def _half_encrypted(folder: Path, keychain: MemoryKeychain) -> Paths:
    """What a power cut leaves while a plain database is being encrypted."""

    def prepare(profile: Path) -> None:
        paths = Paths.of(profile)
        paths.create()
        _make(paths, Protection.NONE)

    def encrypt(profile: Path) -> None:
        vault = _vault(Paths.of(profile), keychain)
        vault.open()
        vault.encrypt(Protection.KEYCHAIN)
        vault.close()

    for profile in after_each_cut(folder, prepare, encrypt):
        paths = Paths.of(profile)
        if TwinFile(paths.keys).copy.exists() and _is_plain(paths):
            return paths
    raise AssertionError("it was never half done")


def _forge(paths: Paths) -> None:
    """A database of somebody else's, in the place of ours."""
    for file in paths.data.glob("chats.db*"):
        file.unlink()
    store = ChatStore(paths.database)
    _write(store, "Forged")
    store.close()


def _write(store: ChatStore, title: str) -> None:
    conversation = store.create(title)
    store.add(conversation.id, Message(Role.USER, "The heron stands in the reeds."))


def _titles(vault: Vault) -> list[str]:
    """What somebody sees who starts now."""
    store = vault.open()
    try:
        return [each.title for each in store.conversations()]
    finally:
        vault.close()


def _is_plain(paths: Paths) -> bool:
    return paths.database.read_bytes().startswith(sqlcipher.PLAIN_HEADER)
