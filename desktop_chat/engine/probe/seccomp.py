"""Linux's seccomp: a process gives up the system calls that it has no use for, for good."""

import ctypes
import errno
import os
import platform
import struct
import sys

__all__ = ["restrict_calls"]

_NO_NEW_PRIVILEGES = 38  # PR_SET_NO_NEW_PRIVS
_SET_FILTER, _ALL_THREADS = 1, 1  # SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC
_ALLOW, _KILL, _FAIL = 0x7FFF0000, 0x80000000, 0x00050000

# From linux/bpf_common.h: load a word; compare or test it with a constant; return.
_LOAD, _EQUALS, _HAS_BITS, _AT_LEAST, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT, _ARGUMENT_SIZE = 0, 4, 16, 8  # in struct seccomp_data

_NEW_THREAD = 0x00010000  # CLONE_THREAD
_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_X32 = 0x40000000  # calls of another kind, which x86-64 kernels may know too

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}  # AUDIT_ARCH_…
# The calls below by number: from asm/unistd_64.h and asm-generic/unistd.h.
_SECCOMP = {"x86_64": 317, "aarch64": 277}
_CLONE = {"x86_64": 56, "aarch64": 220}
_OPEN = {"x86_64": ((2, 1), (257, 2)), "aarch64": ((56, 2),)}  # and which argument has the flags
_CLONE3, _OPENAT2 = 435, 437  # their flags are out of a filter's sight
# Numbers from 424 on are the same everywhere: signals and memory of others, io_uring, mounts.
_NEWER = (424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 438, 440, 452, 463)
_DENIED = {
    "x86_64": (
        *(29, 64, 68, 240),  # shmget, semget, msgget, mq_open
        *(41, 42, 43, 44, 45, 46, 47, 49, 50, 53, 288),  # sockets
        *(57, 58, 59, 322),  # fork, vfork, execve, execveat
        *(62, 200, 101, 310, 311),  # kill, tkill, ptrace, memory of others
        *(76, 82, 83, 84, 85, 86, 87, 88, 133),  # truncate, rename … symlink, mknod
        *(258, 259, 263, 264, 265, 266, 316),  # the same, from a folder
        *(90, 91, 92, 93, 94, 260, 268),  # mode and owner
        *(132, 235, 261, 280),  # times
        *(188, 189, 190, 197, 198, 199),  # attributes
        *(165, 166, 272, 308),  # mount, umount2, unshare, setns
        *(248, 249, 250),  # keys
        *(298, 304, 319, 321, 323),  # perf, files by handle, memfd, bpf, userfaultfd
    ),
    "aarch64": (
        *(194, 190, 186, 180),
        *(198, 199, 200, 201, 202, 203, 206, 207, 211, 212, 242),
        *(221, 281),
        *(129, 130, 117, 270, 271),
        *(45, 33, 34, 35, 36, 37, 38, 276),
        *(52, 53, 54, 55, 88),
        *(5, 6, 7, 14, 15, 16),
        *(40, 39, 97, 268),
        *(217, 218, 219),
        *(241, 265, 279, 280, 282),
    ),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def restrict_calls() -> bool:
    """No network, no other program or process, no writing of files by name, from now on.

    Threads may still be started. What is denied fails with EPERM; what is open stays open.

    Returns:
        Whether the system does it.
    """
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _ARCHITECTURES:
        return False
    code = _filter(machine)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    failed: int = libc.syscall(_SECCOMP[machine], _SET_FILTER, _ALL_THREADS, ctypes.byref(program))
    return failed == 0


def _filter(machine: str) -> bytes:
    """The program that the kernel runs at each call; see seccomp(2)."""
    eperm, enosys = _FAIL | errno.EPERM, _FAIL | errno.ENOSYS
    code = [
        *_answer_unless(_ARCHITECTURE, _EQUALS, _ARCHITECTURES[machine], _KILL),
        _step(_LOAD, _NUMBER),
    ]
    if machine == "x86_64":
        code += [_step(_AT_LEAST, _X32, 0, 1), _step(_RETURN, eperm)]
    # The C library then uses the older calls, whose flags can be seen.
    for number in (_CLONE3, _OPENAT2):
        code += [_step(_EQUALS, number, 0, 1), _step(_RETURN, enosys)]
    for number in (*_DENIED[machine], *_NEWER):
        code += [_step(_EQUALS, number, 0, 1), _step(_RETURN, eperm)]
    code += _look_at_argument(_CLONE[machine], 0, _NEW_THREAD, having=_ALLOW, lacking=eperm)
    for number, argument in _OPEN[machine]:
        code += _look_at_argument(number, argument, _TO_WRITE, having=eperm, lacking=_ALLOW)
    code.append(_step(_RETURN, _ALLOW))
    return b"".join(code)


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    """One instruction; a comparison skips so many of the next ones."""
    return struct.pack("=HBBI", code, if_true, if_false, value)


def _answer_unless(offset: int, test: int, value: int, answer: int) -> list[bytes]:
    return [_step(_LOAD, offset), _step(test, value, 1, 0), _step(_RETURN, answer)]


def _look_at_argument(
    number: int, argument: int, bits: int, *, having: int, lacking: int
) -> list[bytes]:
    """Answer a call by whether any of ``bits`` is set; the lower half comes first in memory."""
    return [
        _step(_EQUALS, number, 0, 4),
        _step(_LOAD, _FIRST_ARGUMENT + _ARGUMENT_SIZE * argument),
        _step(_HAS_BITS, bits, 0, 1),
        _step(_RETURN, having),
        _step(_RETURN, lacking),
    ]
