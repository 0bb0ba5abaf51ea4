"""When the models in memory are given up though nobody asked for that."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, TypeVar

from desktop_chat.domain.generation import UnloadReason
from desktop_chat.engine.residency.memory_pressure import MemoryPressure
from desktop_chat.engine.residency.pool import Kept, Pool

__all__ = ["Upkeep"]

_LOOK_S = 5.0  # between two looks at the machine's memory
# What was just asked will be asked again; without this the model in use would come and go.
_GRACE_S = 60.0

R = TypeVar("R", bound=Kept)


class Upkeep(Generic[R]):
    """Knows who has to go: all after a time without a question, one by one if memory is short."""

    def __init__(
        self,
        pool: Pool[R],
        pressure: MemoryPressure,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pool = pool
        self._pressure = pressure
        self._clock = clock
        self._used = clock()
        self._next_look = clock()

    def touch(self) -> None:
        """Somebody asked something."""
        self._used = self._clock()

    def due(self, *, answering: bool = False) -> tuple[tuple[R, ...], UnloadReason]:
        """Who has to go now, and why.

        Args:
            answering: The model in use is at work and has to stay.
        """
        pool, now = self._pool, self._clock()
        if pool.residency is None or not pool.members:
            return (), UnloadReason.ASKED
        idle_s = pool.residency.idle_s
        if idle_s is not None and now - self._used >= idle_s and not answering:
            return pool.members, UnloadReason.IDLE
        if now < self._next_look:
            return (), UnloadReason.ASKED
        self._next_look = now + _LOOK_S
        if not self._pressure.is_high():
            return (), UnloadReason.ASKED
        if pool.others:
            return pool.others[:1], UnloadReason.PRESSURE
        rested = not answering and now - self._used >= _GRACE_S
        return pool.members if rested else (), UnloadReason.PRESSURE

    def wait(self) -> float | None:
        """Seconds until somebody may have to go; None if nobody will."""
        residency = self._pool.residency
        if residency is None or not self._pool.members:
            return None
        until = self._next_look
        if residency.idle_s is not None:
            until = min(until, self._used + residency.idle_s)
        return max(0.0, until - self._clock())
