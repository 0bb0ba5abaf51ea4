"""What a process takes from itself before it looks at a file that nobody has vouched for.

Libraries, plug-ins and Python's modules must be loaded before. Only Linux offers all of it to an
ordinary program. macOS has limits on time and writing, and a sandbox; Windows has job objects.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.landlock import restrict_files
from desktop_chat.domain.system_calls import restrict_calls
from desktop_chat.engine.probe.job_object import restrict_process
from desktop_chat.engine.probe.seatbelt import restrict_to_files

__all__ = ["Bounds", "lock_in"]

_DEATH_SIGNAL, _DUMPABLE = 1, 4  # prctl: PR_SET_PDEATHSIG, PR_SET_DUMPABLE
_NICENESS = 5
_ADDRESS_SLACK = 1 << 30  # stacks and allocators reserve far more than they use
_FILES_BESIDE = 8


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much a process may take from now on.

    Attributes:
        memory: Bytes beside those that it has.
        mapped: Bytes of the files that it maps.
        cpu_seconds: Of all of its threads together.
    """

    memory: int
    mapped: int
    cpu_seconds: int


def lock_in(readable: Sequence[Path], bounds: Bounds) -> tuple[str, ...]:
    """Give up all that isn't needed to read the files ``readable`` and to compute, for good.

    Returns:
        What is in force, each as a few words for a person.
    """
    in_force: list[str] = []
    if sys.platform == "win32":
        if restrict_process(bounds.memory + bounds.mapped):
            in_force.append("bounded memory, no other program (job object)")
        return tuple(in_force)
    with suppress(OSError):
        os.nice(_NICENESS)
    if sys.platform == "linux":
        _set_aside()
    if _limit_resources(len(readable), bounds):
        in_force.append("bounded memory and time, no writing (resource limits)")
    version = restrict_files(readable)
    if version:
        in_force.append(f"no files but the model's (Landlock {version})")
    if restrict_calls():
        in_force.append("no network, no other program (seccomp)")
    if restrict_to_files(readable):
        in_force.append("no files but the model's, no network, no other program (sandbox)")
    return tuple(in_force)


def _set_aside() -> None:
    """Be ended first when memory is short, and with the parent; and be looked at by nobody."""
    with suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:  # noqa: PTH123
        file.write("1000")
    libc = ctypes.CDLL(None)
    libc.prctl(_DEATH_SIGNAL, int(signal.SIGKILL), 0, 0, 0)
    libc.prctl(_DUMPABLE, 0, 0, 0, 0)


def _limit_resources(files: int, bounds: Bounds) -> bool:
    """Whether the system takes the limits that count; macOS refuses those on memory."""
    if sys.platform == "win32":
        return False
    import resource

    limits = {
        resource.RLIMIT_CORE: 1,  # as for the app itself
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CPU: bounds.cpu_seconds,
        resource.RLIMIT_NOFILE: _next_file() + 2 * files + _FILES_BESIDE,
    }
    if sys.platform == "linux":
        address, data = _memory_now()
        limits[resource.RLIMIT_AS] = address + bounds.mapped + bounds.memory + _ADDRESS_SLACK
        limits[resource.RLIMIT_DATA] = data + bounds.memory
    all_taken = sys.platform == "linux"
    for kind, value in limits.items():
        try:
            resource.setrlimit(kind, (value, value))
        except (OSError, ValueError):
            all_taken = False
    return all_taken


def _next_file() -> int:
    file = os.open(os.devnull, os.O_RDONLY)
    os.close(file)
    return file


def _memory_now() -> tuple[int, int]:
    """Bytes of address space, and those of them that are data; see statm in proc(5)."""
    pages = Path("/proc/self/statm").read_text().split()
    size = os.sysconf("SC_PAGE_SIZE")
    return int(pages[0]) * size, int(pages[5]) * size
