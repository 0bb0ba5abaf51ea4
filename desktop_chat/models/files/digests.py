"""The SHA-256 of models as they are, for whoever may believe nothing that was written down."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_chat.domain.errors import FileNotReadable
from desktop_chat.domain.language import tr
from desktop_chat.models.files.sha256 import sha256_of
from desktop_chat.models.files.splits import existing_parts
from desktop_chat.models.files.stamp import Stamp

__all__ = ["Digests"]


class Digests:
    """Reads each file once for as long as it doesn't change. May be used on several threads."""

    def __init__(self) -> None:
        self._known: dict[Stamp, str] = {}
        self._lock = threading.Lock()

    def __call__(
        self, path: Path, report: Callable[[float], bool] = lambda _: True
    ) -> tuple[str, ...]:
        """The hash, in hex, of each file of the model in ``path``.

        Args:
            report: Told which share of all files is done, 0 to 1; False ends it.

        Raises:
            AppError: One can't be read, or changes meanwhile.
        """
        parts = existing_parts(path)
        return tuple(
            self._of(part, partial(_report_part, report, number, len(parts)))
            for number, part in enumerate(parts)
        )

    def _of(self, part: Path, report: Callable[[float], bool]) -> str:
        try:
            stamp = Stamp.of_file(part)
        except OSError as error:
            raise FileNotReadable(tr("{path} can't be reached.", path=part)) from error
        can_be_known = stamp.inode and stamp.ctime_ns
        with self._lock:
            known = self._known.get(stamp) if can_be_known else None
        if known is not None:
            return known
        found = sha256_of(part, report)
        if can_be_known:
            with self._lock:
                self._known[stamp] = found
        return found


def _report_part(report: Callable[[float], bool], number: int, count: int, share: float, /) -> bool:
    """The parts of a model are about as large as each other."""
    return report((number + share) / count)
