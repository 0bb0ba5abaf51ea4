"""The model files below a folder, whoever made that."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from pathlib import Path

from desktop_chat.models.files.splits import is_later_part

__all__ = ["is_elsewhere", "is_file", "is_folder", "model_files", "path_of"]

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

    Of a set that is split there is the first part alone. A loop of links ends, and so does a
    folder that is far too large to be one of models.

    Args:
        depth: Of how many folders below each other; 0 for this one alone.
        on_error: Called with the error of each folder that can't be read.
        is_cancelled: Asked before each folder whether to end there.
    """
    seen: set[tuple[int, int] | Path] = set()
    files = entries = 0
    for parent, folders, names in os.walk(folder, followlinks=True, onerror=on_error):
        here = Path(parent)
        below = len(here.parts) - len(folder.parts)
        identity = _identity(here)
        if identity in seen:
            folders.clear()
            continue
        seen.add(identity)
        folders.sort()
        if below >= depth:
            folders.clear()
        entries += len(names) + len(folders)
        for name in sorted(names):
            if not name.lower().endswith(".gguf"):
                continue
            path = here / name
            if not is_later_part(path):
                files += 1
                yield path
        if files >= _MAX_FILES or entries >= _MAX_ENTRIES or is_cancelled():
            return


def is_elsewhere(path: Path | str) -> bool:
    """Whether it names another computer; Windows would tell that one who is asking."""
    text = str(path)
    return len(text) > 1 and text[0] in "\\/" and text[1] in "\\/"


def path_of(text: str) -> Path:
    """The path that somebody typed."""
    try:
        return Path(text).expanduser()
    except RuntimeError:  # “~name” of nobody
        return Path(text)


def is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # not to be reached, too long, or not a path at all
        return False


def is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _identity(folder: Path) -> tuple[int, int] | Path:
    try:
        status = folder.stat()
    except OSError:
        return folder
    return (status.st_dev, status.st_ino) if status.st_ino else folder.resolve()
