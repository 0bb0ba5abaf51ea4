"""What a program and its children ask of Linux about files and networks, as strace tells it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

__all__ = ["NETWORK", "OPENING", "SystemCall", "watch"]

OPENING = {"creat", "execve", "execveat", "open", "openat", "openat2", "open_by_handle_at"}
"""Calls by which a file is read, written or run."""

NETWORK = {
    *("socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "shutdown"),
    *("sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "recvmmsg"),
    *("getsockname", "getpeername", "getsockopt", "setsockopt", "io_uring_setup"),
}
"""Calls that have to do with one, or by which one could be had unseen."""

_WATCHED = ",".join(("%file", *sorted(NETWORK), "open_by_handle_at"))
_BEGUN = re.compile(r"(\d+) +(\w+)\((.*)")  # and not how one goes on that another thread broke into
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WAIT_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class SystemCall:
    """One that names a file or has to do with a network, whether or not it succeeded.

    Attributes:
        thread: Linux's number of it, which no two threads of all processes share.
        path: The first text among its arguments, if there is any.
        words: All of its arguments, and what it returned.
    """

    thread: int
    name: str
    path: str
    words: str


def watch(
    command: Sequence[str | Path], log: Path, *, env: Mapping[str, str], cwd: Path
) -> tuple[str, list[SystemCall]]:
    """Run a program to its end; its standard output, and what it asked for in the order of that.

    Skips the test where strace isn't installed, or may not watch.
    """
    if not sys.platform.startswith("linux"):
        pytest.skip("strace is Linux's")
    if shutil.which("strace") is None:
        pytest.skip("strace isn't installed; Debian has it in strace")
    # With the filter in the kernel, what isn't watched costs no more than it always does.
    strace = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", f"trace={_WATCHED}", "-o", str(log))
    attempt = subprocess.run([*strace, "true"], capture_output=True, text=True, check=False)
    if attempt.returncode:
        pytest.skip(f"strace may not watch here: {attempt.stderr.strip()}")
    done = subprocess.run(
        [*strace, *command],
        env=dict(env),
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=_WAIT_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, list(_read(log.read_text(errors="replace")))


def _read(log: str) -> Iterator[SystemCall]:
    for line in log.splitlines():
        if begun := _BEGUN.match(line):
            thread, name, words = begun.groups()
            text = _TEXT.search(words)
            yield SystemCall(int(thread), name, text[1] if text else "", words)
