"""What the proof of offline says, as text for a reviewer."""

from __future__ import annotations

import json
import platform
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, cast

from proof.network_imports import Reach
from proof.socket_calls import Process, Seen

__all__ = ["Proof", "json_of", "text_of"]

_FILTER = "2"
_ABOUT = {"AF_UNSPEC": ": there is none of this kind; doctor sees by it whether the filter answers"}

# Where a local socket may lead to, and what is there.
_PEERS = (
    ("/tmp/.X11-unix/", "the X server: the screen, the keyboard"),
    ("@/tmp/.X11-unix/", "the X server: the screen, the keyboard"),
    ("/tmp/dbus-", "the session bus of this proof: keychain, notices, tray, screen reader"),
    ("@/tmp/dbus-", "the session bus of this proof: keychain, notices, tray, screen reader"),
    ("/var/run/nscd/socket", "the C library's cache of names of users, which isn't there"),
    ("nameless", "a socket without a name, between a program and its own parts"),
)


@dataclass(slots=True)
class Proof:
    """All that was seen.

    Attributes:
        reaches: Libraries that could ask for a socket.
        canaries: What was seen of a program that reaches for a network, filtered and not.
        traced: What the session under strace told.
        seen: And what strace did.
        alone: What the session without a network told.
    """

    program: str
    version: str
    reaches: list[Reach]
    canaries: dict[str, Seen] = field(default_factory=dict[str, Seen])
    traced: dict[str, Any] = field(default_factory=dict[str, Any])
    seen: Seen = field(default_factory=Seen)
    alone: dict[str, Any] = field(default_factory=dict[str, Any])
    seconds: int = 0
    machine: str = field(default_factory=lambda: f"{platform.system()} {platform.release()}")
    made: str = field(default_factory=lambda: time.strftime("%Y-%m-%d %H:%M"))

    @property
    def judged(self) -> dict[str, bool]:
        """Each thing that has to hold."""
        done = [
            [each["what"] for each in told.get("done", ())] for told in (self.traced, self.alone)
        ]
        states: list[dict[str, Any]] = self.alone.get("states", [])
        children = [each for each in states if _is_child(each, states)]
        return {
            "the session under strace went to its end": "failed" not in self.traced,
            "so it did in an empty network namespace": "failed" not in self.alone,
            "both did the same": done[0] == done[1] and bool(done[0]),
            "there was no interface but a dead lo there": self.alone.get("interfaces") == ["lo"]
            and not self.alone.get("reachable", True),
            "no socket was asked for but local ones": bool(self.seen.families)
            and self.seen.not_local == 0,
            "local sockets led to places that are known": bool(self.seen.peers)
            and not _strange(self.seen),
            "each process under strace had the filter before it asked for a socket": bool(
                self.seen.processes
            )
            and all(each.filtered and not each.before for each in self.seen.processes),
            "each process had it when looked at in /proc": bool(states)
            and all(each["last"] == _FILTER for each in states),
            "what a process of the app began had it from the first look on": bool(children)
            and all(each["first"] == _FILTER for each in children),
            "a program that reaches for a network would have been seen": all(
                seen.not_local >= 2 for seen in self.canaries.values()
            )
            and len(self.canaries) == 2,
            "each library that could ask for a socket is known, and why": bool(self.reaches)
            and all(each.reason for each in self.reaches),
        }

    @property
    def holds(self) -> bool:
        return all(self.judged.values())


def _is_child(state: dict[str, Any], states: Sequence[dict[str, Any]]) -> bool:
    return state["parent"] in {each["number"] for each in states}


def _strange(seen: Seen) -> list[str]:
    return [at for _, at, _ in seen.peers if not _what(at)]


def _what(at: str) -> str:
    return next((what for begin, what in _PEERS if at.startswith(begin)), "")


def text_of(proof: Proof) -> str:
    """The report, to be read from above."""
    parts = [
        f"Offline: {proof.version}, {proof.program}",
        f"{proof.made}, {proof.machine}, {proof.seconds} s",
        "",
        *(f"{'holds' if held else 'FAILS'}  {what}" for what, held in proof.judged.items()),
        *_section("What was done, twice, and what was seen", _done(proof)),
        *_section("Sockets that were asked for, by family (strace)", _families(proof.seen)),
        *_section("Where they led to (strace)", _peers(proof.seen)),
        *_section("Processes, and their filter (strace)", _processes(proof.seen.processes)),
        *_section("Processes, and their filter (/proc, in the empty namespace)", _states(proof)),
        *_section("A program that reaches for a network, seen in the same way", _canaries(proof)),
        *_section("Libraries of the package that could ask for a socket", _libraries(proof)),
    ]
    return "\n".join(parts) + "\n"


def json_of(proof: Proof) -> str:
    """All that was seen, for a program."""
    told = {"holds": proof.holds, "judged": proof.judged, **_rows(proof)}
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def _rows(value: Any) -> Any:
    """Tables in the place of counters, whose keys JSON can't have."""
    if isinstance(value, Counter):
        counted = cast("Counter[Any]", value)
        return [[*(key if isinstance(key, tuple) else (key,)), n] for key, n in counted.items()]
    if is_dataclass(value):  # asdict would count a counter's items
        return {each.name: _rows(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, dict):
        return {key: _rows(each) for key, each in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_rows(each) for each in cast("list[Any]", value)]
    return value


def _section(title: str, lines: Iterable[str]) -> list[str]:
    return ["", title, "-" * len(title), *lines]


def _done(proof: Proof) -> list[str]:
    lines = [
        f"{each['seconds']:6.1f} s  {each['what']}: {each['seen']}"
        for each in proof.alone.get("done", ())
    ]
    for name, told in (("under strace", proof.traced), ("in the namespace", proof.alone)):
        if "failed" in told:
            lines.append(f"FAILED {name}: {told['failed']}")
    return lines


def _families(seen: Seen) -> list[str]:
    lines = [
        f"{count:6}  {name}, {how}{_ABOUT.get(name, '')}"
        for (name, how), count in sorted(seen.families.items())
    ]
    lines += [f"{count:6}  {name}, {how}" for (name, how), count in sorted(seen.others.items())]
    lines += [f"{count:6}  handed over by others: {name}" for name, count in seen.foreign.items()]
    return [*lines, f"{seen.not_local:6}  of all that aren't local"]


def _peers(seen: Seen) -> list[str]:
    return [
        f"{count:6}  {call} {at}, {how}: {_what(at) or 'NOT KNOWN'}"
        for (call, at, how), count in sorted(seen.peers.items())
    ]


def _processes(processes: Sequence[Process]) -> list[str]:
    counted = Counter(
        (_kind(each.command), each.filtered or "NONE", len(each.before)) for each in processes
    )
    return [
        f"{count:6}  {kind}: {filtered}, {before} socket calls before it"
        for (kind, filtered, before), count in sorted(counted.items())
    ]


def _states(proof: Proof) -> list[str]:
    states: list[dict[str, Any]] = proof.alone.get("states", [])
    found: dict[str, list[dict[str, Any]]] = {}
    for each in states:
        found.setdefault(_kind(each["command"]), []).append(each)
    return [_state(kind, group) for kind, group in sorted(found.items())]


def _state(kind: str, group: Sequence[dict[str, Any]]) -> str:
    slowest = max(each["seconds"] for each in group) * 1000
    looks = sum(each["looks"] for each in group)
    return (
        f"{len(group):6}  {kind}: mode {_all(group, 'first')} at the first look and "
        f"{_all(group, 'last')} at the last of {looks}, after {slowest:.0f} ms at most"
    )


def _all(group: Sequence[dict[str, Any]], key: str) -> str:
    return "/".join(sorted({each[key] for each in group}))


def _kind(command: str) -> str:
    """What a process is for, by its first words that tell."""
    words = command.split()
    own = next((word for word in words if word.startswith("--") and word in _CHILDREN), "")
    module = next((each for each in words if each.startswith("desktop_chat.")), "")
    if own or module:
        return own or module
    if "--profile" not in words:
        return " ".join(words[:1]) or "(not begun yet)"
    after = words[words.index("--profile") + 2 :]
    return " ".join(["desktop-chat", *after[:2]]) if after else "desktop-chat (the window)"


_CHILDREN = ("--renderer", "--probe", "--press", "--typesetter", "--pdf-reader")


def _canaries(proof: Proof) -> list[str]:
    return [
        f"{count:6}  {how}: {name}, {end}"
        for how, seen in proof.canaries.items()
        for (name, end), count in sorted(seen.families.items())
    ]


def _libraries(proof: Proof) -> list[str]:
    return [
        f"{each.library}: {', '.join(each.calls)}\n        {each.reason or 'NOT KNOWN'}"
        for each in proof.reaches
    ] or ["None were looked at: this isn't a packaged app."]
