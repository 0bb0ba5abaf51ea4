"""What an administrator wants of the ways into a profile."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import (
    DecidedByPolicy,
    EncryptionRequired,
    InvalidInput,
    PassphraseNeeded,
    PassphraseRequired,
    ProtectionNeeded,
    WrongPassphrase,
)
from desktop_chat.domain.keeping import AS_WISHED, Keeping
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.managed import UNMANAGED, Managed, Values
from desktop_chat.storage import backup
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import Protection, Secret
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault

_CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)
_WORDS = "The heron stands in the reeds."
ENCRYPTED = Keeping(encrypted=True)
BY_PASSPHRASE = Keeping(encrypted=True, by_passphrase=True)

Open = Callable[..., Vault]


@pytest.fixture
def vault(paths: Paths, keychain: MemoryKeychain) -> Open:
    def make(keeping: Keeping = AS_WISHED) -> Vault:
        return Vault(paths, keychain, cost=_CHEAP, keeping=keeping)

    return make


def written(vault: Vault, protection: Protection, passphrase: str = "") -> None:
    store = vault.create(protection, passphrase)
    store.add(store.create("Birds").id, Message(Role.USER, _WORDS))
    vault.close()


def said(vault: Vault) -> list[str]:
    (conversation,) = vault.store.conversations()
    return [each.content for each in vault.store.messages(conversation.id)]


def test_it_follows_from_the_policy() -> None:
    assert Keeping.of(UNMANAGED) == AS_WISHED
    enforced = Values(require_passphrase=True, history_retention_days=3)
    assert Keeping.of(Managed(enforced=enforced)) == Keeping(True, True, 3)
    assert Keeping.of(Managed(enforced=Values(require_encryption=True))) == ENCRYPTED
    assert Keeping.of(Managed(defaults=Values(require_encryption=True))) == AS_WISHED
    assert Keeping.of(Managed(enforced=Values(require_encryption=False))) == AS_WISHED


@pytest.mark.parametrize("keeping", [ENCRYPTED, BY_PASSPHRASE])
def test_nothing_is_begun_or_kept_unencrypted(vault: Open, paths: Paths, keeping: Keeping) -> None:
    with pytest.raises(DecidedByPolicy, match="have to be encrypted"):
        vault(keeping).create(Protection.NONE)
    assert not paths.database.exists()
    kept = vault(keeping)
    kept.create(Protection.PASSPHRASE, "right")
    with pytest.raises(DecidedByPolicy, match="have to be encrypted"):
        kept.decrypt()
    assert kept.is_encrypted
    kept.close()


@pytest.mark.parametrize(
    ("keeping", "refused", "protection"),
    [
        (ENCRYPTED, EncryptionRequired, Protection.KEYCHAIN),
        (ENCRYPTED, EncryptionRequired, Protection.PASSPHRASE),
        (BY_PASSPHRASE, PassphraseRequired, Protection.PASSPHRASE),
    ],
)
def test_what_anyone_can_read_opens_once_it_is_encrypted(
    vault: Open, paths: Paths, keeping: Keeping, refused: type[Exception], protection: Protection
) -> None:
    written(vault(), Protection.NONE)
    shut = vault(keeping)
    for read_only in (False, True):
        with pytest.raises(refused):
            shut.open(read_only=read_only)
        assert not shut.is_open
    assert not shut.opens_unasked
    shut.protect(protection, "right")
    assert said(shut) == [_WORDS]
    shut.close()
    assert _WORDS.encode() not in b"".join(
        each.read_bytes() for each in paths.data.rglob("*") if each.is_file()
    )
    again = vault(keeping)
    again.open(Secret(passphrase="right" if protection is Protection.PASSPHRASE else ""))
    assert said(again) == [_WORDS]
    again.close()


def test_the_keychain_opens_nothing_where_a_passphrase_has_to_be_typed(
    vault: Open, keychain: MemoryKeychain, paths: Paths
) -> None:
    written(vault(), Protection.KEYCHAIN)
    before = vault()
    before.open()
    before.set_passphrase("right")
    before.close()
    shut = vault(BY_PASSPHRASE)
    assert not shut.opens_unasked
    for read_only in (False, True):
        with pytest.raises(PassphraseNeeded):
            shut.open(read_only=read_only)
    with pytest.raises(WrongPassphrase):
        shut.open(Secret(passphrase="wrong"))
    shut.open(Secret(passphrase="right"))
    assert said(shut) == [_WORDS]
    assert shut.ways == (SlotKind.PASSPHRASE,)
    assert not keychain.entries  # where any program of theirs could have read it
    with pytest.raises(DecidedByPolicy):
        shut.use_keychain()
    code = shut.new_recovery_code()
    with pytest.raises(DecidedByPolicy, match="have to have a passphrase"):
        shut.remove(SlotKind.PASSPHRASE)
    shut.set_passphrase("another")
    shut.close()
    by_code = vault(BY_PASSPHRASE)
    by_code.open(Secret(recovery_code=code))
    by_code.close()
    assert not KeyFile.load(paths.keys).has(SlotKind.KEYCHAIN)


@pytest.mark.parametrize("opener", ["keychain", "code"])
def test_one_without_a_passphrase_opens_once_it_has_one(
    vault: Open, keychain: MemoryKeychain, opener: str
) -> None:
    written(vault(), Protection.KEYCHAIN)
    secret = Secret()
    if opener == "code":
        before = vault()
        before.open()
        secret = Secret(recovery_code=before.new_recovery_code())
        before.close()
        keychain.entries.clear()
    shut = vault(BY_PASSPHRASE)
    with pytest.raises(PassphraseRequired):
        shut.open(secret)
    assert not shut.is_open
    with pytest.raises(DecidedByPolicy):
        shut.protect(Protection.KEYCHAIN)
    with pytest.raises(InvalidInput, match="empty"):
        shut.protect(Protection.PASSPHRASE)
    shut.protect(Protection.PASSPHRASE, "right")
    assert said(shut) == [_WORDS]
    shut.close()
    with pytest.raises(PassphraseNeeded):
        vault(BY_PASSPHRASE).open()


def test_a_new_profile_begins_with_a_passphrase(vault: Open) -> None:
    new = vault(BY_PASSPHRASE)
    with pytest.raises(ProtectionNeeded, match="wants a passphrase"):
        new.open()
    with pytest.raises(DecidedByPolicy):
        new.create(Protection.KEYCHAIN)
    new.create(Protection.PASSPHRASE, "right")
    new.close()


def test_a_new_profile_that_has_to_be_encrypted_begins_with_the_keychain(vault: Open) -> None:
    new = vault(ENCRYPTED)
    new.open()
    assert new.ways == (SlotKind.KEYCHAIN,)
    new.close()


def test_one_without_a_passphrase_comes_from_no_backup(
    vault: Open, paths: Paths, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    written(vault(), Protection.KEYCHAIN)
    before = vault()
    before.open()
    code = Secret(recovery_code=before.new_recovery_code())
    for name, passphrase in (("code", ""), ("passphrase", "right")):
        backup.write(before.reader, tmp_path / name, "{}", passphrase)
    before.set_passphrase("right")
    before.close()
    ruled = vault(BY_PASSPHRASE)
    ruled.open(Secret(passphrase="right"))
    with pytest.raises(DecidedByPolicy, match="none opens this backup"):
        backup.restore(ruled, tmp_path / "code", code)
    assert said(ruled) == [_WORDS]
    restored = backup.restore(ruled, tmp_path / "passphrase", Secret(passphrase="right"))
    assert restored.aside is not None
    assert said(ruled) == [_WORDS]
    ruled.close()
