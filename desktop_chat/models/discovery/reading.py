"""Reading what other apps wrote: bounded, and nothing of it is believed."""

from __future__ import annotations

import errno
import json
import os
import re
import stat
from collections.abc import Callable, Generator
from itertools import islice
from pathlib import Path
from typing import Any, cast

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.elsewhere import is_elsewhere
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import Source
from desktop_chat.models.files.folder import model_files
from desktop_chat.models.files.paths import can_be_path

__all__ = ["Reader", "told_path"]

_MAX_BYTES = 1 << 20
_MAX_ENTRIES = 10_000
_LONGEST_LINE = 4_096
_PAIR = re.compile(r"(\w+)[ \t]*[:=]")
_ABSENT = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG)


class Reader:
    """Reads for one app, and takes note of what may not be read.

    Attributes:
        source: The app.
        problems: The files and folders that could not be read.
    """

    def __init__(self, source: Source, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        self.source = source
        self._is_cancelled = is_cancelled
        self.problems: list[Found] = []

    def text(self, path: Path) -> str:
        """The beginning of a text file; empty if there is none."""
        try:
            if not self.is_file(path):  # to open a pipe would wait for its other end
                return ""
            with path.open("rb") as file:
                return file.read(_MAX_BYTES).decode("utf-8", "replace").lstrip("\ufeff")
        except (OSError, ValueError) as error:
            self._note(path, error)
            return ""

    def object(self, path: Path) -> dict[str, Any]:
        """The JSON object in a file; empty if it is none."""
        try:
            value = json.loads(self.text(path))
        except (ValueError, RecursionError):
            return {}
        return cast("dict[str, Any]", value) if isinstance(value, dict) else {}

    def pairs(self, path: Path) -> dict[str, str]:
        """The lines ``key: value`` or ``key=value`` of a file that begin at its margin."""
        pairs: dict[str, str] = {}
        for line in self.text(path).split("\n"):
            found = _PAIR.match(line) if len(line) <= _LONGEST_LINE else None
            if found is not None:
                pairs[found[1]] = _unquoted(line[found.end() :].strip())
        return pairs

    def folder(self, path: Path) -> tuple[Path, ...]:
        """What is in a folder, by name; nothing if it isn't there."""
        if is_elsewhere(path):
            return ()
        try:
            return tuple(sorted(islice(path.iterdir(), _MAX_ENTRIES)))
        except OSError as error:
            self._note(path, error)
            return ()

    def files(self, folder: Path, *, depth: int) -> Generator[Path]:
        """The files below a folder that no links lead to."""
        if is_elsewhere(folder):
            return

        def on_error(error: OSError) -> None:
            self._note(Path(error.filename), error)

        entries = 0
        for parent, folders, names in os.walk(folder, onerror=on_error):
            here = Path(parent)
            if len(here.parts) - len(folder.parts) >= depth:
                folders.clear()
            folders.sort()
            yield from (here / name for name in sorted(names))
            entries += len(names) + len(folders)
            if entries > _MAX_ENTRIES or self._is_cancelled():
                return

    def models(self, folder: Path, *, depth: int) -> Generator[Found]:
        """The model files below a folder."""
        if is_elsewhere(folder):
            return

        def on_error(error: OSError) -> None:
            self._note(Path(error.filename), error)

        paths = model_files(folder, depth=depth, on_error=on_error, is_cancelled=self._is_cancelled)
        for path in paths:
            yield Found(path, self.source)

    def is_file(self, path: Path) -> bool:
        return self._is(stat.S_ISREG, path)

    def is_folder(self, path: Path) -> bool:
        return self._is(stat.S_ISDIR, path)

    def _is(self, kind: Callable[[int], bool], path: Path) -> bool:
        try:
            return not is_elsewhere(path) and kind(path.stat().st_mode)
        except (OSError, ValueError) as error:
            self._note(path, error)
            return False

    def _note(self, path: Path, error: Exception) -> None:
        if isinstance(error, OSError) and error.errno not in _ABSENT:
            problem = tr("{path} can't be read: {reason}.", path=path, reason=error.strerror)
            self.problems.append(Found(path, self.source, problem=problem))


def told_path(value: object, base: Path | None = None) -> Path | None:
    """The path that a file tells; None if it is none, or on another computer.

    Args:
        base: Where one that isn't absolute begins, and what it may not lead out of.
    """
    if not isinstance(value, str) or not can_be_path(value) or is_elsewhere(value):
        return None
    path = Path(value)
    if path.is_absolute():
        return path
    return base / path if base is not None and ".." not in path.parts else None


def _unquoted(text: str) -> str:
    is_quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    return text[1:-1] if is_quoted else text
