"""How long each hostile reply blocks the window, whatever is done with it.

    python -m tests.longest_blocks PROFILE [ATTACK...]

What comes out is JSON: by attack and by what was done, the most seconds that the window's thread
computed without taking an event; and, if there is just one attack, the bytes of memory that it took
at most.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QSize
from PySide6.QtWidgets import QLineEdit

from desktop_chat.ui.transcript.found_places import FoundPlaces
from desktop_chat.ui.transcript.selecting import Selecting
from tests.hostile_replies import ATTACKS
from tests.hostile_window import HARMLESS, HostileWindow

__all__ = ["ACTIONS", "main"]

_PAGES = 30
_SIZES = ((700, 600), (1200, 800), (900, 500))
_SOUGHT = ("a", "[a](", "x_1", "zebra")
_MOST_MS = 3_000  # of looking at what goes on after something was done


class _Blocks:
    """Measures what the thread computes between two looks at its events."""

    def __init__(self) -> None:
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        self._ticks = [
            dispatcher.awake.connect(self._tick),
            dispatcher.aboutToBlock.connect(self._tick),
        ]
        self._last = time.thread_time()
        self._longest = 0.0

    def _tick(self) -> None:
        now = time.thread_time()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def close(self) -> None:
        for tick in self._ticks:
            QObject.disconnect(tick)

    def begin(self) -> None:
        self._longest, self._last = 0.0, time.thread_time()

    def end(self) -> float:
        self._tick()
        return self._longest


class _Actions:
    """What a person does with a reply."""

    def __init__(self, show: HostileWindow, name: str, text: str) -> None:
        self._show = show
        self._name = name
        self._text = text
        self._transcript = show.view.pane.transcript
        (self._selecting,) = self._transcript.findChildren(Selecting)
        (self._places,) = show.window.findChildren(FoundPlaces)

    def streaming(self) -> None:
        self._show.ask_for(self._text)
        self._settle()

    def reopening(self) -> None:
        self._show.open(self._name)
        self._settle()

    def scrolling(self) -> None:
        bar = self._transcript.verticalScrollBar()
        for page in (*range(_PAGES), *range(_PAGES, 0, -1)):
            bar.setValue(bar.maximum() * page // _PAGES)
            self._show.wait(1)
        bar.setValue(bar.maximum())
        self._settle()

    def resizing(self) -> None:
        before = self._show.window.size()
        for width, height in (*_SIZES, before.toTuple()):
            self._show.window.resize(QSize(width, height))
            self._show.wait(1)
            self._settle()

    def selecting(self) -> None:
        self._selecting.select_all()
        self._show.wait()

    def copying(self) -> None:
        self._selecting.copy()
        self._show.wait()
        self._selecting.clear()

    def finding(self) -> None:
        self._transcript.open_find()
        self._show.wait(1)
        (field,) = (
            each
            for each in self._show.window.findChildren(QLineEdit)
            if each.accessibleName() == "Find in this conversation"
        )
        for text in _SOUGHT:
            field.setText(text)
            self._show.wait(1)
            self._wait_for(lambda: self._places.is_done)
        field.setText("")
        self._show.wait()

    def _settle(self) -> None:
        self._wait_for(lambda: all(each.is_complete for each in self._transcript.blocks()))
        self._show.wait()

    def _wait_for(self, is_done: Callable[[], bool]) -> None:
        end = time.monotonic() + _MOST_MS / 1000
        while not is_done() and time.monotonic() < end:
            self._show.wait(5)


ACTIONS: tuple[tuple[str, Callable[[_Actions], None]], ...] = (
    ("reopening", _Actions.reopening),
    ("scrolling", _Actions.scrolling),
    ("resizing", _Actions.resizing),
    ("selecting", _Actions.selecting),
    ("copying", _Actions.copying),
    ("finding", _Actions.finding),
    ("streaming", _Actions.streaming),
)


def main(profile: Path, names: list[str]) -> dict[str, dict[str, float]]:
    attacks = {name: ATTACKS[name] for name in names or ATTACKS}
    show = HostileWindow(profile, attacks)
    show.warm_up()
    blocks = _Blocks()
    for _, act in ACTIONS:
        act(_Actions(show, "harmless", HARMLESS))
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak so far is forgotten
    before = _memory("VmRSS")
    found: dict[str, dict[str, float]] = {}
    for name, text in attacks.items():
        found[name] = {}
        for action, act in ACTIONS:
            actions = _Actions(show, name, text)
            blocks.begin()
            act(actions)
            found[name][action] = blocks.end()
    if len(attacks) == 1:
        found["memory"] = {"most": _memory("VmHWM") - before}
    blocks.close()
    show.close()
    return found


def _memory(name: str) -> int:
    """Bytes, as Linux counts them for a process."""
    lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    (kibibytes,) = (line.split()[1] for line in lines if line.startswith(f"{name}:"))
    return int(kibibytes) * 1_024


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2:])))
