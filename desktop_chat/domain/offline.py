"""No way to a network, for this process and for all that it starts.

On Linux the kernel refuses every socket but those within the machine, whoever asks for one, and
Python is not asked. Elsewhere, and where the kernel doesn't do it, Python itself refuses: that
holds for its own code, in processes that begin with ``go_offline``, and not for libraries.
"""

from __future__ import annotations

import errno
import os
import sys

from desktop_chat.domain import seccomp

__all__ = [
    "UNCONFINED",
    "go_offline",
    "has_filter",
    "has_hook",
    "is_unconfined",
    "watch_python",
    "why_no_filter",
]

UNCONFINED = "DESKTOP_CHAT_UNCONFINED"
"""Set to 1 for debugging, nothing is refused; never in a packaged app."""

_LOCAL, _INTERNET, _DATAGRAMS = 1, 2, 2  # AF_UNIX, AF_INET and SOCK_DGRAM, everywhere
_NOTHING, _NO_SUCH_TYPE = 0, 1 << 8  # AF_UNSPEC, and a flag that no kernel knows
_NUMBERS = ((41, 53), (198, 199))  # socket and socketpair, for each of seccomp's machines
_IO_URING = (425, 426, 427)  # to set one up, enter and register: it opens sockets unseen
_NO_SUCH_FAMILY = errno.EAFNOSUPPORT

_LOOKED_UP = frozenset(
    f"socket.{name}" for name in ("getaddrinfo", "gethostbyaddr", "gethostbyname", "getnameinfo")
)
_WITH_ADDRESS = frozenset(f"socket.{name}" for name in ("bind", "connect", "sendmsg", "sendto"))


def go_offline() -> None:
    """Give up every way to a network, for good.

    With it goes what a program could gain by the rights of its file (setuid). A socket that was
    open before, or that another process hands over, still works.
    """
    if is_unconfined():
        print(f"{UNCONFINED} is set: nothing keeps this from a network.", file=sys.stderr)
    elif not _filter_calls():
        watch_python()


def is_unconfined() -> bool:
    return os.environ.get(UNCONFINED) == "1" and not getattr(sys, "frozen", False)


def watch_python() -> None:
    """Have Python refuse, for good: the second best, which costs a little at every turn."""
    sys.addaudithook(_refuse)


def _filter_calls() -> bool:
    here = seccomp.machine()
    if here is None:
        return False
    only_local = [*seccomp.is_one_of(0, [_LOCAL], _NO_SUCH_FAMILY), seccomp.ALLOW]
    answers = dict.fromkeys(_NUMBERS[here], only_local)
    answers |= {number: [seccomp.fail(errno.ENOSYS)] for number in _IO_URING}
    return seccomp.install(answers, otherwise=seccomp.ALLOW, is_trusted=True)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Python's audit hook: it is told of all kinds of things, and few are looked at."""
    if event[:7] != "socket.":  # the fastest way to ask, a thousand times before the first paint
        return
    if event == "socket.__new__":
        is_local = arguments[1] == _LOCAL
    elif event in _WITH_ADDRESS:
        is_local = isinstance(arguments[1], str | bytes | None)  # others have a tuple
    else:
        is_local = event not in _LOOKED_UP
    if not is_local:
        raise OSError(_NO_SUCH_FAMILY, os.strerror(_NO_SUCH_FAMILY))


def has_filter() -> bool:
    """Whether the filter refuses a socket to this process: seen by a call that it alone refuses so.

    The kernel itself looks at the type first, and has none of this family either. So nothing is
    opened, and whoever watches for a socket to elsewhere sees none.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    failed = libc.socketpair(_NOTHING, _NO_SUCH_TYPE, 0, (ctypes.c_int * 2)()) < 0
    return failed and ctypes.get_errno() == _NO_SUCH_FAMILY


def has_hook() -> bool:
    """Whether Python refuses a socket to this process: seen by announcing one."""
    try:
        sys.audit("socket.__new__", None, _INTERNET, _DATAGRAMS, 0)
    except OSError:
        return True
    return False


def why_no_filter() -> str:
    """Why the kernel doesn't refuse, in a few words for a report."""
    if is_unconfined():
        return f"{UNCONFINED} is set"
    if sys.platform != "linux":
        return "only Linux has one"
    if seccomp.machine() is None:
        return f"none is known for {os.uname().machine}"
    return "the kernel doesn't take it"
