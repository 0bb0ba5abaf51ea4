"""Whether what is on the disk is what was left there, as far as that can be told."""

from __future__ import annotations

from desktop_chat.domain.errors import DatabaseMissing, EncryptionGone, KeyLost
from desktop_chat.storage.keys.secret import NOTHING, Secret
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.files import Found, ProfileFiles
from desktop_chat.storage.profile.mark import Change

__all__ = ["check_before", "check_unlocked"]


def check_before(paths: Paths, files: ProfileFiles, found: Found, secret: Secret) -> None:
    """Find what can be found without the key.

    Raises:
        KeyLost: It is encrypted, and has no keys.
        EncryptionGone: Anyone can read it, and it used to be encrypted.
    """
    if found.has_keys:
        if found.is_plain and not files.may_have_begun:
            raise EncryptionGone(f"Anyone can read {paths.database}.")
    elif not found.is_plain:
        raise KeyLost(f"{paths.database} is encrypted, and {paths.keys} is missing.")
    elif secret != NOTHING:
        raise EncryptionGone(f"What opens them was given, but anyone can read {paths.database}.")
    elif files.was_encrypted:
        raise EncryptionGone(f"Anyone can read {paths.database}, and {paths.keys} is missing.")


def check_unlocked(paths: Paths, files: ProfileFiles, found: Found, key: bytes) -> None:
    """Whether it was we who left it half done, if it is.

    Raises:
        DatabaseMissing: It wasn't, and the keys are all that is there.
        EncryptionGone: It wasn't, and anyone can read the database.
    """
    if found.is_plain and not files.has_begun(Change.RECASTING, key):
        raise EncryptionGone(f"Anyone can read {paths.database}.")
    if not found.has_database and not files.has_begun(Change.CREATION, key):
        raise DatabaseMissing(f"There is no {paths.database}, but what belongs to it.")
