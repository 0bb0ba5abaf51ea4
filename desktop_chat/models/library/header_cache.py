"""Headers of the models that were asked about last."""

from __future__ import annotations

import threading
from pathlib import Path

from desktop_chat.domain.errors import FileNotReadable
from desktop_chat.domain.language import tr
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.header.header import Header, read_header

__all__ = ["Headers"]

_MOST = 8  # a header of a large vocabulary and its template takes some megabytes


class Headers:
    """Keeps a few, for as long as their files don't change. May be used on several threads."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[Stamp, Header]] = {}
        self._lock = threading.Lock()

    def of(self, path: Path) -> Header:
        """The header of the model in ``path``.

        Raises:
            AppError: It can't be read.
        """
        try:
            stamp = Stamp.of(path)
        except (OSError, ValueError) as error:
            raise FileNotReadable(tr("{path} can't be reached.", path=path)) from error
        with self._lock:
            known = self._known.pop(path, None)
        header = known[1] if known is not None and known[0] == stamp else read_header(path)
        with self._lock:
            self._known[path] = (stamp, header)
            for old in [*self._known][:-_MOST]:
                del self._known[old]
        return header
