"""How much of the processor other programs use while something is measured."""

from __future__ import annotations

import time

import psutil

__all__ = ["LoadOfOthers"]


class LoadOfOthers:
    """Counts from when it is made."""

    def __init__(self) -> None:
        self._begun = _look()

    def share(self) -> float:
        """Of all cores together, 0 to 1."""
        before, now = self._begun, _look()
        passed = (now[0] - before[0]) * (psutil.cpu_count() or 1)
        others = (now[1] - before[1]) - (now[2] - before[2])
        return max(0.0, min(1.0, others / passed)) if passed > 0 else 0.0


def _look() -> tuple[float, float, float]:
    """Seconds on the clock, those that all cores were busy, those that we had of them."""
    spent = psutil.cpu_times()
    # What a virtual machine's host took for others isn't ours either.
    busy = spent.user + spent.system + getattr(spent, "steal", 0.0) + getattr(spent, "nice", 0.0)
    own = psutil.Process().cpu_times()
    return time.monotonic(), busy, own.user + own.system
