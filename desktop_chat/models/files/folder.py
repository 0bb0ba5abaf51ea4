"""The model files below a folder, whoever made that."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from pathlib import Path

from desktop_chat.models.files.paths import identity
from desktop_chat.models.files.splits import first_part

__all__ = ["model_files"]

_MAX_DEPTH = 8
_MAX_FILES = 10_000
_MAX_ENTRIES = 200_000


def model_files(
    folder: Path,
    *,
    depth: int = _MAX_DEPTH,
    on_error: Callable[[OSError], None] | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Generator[Path]:
    """The files below ``folder`` that are called like a model, wherever links lead.

    Of a set that is split there is the first part alone, even if that is missing. A loop of links
    ends, and so does a folder that is far too large to be one of models.

    Args:
        depth: Of how many folders below each other; 0 for this one alone.
        on_error: Called with the error of each folder that can't be read.
        is_cancelled: Asked before each folder whether to end there.
    """
    seen: set[object] = set()
    files = entries = 0
    for parent, folders, names in os.walk(folder, followlinks=True, onerror=on_error):
        here = Path(parent)
        below = len(here.parts) - len(folder.parts)
        itself = identity(here)
        if itself in seen:
            folders.clear()
            continue
        seen.add(itself)
        folders.sort()
        if below >= depth:
            folders.clear()
        entries += len(names) + len(folders)
        paths = {first_part(here / name) for name in names if name.lower().endswith(".gguf")}
        files += len(paths)
        yield from sorted(paths)
        if files >= _MAX_FILES or entries >= _MAX_ENTRIES or is_cancelled():
            return
