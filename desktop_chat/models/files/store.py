"""Folders with models for all who use the machine, which nobody but the administrator changes."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_chat.domain.managed import StoreState

__all__ = ["StoreState", "is_in_store", "store_state", "whole_stores"]

_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def store_state(folder: Path, owner: int = 0) -> StoreState:
    """Whether files in this folder, one of ``whole_stores``, count as those of a store."""
    try:
        if not folder.is_dir():
            return StoreState.MISSING
        is_kept = sys.platform == "win32" or all(
            _is_kept(each, owner) for each in (folder, *folder.parents)
        )
    except OSError:  # nobody but others gets there
        return StoreState.MISSING
    return StoreState.KEPT if is_kept else StoreState.OPEN


def whole_stores(folders: Sequence[Path]) -> tuple[Path, ...]:
    """The folders without a link on the way, since no file that a link leads to counts as in one.

    Those that aren't there stay as they are.
    """
    return tuple(dict.fromkeys(Path(os.path.realpath(folder)) for folder in folders))


def is_in_store(path: Path, stores: Sequence[Path], owner: int = 0) -> bool:
    """Whether ``path`` is a file of one of the stores, and only the administrator can change it.

    Links count for nothing, wherever they are: what they lead to may be another file the moment
    after this was asked. On Windows it depends on the folder's own permissions, which aren't
    looked at.

    Args:
        stores: From ``whole_stores``.
        owner: The user that everything on the way has to belong to.
    """
    try:
        if Path(os.path.realpath(path, strict=True)) != path:
            return False
        if not any(path.is_relative_to(store) for store in stores):
            return False
        return sys.platform == "win32" or all(
            _is_kept(each, owner) for each in (path, *path.parents)
        )
    except (OSError, ValueError):
        return False


def _is_kept(path: Path, owner: int) -> bool:
    """Whether nobody but ``owner`` can change it, or put something else in its place."""
    status = path.lstat()
    # In such a folder, anyone makes files, but moves only their own.
    is_shared = stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX
    is_closed = not status.st_mode & _WRITABLE_BY_OTHERS
    return status.st_uid in (owner, 0) and bool(is_closed or is_shared)
