"""Whether what is on the disk is what was left there, as far as that can be told."""

from __future__ import annotations

from desktop_chat.domain.errors import DatabaseMissing, EncryptionGone, KeyLost
from desktop_chat.domain.language import tr
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
            raise EncryptionGone(tr("Anyone can read {database}.", database=paths.database))
    elif not found.is_plain:
        raise KeyLost(
            tr(
                "{database} is encrypted, and {keys} is missing.",
                database=paths.database,
                keys=paths.keys,
            )
        )
    elif secret != NOTHING:
        raise EncryptionGone(
            tr(
                "What opens them was given, but anyone can read {database}.",
                database=paths.database,
            )
        )
    elif files.was_encrypted:
        raise EncryptionGone(
            tr(
                "Anyone can read {database}, and {keys} is missing.",
                database=paths.database,
                keys=paths.keys,
            )
        )


def check_unlocked(paths: Paths, files: ProfileFiles, found: Found, key: bytes) -> None:
    """Whether it was we who left it half done, if it is.

    Raises:
        DatabaseMissing: It wasn't, and the keys are all that is there.
        EncryptionGone: It wasn't, and anyone can read the database.
    """
    if found.is_plain and not files.has_begun(Change.RECASTING, key):
        raise EncryptionGone(tr("Anyone can read {database}.", database=paths.database))
    if not found.has_database and not files.has_begun(Change.CREATION, key):
        raise DatabaseMissing(
            tr("There is no {database}, but what belongs to it.", database=paths.database)
        )
