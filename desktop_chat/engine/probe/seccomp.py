"""Linux's seccomp: a process gives up the system calls that it has no use for, for good."""

import ctypes
import errno
import os
import platform
import struct
import sys
from collections.abc import Sequence

from desktop_chat.engine.probe.system_calls import MACHINES, NUMBERS

__all__ = ["restrict_calls"]

_NO_NEW_PRIVILEGES = 38  # PR_SET_NO_NEW_PRIVS
_SECCOMP = (317, 277)  # for each of the machines
_SET_FILTER, _ALL_THREADS = 1, 1  # SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC
_AUDIT_ARCH = (0xC000003E, 0xC00000B7)
_ALLOW, _KILL, _FAIL = 0x7FFF0000, 0x80000000, 0x00050000

# From linux/bpf_common.h: load a word; compare or test it with a constant; return.
_LOAD, _EQUALS, _HAS_BITS, _RETURN = 0x20, 0x15, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS, _ARGUMENT_SIZE = 0, 4, 16, 8  # in struct seccomp_data

_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_NEW_THREAD = 0x00010000  # CLONE_THREAD
_NAMESPACES = 0x7E020000  # CLONE_NEWNS, CLONE_NEWCGROUP … CLONE_NEWNET
_HARMLESS_CONTROLS = (0, 1, 2, 3, 1030)  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC
_HARMLESS_OPTIONS = (15, 51)  # PR_SET_NAME; PR_SVE_GET_VL, the length of aarch64's vectors


def restrict_calls() -> bool:
    """No network, no other program or process, no writing of files by name, from now on.

    Threads may still be started, and what is open stays open. Other calls fail as if the system
    didn't have them, so that the C library finds another way where there is one.

    Returns:
        Whether the system does it.
    """
    if sys.platform != "linux" or platform.machine() not in MACHINES:
        return False
    machine = MACHINES.index(platform.machine())
    code = _filter(machine)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    failed: int = libc.syscall(_SECCOMP[machine], _SET_FILTER, _ALL_THREADS, ctypes.byref(program))
    return failed == 0


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def _filter(machine: int) -> bytes:
    """The program that the kernel runs at each call; see seccomp(2)."""
    code = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUALS, _AUDIT_ARCH[machine], 1, 0),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER),
    ]
    conditions = _conditions()
    for name, numbers in NUMBERS.items():
        number = numbers[machine]
        if number is not None:
            answer = [*conditions.get(name, ()), _step(_RETURN, _ALLOW)]
            code += [_step(_EQUALS, number, 0, len(answer)), *answer]
    code.append(_step(_RETURN, _FAIL | errno.ENOSYS))
    return b"".join(code)


def _conditions() -> dict[str, list[bytes]]:
    """What has to be true of a call's arguments. All but the address are read as 32 bits."""
    return {
        "open": _lacks(1, _TO_WRITE),
        "openat": _lacks(2, _TO_WRITE),
        "clone": [*_has(0, _NEW_THREAD), *_lacks(0, _NAMESPACES)],
        "fcntl": _is_one_of(1, _HARMLESS_CONTROLS),
        "prctl": _is_one_of(0, _HARMLESS_OPTIONS),
        "tgkill": _is_one_of(0, [os.getpid()]),  # as abort() does
        # Its own limits, and no address of new ones.
        "prlimit64": [*_is_one_of(0, [0]), *_is_one_of(2, [0]), *_is_one_of(2, [0], upper=True)],
    }


def _has(argument: int, bit: int) -> list[bytes]:
    return [_load(argument), _step(_HAS_BITS, bit, 1, 0), _refuse()]


def _lacks(argument: int, bits: int) -> list[bytes]:
    return [_load(argument), _step(_HAS_BITS, bits, 0, 1), _refuse()]


def _is_one_of(argument: int, values: Sequence[int], *, upper: bool = False) -> list[bytes]:
    tests = [_step(_EQUALS, value, len(values) - at, 0) for at, value in enumerate(values)]
    return [_load(argument, upper=upper), *tests, _refuse()]


def _load(argument: int, *, upper: bool = False) -> bytes:
    """One half of an argument; the lower one comes first in memory."""
    return _step(_LOAD, _ARGUMENTS + _ARGUMENT_SIZE * argument + 4 * upper)


def _refuse() -> bytes:
    return _step(_RETURN, _FAIL | errno.EPERM)


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    """One instruction; a comparison skips so many of the next ones."""
    return struct.pack("=HBBI", code, if_true, if_false, value)
