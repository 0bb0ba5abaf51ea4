"""One process alone writes to a profile."""

from __future__ import annotations

from pathlib import Path

from desktop_chat.domain.errors import ProfileInUse, StorageFailed
from desktop_chat.domain.language import tr

__all__ = ["ProfileLock"]


class ProfileLock:
    """A lock on a file, which the system gives up when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        from filelock import FileLock  # here: nothing is locked before the first paint

        self._path = path
        # A lock that only the existence of a file makes would outlive a crash.
        self._lock = FileLock(path, mode=0o600, thread_local=False, fallback_to_soft=False)

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
