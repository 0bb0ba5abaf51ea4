"""The memory that is this process's own, and whether it grows from one model to the next."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

import psutil

__all__ = ["growth", "own_memory"]


def own_memory() -> int:
    """Bytes that other programs can't have, on Linux without files that are mapped."""
    gc.collect()
    if sys.platform.startswith("linux"):
        for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Anonymous:"):
                return int(line.split()[1]) * 1_024
    return psutil.Process().memory_full_info().uss


def growth(after: Sequence[int], *, models: int, settled: int) -> int:
    """By how many bytes memory has grown at most, each model compared with itself.

    Args:
        after: Memory after each switch; the models take turns.
        settled: Number of switches that don't count.
    """
    return max(
        after[later] - after[first]
        for first in range(settled - 1, settled - 1 + models)
        for later in range(first, len(after), models)
    )
