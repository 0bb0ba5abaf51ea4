"""The system calls that reading a file and computing need; all others can be given up, for good.

None of these reaches another process, makes anything that has a name, or lasts longer than it.
"""

import errno
import os

from desktop_chat.domain.seccomp import ALLOW, fail, install, is_one_of, lacks, machine, needs

__all__ = ["NUMBERS", "restrict_calls"]

NUMBERS: dict[str, tuple[int | None, int | None]] = {
    # Files: those that are open, and others to be read.
    "open": (2, None),
    "openat": (257, 56),
    "close": (3, 57),
    "read": (0, 63),
    "pread64": (17, 67),
    "write": (1, 64),
    "writev": (20, 66),  # the C library's last words
    "lseek": (8, 62),
    "fadvise64": (221, 223),
    "fcntl": (72, 25),
    "fstat": (5, 80),
    "newfstatat": (262, 79),
    "poll": (7, None),
    "ppoll": (271, 73),
    # Its own memory.
    "brk": (12, 214),
    "mmap": (9, 222),
    "mprotect": (10, 226),
    "mremap": (25, 216),
    "munmap": (11, 215),
    "madvise": (28, 233),
    # Its own threads.
    "clone": (56, 220),
    "set_tid_address": (218, 96),
    "set_robust_list": (273, 99),
    "rseq": (334, 293),
    "arch_prctl": (158, None),  # asks for the registers of AMX
    "prctl": (157, 167),
    "futex": (202, 98),
    "sched_yield": (24, 124),
    "sched_getaffinity": (204, 123),
    "exit": (60, 93),
    "exit_group": (231, 94),
    # Its own signals.
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "restart_syscall": (219, 128),
    "tgkill": (234, 131),
    # The time.
    "time": (201, None),
    "gettimeofday": (96, 169),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115),
    "nanosleep": (35, 101),
    # What it and the machine are.
    "getpid": (39, 172),
    "gettid": (186, 178),
    "getcpu": (309, 168),
    "getrandom": (318, 278),
    "getrlimit": (97, 163),
    "prlimit64": (302, 261),
    "getrusage": (98, 165),
    "times": (100, 153),
    "sysinfo": (99, 179),
    "uname": (63, 160),
}
"""On x86-64 (asm/unistd_64.h) and on aarch64 (asm-generic/unistd.h), where there is such a call."""

_TO_IMPORT: dict[str, tuple[int | None, int | None]] = {"getdents64": (217, 61)}

_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_NEW_THREAD = 0x00010000  # CLONE_THREAD
_NAMESPACES = 0x7E020000  # CLONE_NEWNS, CLONE_NEWCGROUP … CLONE_NEWNET
_HARMLESS_CONTROLS = (0, 1, 2, 3, 1030)  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC
_HARMLESS_OPTIONS = (15, 51)  # PR_SET_NAME; PR_SVE_GET_VL, the length of aarch64's vectors


def restrict_calls(*, imports: bool = False) -> bool:
    """No network, no other program or process, no writing of files by name, from now on.

    Threads may still be started, and what is open stays open. Other calls fail as if the system
    didn't have them, so that the C library finds another way where there is one.

    Args:
        imports: Python may still load modules, for which it lists folders.

    Returns:
        Whether the system does it.
    """
    here = machine()
    if here is None:
        return False
    conditions = _conditions()
    answers = {
        number: [*conditions.get(name, ()), ALLOW]
        for name, numbers in (NUMBERS | (_TO_IMPORT if imports else {})).items()
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
