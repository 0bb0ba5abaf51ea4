"""The way into a profile's conversations: every state it can be in, and every power cut."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import (
    AppError,
    DamagedDatabase,
    DatabaseMissing,
    DiskFull,
    InvalidInput,
    KeychainChanged,
    KeychainLocked,
    KeyLost,
    NewerDatabase,
    NoKeychain,
    PassphraseNeeded,
    ProfileInUse,
    ProtectionNeeded,
    StorageFailed,
    WrongPassphrase,
    WrongRecoveryCode,
)
from desktop_chat.domain.keeping import Keeping
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.conversations.migrations import MIGRATIONS
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import NOTHING, Protection, Secret
from desktop_chat.storage.keys.twin import TwinFile
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import OpenStore, Vault
from desktop_chat.storage.profile.workshop import workshop
from tests.power_cut import after_each_cut

_CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)
_WORDS = "The heron stands in the reeds."
_RIGHT = Secret(passphrase="right")
_MONTH_S = 32 * 24 * 3600


class _Disk:
    """Opens stores until it is told to fail."""

    def __init__(self) -> None:
        self.error: AppError | None = None

    def __call__(self, path: Path, key: bytes | None, *, read_only: bool) -> ChatStore:
        if self.error is not None:
            raise self.error
        return ChatStore(path, key, read_only=read_only)


def test_a_new_profile_is_encrypted_with_the_keychain(
    paths: Paths, keychain: MemoryKeychain
) -> None:
    vault = _vault(paths, keychain)
    assert vault.is_encrypted is None
    vault.open()
    _write(vault)
    assert vault.ways == (SlotKind.KEYCHAIN,)
    assert vault.is_encrypted is True
    vault.close()

    assert _opened_words(paths, keychain) == [_WORDS]
    assert not _leaks(paths)


def test_a_new_profile_without_a_keychain_waits_for_a_decision(paths: Paths) -> None:
    vault = _vault(paths, MemoryKeychain(is_absent=True))
    with pytest.raises(ProtectionNeeded):
        vault.open()
    assert not paths.database.exists()
    assert not paths.keys.exists()

    vault.create(Protection.PASSPHRASE, "right")
    assert vault.ways == (SlotKind.PASSPHRASE,)
    vault.close()
    with pytest.raises(PassphraseNeeded):
        vault.open()
    with pytest.raises(WrongPassphrase):
        vault.open(Secret(passphrase="wrong"))
    vault.open(_RIGHT)
    vault.close()


def test_a_new_profile_behind_a_locked_keychain_is_not_begun(paths: Paths) -> None:
    keychain = MemoryKeychain(is_locked=True)
    vault = _vault(paths, keychain)
    with pytest.raises(KeychainLocked):
        vault.open()
    assert vault.ways == ()
    assert not paths.keys.exists()

    keychain.is_locked = False
    vault.open()
    vault.close()


def test_a_new_profile_may_stay_unencrypted(paths: Paths) -> None:
    vault = _vault(paths, MemoryKeychain(is_absent=True))
    vault.create(Protection.NONE)
    _write(vault)
    assert vault.keys is None
    assert vault.is_encrypted is False
    vault.close()

    assert _opened_words(paths, MemoryKeychain()) == [_WORDS]
    assert not paths.keys.exists()


def test_an_empty_passphrase_begins_nothing(paths: Paths, keychain: MemoryKeychain) -> None:
    vault = _vault(paths, keychain)
    with pytest.raises(InvalidInput):
        vault.create(Protection.PASSPHRASE, "")
    assert vault.is_encrypted is None
    vault.open()
    vault.close()


def test_what_scripts_give_makes_a_profile_and_opens_it(paths: Paths) -> None:
    for _ in range(2):
        vault = _vault(paths, MemoryKeychain(is_absent=True), given=_RIGHT)
        vault.open()
        assert vault.ways == (SlotKind.PASSPHRASE,)
        vault.close()


def _lock(keychain: MemoryKeychain) -> None:
    keychain.is_locked = True


def _take_away(keychain: MemoryKeychain) -> None:
    keychain.is_absent = True


def _empty(keychain: MemoryKeychain) -> None:
    keychain.entries.clear()


def _alter(keychain: MemoryKeychain) -> None:
    keychain.entries.update(dict.fromkeys(keychain.entries, b"x" * 32))


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (_lock, KeychainLocked),
        (_take_away, NoKeychain),
        (_empty, KeychainChanged),
        (_alter, KeychainChanged),
    ],
)
def test_trouble_with_the_keychain_keeps_it_shut_and_a_recovery_code_opens_it(
    paths: Paths,
    keychain: MemoryKeychain,
    trouble: Callable[[MemoryKeychain], None],
    error: type[AppError],
) -> None:
    vault = _vault(paths, keychain)
    vault.open()
    _write(vault)
    code = vault.new_recovery_code()
    vault.close()
    before = _content(paths)

    trouble(keychain)
    with pytest.raises(error):
        vault.open()
    assert not vault.is_open
    with pytest.raises(error):
        _ = vault.store
    assert _content(paths) == before
    assert set(vault.ways) == {SlotKind.KEYCHAIN, SlotKind.RECOVERY_CODE}

    with pytest.raises(WrongRecoveryCode):
        vault.open(Secret(recovery_code="0" * 32))
    assert _content(paths) == before
    vault.open(Secret(recovery_code=code.lower()))
    assert _words(vault) == [_WORDS]
    keychain.is_locked = keychain.is_absent = False
    vault.use_keychain()
    vault.close()
    assert _opened_words(paths, keychain) == [_WORDS]


def test_an_encrypted_database_without_its_keys_is_left_alone(
    paths: Paths, keychain: MemoryKeychain
) -> None:
    _make(paths, keychain)
    text = paths.keys.read_bytes()
    TwinFile(paths.keys).delete()
    before = _content(paths)
    with pytest.raises(KeyLost):
        _vault(paths, keychain).open()
    with pytest.raises(StorageFailed):
        _vault(paths, keychain).create(Protection.NONE)
    assert _content(paths) == before

    paths.keys.write_bytes(b"{}")
    with pytest.raises(KeyLost):
        _vault(paths, keychain).open()
    paths.keys.write_bytes(text)
    assert _opened_words(paths, keychain) == [_WORDS]


def test_keys_without_their_database_begin_no_new_one(
    paths: Paths, keychain: MemoryKeychain
) -> None:
    _make(paths, keychain)
    away = paths.database.rename(paths.data / "elsewhere.db")
    with pytest.raises(DatabaseMissing):
        _vault(paths, keychain).open()
    assert not paths.database.exists()
    away.rename(paths.database)
    assert _opened_words(paths, keychain) == [_WORDS]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_database_on_a_drive_that_has_gone_is_not_begun_anew(
    paths: Paths, tmp_path: Path
) -> None:
    paths.database.symlink_to(tmp_path / "drive" / "chats.db")
    with pytest.raises(DatabaseMissing):
        _vault(paths, MemoryKeychain()).open()
    (tmp_path / "drive").mkdir()
    with pytest.raises(DatabaseMissing):
        _vault(paths, MemoryKeychain()).open()


def test_a_log_without_its_database_is_not_thrown_away(
    paths: Paths, keychain: MemoryKeychain
) -> None:
    log = paths.database.with_name("chats.db-wal")
    log.write_bytes(b"committed")
    with pytest.raises(DatabaseMissing):
        _vault(paths, keychain).open()
    assert log.read_bytes() == b"committed"


@pytest.mark.parametrize("content", [b"too short", b"x" * 8192])
def test_a_damaged_database_is_left_alone(
    paths: Paths, keychain: MemoryKeychain, content: bytes
) -> None:
    _make(paths, keychain)
    paths.database.write_bytes(content)
    with pytest.raises(DamagedDatabase):
        _vault(paths, keychain).open()
    assert paths.database.read_bytes() == content


def test_a_newer_database_is_left_alone(paths: Paths) -> None:
    _make_plain(paths)
    with sqlite3.connect(paths.database) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    before = paths.database.read_bytes()
    with pytest.raises(NewerDatabase):
        _vault(paths, MemoryKeychain()).open()
    assert paths.database.read_bytes() == before


def test_one_alone_may_write(paths: Paths, keychain: MemoryKeychain) -> None:
    first, second = _vault(paths, keychain), _vault(paths, keychain)
    first.open()
    with pytest.raises(ProfileInUse):
        second.open()
    with pytest.raises(ProfileInUse):
        _ = second.store
    first.close()
    second.open()
    with pytest.raises(ProfileInUse):
        first.open()
    second.close()


def test_a_failure_gives_the_lock_up(paths: Paths, keychain: MemoryKeychain) -> None:
    _make(paths, keychain)
    disk = _Disk()
    first, second = _vault(paths, keychain, disk), _vault(paths, keychain)
    disk.error = DiskFull("There is no space left.")
    with pytest.raises(DiskFull):
        first.open()
    second.open()
    second.close()
    disk.error = None
    first.open()
    first.close()


def test_others_may_read_meanwhile(paths: Paths, keychain: MemoryKeychain) -> None:
    writer, reader = _vault(paths, keychain), _vault(paths, keychain)
    writer.open()
    _write(writer)
    reader.open(read_only=True)
    assert _words(reader) == [_WORDS]
    with pytest.raises(ProfileInUse):
        reader.set_passphrase("right")
    with pytest.raises(ProfileInUse):
        reader.decrypt()
    assert _words(reader) == [_WORDS]
    reader.close()
    writer.close()


def test_a_reader_lets_a_writer_in(paths: Paths, keychain: MemoryKeychain) -> None:
    _make(paths, keychain)
    reader = _vault(paths, keychain)
    reader.open(read_only=True)
    _make(paths, keychain)
    assert _words(reader) == [_WORDS, _WORDS]
    reader.close()


def test_a_database_of_an_older_version_is_updated_before_it_is_read(paths: Paths) -> None:
    _make_old(paths)
    reader, writer = _vault(paths, MemoryKeychain()), _vault(paths, MemoryKeychain())
    assert reader.open(read_only=True).conversations() == ()
    writer.open()
    writer.close()
    reader.close()


def test_a_trash_that_cannot_be_emptied_keeps_nobody_out(
    paths: Paths, keychain: MemoryKeychain
) -> None:
    _make(paths, keychain)

    def open_full(path: Path, key: bytes | None, *, read_only: bool) -> ChatStore:
        store = ChatStore(path, key, read_only=read_only)

        def refuse() -> int:
            raise DiskFull("There is no space left.")

        store.filing.empty_trash_of_old = refuse
        return store

    vault = _vault(paths, keychain, open_full)
    vault.open()
    assert _words(vault) == [_WORDS]
    vault.close()


def test_old_conversations_go_when_they_are_opened_if_that_is_decided(
    paths: Paths, keychain: MemoryKeychain
) -> None:
    _make_plain(paths)
    with closing(sqlite3.connect(paths.database)) as database:
        database.execute("UPDATE conversation SET updated = updated - ?", (91 * 24 * 3600,))
        database.commit()
    for days, read_only, words in ((None, False, [_WORDS]), (90, True, [_WORDS]), (90, False, [])):
        vault = Vault(paths, keychain, cost=_CHEAP, keeping=Keeping(days=days))
        vault.open(read_only=read_only)
        assert _words(vault) == words
        vault.close()


def test_ways_are_added_and_removed_but_never_the_last(
    paths: Paths, keychain: MemoryKeychain
) -> None:
    vault = _vault(paths, keychain)
    vault.open()
    with pytest.raises(InvalidInput):
        vault.remove(SlotKind.KEYCHAIN)
    vault.set_passphrase("first")
    vault.set_passphrase("right")
    with pytest.raises(InvalidInput):
        vault.set_passphrase("")
    vault.remove(SlotKind.KEYCHAIN)
    assert keychain.entries == {}
    with pytest.raises(InvalidInput):
        vault.remove(SlotKind.PASSPHRASE)
    old, new = vault.new_recovery_code(), vault.new_recovery_code()
    vault.close()

    for secret in (Secret(passphrase="first"), Secret(recovery_code=old)):
        with pytest.raises((WrongPassphrase, WrongRecoveryCode)):
            vault.open(secret)
    for secret in (_RIGHT, Secret(recovery_code=new)):
        vault.open(secret)
        vault.close()


def test_no_representation_of_a_secret_shows_it() -> None:
    assert "right" not in repr(_RIGHT)


def test_encrypting_leaves_no_word_readable(paths: Paths, keychain: MemoryKeychain) -> None:
    _make_plain(paths)
    copy = paths.data / "chats.v1.db"
    copy.write_bytes(paths.database.read_bytes())
    assert _leaks(paths)
    vault = _vault(paths, keychain)
    vault.open()
    vault.encrypt(Protection.PASSPHRASE, "right")
    assert _words(vault) == [_WORDS]
    assert [hit.conversation.title for hit in vault.store.search("heron")] == [_WORDS]
    _write(vault)
    assert not _leaks(paths)
    with pytest.raises(InvalidInput):
        vault.encrypt(Protection.PASSPHRASE, "right")
    vault.close()

    assert not _leaks(paths)
    assert not copy.exists()
    assert _opened_words(paths, keychain, _RIGHT) == [_WORDS, _WORDS]


def test_encrypting_leaves_the_backup_that_another_process_makes(
    paths: Paths, keychain: MemoryKeychain
) -> None:
    _make_plain(paths)
    vault = _vault(paths, keychain)
    vault.open()
    with workshop(paths.data) as under_way:
        left = paths.data / ".unfinished-left"
        left.mkdir()
        for folder in (under_way, left):
            (folder / "chats.db").write_bytes(b"half of it")
        vault.encrypt(Protection.PASSPHRASE, "right")
        assert ((under_way / "chats.db").exists(), left.exists()) == (True, False)
        _age(under_way)
        vault.close()
        assert _opened_words(paths, keychain, _RIGHT) == [_WORDS]
        assert under_way.exists()
    assert not under_way.exists()


def test_what_cannot_be_deleted_hinders_no_encryption_and_goes_later(
    paths: Paths, keychain: MemoryKeychain
) -> None:
    _make_plain(paths)
    plain = paths.database.read_bytes()
    stuck = paths.data / "chats.v1.db"
    vault = _vault(paths, keychain)
    vault.open()
    stuck.mkdir()  # no file
    vault.encrypt(Protection.PASSPHRASE, "right")
    assert _words(vault) == [_WORDS]
    vault.close()
    stuck.write_bytes(plain)  # as if it had been in use
    assert _opened_words(paths, keychain, _RIGHT) == [_WORDS]
    assert not stuck.exists()


def test_decrypting_leaves_no_key(paths: Paths, keychain: MemoryKeychain) -> None:
    _make(paths, keychain)
    vault = _vault(paths, keychain)
    vault.open()
    vault.decrypt()
    assert _words(vault) == [_WORDS]
    assert vault.is_encrypted is False
    with pytest.raises(InvalidInput):
        vault.decrypt()
    vault.close()

    assert keychain.entries == {}
    assert not paths.keys.exists()
    assert _leaks(paths)
    assert _opened_words(paths, MemoryKeychain(is_absent=True)) == [_WORDS]


@pytest.mark.skipif(os.name == "nt", reason="it has no such permissions")
def test_a_database_stays_for_its_owner_alone(paths: Paths, keychain: MemoryKeychain) -> None:
    def mode() -> int:
        return stat.S_IMODE(paths.database.stat().st_mode)

    vault = _vault(paths, keychain)
    vault.open()
    assert mode() == 0o600
    vault.decrypt()
    assert mode() == 0o600
    vault.encrypt(Protection.KEYCHAIN)
    assert mode() == 0o600
    vault.close()


def test_encrypting_fails_without_a_key_being_left(paths: Paths) -> None:
    _make_plain(paths)
    keychain = MemoryKeychain(is_locked=True)
    vault = _vault(paths, keychain)
    vault.open()
    with pytest.raises(KeychainLocked):
        vault.encrypt(Protection.KEYCHAIN)
    assert _words(vault) == [_WORDS]
    assert not paths.keys.exists()
    reader = sqlcipher.connect(paths.database, None, "ro")
    reader.execute("BEGIN")  # somebody is reading, so it can't be replaced
    reader.execute("SELECT * FROM conversation").fetchall()
    with pytest.raises(StorageFailed):
        vault.encrypt(Protection.PASSPHRASE, "right")
    reader.close()
    assert _words(vault) == [_WORDS]
    assert not paths.keys.exists()
    vault.encrypt(Protection.PASSPHRASE, "right")
    assert _words(vault) == [_WORDS]
    vault.close()


def test_what_cannot_be_opened_again_is_shut(paths: Paths, keychain: MemoryKeychain) -> None:
    _make_plain(paths)
    disk = _Disk()
    vault = _vault(paths, keychain, disk)
    vault.open()
    disk.error = DiskFull("There is no space left.")
    with pytest.raises(DiskFull):
        vault.encrypt(Protection.PASSPHRASE, "right")
    assert not vault.is_open
    with pytest.raises(DiskFull):
        _ = vault.store
    disk.error = None
    vault.open(_RIGHT)
    assert _words(vault) == [_WORDS]
    vault.close()


def test_setting_aside_deletes_nothing(paths: Paths, keychain: MemoryKeychain) -> None:
    _make(paths, keychain)
    (paths.data / "chats.v1.db").write_bytes(b"copy")
    _age(paths.data / "chats.v1.db")
    content = _content(paths)
    vault = _vault(paths, keychain)
    asides = [vault.set_aside(), vault.set_aside()]  # in the same second
    vault.open()
    assert _words(vault) == []
    vault.close()
    assert asides[0] != asides[1]
    assert {path.name: path.read_bytes() for path in asides[0].iterdir()} == content


def test_old_copies_do_not_keep_what_was_thrown_away(
    paths: Paths, keychain: MemoryKeychain
) -> None:
    _make(paths, keychain)
    old, new = paths.data / "chats.v1.db", paths.data / "chats.v2.db"
    for path in (old, new):
        path.write_bytes(b"copy")
    _age(old)
    _make(paths, keychain)
    assert (old.exists(), new.exists()) == (False, True)


def test_a_power_cut_while_a_profile_is_made(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    for folder in after_each_cut(tmp_path, _begin, lambda folder: _make(_paths(folder), keychain)):
        words = _opened_words(_paths(folder), keychain)
        assert words in ([], [_WORDS])
        assert not _leaks(_paths(folder))


def test_a_power_cut_while_a_profile_with_a_passphrase_is_made(tmp_path: Path) -> None:
    absent = MemoryKeychain(is_absent=True)

    def make(folder: Path) -> None:
        vault = _vault(_paths(folder), absent)
        vault.create(Protection.PASSPHRASE, "right")
        vault.close()

    for folder in after_each_cut(tmp_path, _begin, make):
        assert _opened_words(_paths(folder), absent, _RIGHT) == []


def test_a_power_cut_while_encrypting(tmp_path: Path) -> None:
    keychain, protected = MemoryKeychain(), 0

    def encrypt(folder: Path) -> None:
        vault = _vault(_paths(folder), keychain)
        vault.open()
        vault.encrypt(Protection.PASSPHRASE, "right")
        vault.close()

    for folder in after_each_cut(tmp_path, _begin_plain, encrypt):
        paths = _paths(folder)
        protected += paths.keys.exists()
        assert _opened_words(paths, keychain, _RIGHT if paths.keys.exists() else None) == [_WORDS]
        assert _leaks(paths) is not paths.keys.exists()
    assert protected > 2


def test_a_power_cut_while_decrypting(tmp_path: Path) -> None:
    keychain, outcomes = MemoryKeychain(), set[bool]()

    def begin(folder: Path) -> None:
        keychain.entries.clear()
        _begin(folder)
        _make(_paths(folder), keychain)

    def decrypt(folder: Path) -> None:
        vault = _vault(_paths(folder), keychain)
        vault.open()
        vault.decrypt()
        vault.close()

    for folder in after_each_cut(tmp_path, begin, decrypt):
        paths = _paths(folder)
        assert _opened_words(paths, keychain) == [_WORDS]
        outcomes.add(paths.keys.exists())
        assert _leaks(paths) is not paths.keys.exists()
    assert outcomes == {True, False}


def test_a_power_cut_while_setting_aside(tmp_path: Path) -> None:
    keychain = MemoryKeychain()

    def begin(folder: Path) -> None:
        _begin(folder)
        _make(_paths(folder), keychain)
        (folder / "chats.db-wal").write_bytes(b"log")
        (folder / "chats.v1.db").write_bytes(b"copy")

    outcomes = set[int]()
    for folder in after_each_cut(
        tmp_path, begin, lambda folder: _vault(_paths(folder), keychain).set_aside()
    ):
        paths = _paths(folder)
        log = folder / "chats.db-wal"
        if log.exists() and paths.database.exists():
            log.unlink()  # it is none that SQLite knows
        words = _opened_words(paths, keychain)
        asides = [path for path in folder.iterdir() if path.is_dir() and "aside" in path.name]
        outcomes.add(len(asides))
        if words == []:
            assert len(asides) == 1
            kept = {path.name for path in asides[0].iterdir()}
            assert kept >= {"chats.db", "keys.json", "chats.v1.db"}
        else:
            assert words == [_WORDS]
    assert outcomes == {0, 1}


def test_a_power_cut_while_replacing(tmp_path: Path) -> None:
    keychain = MemoryKeychain()

    def begin(folder: Path) -> None:
        _begin(folder)
        _make(_paths(folder), keychain)
        other = _paths(folder / "other")
        vault = _vault(other, keychain)
        vault.open()
        _write(vault, "Another day.")
        vault.close()
        new = folder / "new"
        new.mkdir()
        for path in (other.database, other.keys):
            path.rename(new / path.name)

    def replace(folder: Path) -> None:
        keys = KeyFile.load(folder / "new" / "keys.json")
        vault = _vault(_paths(folder), keychain)
        vault.replace(folder / "new", keys.unlock_with_keychain(keychain))
        vault.close()

    outcomes = list[str]()
    for folder in after_each_cut(tmp_path, begin, replace):
        words = _opened_words(_paths(folder), keychain)
        outcomes += words
        if words != [_WORDS]:
            (aside,) = [path for path in folder.iterdir() if path.name.startswith("set-aside")]
            for name in ("chats.db", "keys.json"):
                (aside / name).rename(folder / name)
            assert _opened_words(_paths(folder), keychain) == [_WORDS]
    assert set(outcomes) == {_WORDS, "Another day."}


def test_a_half_made_copy_is_not_left_behind(paths: Paths, keychain: MemoryKeychain) -> None:
    _make(paths, keychain)
    half = paths.data / "chats.db.recast"
    half.write_text(_WORDS)
    assert _opened_words(paths, keychain) == [_WORDS]
    assert not half.exists()


def test_a_key_that_came_after_a_failed_change_is_kept(
    paths: Paths, keychain: MemoryKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new file is in its place, and then the disk fails: it is encrypted all the same."""
    _make_plain(paths)
    vault = _vault(paths, keychain)
    vault.open()
    replace = Path.replace

    def replace_and_fail(self: Path, target: Path) -> Path:
        moved = replace(self, target)
        if target == paths.database:
            raise OSError(5, "Input/output error")
        return moved

    monkeypatch.setattr(Path, "replace", replace_and_fail)
    with pytest.raises(StorageFailed):
        vault.encrypt(Protection.PASSPHRASE, "right")
    monkeypatch.undo()
    assert _words(vault) == [_WORDS]
    vault.close()
    assert _opened_words(paths, keychain, _RIGHT) == [_WORDS]


def _paths(folder: Path) -> Paths:
    paths = Paths.of(folder)
    paths.create()
    return paths


def _vault(
    paths: Paths,
    keychain: MemoryKeychain,
    open_store: OpenStore = ChatStore,
    given: Secret = NOTHING,
) -> Vault:
    return Vault(paths, keychain, given, open_store=open_store, cost=_CHEAP)


def _begin(folder: Path) -> None:
    _paths(folder)


def _begin_plain(folder: Path) -> None:
    _make_plain(_paths(folder))


def _make(paths: Paths, keychain: MemoryKeychain) -> None:
    """A profile that the keychain opens, with a conversation more than before."""
    vault = _vault(paths, keychain)
    vault.open()
    _write(vault)
    vault.close()


def _make_plain(paths: Paths) -> None:
    vault = _vault(paths, MemoryKeychain())
    vault.create(Protection.NONE)
    _write(vault)
    vault.close()


def _make_old(paths: Paths) -> None:
    """A database as the first version made it."""
    Database(paths.database, MIGRATIONS[:1]).close()


def _write(vault: Vault, words: str = _WORDS) -> None:
    conversation = vault.store.create(words)
    vault.store.add(conversation.id, Message(Role.USER, words))


def _words(vault: Vault) -> list[str]:
    found = vault.store.conversations()
    return [message.content for each in found for message in vault.store.messages(each.id)]


def _opened_words(
    paths: Paths, keychain: MemoryKeychain, secret: Secret | None = None
) -> list[str]:
    """What somebody reads who starts now."""
    vault = _vault(paths, keychain)
    vault.open(secret or NOTHING)
    try:
        return _words(vault)
    finally:
        vault.close()


def _content(paths: Paths) -> dict[str, bytes]:
    wanted = {"chats.db", "chats.db-wal", "keys.json", "keys.copy.json", "chats.v1.db"}
    return {p.name: p.read_bytes() for p in sorted(paths.data.iterdir()) if p.name in wanted}


def _leaks(paths: Paths) -> bool:
    """Whether a word of a conversation can be read in any file of the profile."""
    files = [path for path in paths.data.rglob("*") if path.is_file()]
    return any(b"heron" in path.read_bytes() for path in files)


def _age(path: Path) -> None:
    then = time.time() - _MONTH_S
    os.utime(path, (then, then))
