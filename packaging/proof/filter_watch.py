"""Whether each process of a session has the kernel's filter, as /proc tells while it runs."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

__all__ = ["FilterWatch", "State", "children"]

_POLL_S = 0.005
_FILTERED = "2"  # SECCOMP_MODE_FILTER in proc(5)


@dataclass(slots=True)
class State:
    """What was seen of one process.

    Attributes:
        first: Its seccomp mode when it was first looked at; 2 is a filter.
        last: When it was last.
        seconds: From when it was first seen until it was seen with a filter.
        no_new_privileges: Whether it can gain none by starting a program, when last seen.
    """

    number: int
    parent: int
    command: str
    first: str
    last: str
    seconds: float
    no_new_privileges: bool
    looks: int = 0


class FilterWatch:
    """A context manager that looks, many times a second, at what was begun and all below it."""

    def __init__(self) -> None:
        self.states: dict[int, State] = {}
        self._roots: list[int] = []
        self._began: dict[int, float] = {}
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._look, name="filter watch", daemon=True)

    def __enter__(self) -> FilterWatch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.set()
        self._thread.join()

    def add(self, number: int) -> None:
        """Look at this process too."""
        self._roots.append(number)

    def _look(self) -> None:
        while not self._ends.wait(_POLL_S):
            left = list(self._roots)
            while left:
                number = left.pop()
                try:
                    self._note(number)
                    left += children(number)
                except (OSError, LookupError):  # it has ended, and another may get its number
                    if number in self._roots:
                        self._roots.remove(number)

    def _note(self, number: int) -> None:
        folder = Path("/proc", str(number))
        lines = (line.partition(":\t") for line in (folder / "status").read_text().splitlines())
        said = {name: value for name, _, value in lines}
        mode, now = said["Seccomp"], time.monotonic()
        command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        state = self.states.get(number)
        if state is None:
            self._began[number] = now
            state = State(number, int(said["PPid"]), command, mode, mode, 0.0, False)
            self.states[number] = state
        elif state.last != _FILTERED:
            state.seconds = now - self._began[number]
        state.last, state.command = mode, command.strip() or state.command
        state.no_new_privileges = said["NoNewPrivs"] == "1"
        state.looks += 1


def children(number: int) -> list[int]:
    """The processes that this one began, and that still run."""
    found: list[int] = []
    for task in Path("/proc", str(number), "task").iterdir():
        with suppress(OSError):
            found += map(int, (task / "children").read_text().split())
    return found
