"""A file that nobody but the administrator can have written."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_chat.domain.language import later
from desktop_chat.storage.managed.source import PolicyUnreadable

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["MOST_BYTES", "read_protected"]

MOST_BYTES = 4 << 20
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH
# Not all systems have all of them, and a pipe in the place of the file must not hold us up.
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FOLDER_FLAGS = _FLAGS | getattr(os, "O_DIRECTORY", 0)


def read_protected(path: Path, owner: int) -> bytes | None:
    """What is in it; None if it, or its folder, isn't there.

    Both are opened once, and what was opened is looked at, so that nothing can be put in their
    place in between.

    Args:
        owner: The user that it and its folder have to belong to.

    Raises:
        PolicyUnreadable: It can't be read, or others can write it.
    """
    try:
        with _opened(path.parent, _FOLDER_FLAGS, None) as folder:
            _check(path.parent, os.fstat(folder), owner, is_folder=True)
            with _opened(path, _FLAGS, folder) as file:
                _check(path, os.fstat(file), owner, is_folder=False)
                return _read(file, path)
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENOTDIR):
            raise PolicyUnreadable(
                later("{path} is a link, or no file in a folder."), path=path
            ) from error
        raise PolicyUnreadable(
            later("{path} can't be read: {reason}."), path=path, reason=error.strerror or error
        ) from error


@contextmanager
def _opened(path: Path, flags: int, folder: int | None) -> Generator[int]:
    opened = os.open(path if folder is None else path.name, flags, dir_fd=folder)
    try:
        yield opened
    finally:
        os.close(opened)


def _check(path: Path, status: os.stat_result, owner: int, *, is_folder: bool) -> None:
    is_right_kind = stat.S_ISDIR if is_folder else stat.S_ISREG
    if not is_right_kind(status.st_mode):
        raise PolicyUnreadable(later("{path} is no ordinary file or folder."), path=path)
    if status.st_uid != owner:
        raise PolicyUnreadable(
            later("{path} belongs to another user than the administrator."), path=path
        )
    if status.st_mode & _WRITABLE_BY_OTHERS:
        raise PolicyUnreadable(
            later("{path} can be written by others than the administrator."), path=path
        )


def _read(file: int, path: Path) -> bytes:
    data = bytearray()
    while len(data) <= MOST_BYTES and (piece := os.read(file, MOST_BYTES + 1 - len(data))):
        data += piece
    if len(data) > MOST_BYTES:
        raise PolicyUnreadable(later("{path} is too large."), path=path)
    return bytes(data)
