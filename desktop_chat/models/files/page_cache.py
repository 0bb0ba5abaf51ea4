"""What the system keeps in memory of a file: reading one through is to leave that as it was."""

from __future__ import annotations

import ctypes
import mmap
import os
import sys
from contextlib import suppress

__all__ = ["FileMemory"]

_WINDOW = 1 << 30  # how much of a file is asked about at once
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
        if sys.platform == "linux":
            with suppress(OSError, ValueError, AttributeError):
                self._absent = _absent(handle, size, block)
        elif sys.platform == "darwin":
            import fcntl

            with suppress(OSError):
                fcntl.fcntl(handle, _F_NOCACHE, 1)

    def leave(self, place: int, count: int) -> None:
        """The bytes at ``place``, which follow those before, were read and aren't needed any more.

        They are given back many at a time: the system keeps them in pieces that it doesn't split.
        """
        number = place // self._block
        is_absent = number < len(self._absent) and self._absent[number]
        if is_absent:
            self._end = place + count
        if not is_absent or self._end - self._begin >= _AT_ONCE or self._end >= self._size:
            self._give_back()
        if not is_absent:
            self._begin = self._end = place + count

    def _give_back(self) -> None:
        if sys.platform == "linux" and self._end > self._begin:
            length = self._end - self._begin
            os.posix_fadvise(self._handle, self._begin, length, os.POSIX_FADV_DONTNEED)
            self._begin = max(self._begin, self._end - _OVERLAP)


def _absent(handle: int, size: int, block: int) -> bytearray:
    """By mincore(2), which says that all is there of a file that isn't ours."""
    mincore = ctypes.CDLL(None, use_errno=True).mincore
    absent = bytearray()
    pages = block // mmap.PAGESIZE
    for start in range(0, size, _WINDOW):
        length = min(_WINDOW, size - start)
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
        for page in range(0, len(there), pages):
            part = there[page : page + pages]
            absent.append(sum(state & 1 for state in part) * 2 < len(part))
    return absent
