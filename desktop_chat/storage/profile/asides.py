"""Conversations that were set aside while nothing was encrypted, and shall be like all others."""

from __future__ import annotations

import logging
from pathlib import Path

from desktop_chat.domain.errors import ConversationsLocked, StorageFailed
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.twin import TwinFile
from desktop_chat.storage.ordinary_file import open_ordinary
from desktop_chat.storage.profile import recasting

__all__ = ["ASIDE", "encrypt_asides", "readable_asides"]

# Begins the name of a folder into which something is set aside.
ASIDE = "set-aside-"

_log = logging.getLogger(__name__)


def readable_asides(data: Path) -> tuple[Path, ...]:
    """Databases in folders of ``data`` that were set aside and that anyone can read."""
    try:
        found = sorted(data.glob(f"{ASIDE}*/chats.*db"))
        return tuple(path for path in found if _is_plain(path))
    except OSError as error:
        _log.warning("What was set aside can't be looked at: %s", error)
        return ()


def encrypt_asides(data: Path, keys: KeyFile, key: bytes) -> None:
    """Give them the key of the present conversations, and put what opens it beside them.

    What fails is tried at the next start; until then ``readable_asides`` names it.
    """
    for path in readable_asides(data):
        place = path.with_name("keys.json")
        beside = keys.copy(place)
        try:
            if TwinFile(place).is_there:
                if KeyFile.load(place).to_json() != beside.to_json():
                    continue  # they open something else, and that must not be lost
            else:
                beside.save()
            recasting.encrypt(path, key)
        except (ConversationsLocked, StorageFailed) as error:
            _log.warning("%s stays readable: %s", path, error)


def _is_plain(path: Path) -> bool:
    with open_ordinary(path) as file:
        return file.read(len(sqlcipher.PLAIN_HEADER)) == sqlcipher.PLAIN_HEADER
