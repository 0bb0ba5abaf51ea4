"""When the proof of offline holds, and that each thing that is seen can make it fail."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from proof.network_imports import Reach
from proof.report import Proof, json_of, text_of
from proof.socket_calls import read_log

FILTERED = "10 seccomp(SECCOMP_SET_MODE_FILTER, 0, {len=20, filter=0x1}) = 0\n"
LOCAL = (
    "10 socket(AF_UNIX, SOCK_STREAM, 0) = 3\n"
    '10 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/dbus-x"}, 20) = 0\n'
)
FREE = "10 socket(AF_INET, SOCK_STREAM, 0) = 3\n10 socket(AF_INET6, SOCK_DGRAM, 0) = 4\n"
STATE: dict[str, Any] = {
    "number": 10,
    "parent": 1,
    "command": "desktop-chat --profile p doctor",
    "first": "0",
    "last": "2",
    "seconds": 0.1,
    "no_new_privileges": True,
    "looks": 9,
}
CHILD = STATE | {"number": 11, "parent": 10, "command": "desktop-chat --probe", "first": "2"}


def good() -> Proof:
    done = [{"what": "ask", "seen": "42", "seconds": 1.0}]
    return Proof(
        "desktop-chat",
        "desktop-chat 1.0",
        [Reach("_socket.so", ("connect",), "the keychain")],
        canaries={how: read_log(FREE) for how in ("free", "filtered")},
        traced={"done": done},
        seen=read_log(FILTERED + LOCAL),
        alone={
            "done": done,
            "interfaces": ["lo"],
            "reachable": False,
            "states": [dict(STATE), dict(CHILD)],
        },
    )


def test_it_holds() -> None:
    assert good().holds, good().judged
    text = text_of(good())
    assert "FAIL" not in text
    assert "NOT KNOWN" not in text
    told = json.loads(json_of(good()))
    assert told["holds"]
    assert told["seen"]["families"] == [["AF_UNIX", "done", 1]]


SPOILED: dict[str, Callable[[Proof], object]] = {
    "a session that failed": lambda p: p.traced.update(failed="no window"),
    "one that failed without a network": lambda p: p.alone.update(failed="no answer"),
    "another outcome there": lambda p: p.alone.update(done=[]),
    "a network there": lambda p: p.alone.update(interfaces=["lo", "eth0"]),
    "this machine to be reached there": lambda p: p.alone.update(reachable=True),
    "a socket to elsewhere": lambda p: p.seen.add(read_log(FREE)),
    "a local socket to a place unknown": lambda p: p.seen.add(
        read_log('10 connect(3, {sa_family=AF_UNIX, sun_path="/run/resolve"}, 20) = 0\n')
    ),
    "no socket at all, so nothing was watched": lambda p: p.seen.families.clear(),
    "no place that a socket led to": lambda p: p.seen.peers.clear(),
    "no child of the app": lambda p: p.alone["states"].pop(1),
    "a process without the filter": lambda p: p.seen.add(read_log(LOCAL)),
    "one that /proc saw without it": lambda p: p.alone["states"][0].update(last="0"),
    "a child that began without it": lambda p: p.alone["states"][1].update(first="0"),
    "nothing seen in /proc": lambda p: p.alone.update(states=[]),
    "a canary that isn't seen": lambda p: p.canaries.update(filtered=read_log(LOCAL)),
    "a library that nobody knows": lambda p: p.reaches.append(Reach("x.so", ("connect",), "")),
    "no libraries, so it is no package": lambda p: p.reaches.clear(),
}


@pytest.mark.parametrize("what", SPOILED)
def test_it_does_not_hold_with(what: str) -> None:
    proof = good()
    SPOILED[what](proof)
    assert not proof.holds
    assert "FAILS" in text_of(proof)
