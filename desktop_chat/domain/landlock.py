"""Linux's Landlock: a process gives up every file but those that it names, for good."""

import ctypes
import os
import stat
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

__all__ = ["restrict_files"]

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on every architecture
_VERSION_FLAG = 1
_PATH_BENEATH = 1
_WRITE_FILE, _READ_FILE, _READ_FOLDER, _TRUNCATE = 1 << 1, 1 << 2, 1 << 3, 1 << 14
_NO_NEW_PRIVILEGES = 38  # PR_SET_NO_NEW_PRIVS

# How many of the rights in linux/landlock.h each version knows, from execute to ioctl.
_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
_ALL_RIGHTS = 16
_NETWORK = 0b11  # bind and connect, since version 4
_SCOPES = 0b11  # abstract sockets and signals to others, since version 6
_FIRST_WITH_NETWORK, _FIRST_WITH_SCOPES = 4, 6


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("file", ctypes.c_int32))


def restrict_files(readable: Sequence[Path], writable: Sequence[Path] = ()) -> int:
    """Let this process open ``readable`` for reading, or what is in such folders, and nothing else.

    It holds for this thread and those that it starts: call it while there is one alone.

    Args:
        writable: Files that may be written besides; they have to be there.

    Returns:
        The version of Landlock that does it; 0 if the system has none, or there are more threads.
    """
    if sys.platform != "linux" or sys.maxsize < 2**32:
        return 0
    if len(os.listdir("/proc/self/task")) > 1:  # noqa: PTH208 - numbers, not paths
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    version: int = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION_FLAG)
    if version < 1:
        return 0
    ruleset = _Ruleset(
        files=(1 << _RIGHTS.get(version, _ALL_RIGHTS)) - 1,
        network=_NETWORK if version >= _FIRST_WITH_NETWORK else 0,
        scoped=_SCOPES if version >= _FIRST_WITH_SCOPES else 0,
    )
    size = 24 if version >= _FIRST_WITH_SCOPES else 16 if version >= _FIRST_WITH_NETWORK else 8
    rules: int = libc.syscall(
        _CREATE_RULESET, ctypes.byref(ruleset), ctypes.c_size_t(size), ctypes.c_uint32(0)
    )
    if rules < 0:
        return 0
    try:
        for path in readable:
            _allow(libc, rules, path, _READ_FILE | _READ_FOLDER)
        for path in writable:
            _allow(libc, rules, path, (_WRITE_FILE | _TRUNCATE) & ruleset.files)
        libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        failed = libc.syscall(_RESTRICT_SELF, rules, ctypes.c_uint32(0))
    finally:
        os.close(rules)
    return 0 if failed else version


def _allow(libc: ctypes.CDLL, rules: int, path: Path, rights: int) -> None:
    with suppress(OSError):  # it has gone; opening it will say so
        file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            if not stat.S_ISDIR(os.fstat(file).st_mode):
                rights &= ~_READ_FOLDER
            rule = _PathBeneath(rights, file)
            libc.syscall(_ADD_RULE, rules, _PATH_BENEATH, ctypes.byref(rule), ctypes.c_uint32(0))
        finally:
            os.close(file)
