"""What shows at the next start that the program ended while it loaded a model."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

import psutil

from desktop_chat.models.files.paths import is_file

__all__ = ["Markers"]

_SUFFIX = ".json"
_CRASHED = ".crashed"
_MOST_BYTES = 1 << 16
_MOST_MARKERS = 100
_MOST_PROCESSES = 1 << 32  # no system numbers them higher
_SAME_START_SECONDS = 2.0  # some systems tell when a process began only that exactly


_under_way: set[Path] = set()
"""The markers of this process. After a restart in its place, it has its number but not these."""


@dataclass(frozen=True, slots=True)
class _Marker:
    """A load under way, and by whom."""

    path: Path
    pid: int
    started: float

    @property
    def is_left_behind(self) -> bool:
        """Whether the process has gone; another may have got its number since."""
        if self.pid == os.getpid():  # which was started in the place of one that has ended
            return True
        try:
            process = psutil.Process(self.pid)
            if process.status() == psutil.STATUS_ZOMBIE:
                return True
            started = process.create_time()
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
        _under_way.add(marker)
        with suppress(OSError):  # a full disk keeps nobody from a model
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._write(marker, data)
        try:
            yield
            with suppress(OSError):
                self._crashed(path).unlink(missing_ok=True)
        finally:
            _under_way.discard(marker)
            with suppress(OSError):
                marker.unlink(missing_ok=True)

    def take_left_behind(self) -> tuple[Path, ...]:
        """The models that a process didn't live to have loaded; they are told once."""
        found: list[Path] = []
        with suppress(OSError):
            for file in sorted(self._folder.glob(f"*{_SUFFIX}"))[:_MOST_MARKERS]:
                marker = _read(file)
                if marker is not None:
                    if file in _under_way or not marker.is_left_behind:
                        continue
                    found.append(marker.path)
                with suppress(OSError):
                    file.unlink()
        return tuple(dict.fromkeys(found))

    def is_second_crash(self, path: Path) -> bool:
        """Count an end that llama.cpp made of a load; whether the load before had one as well."""
        crashed = self._crashed(path)
        with suppress(OSError):
            if crashed.exists():
                crashed.unlink()
                return True
            self._write(crashed, b"")
        return False

    def _crashed(self, path: Path) -> Path:
        digest = sha256(os.fsencode(path)).hexdigest()[:32]
        return self._folder / f"{digest}{_CRASHED}"


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
