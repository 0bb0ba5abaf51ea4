"""The memory that is this process's own, without files that are mapped into it."""

import gc
import sys
from pathlib import Path

import psutil

__all__ = ["own_memory"]


def own_memory() -> int:
    """Bytes that other programs can't have."""
    gc.collect()
    if sys.platform.startswith("linux"):
        for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Anonymous:"):
                return int(line.split()[1]) * 1_024
    return psutil.Process().memory_full_info().uss
