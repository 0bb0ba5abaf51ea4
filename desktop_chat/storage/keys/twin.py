"""A small file that is kept twice, since there is no getting over its loss."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path

from desktop_chat.storage.durable import sync_folder, write_durably

__all__ = ["TwinFile"]

_log = logging.getLogger(__name__)


class TwinFile:
    """The file and a copy beside it. The file alone counts for as long as it is whole."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.copy = path.with_name(f"{path.stem}.copy{path.suffix}")

    @property
    def is_there(self) -> bool:
        """Whether there is either of them, readable or not."""
        return os.path.lexists(self.path) or os.path.lexists(self.copy)

    def write(self, data: bytes) -> None:
        """Replace both. A copy that can't be written is rather none than an old one.

        Raises:
            OSError: It could not be written; both are as they were.
        """
        write_durably(self.path, data)
        try:
            write_durably(self.copy, data)
        except OSError as error:
            _log.warning("There is no second copy of %s: %s", self.path, error)
            with contextlib.suppress(OSError):
                self.copy.unlink(missing_ok=True)

    def mend(self, data: bytes) -> None:
        """Have both hold ``data``, which is what was read of them; what fails is tried next time.

        Whoever only reads must not: it would bring back what another process has just changed.
        """
        try:
            for path in (self.path, self.copy):
                if not path.is_file() or path.read_bytes() != data:
                    write_durably(path, data)
                    _log.warning("%s was missing or damaged and is whole again", path)
        except OSError as error:
            _log.warning("%s could not be kept twice: %s", self.path, error)

    def delete(self) -> None:
        """
        Raises:
            OSError: The file is still there.
        """
        self.copy.unlink(missing_ok=True)
        self.path.unlink(missing_ok=True)
        sync_folder(self.path.parent)
