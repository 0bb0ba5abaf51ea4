"""How much of the disk states may take."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

__all__ = ["Budget"]

_GB = 10**9
# Where the disk is smaller or fuller, a person should decide.
_LEAST_DISK, _LEAST_FREE = 128 * _GB, 20 * _GB
_MOST = 4 * _GB
_SHARE = 20  # one part in this of what is free


class Budget:
    """What the person has chosen, or else what the disk has plenty of."""

    def __init__(
        self,
        folder: Path,
        chosen: Callable[[], int | None],
        usage: Callable[[Path], tuple[int, int, int]] = shutil.disk_usage,
    ) -> None:
        """
        Args:
            folder: On the disk in question.
            chosen: Megabytes; None leaves it to us.
            usage: The disk's bytes: all of them, those in use, and those that are free.
        """
        self._folder = folder
        self._chosen = chosen
        self._usage = usage

    def size(self, taken: int) -> int:
        """Bytes for all states together.

        Args:
            taken: What they have of it already, which would be free without them.
        """
        chosen = self._chosen()
        if chosen is not None:
            return chosen << 20
        try:
            total, _, free = self._usage(_existing(self._folder))
        except OSError:
            return 0
        free += taken
        return min(_MOST, free // _SHARE) if total >= _LEAST_DISK and free >= _LEAST_FREE else 0


def _existing(folder: Path) -> Path:
    """It, or the folder that it will be in."""
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)
