"""What the system keeps in memory of a file: reading one through is to leave that as it was."""

from __future__ import annotations

import ctypes
import mmap
import os
import sys
from contextlib import suppress

__all__ = ["FileMemory"]

_WINDOW = 1 << 30  # how much of a file is asked about at once
_AHEAD = 64 << 20  # of what is read, so that the system hasn't fetched what is asked about
_AT_ONCE = 32 << 20
_OVERLAP = 8 << 20
_F_NOCACHE = 48  # fcntl.h of macOS


class FileMemory:
    """Which blocks of an open file were in memory before it was read.

    A model of which half is read from memory by its engine must not lose that for its hash, and
    the hash of a model that nobody uses must not push out what others have there.
    """

    def __init__(self, handle: int, size: int, block: int) -> None:
        self._handle = handle
        self._size = size
        self._block = block
        self._begin = self._end = 0  # what was read of a run that was absent, and not given back
        self._absent = bytearray()  # for each block whether it was not in memory
        self._asked = 0  # up to where in the file
        if sys.platform == "linux":
            self._ask(0)
        elif sys.platform == "darwin":
            import fcntl

            with suppress(OSError):
                fcntl.fcntl(handle, _F_NOCACHE, 1)

    def leave(self, place: int, count: int) -> None:
        """The bytes at ``place``, which follow those before, were read and aren't needed any more.

        They are given back many at a time: the system keeps them in pieces that it doesn't split.
        """
        self._ask(place + count)
        number = place // self._block
        is_absent = number < len(self._absent) and self._absent[number]
        if is_absent:
            self._end = place + count
        if not is_absent or self._end - self._begin >= _AT_ONCE or self._end >= self._size:
            self._give_back()
        if not is_absent:
            self._begin = self._end = place + count

    def _ask(self, place: int) -> None:
        """Ask what is in memory a little beyond ``place``; all of a file would take its time."""
        if sys.platform == "linux" and self._asked < min(place + _AHEAD, self._size):
            length = min(_WINDOW, self._size - self._asked)
            try:
                self._absent += _absent(self._handle, self._asked, length, self._block)
                self._asked += length
            except (OSError, ValueError, AttributeError):  # the rest counts as being there
                self._asked = self._size

    def _give_back(self) -> None:
        if sys.platform == "linux" and self._end > self._begin:
            length = self._end - self._begin
            os.posix_fadvise(self._handle, self._begin, length, os.POSIX_FADV_DONTNEED)
            self._begin = max(self._begin, self._end - _OVERLAP)


def _absent(handle: int, start: int, length: int, block: int) -> bytearray:
    """By mincore(2), which says that all is there of a file that isn't ours."""
    mincore = ctypes.CDLL(None, use_errno=True).mincore
    pages = block // mmap.PAGESIZE
    states = (ctypes.c_ubyte * -(-length // mmap.PAGESIZE))()
    # A copy that is never written to: ctypes takes the address of nothing that is read-only.
    with mmap.mmap(handle, length, access=mmap.ACCESS_COPY, offset=start) as view:
        first = ctypes.c_char.from_buffer(view)
        address = ctypes.c_void_p(ctypes.addressof(first))
        failed = mincore(address, ctypes.c_size_t(length), states)
        del first, address
    if failed:
        raise OSError(ctypes.get_errno(), "mincore")
    there = bytes(states)
    parts = (there[page : page + pages] for page in range(0, len(there), pages))
    return bytearray(sum(state & 1 for state in part) * 2 < len(part) for part in parts)
