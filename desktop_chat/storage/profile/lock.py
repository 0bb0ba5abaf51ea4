"""One process alone writes to a profile."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_chat.domain.errors import ProfileInUse, StorageFailed
from desktop_chat.domain.language import tr

if TYPE_CHECKING:
    from filelock import BaseFileLock

__all__ = ["ProfileLock"]


class ProfileLock:
    """A lock on a file, which the system gives up when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _lock(self) -> BaseFileLock:
        from filelock import FileLock  # here: nothing is locked before the first paint

        # A lock that only the existence of a file makes would outlive a crash.
        return FileLock(self._path, mode=0o600, thread_local=False, fallback_to_soft=False)

    def take(self) -> None:
        """Take it at once, or not at all. Taking it again is nothing new.

        Raises:
            ProfileInUse: Another process has it, or another window of this one.
            StorageFailed: The file can't be made.
        """
        from filelock import Timeout

        if self._lock.is_locked:
            return
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            folder = self._path.parent
            raise ProfileInUse(
                tr("Something else has the conversations in {folder} open.", folder=folder)
            ) from error
        except OSError as error:
            raise StorageFailed(
                tr("{path}: {reason}.", path=self._path, reason=error.strerror or error)
            ) from error

    @property
    def is_taken(self) -> bool:
        return self._lock.is_locked

    def give_up(self) -> None:
        self._lock.release(force=True)
