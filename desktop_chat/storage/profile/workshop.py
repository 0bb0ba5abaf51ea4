"""Folders beside the conversations in which a backup is made or unpacked."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from desktop_chat.domain.errors import ProfileInUse
from desktop_chat.storage.profile.lock import ProfileLock

__all__ = ["TEMPORARY", "abandoned", "new_name", "workshop"]

TEMPORARY = ".unfinished-"  # begins their names
_LOCK = "in-use"


def new_name(data: Path) -> Path:
    return data / f"{TEMPORARY}{secrets.token_hex(4)}"


@contextmanager
def workshop(data: Path) -> Generator[Path]:
    """A folder for its owner alone that no other process deletes, and that is gone afterwards."""
    folder = new_name(data)
    folder.mkdir(mode=0o700)
    lock = ProfileLock(folder / _LOCK)
    try:
        lock.take()
        yield folder
    finally:
        lock.give_up()
        shutil.rmtree(folder, ignore_errors=True)


def abandoned(data: Path) -> list[Path]:
    """Those in which nobody makes a backup."""
    return [path for path in data.glob(f"{TEMPORARY}*") if not _is_in_use(path)]


def _is_in_use(folder: Path) -> bool:
    if not (folder / _LOCK).exists():
        return False
    lock = ProfileLock(folder / _LOCK)
    try:
        lock.take()
    except ProfileInUse:
        return True
    lock.give_up()
    return False
