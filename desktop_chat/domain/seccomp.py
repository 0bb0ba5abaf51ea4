"""Linux's seccomp: a program of a process's own that decides on each system call, for good.

It holds for all threads and for every process that is started from now on; see seccomp(2).
"""

from __future__ import annotations

import errno
import os
import struct
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["ALLOW", "MACHINES", "fail", "install", "is_one_of", "lacks", "machine", "needs"]

MACHINES = ("x86_64", "aarch64")

_SECCOMP = (317, 277)  # for each of the machines
_AUDIT_ARCH = (0xC000003E, 0xC00000B7)
_NO_NEW_PRIVILEGES = 38  # PR_SET_NO_NEW_PRIVS
_SET_FILTER, _ALL_THREADS, _AS_FAST = 1, 1, 4  # SECCOMP_SET_MODE_FILTER, _TSYNC, _SPEC_ALLOW
_X32 = 0x40000000  # the numbers of a third kind of program on x86-64

# From linux/bpf_common.h: load a word; compare or test it with a constant; return.
_LOAD, _EQUALS, _AT_LEAST, _HAS_BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS, _ARGUMENT_SIZE = 0, 4, 16, 8  # in struct seccomp_data
_ALLOW, _KILL, _FAIL = 0x7FFF0000, 0x80000000, 0x00050000


def machine() -> int | None:
    """Which of ``MACHINES`` this is, or None where there can be no filter."""
    if sys.platform != "linux" or sys.maxsize < 2**32:
        return None
    name = os.uname().machine
    return MACHINES.index(name) if name in MACHINES else None


def install(
    answers: Mapping[int, Sequence[bytes]], otherwise: bytes, *, is_trusted: bool = False
) -> bool:
    """Have the system answer calls so from now on.

    A call of another kind of program, as x86's 32 bits have them, ends the process.

    Args:
        answers: What is done about a call, by its number here.
        otherwise: What is done about all others.
        is_trusted: Its own code means no harm: older kernels then don't slow it down against
            what it could find out by guesses of the processor's.

    Returns:
        Whether the system does it.
    """
    here = machine()
    if here is None:
        return False
    code = _program(here, answers, otherwise)
    flags = _ALL_THREADS | (_AS_FAST if is_trusted else 0)
    return _install(_SECCOMP[here], code, flags)


def _program(here: int, answers: Mapping[int, Sequence[bytes]], otherwise: bytes) -> bytes:
    code = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUALS, _AUDIT_ARCH[here], 1, 0),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER),
        _step(_AT_LEAST, _X32, 0, 1),
        fail(errno.ENOSYS),
    ]
    for number, answer in answers.items():
        code += [_step(_EQUALS, number, 0, len(answer)), *answer]
    return b"".join([*code, otherwise])


def _install(number: int, code: bytes, flags: int) -> bool:
    """By the module below ctypes, which takes a third of its time before the first paint."""
    import _ctypes

    raw: Any = _ctypes  # its types leave out what ctypes itself is made of

    class _Char(raw._SimpleCData):
        _type_ = "c"

    class _Call(raw.CFuncPtr):
        _flags_ = raw.FUNCFLAG_CDECL

    libc = raw.dlopen(None, os.RTLD_NOW)
    prctl, syscall = (_Call(raw.dlsym(libc, name)) for name in ("prctl", "syscall"))
    characters: Any = _Char
    steps = (characters * len(code)).from_buffer_copy(code)
    program = struct.pack("HP", len(code) // 8, raw.addressof(steps))  # struct sock_fprog
    prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    return syscall(number, _SET_FILTER, flags, program) == 0


def fail(error: int) -> bytes:
    """The call isn't done, and says so with this number of ``errno``."""
    return _step(_RETURN, _FAIL | error)


def needs(argument: int, bit: int, error: int = errno.EPERM) -> list[bytes]:
    """Fail where the bit isn't set. All but addresses are read as 32 bits."""
    return [_load(argument), _step(_HAS_BITS, bit, 1, 0), fail(error)]


def lacks(argument: int, bits: int, error: int = errno.EPERM) -> list[bytes]:
    """Fail where one of the bits is set."""
    return [_load(argument), _step(_HAS_BITS, bits, 0, 1), fail(error)]


def is_one_of(
    argument: int, values: Sequence[int], error: int = errno.EPERM, *, upper: bool = False
) -> list[bytes]:
    """Fail where one half of the argument is none of these."""
    tests = [_step(_EQUALS, value, len(values) - at, 0) for at, value in enumerate(values)]
    return [_load(argument, upper=upper), *tests, fail(error)]


def _load(argument: int, *, upper: bool = False) -> bytes:
    """One half of an argument; the lower one comes first in memory."""
    return _step(_LOAD, _ARGUMENTS + _ARGUMENT_SIZE * argument + 4 * upper)


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    """One instruction; a comparison skips so many of the next ones."""
    return struct.pack("=HBBI", code, if_true, if_false, value)


ALLOW = _step(_RETURN, _ALLOW)
