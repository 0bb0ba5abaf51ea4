"""Whether the ways into a profile are those that an administrator wants."""

from __future__ import annotations

from desktop_chat.domain.errors import (
    DecidedByPolicy,
    EncryptionRequired,
    PassphraseNeeded,
    PassphraseRequired,
)
from desktop_chat.domain.keeping import Keeping
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.language import tr
from desktop_chat.storage.keys.keychain import Keychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.keying import unlock
from desktop_chat.storage.keys.secret import NOTHING, Protection, Secret

__all__ = ["allow_protection", "allow_removal", "check_keys", "check_plain", "unlock_by_rules"]


def check_plain(keeping: Keeping) -> None:
    """
    Raises:
        ProtectionRequired: Conversations that anyone can read are not to be opened.
    """
    if keeping.by_passphrase:
        raise PassphraseRequired(tr("Anyone can read them now."))
    if keeping.encrypted:
        raise EncryptionRequired(tr("Anyone can read them now."))


def check_keys(keeping: Keeping, keys: KeyFile) -> None:
    """
    Raises:
        PassphraseRequired: They have no passphrase.
    """
    if keeping.by_passphrase and not keys.has(SlotKind.PASSPHRASE):
        raise PassphraseRequired(tr("They have none yet."))


def unlock_by_rules(keeping: Keeping, keys: KeyFile, secret: Secret, keychain: Keychain) -> bytes:
    """The data key, but not from the keychain where a passphrase has to be typed and there is one.

    Raises:
        ConversationsLocked: Nothing opens it.
    """
    if keeping.by_passphrase and secret == NOTHING and keys.has(SlotKind.PASSPHRASE):
        raise PassphraseNeeded(tr("They are encrypted."))
    return unlock(keys, secret, keychain)


def allow_protection(keeping: Keeping, protection: Protection) -> None:
    """
    Raises:
        DecidedByPolicy: Conversations may not be protected like this, or not at all.
    """
    if keeping.encrypted and protection is Protection.NONE:
        raise DecidedByPolicy(tr("Conversations have to be encrypted here."))
    if keeping.by_passphrase and protection is Protection.KEYCHAIN:
        raise DecidedByPolicy(
            tr("Here a passphrase opens conversations, and the keychain may not.")
        )


def allow_removal(keeping: Keeping, kind: SlotKind) -> None:
    """
    Raises:
        DecidedByPolicy: It has to stay.
    """
    if keeping.by_passphrase and kind is SlotKind.PASSPHRASE:
        raise DecidedByPolicy(tr("Conversations have to have a passphrase here."))
