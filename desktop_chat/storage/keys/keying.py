"""New keys for what the person wants, and the key for what the person brings."""

from __future__ import annotations

from desktop_chat.domain.errors import InvalidInput, PassphraseNeeded
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.language import tr
from desktop_chat.storage.keys.keychain import Keychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.secret import Protection, Secret

__all__ = ["add_way", "required", "unlock"]


def add_way(
    keys: KeyFile, key: bytes, protection: Protection, passphrase: str, keychain: Keychain
) -> None:
    """Add the first way to a new key, which saves the file.

    Raises:
        AppError: As ``KeyFile.add_keychain`` and ``add_passphrase``.
    """
    if protection is Protection.KEYCHAIN:
        keys.add_keychain(key, keychain)
    else:
        keys.add_passphrase(key, required(passphrase))


def unlock(keys: KeyFile, secret: Secret, keychain: Keychain) -> bytes:
    """The data key of a key file, for a secret or else from the keychain.

    Raises:
        ConversationsLocked: Neither opens it.
    """
    if secret.passphrase:
        return keys.unlock_with_passphrase(secret.passphrase)
    if secret.recovery_code:
        return keys.unlock_with_recovery_code(secret.recovery_code)
    if keys.has(SlotKind.KEYCHAIN):
        return keys.unlock_with_keychain(keychain)
    raise PassphraseNeeded(tr("They are encrypted."))


def required(passphrase: str) -> str:
    """
    Raises:
        InvalidInput: It is empty.
    """
    if not passphrase:
        raise InvalidInput(tr("The passphrase is empty."), tr("Type a passphrase."))
    return passphrase
