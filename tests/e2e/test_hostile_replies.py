"""No reply makes the window open a file, reach for a network or stand still, as the system sees it.

What colours code and draws formulas is a process of its own, which may still load a module of
Python, and is another process after a reply that it was killed for.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.command_line import environment
from tests.hostile_replies import ATTACKS, LURES
from tests.system_calls import NETWORK, OPENING, SystemCall, watch

ROOT = Path(__file__).parents[2]
PATIENCE_S = 2.0  # of the processor's time, as wherever replies are shown
LAST = "seen"

# What the window's process opens whatever a reply says, none of it a file on a disk.
OWN = {
    r"/proc/sys/vm/overcommit_memory": "the C library, when a thread's heap shrinks for once",
    r"/proc/\d+/statm?": "the memory of the process that colours and draws, which is bounded",
    r"/dev/null": "where that process says what nobody reads, when it is started again",
}
# Where that process has Python and its modules from, and the dynamic linker libraries.
PYTHONS = (sys.prefix, sys.base_prefix, str(ROOT), "/lib", "/usr/lib", "/etc/ld.so", "/proc/self/")


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("private") / "picture.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(path))
    return path


@pytest.fixture(scope="module")
def told(
    picture: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, float], list[SystemCall]]:
    """The seconds that each reply took, and all that the window's processes asked for."""
    folder = tmp_path_factory.mktemp("watched")
    command = (sys.executable, "-m", "tests.watched_window", folder / "profile", picture)
    out, calls = watch(
        command,
        folder / "calls",
        env=environment(QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT)),
        cwd=picture.parent,  # where a name without a folder would be found
    )
    return json.loads(out), calls


@pytest.fixture(scope="module")
def by_reply(
    told: tuple[dict[str, float], list[SystemCall]],
) -> dict[str, list[SystemCall]]:
    """What was asked for from each mark to the next."""
    found: dict[str, list[SystemCall]] = {}
    reply = "before"
    for call in told[1]:
        if call.path.startswith("/mark/"):
            reply = call.path.removeprefix("/mark/")
        found.setdefault(reply, [])
        if not call.path.startswith("/mark/"):
            found[reply].append(call)
    return found


def during(by_reply: dict[str, list[SystemCall]]) -> Iterator[tuple[str, SystemCall]]:
    """All calls while a reply was on the screen, with its name."""
    for reply, calls in by_reply.items():
        if reply not in ("before", LAST):
            yield from ((reply, call) for call in calls)


def typesetters(calls: Iterable[SystemCall]) -> set[int]:
    """The processes that colour code and draw formulas."""
    return {
        call.thread
        for call in calls
        if call.name == "execve" and "desktop_chat.markdown.process" in call.words
    }


def test_the_watch_sees_what_a_window_that_trusts_a_reply_does(
    by_reply: dict[str, list[SystemCall]], picture: Path
) -> None:
    after = by_reply[LAST]
    assert any(call.name in OPENING and call.path == str(picture) for call in after)
    assert any(call.name in NETWORK for call in after)
    assert set(by_reply) == {
        *("before", LAST, *ATTACKS),
        *(f"lure {number}" for number in range(len(LURES))),
    }


def test_no_reply_opens_a_file(
    by_reply: dict[str, list[SystemCall]], told: tuple[dict[str, float], list[SystemCall]]
) -> None:
    helpers = typesetters(told[1])
    assert helpers
    opened = [
        (reply, call)
        for reply, call in during(by_reply)
        if call.name in OPENING
        and not (call.thread in helpers and call.path.startswith(PYTHONS))
        and not any(re.fullmatch(pattern, call.path) for pattern in OWN)
    ]
    assert opened == []


def test_no_reply_reaches_for_a_network(by_reply: dict[str, list[SystemCall]]) -> None:
    assert [each for each in during(by_reply) if each[1].name in NETWORK] == []


def test_nothing_that_a_reply_names_is_so_much_as_looked_for(
    by_reply: dict[str, list[SystemCall]], picture: Path
) -> None:
    texts = ATTACKS | {f"lure {number}": lure(picture) for number, lure in enumerate(LURES)}
    named = [
        (reply, call)
        for reply, call in during(by_reply)
        if picture.name in call.path or ("/" in call.path and call.path in texts[reply])
    ]
    assert named == []


@pytest.mark.parametrize("attack", ATTACKS)
def test_it_is_soon_on_the_screen(
    told: tuple[dict[str, float], list[SystemCall]], attack: str
) -> None:
    assert told[0][attack] < PATIENCE_S
