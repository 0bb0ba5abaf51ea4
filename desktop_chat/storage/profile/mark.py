"""A sign beside the database that its keys and itself don't belong together yet."""

from __future__ import annotations

import hmac
from enum import Enum
from pathlib import Path

from desktop_chat.storage.durable import sync_folder, write_durably
from desktop_chat.storage.ordinary_file import open_ordinary

__all__ = ["Change", "Mark"]


class Change(Enum):
    """What a power cut may leave half done."""

    CREATION = b"desktop-chat: the database is still to come"
    RECASTING = b"desktop-chat: the database is being encrypted or decrypted"


class Mark:
    """Set before the change, on the disk, and taken away after it.

    Only who has the data key can set it: otherwise, whoever gets at the disk could put a database
    of their own, or none, beside the keys, and it would pass for one that we left half done.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def is_there(self) -> bool:
        """Whether there is any, genuine or not."""
        return self.path.is_file()

    def set(self, key: bytes, change: Change) -> None:
        """
        Raises:
            OSError: It could not be written.
        """
        write_durably(self.path, _seal(key, change))

    def is_for(self, key: bytes, change: Change) -> bool:
        """
        Raises:
            OSError: It can't be read.
        """
        seal = _seal(key, change)
        try:
            with open_ordinary(self.path) as file:
                return hmac.compare_digest(file.read(len(seal) + 1), seal)
        except FileNotFoundError:
            return False

    def clear(self) -> None:
        """
        Raises:
            OSError: It is still there.
        """
        if self.is_there:
            self.path.unlink(missing_ok=True)
            sync_folder(self.path.parent)


def _seal(key: bytes, change: Change) -> bytes:
    return hmac.digest(key, change.value, "sha256")
