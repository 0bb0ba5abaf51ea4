"""An entry in the keychain that opens these conversations no longer, but perhaps others."""

from __future__ import annotations

import logging
from pathlib import Path

from desktop_chat.domain.errors import ConversationsLocked
from desktop_chat.storage.keys.keychain import Keychain
from desktop_chat.storage.keys.keyformat import MAX_BYTES
from desktop_chat.storage.ordinary_file import open_ordinary

__all__ = ["forget"]

_log = logging.getLogger(__name__)


def forget(keychain: Keychain, account: str, data: Path) -> None:
    """Delete an entry; it does no harm if it stays.

    It has to, while a key file in ``data`` names it: what was set aside, or put back from a backup,
    may have no other way in.
    """
    if _is_named(account, data):
        return
    try:
        keychain.delete(account)
    except ConversationsLocked as error:
        _log.info("An old entry stays in the keychain: %s", error)


def _is_named(account: str, data: Path) -> bool:
    try:
        for path in (*data.glob("keys*"), *data.glob("*/keys*")):
            with open_ordinary(path) as file:
                if account.encode("ascii") in file.read(MAX_BYTES + 1):
                    return True
    except OSError:  # nobody knows what it says
        return True
    return False
