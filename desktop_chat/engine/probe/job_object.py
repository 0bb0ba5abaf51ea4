"""Windows' job objects: a bound on the memory of a process, and no others beside it."""

import ctypes
import sys
from typing import Any

__all__ = ["restrict_process"]

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
# JOB_OBJECT_LIMIT_ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_ON_UNHANDLED_EXCEPTION
_FLAGS = 0x00000008 | 0x00000100 | 0x00000400


class _Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, flat; both kinds of padding are the compiler's."""

    _fields_ = (
        ("times", ctypes.c_int64 * 2),
        ("flags", ctypes.c_uint32),
        ("working_set", ctypes.c_size_t * 2),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("classes", ctypes.c_uint32 * 2),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("others", ctypes.c_size_t * 3),
    )


def restrict_process(memory: int) -> bool:
    """Bound this process to ``memory`` bytes and to itself; whether the system does it.

    Never tried on a real Windows.
    """
    if sys.platform != "win32":
        return False
    kernel: Any = ctypes.WinDLL("kernel32")
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    if not job:
        return False
    limits = _Limits(flags=_FLAGS, processes=1, process_memory=memory)
    size = ctypes.c_uint32(ctypes.sizeof(limits))
    if not kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size):
        return False
    # The handle is kept open: the job ends with the process.
    return bool(kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess())))
