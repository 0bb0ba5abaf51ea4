import json
import os
import stat
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, cast

import pytest

from desktop_chat.domain.errors import (
    AppError,
    InvalidInput,
    KeychainChanged,
    KeychainLocked,
    KeyLost,
    NewerDatabase,
    NoKeychain,
    PassphraseNeeded,
    StorageFailed,
    WrongPassphrase,
    WrongRecoveryCode,
)
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.slots import new_key
from desktop_chat.storage.keys.twin import TwinFile

QUICK = ArgonCost(memory_kib=64, passes=1, lanes=1)
DATA_KEY = bytes(range(32))
PASSPHRASE = "correct horse"


class Profile:
    """A key file that has all three kinds of slots, and what opens each."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.keychain = MemoryKeychain()
        keys = KeyFile.create(path, QUICK)
        keys.add_keychain(DATA_KEY, self.keychain)
        keys.add_passphrase(DATA_KEY, PASSPHRASE)
        self.code = keys.add_recovery_code(DATA_KEY)
        TwinFile(path).copy.unlink()  # this is about the file alone

    def load(self) -> KeyFile:
        return KeyFile.load(self.path, QUICK)

    def open_all(self) -> list[bytes | type[AppError]]:
        """What each kind gives: the key, or the way in which it refuses."""

        def outcome(unlock: Callable[[KeyFile], bytes]) -> bytes | type[AppError]:
            try:
                return unlock(self.load())
            except AppError as error:
                return type(error)

        return [
            outcome(lambda keys: keys.unlock_with_keychain(self.keychain)),
            outcome(lambda keys: keys.unlock_with_passphrase(PASSPHRASE)),
            outcome(lambda keys: keys.unlock_with_recovery_code(self.code)),
        ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.json"


@pytest.fixture
def profile(path: Path) -> Profile:
    return Profile(path)


def test_every_slot_gives_the_same_key(profile: Profile) -> None:
    assert profile.open_all() == [DATA_KEY] * 3
    assert DATA_KEY.hex() not in profile.path.read_text()
    if os.name == "posix":
        assert stat.S_IMODE(profile.path.stat().st_mode) == 0o600
    assert [file.name for file in profile.path.parent.iterdir()] == ["keys.json"]


def test_slots_are_shown(profile: Profile) -> None:
    slots = profile.load().slots
    assert [slot.kind for slot in slots] == list(SlotKind)
    assert [slot.works_elsewhere for slot in slots] == [False, True, True]
    assert all(0 <= time.time() - slot.added < 600 for slot in slots)
    assert profile.load().has(SlotKind.PASSPHRASE)


def test_nothing_is_written_before_the_first_slot(path: Path) -> None:
    keys = KeyFile.create(path, QUICK)
    assert not path.exists()
    keys.add_passphrase(DATA_KEY, PASSPHRASE)
    assert KeyFile.load(path).unlock_with_passphrase(PASSPHRASE) == DATA_KEY


def test_a_file_is_never_created_over_another(profile: Profile) -> None:
    before = profile.path.read_bytes()
    with pytest.raises(StorageFailed, match="there already"):
        KeyFile.create(profile.path)
    assert profile.path.read_bytes() == before


def test_the_wrong_secret_is_told(profile: Profile) -> None:
    keys = profile.load()
    with pytest.raises(WrongPassphrase):
        keys.unlock_with_passphrase("Correct horse")
    with pytest.raises(InvalidInput):
        keys.unlock_with_passphrase("")
    wrong = ("1" if profile.code[0] == "0" else "0") + profile.code[1:]
    with pytest.raises(WrongRecoveryCode):
        keys.unlock_with_recovery_code(wrong)
    with pytest.raises(WrongRecoveryCode, match="31"):
        keys.unlock_with_recovery_code(profile.code[1:])


def test_each_state_of_the_keychain_is_told(profile: Profile) -> None:
    keys = profile.load()
    profile.keychain.is_locked = True
    with pytest.raises(KeychainLocked):
        keys.unlock_with_keychain(profile.keychain)
    with pytest.raises(NoKeychain):
        keys.unlock_with_keychain(MemoryKeychain(is_absent=True))
    with pytest.raises(KeychainChanged, match="no entry"):
        keys.unlock_with_keychain(MemoryKeychain())
    profile.keychain.is_locked = False
    for other in (new_key(), b"", b"short"):
        profile.keychain.entries = dict.fromkeys(profile.keychain.entries, other)
        with pytest.raises(KeychainChanged, match="opens nothing"):
            keys.unlock_with_keychain(profile.keychain)


def test_a_slot_that_is_not_there_says_which_are(path: Path) -> None:
    keys = KeyFile.create(path, QUICK)
    keys.add_passphrase(DATA_KEY, PASSPHRASE)
    with pytest.raises(PassphraseNeeded) as needed:
        keys.unlock_with_keychain(MemoryKeychain())
    assert "passphrase" in needed.value.remedy
    with pytest.raises(WrongRecoveryCode) as wrong:
        keys.unlock_with_recovery_code("0" * 32)
    assert "passphrase" in wrong.value.remedy
    keys.add_recovery_code(DATA_KEY)
    keys.remove(SlotKind.PASSPHRASE)
    assert "ecovery code" not in WrongPassphrase("").remedy
    with pytest.raises(WrongPassphrase) as gone:
        keys.unlock_with_passphrase(PASSPHRASE)
    assert "recovery code" in gone.value.remedy


def test_adding_replaces(profile: Profile) -> None:
    keys = profile.load()
    keys.add_passphrase(DATA_KEY, "another")
    code = keys.add_recovery_code(DATA_KEY)
    before = set(profile.keychain.entries)
    keys.add_keychain(DATA_KEY, profile.keychain)
    assert len(profile.keychain.entries) == 1
    assert before.isdisjoint(profile.keychain.entries)
    assert profile.open_all() == [DATA_KEY, WrongPassphrase, WrongRecoveryCode]
    assert profile.load().unlock_with_passphrase("another") == DATA_KEY
    assert profile.load().unlock_with_recovery_code(code) == DATA_KEY
    assert len(profile.load().slots) == 3


def test_the_last_slot_stays(profile: Profile) -> None:
    keys = profile.load()
    keys.remove(SlotKind.KEYCHAIN, profile.keychain)
    assert profile.keychain.entries == {}
    keys.remove(SlotKind.RECOVERY_CODE)
    with pytest.raises(InvalidInput, match="only way"):
        keys.remove(SlotKind.PASSPHRASE)
    with pytest.raises(InvalidInput, match="no keychain"):
        keys.remove(SlotKind.KEYCHAIN)
    assert profile.open_all() == [PassphraseNeeded, DATA_KEY, WrongRecoveryCode]


def test_a_slot_goes_also_when_the_keychain_does_not_answer(profile: Profile) -> None:
    profile.keychain.is_locked = True
    profile.load().remove(SlotKind.KEYCHAIN, profile.keychain)
    assert not profile.load().has(SlotKind.KEYCHAIN)


def test_a_keychain_that_refuses_changes_nothing(profile: Profile) -> None:
    before = profile.path.read_bytes()
    with pytest.raises(KeychainLocked):
        profile.load().add_keychain(DATA_KEY, MemoryKeychain(is_locked=True))
    assert profile.path.read_bytes() == before


def test_delete_takes_the_entry_along(profile: Profile) -> None:
    profile.load().delete(profile.keychain)
    assert not profile.path.exists()
    assert profile.keychain.entries == {}


def test_a_file_that_cannot_be_written_leaves_all_as_it_was(profile: Profile) -> None:
    keys = profile.load()
    entries = dict(profile.keychain.entries)
    folder = profile.path.parent
    folder.rename(folder.with_name("gone"))
    for change in (
        lambda: keys.add_keychain(DATA_KEY, profile.keychain),
        lambda: keys.add_passphrase(DATA_KEY, "another"),
        lambda: keys.remove(SlotKind.KEYCHAIN, profile.keychain),
    ):
        with pytest.raises(StorageFailed):
            change()
    folder.with_name("gone").rename(folder)
    assert profile.keychain.entries == entries
    assert keys.unlock_with_passphrase(PASSPHRASE) == DATA_KEY
    assert profile.open_all() == [DATA_KEY] * 3


def test_what_is_there_and_cannot_be_read(path: Path) -> None:
    path.mkdir()
    with pytest.raises(StorageFailed, match="can't be read"):
        KeyFile.load(path)


def test_a_backup_carries_the_slots(profile: Profile, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.json"
    keys = KeyFile.from_json(elsewhere, profile.load().to_json())
    assert not elsewhere.exists()
    assert keys.unlock_with_recovery_code(profile.code) == DATA_KEY
    keys.save()
    assert elsewhere.read_bytes() == profile.path.read_bytes()


def test_a_missing_file(path: Path) -> None:
    with pytest.raises(KeyLost, match=r"keys\.json"):
        KeyFile.load(path)


def test_a_newer_file_is_refused_and_left_alone(profile: Profile) -> None:
    text = profile.path.read_text().replace('"format": 1', '"format": 2')
    profile.path.write_text(text)
    with pytest.raises(NewerDatabase, match="format 2"):
        profile.load()
    assert profile.path.read_text() == text


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\xfd",
        b"[" * 60_000,
        b" " * 70_000 + b"{}",
        b'{"format": 1}',
        b'{"format": true, "name": "00000000000000000000000000000000", "slots": []}',
        b'{"format": 1, "name": "00000000000000000000000000000000", "slots": []}',
        b'{"format": 1, "name": "00000000000000000000000000000000", "slots": [1]}',
        b'{"format": 1, "name": "00000000000000000000000000000000", "slots": [{}]}',
        b'{"format": 0, "name": "00000000000000000000000000000000", "slots": [{}]}',
        b'{"format": ' + b"9" * 9_999 + b"}",
    ],
)
def test_a_damaged_file(path: Path, text: bytes) -> None:
    path.write_bytes(text)
    with pytest.raises(KeyLost, match="damaged"):
        KeyFile.load(path)
    assert path.read_bytes() == text


def test_no_byte_can_be_changed_for_a_wrong_key(profile: Profile) -> None:
    """Whatever changes, a slot gives the right key or refuses with an error that is expected."""
    whole = profile.path.read_bytes()
    refused = 0
    for at, byte in enumerate(whole):
        for changed in {byte ^ 1, byte ^ 0x10, ord("0"), ord('"')} - {byte}:
            profile.path.write_bytes(whole[:at] + bytes([changed]) + whole[at + 1 :])
            opened = profile.open_all()
            assert all(each == DATA_KEY for each in opened if isinstance(each, bytes))
            refused += any(not isinstance(each, bytes) for each in opened)
    assert refused > len(whole)


def fields(value: object, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The ways to every value inside."""
    inside: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, dict):
        inside = cast(dict[str, object], value).items()
    elif isinstance(value, list):
        inside = enumerate(cast(list[object], value))
    return [way, *(each for name, item in inside for each in fields(item, (*way, name)))]


def test_no_field_can_be_changed(profile: Profile) -> None:
    """Each field with a wrong type, out of bounds, missing, and valid but another one."""
    whole = profile.path.read_text()
    substitutes: list[Any] = [None, True, -1, 1.5, 1 << 70, "", "zz", [], {}, ["x"], {"x": 1}]
    for way in fields(json.loads(whole))[1:]:
        for substitute in [*substitutes, ...]:
            value: Any = json.loads(whole)
            parent = value
            for step in way[:-1]:
                parent = parent[step]
            if substitute is ...:
                del parent[way[-1]]
            else:
                parent[way[-1]] = substitute
            profile.path.write_text(json.dumps(value))
            opened = profile.open_all()
            assert any(each != DATA_KEY for each in opened), (way, substitute)
            assert all(each == DATA_KEY for each in opened if isinstance(each, bytes))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("added", 0),
        ("salt", "0" * 32),
        ("account", "0" * 32),
        ("nonce", "0" * 24),
        ("wrapped", "0" * 96),
        ("cost", {"memory_kib": 128, "passes": 1, "lanes": 1}),
        ("cost", {"memory_kib": 64, "passes": 2, "lanes": 1}),
    ],
)
def test_a_valid_value_of_another_slot_is_found_out(
    profile: Profile, field: str, value: object
) -> None:
    content = json.loads(profile.path.read_text())
    changed = [slot for slot in content["slots"] if field in slot]
    for slot in changed:
        slot[field] = value
    (entry,) = profile.keychain.entries.values()
    profile.keychain.entries["0" * 32] = entry
    profile.path.write_text(json.dumps(content))
    assert sum(isinstance(each, type) for each in profile.open_all()) == len(changed)


def test_slots_of_another_file_open_nothing(profile: Profile, tmp_path: Path) -> None:
    other = Profile(tmp_path / "other.json")
    mine, theirs = (json.loads(each.path.read_text()) for each in (profile, other))
    profile.path.write_text(json.dumps(theirs | {"name": mine["name"]}))
    profile.code, profile.keychain = other.code, other.keychain
    assert profile.open_all() == [KeychainChanged, WrongPassphrase, WrongRecoveryCode]


def test_what_appears_twice_is_refused(profile: Profile) -> None:
    content = json.loads(profile.path.read_text())
    twice = content | {"slots": content["slots"] + content["slots"][:1]}
    profile.path.write_text(json.dumps(twice))
    with pytest.raises(KeyLost, match="two slots"):
        profile.load()
    profile.path.write_text('{"format": 1, ' + json.dumps(content)[1:])
    with pytest.raises(KeyLost, match="twice"):
        profile.load()


def test_an_edited_cost_takes_no_memory(profile: Profile) -> None:
    text = profile.path.read_text().replace('"memory_kib": 64', f'"memory_kib": {1 << 30}')
    profile.path.write_text(text)
    with pytest.raises(KeyLost, match="out of bounds"):
        profile.load()
