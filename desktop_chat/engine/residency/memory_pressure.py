"""Whether the machine is short of memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psutil

__all__ = ["MemoryPressure"]

# The system shall not have to swap for a model that nobody asks.
_FLOOR_SHARE = 20  # one part in this of all memory is to stay free
_LEAST_FLOOR, _MOST_FLOOR = 256 << 20, 2 << 30
# Above the floor by this much it is over, so that memory isn't given back bit by bit for ever.
_RELIEF = 1.5
# Percent of the last ten seconds in which everything waited for memory (Linux, psi.rst).
_STALLED, _RELIEVED = 10.0, 2.0
_PSI = Path("/proc/pressure/memory")


class MemoryPressure:
    """Says that memory is short, from when that is so until there is clearly enough again."""

    def __init__(
        self,
        total: Callable[[], int] = lambda: psutil.virtual_memory().total,
        available: Callable[[], int] = lambda: psutil.virtual_memory().available,
        stalled: Callable[[], float] = lambda: _read_stalled(_PSI),
    ) -> None:
        """
        Args:
            total: Bytes of memory that the machine has.
            available: Bytes that can be taken without swapping.
            stalled: Percent of the time that all programs have just spent waiting for memory.
        """
        self._floor = min(max(total() // _FLOOR_SHARE, _LEAST_FLOOR), _MOST_FLOOR)
        self._available = available
        self._stalled = stalled
        self._is_high = False

    def is_high(self) -> bool:
        """Look, and say whether memory is short now."""
        floor, limit = self._floor, _STALLED
        if self._is_high:
            floor, limit = int(floor * _RELIEF), _RELIEVED
        self._is_high = self._available() < floor or self._stalled() > limit
        return self._is_high


def _read_stalled(path: Path) -> float:
    """The share of time that the file tells; 0 where the system doesn't."""
    try:
        lines = path.read_text(encoding="ascii").splitlines()
        (full,) = (line for line in lines if line.startswith("full "))
        return float(full.partition("avg10=")[2].split()[0])
    except (OSError, ValueError, IndexError):
        return 0.0
