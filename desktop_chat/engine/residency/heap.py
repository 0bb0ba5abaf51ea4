"""What was freed goes back to the system, not only to this process's own stock of memory."""

import ctypes
import sys

__all__ = ["trim_heap"]

# From malloc.h, and what glibc itself raises both to in a process that frees large blocks.
_M_TRIM_THRESHOLD, _MOST_TRIM = -1, 64 << 20
_M_MMAP_THRESHOLD, _MOST_MMAP = -3, 32 << 20
_LITTLE = 64 << 10  # to be left at the end of a heap
_LARGE = 100_000  # a block whose end makes glibc look at the end of the heap; it asks for 64 kB


def trim_heap() -> None:
    """Give back what this thread has freed. Only glibc would keep it: 30 MB after a model."""
    if not sys.platform.startswith("linux"):
        return
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "malloc_trim"):  # it is musl
        return
    libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    libc.free.restype, libc.free.argtypes = None, [ctypes.c_void_p]
    libc.malloc_trim.argtypes = [ctypes.c_size_t]
    # malloc_trim leaves the end of a thread's own heap. That goes when a large block is freed on
    # the thread and there is more than the threshold; to set one ends glibc's own raising of both.
    libc.mallopt(_M_TRIM_THRESHOLD, _LITTLE)
    libc.free(libc.malloc(_LARGE))
    libc.malloc_trim(0)
    libc.mallopt(_M_TRIM_THRESHOLD, _MOST_TRIM)
    libc.mallopt(_M_MMAP_THRESHOLD, _MOST_MMAP)
