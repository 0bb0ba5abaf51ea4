"""The files of states: how many, how large, how old; what nobody needs goes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

__all__ = [
    "PART_SUFFIX",
    "SUFFIX",
    "Found",
    "delete",
    "delete_states",
    "find_states",
    "parts_of_states",
]

SUFFIX, PART_SUFFIX = ".state", ".state-part"

_DAY_S = 24 * 3600


@dataclass(frozen=True, slots=True)
class Found:
    """A file.

    Attributes:
        used: When it was last put or read, in seconds.
    """

    path: Path
    size: int
    used: float


def find_states(folder: Path) -> list[Found]:
    """All of them, whoever's they are, the one used longest ago first."""
    return sorted(_found(folder, SUFFIX), key=lambda each: each.used)


def parts_of_states(folder: Path) -> list[Found]:
    """Those that are being written, or were when the power went."""
    return list(_found(folder, PART_SUFFIX))


def delete_states(folder: Path, days: int = 0) -> None:
    """Delete those that nobody has used for so many days, or all; what is being written, too."""
    limit = time.time() - days * _DAY_S
    for each in [*find_states(folder), *parts_of_states(folder)]:
        if not days or each.used < limit:
            delete(each.path)


def delete(path: Path) -> None:
    """Delete one; it may have gone already, and what can't be deleted can't be read either."""
    with suppress(OSError):
        path.unlink()


def _found(folder: Path, suffix: str) -> Iterator[Found]:
    try:
        paths = [path for path in folder.iterdir() if path.suffix == suffix]
    except OSError:  # nothing was ever kept
        return
    for path in paths:
        with suppress(OSError):
            status = path.stat()
            yield Found(path, status.st_size, status.st_mtime)
