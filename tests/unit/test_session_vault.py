"""Conversations that are gone when the app ends."""

from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage import backup
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import Protection
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.session_vault import SessionVault
from desktop_chat.storage.profile.vault import Vault

_CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)
_WORDS = "The heron stands in the reeds."


@pytest.fixture
def vault(paths: Paths) -> SessionVault:
    return SessionVault(paths, MemoryKeychain())


def write(vault: Vault) -> None:
    vault.store.add(vault.store.create("Birds").id, Message(Role.USER, _WORDS))


def files(paths: Paths) -> dict[str, bytes]:
    found = (each for each in paths.data.rglob("*") if each.is_file())
    return {str(each.relative_to(paths.data)): each.read_bytes() for each in found}


def test_they_are_there_until_it_is_shut_and_never_to_be_read_on_the_disk(
    vault: SessionVault, paths: Paths
) -> None:
    before = files(paths)
    vault.open()
    write(vault)
    assert [each.title for each in vault.store.conversations()] == ["Birds"]
    with vault.reader.reading() as store:  # as for an export
        assert [each.title for each in store.conversations()] == ["Birds"]
    during = files(paths)
    assert len(during) > len(before)
    for content in during.values():
        assert b"Birds" not in content
        assert b"heron" not in content
    vault.close()
    assert files(paths) == before
    vault.open()
    assert vault.store.conversations() == ()
    vault.close()


def test_what_was_kept_before_stays_as_it_is(vault: SessionVault, paths: Paths) -> None:
    keychain = MemoryKeychain()
    kept = Vault(paths, keychain, cost=_CHEAP)
    kept.create(Protection.KEYCHAIN)
    write(kept)
    kept.close()
    before = files(paths)
    vault.open()
    assert vault.store.conversations() == ()
    assert vault.slots == ()
    write(vault)
    vault.close()
    after = files(paths)
    assert {name: after[name] for name in before} == before
    kept.open()
    assert len(kept.store.conversations()) == 1
    kept.close()


def test_what_is_left_after_a_power_cut_goes_with_the_next_start(paths: Paths) -> None:
    class Cut(SessionVault):
        def close(self) -> None:
            self.store.close()

    cut = Cut(paths, MemoryKeychain())
    cut.open()
    write(cut)
    left = paths.data / "left"
    (folder,) = paths.data.glob(".unfinished-*")
    folder.rename(left)  # its lock stays with a process that is still there, which this one isn't
    (left / "in-use").unlink()
    folder.mkdir()
    for each in left.iterdir():
        each.rename(folder / each.name)
    left.rmdir()
    next_one = SessionVault(paths, MemoryKeychain())
    next_one.open()
    assert not folder.exists()
    next_one.close()
    assert not list(paths.data.glob(".unfinished-*"))


def test_there_is_nothing_to_protect_to_back_up_or_to_replace(
    vault: SessionVault, tmp_path: Path
) -> None:
    vault.open()
    assert not vault.is_kept
    for change in (
        lambda: vault.set_passphrase("right"),
        lambda: vault.encrypt(Protection.PASSPHRASE, "right"),
        vault.use_keychain,
        vault.new_recovery_code,
        vault.decrypt,
        lambda: vault.remove(SlotKind.KEYCHAIN),
        lambda: vault.replace(tmp_path, b""),
    ):
        with pytest.raises(InvalidInput, match="aren't kept"):
            change()
    with pytest.raises(InvalidInput, match="no backup"):
        backup.write(vault.reader, tmp_path / "backup", "{}", "right")
    assert not (tmp_path / "backup").exists()
    vault.close()
