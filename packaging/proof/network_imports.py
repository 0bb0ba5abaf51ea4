"""Which of an app's libraries could ask for a socket, by the calls that they import, and why."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from bundle.finish import elf_files

__all__ = ["Reach", "reaches"]

_CALLS = {
    *("socket", "socketpair", "connect", "bind", "listen", "accept", "accept4"),
    *("sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "recvmmsg"),
    *("getaddrinfo", "getnameinfo", "gethostbyname", "gethostbyname_r", "gethostbyname2"),
    *("gethostbyname2_r", "gethostbyaddr", "gethostbyaddr_r", "res_query", "__res_query"),
    *("res_search", "__res_search", "io_uring_setup", "io_uring_queue_init"),
}

# Those that may, by their names. In none of them is there a way from the app to such a call but in
# the first, and what the kernel's filter refuses is refused to all.
_REASONS = (
    (
        "_socket.cpython-*.so",
        "Python's sockets: the keychain is spoken to by a local one (jeepney).",
    ),
    (
        "_rust.abi3.so",
        "cryptography has all of OpenSSL in it, of which the app uses ciphers and hashes.",
    ),
    (
        "_sqlite3.cpython-*.so",
        "sqlcipher3 has all of OpenSSL's libcrypto in it, of which SQLCipher uses ciphers.",
    ),
    ("libcrypto.so.3", "OpenSSL for Python's hashes; libssl, which speaks TLS, isn't there."),
    ("_psutil_linux.abi3.so", "psutil can list network cards, which the app doesn't ask for."),
)


@dataclass(frozen=True, slots=True)
class Reach:
    """A library that imports calls of sockets; ``reason`` is empty if nobody has looked at it."""

    library: str
    calls: tuple[str, ...]
    reason: str


def reaches(bundle: Path) -> Iterator[Reach]:
    """Each library or program in a folder that could ask for a socket. Needs binutils."""
    for path in elf_files(bundle):
        if calls := sorted(_imported(path) & _CALLS):
            yield Reach(str(path.relative_to(bundle)), tuple(calls), _reason(path.name))


def _imported(path: Path) -> set[str]:
    command = ["nm", "--dynamic", "--undefined-only", path]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {line.split()[-1].partition("@")[0] for line in done.stdout.splitlines()}


def _reason(name: str) -> str:
    return next((why for pattern, why in _REASONS if fnmatchcase(name, pattern)), "")
