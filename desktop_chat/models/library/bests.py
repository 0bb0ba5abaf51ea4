"""What was measured with each model, as long as it says anything."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop_chat.domain.errors import FileNotReadable, StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.domain.measurement import BestSetup
from desktop_chat.domain.model import model_key
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.entries import MeasuredFile

__all__ = ["BestSetups"]

_MOST_THREADS, _MOST_UBATCH = 512, 4_096  # the file may say anything


class BestSetups:
    """It is of one file, one machine and one build of llama.cpp: another has to be measured."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def of(self, path: Path, engine: str, machine: str) -> BestSetup | None:
        """What is best for the model in ``path``; None if that wasn't measured as things are."""
        measured = self._catalogue.measured(model_key(path))
        if measured is None or not _makes_sense(measured.best):
            return None
        if (measured.best.engine, measured.best.machine) != (engine, machine):
            return None
        try:
            return measured.best if Stamp.of(path).is_as(measured.stamp) else None
        except (OSError, ValueError):
            return None

    def record(self, path: Path, best: BestSetup) -> None:
        """Keep it for the model in ``path`` as it is now.

        Raises:
            FileNotReadable: It isn't there.
        """
        try:
            stamp = Stamp.of(path)
        except (OSError, ValueError) as error:
            raise FileNotReadable(tr("{path} can't be reached.", path=path)) from error
        with suppress(StorageFailed):  # it counts until the end, which will do
            self._catalogue.set_measured(model_key(path), MeasuredFile(best, stamp))

    def forget(self, path: Path) -> bool:
        """Go back to our rules of thumb; whether there was anything.

        Raises:
            StorageFailed: It can't be kept.
        """
        key = model_key(path)
        is_known = self._catalogue.measured(key) is not None
        if is_known:
            self._catalogue.set_measured(key, None)
        return is_known


def _makes_sense(best: BestSetup) -> bool:
    setup = best.setup
    return 1 <= setup.threads <= _MOST_THREADS and 1 <= setup.ubatch <= _MOST_UBATCH
