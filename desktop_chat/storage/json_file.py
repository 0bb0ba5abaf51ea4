"""One JSON object in a file that people may edit, and that no crash leaves half written."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, cast

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import later, tr
from desktop_chat.storage.durable import write_durably
from desktop_chat.storage.ordinary_file import open_ordinary

__all__ = ["JsonFile", "parsed_object"]

_LOCK_TIMEOUT_S = 10.0
_LOCK_POLL_S = 0.01


class JsonFile:
    """Reads it whatever it holds, and replaces it by a whole new one.

    It is read before the language is known, so what is told is put into words when it is shown.
    """

    def __init__(
        self,
        path: Path,
        what: str,
        instead: str,
        max_bytes: int,
        *,
        lock_timeout_s: float = _LOCK_TIMEOUT_S,
    ) -> None:
        """
        Args:
            what: Its name in messages, as in ``later("settings file")``.
            instead: What is done where it can't be used, as in ``later("defaults are used")``.
            max_bytes: A larger file is taken to be damaged.
            lock_timeout_s: How long to wait for another process that changes it.
        """
        self._path = path
        self._what = what
        self._instead = instead
        self._max_bytes = max_bytes
        self._lock_timeout_s = lock_timeout_s
        self._notice: Callable[[], str] = str  # nothing

    @property
    def notice(self) -> str:
        """What was wrong with the file when it was read, for the person; empty if nothing."""
        return self._notice()

    def read(self) -> dict[str, Any]:
        """What is in it; nothing if it isn't there. A damaged file is set aside."""
        try:
            return self._read()
        except OSError as error:
            self._notice = partial(self._unreadable, str(error.strerror))
            return {}

    def write(self, values: dict[str, Any]) -> None:
        """Replace what is in it; a power cut leaves the old or the new.

        Raises:
            StorageFailed: It could not be saved.
        """
        try:
            write_durably(self._path, (json.dumps(values, indent=2) + "\n").encode("ascii"))
        except OSError as error:
            raise self._not_saved(error) from error

    def change(self, edit: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
        """Have ``edit`` alter what is in it now, while nobody else does, and keep that.

        Returns:
            What is in it then.

        Raises:
            StorageFailed: It could not be read or saved; it is as it was.
        """
        from filelock import FileLock, Timeout  # here: nothing is changed before the first paint

        beside = self._path.with_name(f"{self._path.name}.lock")
        lock = FileLock(beside, mode=0o600, fallback_to_soft=False)
        try:
            with lock.acquire(timeout=self._lock_timeout_s, poll_interval=_LOCK_POLL_S):
                values = self._read()
                edit(values)
                self.write(values)
                return values
        except Timeout as error:
            raise StorageFailed(
                tr(
                    "Something else has held the {what} {path} for too long.",
                    what=tr(self._what),
                    path=self._path,
                ),
                tr("Close the other window or command and try again."),
            ) from error
        except OSError as error:
            raise self._not_saved(error) from error

    def _read(self) -> dict[str, Any]:
        try:
            with open_ordinary(self._path) as file:
                text = file.read(self._max_bytes + 1)
        except FileNotFoundError:
            return {}
        try:
            if len(text) > self._max_bytes:
                raise ValueError(later("it is too large"))
            return parsed_object(text)
        except (ValueError, RecursionError) as error:
            self._set_aside(str(error))
            return {}

    def _set_aside(self, reason: str) -> None:
        aside = self._path.with_name(f"{self._path.stem}.damaged-{time.time_ns()}.json")
        try:
            self._path.rename(aside)
        except OSError:
            aside = self._path
        self._notice = partial(self._damaged, reason, aside)

    def _unreadable(self, reason: str) -> str:
        return tr(
            "{path} can't be read ({reason}); {instead}.",
            path=self._path,
            reason=reason,
            instead=tr(self._instead),
        )

    def _damaged(self, reason: str, aside: Path) -> str:
        return tr(
            "The {what} is damaged ({reason}); {instead}. It is kept as {aside}.",
            what=tr(self._what),
            reason=tr(reason),
            instead=tr(self._instead),
            aside=aside,
        )

    def _not_saved(self, error: OSError) -> StorageFailed:
        return StorageFailed(
            tr(
                "The {what} could not be saved to {path} ({reason}).",
                what=tr(self._what),
                path=self._path,
                reason=error.strerror or error,
            ),
            tr("Check that the disk has space and the file may be written."),
        )


def parsed_object(text: str | bytes) -> dict[str, Any]:
    """The JSON object in ``text``.

    Raises:
        ValueError: It is none.
        RecursionError: It is nested too deeply.
    """
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError(later("it is not an object"))
    return cast(dict[str, Any], values)
