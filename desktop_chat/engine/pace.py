"""How many threads compute now: as planned, or fewer where others need the processor."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import psutil

__all__ = ["Pace", "Processor", "Surroundings"]

_NEVER, _ON_BATTERY_TOO = "never", "busy_or_battery"  # as the setting has them
_LOOK_SECONDS = 0.3
_FEW = 0.5  # cores that a desktop takes without anybody's doing anything
_LEAST_SECONDS = 0.1  # the system counts in hundredths
_BATTERY_SECONDS = 10.0  # reading it asks the machine's firmware


class Surroundings(Protocol):
    """What else goes on on this machine."""

    cores: int

    def others(self) -> float:
        """How many cores other processes have used since this was asked last."""
        ...

    def on_battery(self) -> bool: ...


class Processor:
    """This machine."""

    def __init__(self) -> None:
        self.cores = psutil.cpu_count() or 1
        self._process = psutil.Process(os.getpid())
        self._last = self._read()
        self._battery = False
        self._battery_looked = float("-inf")

    def others(self) -> float:
        now, before = self._read(), self._last
        if now.at - before.at < _LEAST_SECONDS:
            return 0.0
        self._last = now
        used = (now.all - before.all) - (now.own - before.own)
        return max(0.0, used) / (now.at - before.at)

    def on_battery(self) -> bool:
        now = time.monotonic()
        if now - self._battery_looked >= _BATTERY_SECONDS:
            self._battery_looked = now
            battery: Any = getattr(psutil, "sensors_battery", lambda: None)()
            self._battery = battery is not None and battery.power_plugged is False
        return self._battery

    def _read(self) -> _Times:
        """What is nice isn't counted: it gives way by itself."""
        times: Any = psutil.cpu_times()
        idle = times.idle + getattr(times, "iowait", 0.0) + getattr(times, "nice", 0.0)
        virtual = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)  # in others, too
        own = self._process.cpu_times()
        return _Times(time.monotonic(), sum(times) - idle - virtual, own.user + own.system)


@dataclass(frozen=True, slots=True)
class _Times:
    """Seconds of processor time until a moment: of all processes, and of this one."""

    at: float
    all: float
    own: float


class Pace:
    """Shares the processor among the engines at work, and with other processes.

    Threads that compute wait for each other after each step. Where one has to wait for its core,
    all do, so that fewer threads are faster on a busy machine, and kinder. Any thread may ask.
    """

    def __init__(
        self,
        wanted: Callable[[], str] = lambda: _NEVER,
        surroundings: Surroundings | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """
        Args:
            wanted: What the setting says now.
            surroundings: By default, those of this machine.
        """
        self._wanted = wanted
        self._surroundings = surroundings
        self._clock = clock
        self._lock = threading.Lock()
        self._at_work = 0
        self._looked = float("-inf")
        self._free = float("inf")
        self._saves = False

    @contextmanager
    def at_work(self) -> Generator[None]:
        """Is around each answer."""
        with self._lock:
            self._at_work += 1
        try:
            yield
        finally:
            with self._lock:
                self._at_work -= 1

    def threads(self, planned: int) -> int:
        """How many to compute with now, of those that were planned; between tokens it may change.

        It costs a look at the clock, and three times a second one at the machine.
        """
        if self._clock() - self._looked >= _LOOK_SECONDS:
            self._look()
        most = (planned + 1) // 2 if self._saves else planned
        return max(1, int(min(most, self._free + _FEW) / max(1, self._at_work)))

    def _look(self) -> None:
        with self._lock:
            self._looked = self._clock()
            wanted = self._wanted()
            if wanted == _NEVER:
                self._free, self._saves = float("inf"), False
                return
            if self._surroundings is None:
                self._surroundings = Processor()
            others = self._surroundings.others()
            few = others < _FEW  # then even more threads than cores are left alone
            self._free = float("inf") if few else self._surroundings.cores - others
            self._saves = wanted == _ON_BATTERY_TOO and self._surroundings.on_battery()
