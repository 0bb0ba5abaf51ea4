"""What shows at the next start that the program ended while it loaded a model."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import psutil

from desktop_chat.models.files.paths import is_file

__all__ = ["Markers"]

_SUFFIX = ".json"
_MOST_BYTES = 1 << 16
_MOST_MARKERS = 100
_MOST_PROCESSES = 1 << 32  # no system numbers them higher
_SAME_START_SECONDS = 2.0  # some systems tell when a process began only that exactly


@dataclass(frozen=True, slots=True)
class _Marker:
    """A load under way, and by whom."""

    path: Path
    pid: int
    started: float

    @property
    def is_left_behind(self) -> bool:
        """Whether the process has gone; another may have got its number since."""
        try:
            started = psutil.Process(self.pid).create_time()
        except psutil.Error:
            return True
        return abs(started - self.started) > _SAME_START_SECONDS


class Markers:
    """Keeps a small file in a folder for as long as a load lasts, for each."""

    def __init__(self, folder: Path, write: Callable[[Path, bytes], None]) -> None:
        """
        Args:
            folder: It is made when it is first needed.
            write: Puts a file on the disk, so that a power cut or a crash leaves it there.
        """
        self._folder = folder
        self._write = write
        self._numbers = count(1)

    @contextmanager
    def around(self, path: Path) -> Generator[None]:
        """Mark that ``path`` is being loaded, until that has ended in any way that we see."""
        marker = self._folder / f"{os.getpid()}-{next(self._numbers)}{_SUFFIX}"
        own = psutil.Process().create_time()
        data = json.dumps({"path": str(path), "pid": os.getpid(), "started": own}).encode()
        with suppress(OSError):  # a full disk keeps nobody from a model
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._write(marker, data)
        try:
            yield
        finally:
            with suppress(OSError):
                marker.unlink(missing_ok=True)

    def take_left_behind(self) -> tuple[Path, ...]:
        """The models that a process didn't live to have loaded; they are told once."""
        found: list[Path] = []
        with suppress(OSError):
            for file in sorted(self._folder.glob(f"*{_SUFFIX}"))[:_MOST_MARKERS]:
                marker = _read(file)
                if marker is None or marker.is_left_behind:
                    with suppress(OSError):
                        file.unlink()
                if marker is not None and marker.is_left_behind:
                    found.append(marker.path)
        return tuple(dict.fromkeys(found))


def _read(file: Path) -> _Marker | None:
    """None for what is no marker of ours."""
    if not is_file(file):  # to open a pipe would wait for its other end
        return None
    try:
        with file.open("rb") as opened:
            said: Any = json.loads(opened.read(_MOST_BYTES))
        marker = _Marker(Path(said["path"]), int(said["pid"]), float(said["started"]))
    except (OSError, LookupError, TypeError, ValueError, OverflowError, RecursionError):
        return None
    is_possible = 0 < marker.pid < _MOST_PROCESSES and math.isfinite(marker.started)
    return marker if is_possible else None
