"""The keys are kept twice: neither file's loss loses the conversations."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import KeyLost, NewerDatabase, WrongPassphrase
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import Protection, Secret
from desktop_chat.storage.keys.twin import TwinFile
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault

_CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)
_RIGHT = Secret(passphrase="right")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A profile that "right" opens, with one conversation."""
    paths = Paths.of(tmp_path / "profile")
    paths.create()
    vault = _vault(paths)
    vault.create(Protection.PASSPHRASE, "right")
    conversation = vault.store.create("Herons")
    vault.store.add(conversation.id, Message(Role.USER, "Where do they stand?"))
    vault.close()
    return paths


@pytest.fixture
def twin(paths: Paths) -> TwinFile:
    return TwinFile(paths.keys)


def _delete(path: Path) -> None:
    path.unlink()


def _truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _empty(path: Path) -> None:
    os.truncate(path, 0)


def _zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


@pytest.mark.parametrize("damage", [_delete, _truncate, _empty, _zero])
@pytest.mark.parametrize("which", ["path", "copy"])
def test_either_opens_the_conversations_and_restores_the_other(
    paths: Paths, twin: TwinFile, damage: Callable[[Path], None], which: str
) -> None:
    whole = twin.path.read_bytes()
    assert twin.copy.read_bytes() == whole
    damage(getattr(twin, which))
    vault = _vault(paths)
    vault.open(_RIGHT)
    assert [each.title for each in vault.store.conversations()] == ["Herons"]
    vault.close()
    assert twin.path.read_bytes() == twin.copy.read_bytes() == whole


@pytest.mark.parametrize("damage", [_delete, _zero])
def test_who_only_reads_restores_nothing(
    paths: Paths, twin: TwinFile, damage: Callable[[Path], None]
) -> None:
    damage(twin.path)
    there = {path: path.read_bytes() for path in (twin.path, twin.copy) if path.exists()}
    vault = _vault(paths)
    vault.open(_RIGHT, read_only=True)
    vault.close()
    assert {path: path.read_bytes() for path in (twin.path, twin.copy) if path.exists()} == there


def test_with_both_gone_nothing_is_begun_anew(paths: Paths, twin: TwinFile) -> None:
    twin.path.write_bytes(b"{}")
    twin.copy.write_bytes(b"{}")
    before = paths.database.read_bytes()
    with pytest.raises(KeyLost, match=r"keys\.json is damaged"):
        _vault(paths).open(_RIGHT)
    assert paths.database.read_bytes() == before


def test_a_newer_file_is_not_replaced_by_its_copy(paths: Paths, twin: TwinFile) -> None:
    text = twin.path.read_text().replace('"format": 1', '"format": 2')
    twin.path.write_text(text)
    with pytest.raises(NewerDatabase):
        _vault(paths).open(_RIGHT)
    assert twin.path.read_text() == text


def test_what_was_taken_away_is_in_neither(paths: Paths, twin: TwinFile) -> None:
    vault = _vault(paths)
    vault.open(_RIGHT)
    code = vault.new_recovery_code()
    vault.set_passphrase("another")
    vault.close()
    _delete(twin.path)
    with pytest.raises(WrongPassphrase):
        _vault(paths).open(_RIGHT)
    vault.open(Secret(recovery_code=code))
    vault.remove(SlotKind.PASSPHRASE)
    vault.close()
    for path in (twin.path, twin.copy):
        assert KeyFile.load(path).has(SlotKind.RECOVERY_CODE)
        assert not KeyFile.load(path).has(SlotKind.PASSPHRASE)


def test_a_copy_that_cannot_be_written_is_rather_none(
    paths: Paths, twin: TwinFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = _vault(paths)
    vault.open(_RIGHT)
    replace = Path.replace

    def refuse_copy(self: Path, target: Path) -> Path:
        if target == twin.copy:
            raise OSError(errno.ENOSPC, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse_copy)
    vault.set_passphrase("another")
    assert not twin.copy.exists()
    monkeypatch.undo()
    vault.close()
    vault.open(Secret(passphrase="another"))
    vault.close()
    assert twin.copy.read_bytes() == twin.path.read_bytes()


def test_decrypting_deletes_both_and_setting_aside_takes_both(paths: Paths, twin: TwinFile) -> None:
    vault = _vault(paths)
    aside = vault.set_aside()
    assert {"keys.json", "keys.copy.json"} <= {path.name for path in aside.iterdir()}
    assert not twin.is_there
    for path in aside.iterdir():
        path.rename(paths.data / path.name)
    vault.open(_RIGHT)
    vault.decrypt()
    vault.close()
    assert not twin.is_there


def _vault(paths: Paths) -> Vault:
    return Vault(paths, MemoryKeychain(is_absent=True), cost=_CHEAP)
