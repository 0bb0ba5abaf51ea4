"""Ends what is under way just before any of its operations on files, as a power cut would."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_chat.domain.errors import AppError

__all__ = ["after_each_cut"]

_CHANGES = ("open", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate")


class _PowerCut(BaseException):
    """No handler of an expected failure may see it."""


class _Supply:
    """Lets some operations below a folder pass, and none after those."""

    def __init__(self, folder: Path, passing: int) -> None:
        self._folder = str(folder)
        self._left = passing
        self.is_cut = False

    def on_event(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in _CHANGES and str(arguments[0]).startswith(self._folder):
            if self._left == 0:
                self.is_cut = True
                raise _PowerCut
            self._left -= 1


_supply: _Supply | None = None


def _on_audit(event: str, arguments: tuple[object, ...]) -> None:
    if _supply is not None:
        _supply.on_event(event, arguments)


sys.addaudithook(_on_audit)  # there is no way to take it off again


def after_each_cut(
    folder: Path, prepare: Callable[[Path], None], act: Callable[[Path], object]
) -> Iterator[Path]:
    """Copies of what is on the disk when ``act`` was cut before its 1st, 2nd, … operation.

    The last is what it leaves when it isn't cut.

    Args:
        prepare: Makes what is there before, in a folder.
        act: Works on that folder.
    """
    global _supply
    passing, is_whole = 0, False
    while not is_whole:
        before, after = folder / f"{passing}-before", folder / f"{passing}-after"
        prepare(before)
        supply = _supply = _Supply(before, passing)
        try:
            act(before)
            is_whole = True
        except (_PowerCut, AppError):  # what follows the cut fails in its own way
            if not supply.is_cut:
                raise
        finally:
            _supply = None
        shutil.copytree(before, after)
        yield after
        passing += 1
