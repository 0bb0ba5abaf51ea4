"""What programs asked of Linux about sockets, read from the log that strace keeps of them.

A call that the kernel's filter refuses is in the log as well, since strace is told of a call before
the filter is. With its option --seccomp-bpf it wouldn't be: then refused attempts stay unseen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["OUTSIDE", "Process", "Seen", "read_log", "tracer"]

_ADDRESSED = ("connect", "bind", "sendto", "sendmsg", "sendmmsg")
_BIRTHS = ("clone", "clone3", "fork", "vfork")
_OF_PROCESSES = (*_BIRTHS, "execve", "execveat", "seccomp")
_SOCKETS = "%network,pidfd_getfd,io_uring_setup,io_uring_enter,io_uring_register"

_LINE = re.compile(r"(\d+) +(.*)")
_BEGUN = re.compile(r"(\w+)\((.*)")
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>(.*)")
_RESULT = re.compile(r" = (-?\w+|\?)(?: ([A-Z]\w+))?[^=]*$")
_FAMILY = re.compile(r"\bAF_\w+")
_ADDRESS = re.compile(r'sun_path=(@?"(?:[^"\\]|\\.)*")')
_HANDED_OVER = re.compile(r"cmsg_type=SCM_RIGHTS, cmsg_data=\[([^\]]*(?:\[[^\]]*\][^\]]*)*)\]")
_SOCKET = re.compile(r"\d+<((?!UNIX)[A-Z][\w-]+):")  # as strace's -yy names what isn't a file
_WORDS = re.compile(r'"((?:[^"\\]|\\.)*)"')

_LOCAL = {"AF_UNIX", "AF_LOCAL"}
_NONE = "AF_UNSPEC"  # no socket is of this kind; the app asks for one to see whether it is filtered
OUTSIDE = ("io_uring_setup", "io_uring_enter", "io_uring_register", "pidfd_getfd")
"""Calls by which a socket could be had, or used, without being asked for as one."""


def tracer(log: Path) -> list[str | Path]:
    """What goes before a command for its calls, and those of all that it starts, to be kept."""
    calls = ",".join((_SOCKETS, *_OF_PROCESSES))
    quiet = ("-qq", "-e", "signal=none")
    return ["strace", "-f", "-yy", "-s", "200", *quiet, "-e", f"trace={calls}", "-o", log]


@dataclass(frozen=True, slots=True)
class _Call:
    begun: int
    ended: int
    thread: int
    name: str
    words: str
    result: str
    error: str

    @property
    def is_done(self) -> bool:
        return not self.error and not self.result.startswith("-")


@dataclass(slots=True)
class Process:
    """One that ran.

    Attributes:
        parent: None for one that was begun from outside.
        filtered: ``from its first moment`` if it was born with the filter, ``by itself`` if it
            installed it, or empty.
        before: What it asked of sockets before that; nothing if all is well.
    """

    number: int
    parent: int | None
    command: str = ""
    filtered: str = ""
    before: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Seen:
    """What was asked for.

    Attributes:
        families: Of sockets, with how that ended, and how often.
        peers: What was connected to, sent to or listened at: the call, its address, how it ended.
        others: Calls among ``OUTSIDE``.
        foreign: Sockets that other processes handed over and that aren't local ones.
    """

    families: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    peers: Counter[tuple[str, str, str]] = field(default_factory=Counter[tuple[str, str, str]])
    others: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    foreign: Counter[str] = field(default_factory=Counter[str])
    processes: list[Process] = field(default_factory=list[Process])

    @property
    def not_local(self) -> int:
        """How often anything but a local socket was asked for, whether or not it was refused."""
        known = {*_LOCAL, _NONE}
        families = sum(count for (name, _), count in self.families.items() if name not in known)
        peers = sum(count for (_, at, _), count in self.peers.items() if at.startswith("AF_"))
        return families + peers + sum(self.others.values()) + sum(self.foreign.values())

    def add(self, other: Seen) -> None:
        self.families += other.families
        self.peers += other.peers
        self.others += other.others
        self.foreign += other.foreign
        self.processes += other.processes


def read_log(text: str) -> Seen:
    """All that is in one log, which begins with the start of a program."""
    calls = sorted(_calls(text), key=lambda call: call.begun)
    seen = Seen()
    for call in calls:
        _count(call, seen)
    seen.processes = _processes(calls)
    return seen


def _count(call: _Call, seen: Seen) -> None:
    how = "done" if call.is_done else call.error or "not ended"
    if call.name in ("socket", "socketpair"):
        family = _FAMILY.search(call.words)
        seen.families[family[0] if family else call.words[:40], how] += 1
    elif call.name in OUTSIDE:
        seen.others[call.name, how] += 1
    elif call.name in _ADDRESSED and (at := _peer(call.words)):
        seen.peers[call.name, at, how] += 1
    for handed_over in _HANDED_OVER.findall(call.words):
        seen.foreign.update(_SOCKET.findall(handed_over))


def _peer(words: str) -> str:
    """Where a call leads to; empty if it goes where its socket is connected to already."""
    if address := _ADDRESS.search(words):
        return address[1].replace('"', "")
    family = re.search(r"sa_family=(AF_\w+)", words)
    if family is None:
        return ""
    return "nameless" if family[1] in _LOCAL else family[1]


def _calls(text: str) -> Iterator[_Call]:
    """Those that ended, and last those that didn't; another thread may break into a line."""
    unfinished: dict[int, tuple[int, str]] = {}
    for index, line in enumerate(text.splitlines()):
        if not (found := _LINE.match(line)):
            continue
        thread, words = int(found[1]), found[2]
        begun = index
        if resumed := _RESUMED.match(words):
            begun, first = unfinished.pop(thread, (index, ""))
            words = first + resumed[1]
        elif words.endswith("<unfinished ...>"):
            unfinished[thread] = index, words.removesuffix("<unfinished ...>")
            continue
        if call := _call(begun, index, thread, words):
            yield call
    for thread, (begun, words) in unfinished.items():
        if call := _call(begun, 1 << 60, thread, f"{words}) = ?"):
            yield call


def _call(begun: int, ended: int, thread: int, words: str) -> _Call | None:
    named, result = _BEGUN.match(words), _RESULT.search(words)
    if named is None or result is None:
        return None
    arguments = named[2][: result.start() - named.start(2)]
    return _Call(begun, ended, thread, named[1], arguments, result[1], result[2] or "")


def _processes(calls: Sequence[_Call]) -> list[Process]:
    """Who began whom, and since when each has the filter; threads belong to their process."""
    births = {int(c.result): c for c in calls if c.name in _BIRTHS and c.result.isdecimal()}
    processes: dict[int, Process] = {}
    filtered: dict[int, int] = {}  # by process: the line of the log from which on it is

    def process_of(thread: int) -> Process:
        birth = births.get(thread)
        if birth is not None and "CLONE_THREAD" in birth.words:
            return process_of(birth.thread)
        if thread not in processes:
            parent = None if birth is None else process_of(birth.thread)
            made = Process(thread, parent and parent.number, parent.command if parent else "")
            if birth is not None and parent and filtered.get(parent.number, 1 << 60) < birth.begun:
                made.filtered = "from its first moment"
                filtered[thread] = birth.begun
            processes[thread] = made
        return processes[thread]

    for call in calls:
        process = process_of(call.thread)
        if call.name in ("execve", "execveat") and call.is_done:
            process.command = " ".join(_WORDS.findall(call.words)[1:])
        elif call.name == "seccomp" and "SET_MODE_FILTER" in call.words and call.is_done:
            filtered.setdefault(process.number, call.ended)
            process.filtered = process.filtered or "by itself"
        elif not process.filtered and call.name not in _OF_PROCESSES:
            process.before.append(f"{call.name}({call.words[:120]}")
    return list(processes.values())
