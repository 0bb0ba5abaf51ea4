"""The SHA-256 of a model file, computed in the background of everything else."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from io import FileIO
from pathlib import Path

from desktop_chat.domain.errors import Cancelled, DamagedFile, FileNotReadable
from desktop_chat.domain.language import tr
from desktop_chat.models.files.page_cache import FileMemory
from desktop_chat.models.files.stamp import Stamp

__all__ = ["sha256_of"]

# A slow disk reads so much within a tenth of a second, after which it is asked whether to go on.
_BLOCK = 1 << 20
_PAUSE_S = 0.05


def sha256_of(
    path: Path, report: Callable[[float], bool], pause: Callable[[], bool] = lambda: False
) -> str:
    """The hash of one file, in hex. What wasn't in memory before is not kept there.

    Args:
        report: Told which share is done, 0 to 1, many times a second; False ends it.
        pause: Whether to wait, as while a model computes.

    Raises:
        Cancelled: ``report`` said so.
        FileNotReadable: The file isn't there, or can't be read.
        DamagedFile: It was changed meanwhile.
    """
    try:
        before = Stamp.of_file(path)
        hashed = hashlib.sha256()
        with path.open("rb", buffering=0) as file:
            _read(file, path.name, before.size, hashed.update, report, pause)
        after = Stamp.of_file(path)
    except OSError as error:
        raise FileNotReadable(
            tr("{path} can't be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    if before != after:
        raise DamagedFile(
            tr("{file} was changed while it was read.", file=path.name), tr("Try again.")
        )
    return hashed.hexdigest()


def _read(
    file: FileIO,
    name: str,
    size: int,
    update: Callable[[memoryview], object],
    report: Callable[[float], bool],
    pause: Callable[[], bool],
) -> None:
    block = memoryview(bytearray(_BLOCK))
    memory = FileMemory(file.fileno(), size, _BLOCK)
    done = 0
    while True:
        while pause():
            _go_on(report, done / max(size, 1), name)
            time.sleep(_PAUSE_S)
        _go_on(report, done / max(size, 1), name)
        count = file.readinto(block)
        if not count:
            return
        update(block[:count])
        memory.leave(done, count)
        done += count


def _go_on(report: Callable[[float], bool], share: float, name: str) -> None:
    if not report(min(share, 1.0)):
        raise Cancelled(tr("The hash of {file} was not computed.", file=name))
