"""Backups: what opens them, what is in them, and every way in which they can be broken."""

from __future__ import annotations

import json
import os
import shutil
import stat
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import (
    AppError,
    Cancelled,
    ConversationsLocked,
    FileNotReadable,
    InvalidInput,
    KeychainChanged,
    KeychainLocked,
    NewerDatabase,
    PassphraseNeeded,
    ProfileInUse,
    StorageFailed,
    WrongPassphrase,
    WrongRecoveryCode,
)
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage import backup
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.migrations import MIGRATIONS
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import NOTHING, Protection, Secret
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from tests.power_cut import after_each_cut

_CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)
_WORDS, _OTHERS = "The heron stands in the reeds.", "The ferry is late."
_RIGHT = Secret(passphrase="right")
_SETTINGS = '{"threads": 3}'


@pytest.fixture
def vault(tmp_path: Path, keychain: MemoryKeychain) -> Vault:
    """Open, and opened by a keychain alone."""
    vault = _vault(tmp_path / "profile", keychain)
    vault.open()
    _write(vault, _WORDS)
    return vault


@pytest.fixture
def file(tmp_path: Path, vault: Vault) -> Path:
    """A backup that the keychain and "right" open."""
    backup.write(vault.reader, tmp_path / "a.backup", _SETTINGS, "right")
    vault.close()
    return tmp_path / "a.backup"


def test_a_backup_made_while_it_is_written_to_is_whole(vault: Vault, tmp_path: Path) -> None:
    (chat,) = vault.store.conversations()
    half = vault.store.add(chat.id, Message(Role.ASSISTANT, "It is"))
    steps: list[float] = []

    def go_on(step: float) -> None:
        steps.append(step)
        vault.store.save_partial(half.id, f"It is {len(steps)}")

    file = tmp_path / "a.backup"
    backup.write(vault.reader, file, _SETTINGS, "right", go_on)
    assert steps == sorted(steps)
    assert steps[-1] == 1
    restored = _restored(tmp_path, file)
    last = restored.store.messages(chat.id)[-1]
    assert last.content.startswith("It is")
    assert last.finish is FinishReason.INTERRUPTED
    assert vault.store.messages(chat.id)[-1].finish is None
    restored.close()
    vault.close()


def test_what_it_leaves_is_one_file_of_two_parts(vault: Vault, tmp_path: Path) -> None:
    before = _names(vault.data)
    file = tmp_path / "there" / "a.backup"
    file.parent.mkdir()
    backup.write(vault.reader, file, _SETTINGS, "right")
    assert _names(vault.data) == before
    assert _names(file.parent) == ["a.backup"]
    with zipfile.ZipFile(file) as archive:
        assert set(archive.namelist()) == {"chats.db", "keys.json"}
    assert b"heron" not in file.read_bytes()
    assert b"threads" not in file.read_bytes()
    vault.close()


def test_the_keychain_alone_is_not_enough(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "a.backup"
    with pytest.raises(InvalidInput, match="keychain"):
        backup.write(vault.reader, file, _SETTINGS)
    assert not file.exists()
    code = vault.new_recovery_code()
    backup.write(vault.reader, file, _SETTINGS)
    vault.close()
    with pytest.raises(WrongRecoveryCode):
        _restored(tmp_path, file, Secret(recovery_code="0" * 32))
    restored = _restored(tmp_path, file, Secret(recovery_code=code.lower()))
    assert _words(restored) == [_WORDS]
    restored.close()


def test_its_passphrase_is_its_own(vault: Vault, tmp_path: Path) -> None:
    vault.set_passphrase("at home")
    backup.write(vault.reader, tmp_path / "plain.backup", _SETTINGS)
    backup.write(vault.reader, tmp_path / "other.backup", _SETTINGS, "right")
    vault.close()
    vault.open(Secret(passphrase="at home"))
    vault.close()
    with pytest.raises(WrongPassphrase):
        _restored(tmp_path, tmp_path / "plain.backup")
    with pytest.raises(WrongPassphrase):
        _restored(tmp_path, tmp_path / "other.backup", Secret(passphrase="at home"))
    restored = _restored(tmp_path, tmp_path / "other.backup")
    assert restored.ways == (SlotKind.KEYCHAIN, SlotKind.PASSPHRASE)
    restored.close()
    restored.open(_RIGHT)
    restored.close()


def test_what_is_not_encrypted_is_backed_up_encrypted(tmp_path: Path) -> None:
    plain = _vault(tmp_path / "plain", MemoryKeychain(is_absent=True))
    plain.create(Protection.NONE)
    _write(plain, _WORDS)
    file = tmp_path / "a.backup"
    with pytest.raises(InvalidInput, match="aren't encrypted"):
        backup.write(plain.reader, file, _SETTINGS)
    backup.write(plain.reader, file, _SETTINGS, "right")
    assert plain.is_encrypted is False
    assert b"heron" not in file.read_bytes()
    assert not [name for name in _names(plain.data) if name.startswith(".")]

    restored = backup.restore(plain, file, _RIGHT)
    assert restored.settings == _SETTINGS
    assert plain.is_encrypted is True
    assert plain.ways == (SlotKind.PASSPHRASE,)
    assert _words(plain) == [_WORDS]
    plain.close()


def test_encrypting_deletes_what_a_cut_off_backup_has_left_readable(tmp_path: Path) -> None:
    plain = _vault(tmp_path / "plain", MemoryKeychain())
    plain.create(Protection.NONE)
    left = plain.data / ".unfinished-1234"
    left.mkdir()
    (left / "chats.db").write_bytes(b"readable")
    plain.encrypt(Protection.KEYCHAIN)
    assert not left.exists()
    plain.close()


@pytest.mark.parametrize("name", ["chats.db", "keys.json", "chats.db-wal", "settings.json"])
def test_no_file_of_the_profile_is_taken_for_the_backup(vault: Vault, name: str) -> None:
    before = (vault.data / name).exists()
    with pytest.raises(InvalidInput, match="your conversations are in"):
        backup.write(vault.reader, vault.data / "models" / ".." / name, _SETTINGS, "right")
    assert (vault.data / name).exists() == before
    assert _words(vault) == [_WORDS]
    vault.close()


def test_writing_that_ends_early_leaves_the_older_file(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "there" / "a.backup"
    file.parent.mkdir()
    file.write_bytes(b"older")
    before = _names(vault.data)
    for stop in (0, 0.5, 1):

        def cancel(step: float, stop: float = stop) -> None:
            if step >= stop:
                raise Cancelled("The backup was stopped.")

        with pytest.raises(Cancelled):
            backup.write(vault.reader, file, _SETTINGS, "right", cancel)
        assert file.read_bytes() == b"older"
        assert _names(file.parent) == ["a.backup"]
        assert _names(vault.data) == before
    with pytest.raises(StorageFailed, match="could not be written"):
        backup.write(vault.reader, tmp_path / "nowhere" / "a.backup", _SETTINGS, "right")
    vault.close()


def test_restoring_sets_aside_what_is_there(tmp_path: Path, file: Path) -> None:
    other = _vault(tmp_path / "other", MemoryKeychain())
    other.open()
    _write(other, _OTHERS)
    old_key = other.key
    restored = backup.restore(other, file, _RIGHT)
    assert _words(other) == [_WORDS]
    assert restored.settings == _SETTINGS
    assert restored.aside is not None
    assert restored.aside.parent == other.data
    with closing(sqlcipher.connect(restored.aside / "chats.db", old_key, "ro")) as aside:
        assert aside.execute("SELECT content FROM message").fetchone()[0] == _OTHERS
    if os.name == "posix":
        for name in ("chats.db", "keys.json"):
            assert stat.S_IMODE((other.data / name).stat().st_mode) == 0o600
    _write(other, "And more.")
    other.close()
    other.open(_RIGHT)
    assert _words(other) == [_WORDS, "And more."]
    other.close()


def test_restoring_into_a_new_profile_sets_nothing_aside(tmp_path: Path, file: Path) -> None:
    new = _vault(tmp_path / "new", MemoryKeychain(is_absent=True))
    assert backup.restore(new, file, _RIGHT).aside is None
    assert _words(new) == [_WORDS]
    assert not [name for name in _names(new.data) if name.startswith(".") or "aside" in name]
    new.close()


def test_restoring_where_the_key_is_lost(tmp_path: Path, file: Path, vault: Vault) -> None:
    for keys in vault.data.glob("keys*.json"):
        keys.unlink()
    with pytest.raises(ConversationsLocked):
        vault.open()
    restored = backup.restore(vault, file, NOTHING)
    assert _words(vault) == [_WORDS]
    assert restored.aside is not None
    assert _names(restored.aside) == ["chats.db"]
    vault.close()


def test_the_keychain_opens_a_backup_of_this_machine(
    tmp_path: Path, file: Path, keychain: MemoryKeychain
) -> None:
    with pytest.raises(KeychainChanged):
        _restored(tmp_path, file, NOTHING)
    keychain.is_locked = True
    with pytest.raises(KeychainLocked):
        _restored(tmp_path, file, NOTHING, keychain)
    keychain.is_locked = False
    restored = _restored(tmp_path, file, NOTHING, keychain)
    restored.close()
    restored.open()
    assert _words(restored) == [_WORDS]
    restored.close()


def test_without_a_secret_a_passphrase_is_asked_for(tmp_path: Path) -> None:
    plain = _vault(tmp_path / "plain", MemoryKeychain(is_absent=True))
    plain.create(Protection.PASSPHRASE, "right")
    backup.write(plain.reader, tmp_path / "a.backup", _SETTINGS)
    plain.close()
    with pytest.raises(PassphraseNeeded):
        _restored(tmp_path, tmp_path / "a.backup", NOTHING)


def test_a_failure_leaves_open_what_was_open(
    tmp_path: Path, file: Path, keychain: MemoryKeychain
) -> None:
    other = _vault(tmp_path / "other", keychain)
    other.open()
    _write(other, _OTHERS)
    keychain.is_locked = True  # it could not be opened again without being asked
    before = _names(other.data)

    def cancel(step: float) -> None:
        if step == 1:
            raise Cancelled("It was stopped.")

    with pytest.raises(WrongPassphrase):
        backup.restore(other, file, Secret(passphrase="wrong"))
    with pytest.raises(Cancelled):
        backup.restore(other, file, _RIGHT, cancel)
    unpacked = backup.unpack(other, file, _RIGHT)
    (other.data / ".chats-restored").write_bytes(b"is in the way")
    with pytest.raises(StorageFailed):
        other.replace(unpacked.folder, unpacked.key)
    (other.data / ".chats-restored").unlink()
    assert _words(other) == [_OTHERS]
    unpacked.discard()
    assert _names(other.data) == before
    with pytest.raises(ProfileInUse):
        _vault(tmp_path / "other", keychain).open()
    backup.restore(other, file, _RIGHT)
    assert _words(other) == [_WORDS]
    other.close()


def test_a_profile_that_is_open_elsewhere_is_not_replaced(tmp_path: Path, file: Path) -> None:
    keychain = MemoryKeychain()
    open_one, other = _vault(tmp_path / "other", keychain), _vault(tmp_path / "other", keychain)
    open_one.open()
    _write(open_one, _OTHERS)
    with pytest.raises(ProfileInUse):
        backup.restore(other, file, _RIGHT)
    assert _words(open_one) == [_OTHERS]
    open_one.close()


def test_an_older_database_is_brought_up_to_date(tmp_path: Path, file: Path) -> None:
    keys, _ = _parts(file)
    key = KeyFile.from_json(file, keys).unlock_with_passphrase("right")
    older = tmp_path / "older.db"
    with closing(sqlcipher.connect(older, key, "rwc")) as database:
        MIGRATIONS[0](database)
        database.execute("PRAGMA user_version = 1")
        database.execute("INSERT INTO conversation VALUES (1, 'c', 'A chat', 1, 1, NULL)")
        database.execute(
            "INSERT INTO message VALUES (1, 'm', 'c', NULL, 'user', ?, '', 1, NULL, NULL, NULL)",
            (_WORDS,),
        )
        database.execute("CREATE TABLE backup (made REAL, version TEXT, settings TEXT)")
    _zip(file, {"keys.json": keys, "chats.db": older.read_bytes()})
    restored = _restored(tmp_path, file)
    assert _words(restored) == [_WORDS]
    assert restored.store.search("heron")
    restored.close()


def test_a_newer_database_changes_nothing(tmp_path: Path, file: Path) -> None:
    _alter_database(file, lambda database: database.execute("PRAGMA user_version = 99"))
    other = _vault(tmp_path / "other", MemoryKeychain())
    other.open()
    _write(other, _OTHERS)
    before = _names(other.data)
    with pytest.raises(NewerDatabase, match=r"a\.backup was made by a newer"):
        backup.restore(other, file, _RIGHT)
    assert _words(other) == [_OTHERS]
    assert _names(other.data) == before
    other.close()


def test_keys_of_a_newer_format_change_nothing(tmp_path: Path, file: Path) -> None:
    keys, database = _parts(file)
    _zip(file, {"keys.json": json.dumps({**json.loads(keys), "format": 9}), "chats.db": database})
    with pytest.raises(NewerDatabase):
        _restored(tmp_path, file)


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-30])


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _text(file: Path) -> None:
    file.write_text("Dear backup")


def _flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def _no_keys(file: Path) -> None:
    _zip(file, {"chats.db": _parts(file)[1]})


def _foreign(file: Path) -> None:
    _zip(file, {"conversations.json": b"[]", "user.json": b"{}"})


def _more(file: Path) -> None:
    keys, database = _parts(file)
    _zip(file, {"keys.json": keys, "chats.db": database, "../../evil": b"x"})


def _twice(file: Path) -> None:
    keys, database = _parts(file)
    _zip(file, {"keys.json": keys, "chats.db": database})
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("chats.db", b"x")


def _bomb(file: Path) -> None:
    keys, _ = _parts(file)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("keys.json", keys)
        archive.writestr("chats.db", bytes(1 << 22))


def _huge_keys(file: Path) -> None:
    _zip(file, {"keys.json": b" " * (1 << 17), "chats.db": _parts(file)[1]})


def _bad_keys(file: Path) -> None:
    _zip(file, {"keys.json": b"[" * 60_000, "chats.db": _parts(file)[1]})


def _encrypted_zip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    place = data.rindex(b"PK\x01\x02")
    data[place + 8] |= 1  # the flag that says so
    file.write_bytes(data)


def _long_directory(file: Path) -> None:
    """It claims a list of contents of many megabytes."""
    with file.open("ab") as out:
        out.seek(0, os.SEEK_END)
        size = 40 << 20
        out.truncate(out.tell() + size)
        out.seek(0, os.SEEK_END)
        out.write(b"PK\x05\x06" + bytes(8) + size.to_bytes(4, "little") + bytes(6))


def _other_database(file: Path) -> None:
    """Its key is another's."""
    _zip(file, {"keys.json": _parts(file)[0], "chats.db": b"x" * 8192})


def _no_settings(file: Path) -> None:
    _alter_database(file, lambda database: database.execute("DROP TABLE backup"))


def _no_tables(file: Path) -> None:
    _alter_database(file, lambda database: database.execute("DROP TABLE message"))


def _trigger(file: Path) -> None:
    _alter_database(
        file,
        lambda database: database.execute(
            "CREATE TRIGGER t AFTER INSERT ON message BEGIN DELETE FROM conversation; END"
        ),
    )


def _view_for_settings(file: Path) -> None:
    """It could as well never end."""

    def change(database: sqlcipher.sqlite3.Connection) -> None:
        database.execute("DROP TABLE backup")
        database.execute("CREATE VIEW backup AS SELECT 0 AS made, '' AS version, '' AS settings")

    _alter_database(file, change)


@pytest.mark.parametrize(
    ("harm", "error"),
    [
        (_cut, StorageFailed),
        (_empty, InvalidInput),
        (_text, InvalidInput),
        (_flip, StorageFailed),
        (_no_keys, InvalidInput),
        (_foreign, InvalidInput),
        (_more, InvalidInput),
        (_twice, InvalidInput),
        (_bomb, InvalidInput),
        (_huge_keys, InvalidInput),
        (_bad_keys, StorageFailed),
        (_encrypted_zip, StorageFailed),
        (_long_directory, StorageFailed),
        (_other_database, StorageFailed),
        (_no_settings, StorageFailed),
        (_no_tables, StorageFailed),
        (Path.unlink, FileNotReadable),
    ],
)
def test_a_broken_backup_changes_nothing(
    tmp_path: Path, file: Path, harm: Callable[[Path], None], error: type[AppError]
) -> None:
    harm(file)
    other = _vault(tmp_path / "other", MemoryKeychain())
    other.open()
    _write(other, _OTHERS)
    before = _names(other.data)
    with pytest.raises(error) as told:
        backup.restore(other, file, _RIGHT)
    assert str(file) in told.value.detail
    assert _words(other) == [_OTHERS]
    assert _names(other.data) == before
    other.close()


@pytest.mark.parametrize("harm", [_trigger, _view_for_settings])
def test_nothing_that_others_have_put_into_a_backup_is_run(
    tmp_path: Path, file: Path, harm: Callable[[Path], None]
) -> None:
    harm(file)
    vault = _vault(tmp_path / "elsewhere", MemoryKeychain())
    with pytest.raises(StorageFailed, match=r"a\.backup is damaged \(it has other tables"):
        backup.restore(vault, file, _RIGHT)
    assert not {"chats.db", "keys.json"} & set(_names(vault.data))
    assert not list(vault.data.glob(".*"))


@pytest.mark.parametrize(
    "value", ["NULL", "7", "x'ff00'", "zeroblob(9000000)", "printf('%.*c', 9000000, 'x')"]
)
def test_settings_that_are_none_are_left_out(tmp_path: Path, file: Path, value: str) -> None:
    _alter_database(file, lambda db: db.execute(f"UPDATE backup SET settings = {value}"))
    vault = _vault(tmp_path / "elsewhere", MemoryKeychain())
    assert backup.restore(vault, file, _RIGHT).settings in ("", "7")
    vault.close()


def test_a_power_cut_while_restoring_leaves_the_old_or_the_new(tmp_path: Path, file: Path) -> None:
    keychain = MemoryKeychain()

    def prepare(profile: Path) -> None:
        vault = _vault(profile, keychain)
        vault.open()
        _write(vault, _OTHERS)
        vault.close()

    def act(profile: Path) -> None:
        vault = _vault(profile, keychain)
        try:
            backup.restore(vault, file, _RIGHT)
        finally:
            vault.close()

    found: list[list[str]] = []
    for profile in after_each_cut(tmp_path / "cuts", prepare, act):
        vault = _vault(profile, keychain)
        try:
            vault.open()
        except KeychainChanged:
            vault.open(_RIGHT)
        found.append(_words(vault))
        if found[-1] == [_WORDS]:
            (aside,) = profile.glob("set-aside-*")
            assert (aside / "chats.db").exists()
            assert (aside / "keys.json").exists()
        vault.close()
    assert found == sorted(found)
    assert {tuple(each) for each in found} == {(_OTHERS,), (_WORDS,)}


def test_a_power_cut_while_writing_leaves_the_older_file(tmp_path: Path) -> None:
    keychain = MemoryKeychain()

    def prepare(profile: Path) -> None:
        vault = _vault(profile, keychain)
        vault.open()
        _write(vault, _WORDS)
        vault.close()
        (profile / "out").mkdir()
        (profile / "out" / "a.backup").write_bytes(b"older")

    def act(profile: Path) -> None:
        vault = _vault(profile, keychain)
        vault.open()
        try:
            backup.write(vault.reader, profile / "out" / "a.backup", _SETTINGS, "right")
        finally:
            vault.close()

    wholes: list[bool] = []
    for profile in after_each_cut(tmp_path / "cuts", prepare, act):
        file = profile / "out" / "a.backup"
        wholes.append(file.read_bytes() != b"older")
        vault = _vault(profile, keychain)
        vault.open()
        assert _words(vault) == [_WORDS]
        if wholes[-1]:
            backup.restore(vault, file, _RIGHT)
            assert _words(vault) == [_WORDS]
        vault.close()
    assert wholes == sorted(wholes)
    assert wholes[-1]


def _vault(profile: Path, keychain: MemoryKeychain) -> Vault:
    paths = Paths.of(profile)
    paths.create()
    return Vault(paths, keychain, cost=_CHEAP)


def _restored(
    tmp_path: Path, file: Path, secret: Secret = _RIGHT, keychain: MemoryKeychain | None = None
) -> Vault:
    """A new profile with what is in the backup; its keychain knows nothing."""
    shutil.rmtree(tmp_path / "restored", ignore_errors=True)
    vault = _vault(tmp_path / "restored", keychain or MemoryKeychain())
    backup.restore(vault, file, secret)
    return vault


def _write(vault: Vault, words: str) -> None:
    chat = vault.store.create("A chat")
    vault.store.add(chat.id, Message(Role.USER, words))


def _words(vault: Vault) -> list[str]:
    chats = reversed(vault.store.conversations())
    return [message.content for chat in chats for message in vault.store.messages(chat.id)]


def _names(folder: Path) -> list[str]:
    return sorted(
        path.name for path in folder.iterdir() if not path.name.endswith(("-wal", "-shm"))
    )


def _parts(file: Path) -> tuple[bytes, bytes]:
    with zipfile.ZipFile(file) as archive:
        return archive.read("keys.json"), archive.read("chats.db")


def _zip(file: Path, parts: dict[str, bytes | str]) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def _alter_database(file: Path, change: Callable[[sqlcipher.sqlite3.Connection], object]) -> None:
    keys, data = _parts(file)
    database = file.with_name("altered.db")
    database.write_bytes(data)
    key = KeyFile.from_json(file, keys).unlock_with_passphrase("right")
    with closing(sqlcipher.connect(database, key, "rw")) as connection:
        change(connection)
    _zip(file, {"keys.json": keys, "chats.db": database.read_bytes()})
