"""How many cores there are, and how many of them are fast ones, as each system tells it.

On hybrid processors the slow cores hold up the fast ones, since all wait for each other after each
step; which number of threads is best there can only be measured.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

__all__ = ["Cores", "fast_cores_of_linux", "fast_cores_of_windows", "look_at_cores"]

_SYSTEM = Path("/sys/devices")
_LONGEST = 1 << 16  # bytes of a file in there
_PROCESSOR_CORE = 0  # RelationProcessorCore


@dataclass(frozen=True, slots=True)
class Cores:
    """
    Attributes:
        physical: Without counting the threads of one core apart.
        logical: With that.
        fast: The performance cores of a hybrid processor; None if there is only one kind.
        allowed: Logical cores that this process may use.
    """

    physical: int
    logical: int
    fast: int | None
    allowed: int

    @property
    def worth_trying(self) -> tuple[int, ...]:
        """Numbers of threads, the smallest first; one core less leaves it to everything else."""
        wanted = {self.physical, self.physical - 1, self.logical}
        if self.fast is not None:
            wanted |= {self.fast, self.fast - 1}
        return tuple(sorted({max(1, min(count, self.allowed)) for count in wanted}))


def look_at_cores() -> Cores:
    """Those of this machine. Only Linux's are tested on a machine; see ``fast_cores_of_…``."""
    logical = psutil.cpu_count() or 1
    return Cores(
        physical=psutil.cpu_count(logical=False) or logical,
        logical=logical,
        fast=_fast_cores(),
        allowed=len(os.sched_getaffinity(0)) if sys.platform == "linux" else logical,
    )


def _fast_cores() -> int | None:
    with suppress(OSError, AttributeError, ValueError, struct.error):
        if sys.platform == "linux":
            return fast_cores_of_linux(_SYSTEM)
        if sys.platform == "darwin":
            return _fast_cores_of_macos()
        if sys.platform == "win32":
            return fast_cores_of_windows(_core_records())
    return None


def fast_cores_of_linux(system: Path) -> int | None:
    """Intel's hybrid ones have a group of their own there, ARM's say what each core can do.

    Args:
        system: ``/sys/devices``.
    """
    own = _read(system / "cpu_core" / "cpus")
    if own and (system / "cpu_atom").exists():
        siblings = {
            _read(system / f"system/cpu/cpu{number}/topology/core_cpus_list") or str(number)
            for number in _numbers(own)
        }
        return len(siblings)
    found = (_read(path) for path in system.glob("system/cpu/cpu[0-9]*/cpu_capacity"))
    capacities = [int(each) for each in found if each.isdecimal()]
    # Three kinds of cores: all but the slowest are fast enough to wait for.
    fast = [each for each in capacities if each > min(capacities)]
    return len(fast) or None


def fast_cores_of_windows(records: bytes) -> int | None:
    """From SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX records, one for each core."""
    classes: list[int] = []
    at = 0
    while at + 10 <= len(records):
        relation, size, _flags, efficiency = struct.unpack_from("<IIBB", records, at)
        if relation == _PROCESSOR_CORE:
            classes.append(efficiency)  # the higher, the faster
        if size < 10:
            break
        at += size
    fast = [each for each in classes if each > min(classes)]
    return len(fast) or None


def _core_records() -> bytes:
    kernel: Any = ctypes.WinDLL("kernel32") if sys.platform == "win32" else None
    size = ctypes.c_uint32(0)
    kernel.GetLogicalProcessorInformationEx(_PROCESSOR_CORE, None, ctypes.byref(size))
    buffer = ctypes.create_string_buffer(size.value)
    if not kernel.GetLogicalProcessorInformationEx(_PROCESSOR_CORE, buffer, ctypes.byref(size)):
        return b""
    return buffer.raw[: size.value]


def _fast_cores_of_macos() -> int | None:
    """Of Apple's chips; an Intel Mac has no such levels."""
    libc: Any = ctypes.CDLL(None)
    value, size = ctypes.c_int(0), ctypes.c_size_t(ctypes.sizeof(ctypes.c_int))
    name = b"hw.perflevel0.physicalcpu"
    failed = libc.sysctlbyname(name, ctypes.byref(value), ctypes.byref(size), None, 0)
    return None if failed or value.value < 1 else value.value


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST).decode("ascii", "replace").strip()
    except OSError:
        return ""


def _numbers(ranges: str) -> list[int]:
    """``0-3,8`` as numbers."""
    found: list[int] = []
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        found += range(int(first), int(last or first) + 1)
    return found
