"""What was freed goes back to the system, not only to this process's own stock of memory."""

import ctypes
import sys

__all__ = ["return_large_blocks", "trim_heap"]

# From malloc.h. The first is what glibc itself raises it to in a process that frees large blocks.
_M_TRIM_THRESHOLD, _MOST_TRIM = -1, 64 << 20
_M_MMAP_THRESHOLD, _LARGEST = -3, 2 << 20
_LITTLE = 64 << 10  # to be left at the end of a heap
_LARGE = 100_000  # a block whose end makes glibc look at the end of the heap; it asks for 64 kB


def return_large_blocks() -> None:
    """Have blocks of 2 MB and more go back as soon as they are freed.

    glibc would raise that to 32 MB, and a reply of some megabytes that grows, copied for each
    frame, would leave holes of its size: 182 MB where 145 are enough.
    """
    libc = _glibc()
    if libc is not None:
        _set_thresholds(libc)


def trim_heap() -> None:
    """Give back what this thread has freed. Only glibc would keep it: 30 MB after a model."""
    libc = _glibc()
    if libc is None:
        return
    libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    libc.free.restype, libc.free.argtypes = None, [ctypes.c_void_p]
    libc.malloc_trim.argtypes = [ctypes.c_size_t]
    # malloc_trim leaves the end of a thread's own heap. That goes when a large block is freed on
    # the thread and there is more than the threshold; to set one ends glibc's own raising of both.
    libc.mallopt(_M_TRIM_THRESHOLD, _LITTLE)
    libc.free(libc.malloc(_LARGE))
    libc.malloc_trim(0)
    _set_thresholds(libc)


def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "malloc_trim") else None  # else it is musl


def _set_thresholds(libc: ctypes.CDLL) -> None:
    """From what size on blocks go back, and how much is left at the end of a heap."""
    libc.mallopt(_M_TRIM_THRESHOLD, _MOST_TRIM)
    libc.mallopt(_M_MMAP_THRESHOLD, _LARGEST)
