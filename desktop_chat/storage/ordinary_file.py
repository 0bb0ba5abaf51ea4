"""Files to read that somebody else may have put there."""

from __future__ import annotations

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

from desktop_chat.domain.language import tr

__all__ = ["open_ordinary"]


def open_ordinary(path: Path) -> BufferedReader:
    """Open a file, and no pipe or device, on which reading would wait or never end.

    Raises:
        OSError: It can't be read, or is something else.
        ValueError: It is no path.
    """
    return open(path, "rb", opener=_opened)


def _opened(path: str, flags: int) -> int:
    file = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))  # to open a pipe would wait, too
    mode = os.fstat(file).st_mode
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode):  # of which ``open`` says what it is
        return file
    os.close(file)
    raise OSError(errno.EINVAL, tr("it is not an ordinary file"), path)
