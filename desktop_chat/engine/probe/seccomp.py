"""The system calls that a test run gives up, for good: all that it has no use for."""

import errno
import os

from desktop_chat.domain.seccomp import ALLOW, fail, install, is_one_of, lacks, machine, needs
from desktop_chat.engine.probe.system_calls import NUMBERS

__all__ = ["restrict_calls"]

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
    here = machine()
    if here is None:
        return False
    conditions = _conditions()
    answers = {
        number: [*conditions.get(name, ()), ALLOW]
        for name, numbers in NUMBERS.items()
        if (number := numbers[here]) is not None
    }
    return install(answers, otherwise=fail(errno.ENOSYS))


def _conditions() -> dict[str, list[bytes]]:
    """What has to be true of a call's arguments."""
    return {
        "open": lacks(1, _TO_WRITE),
        "openat": lacks(2, _TO_WRITE),
        "clone": [*needs(0, _NEW_THREAD), *lacks(0, _NAMESPACES)],
        "fcntl": is_one_of(1, _HARMLESS_CONTROLS),
        "prctl": is_one_of(0, _HARMLESS_OPTIONS),
        "tgkill": is_one_of(0, [os.getpid()]),  # as abort() does
        # Its own limits, and no address of new ones.
        "prlimit64": [*is_one_of(0, [0]), *is_one_of(2, [0]), *is_one_of(2, [0], upper=True)],
    }
