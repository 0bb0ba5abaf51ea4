"""Which models were loaded, by whom and when, for an administrator. No word of a chat is in it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import tr

__all__ = ["AuditLog", "user_name"]

_MAX_BYTES = 4 << 20


def user_name() -> str:
    """Whom the system takes this process's user for, which no environment variable changes."""
    if sys.platform == "win32":
        return os.getlogin()
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # nobody of this number is known here
        return str(os.getuid())


class AuditLog:
    """A line of JSON for each load. When it is large, it is set aside, and the older one goes."""

    def __init__(
        self,
        path: Path,
        user: Callable[[], str] = user_name,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        max_bytes: int = _MAX_BYTES,
    ) -> None:
        self._path = path
        self._user = user
        self._now = now
        self._max_bytes = max_bytes

    def record(self, model: Path, sha256s: Sequence[str]) -> None:
        """Write down that a model is about to be loaded.

        Raises:
            StorageFailed: It can't be written, and so the model is not to be loaded.
        """
        entry = {
            "time": self._now().isoformat(timespec="seconds"),
            "user": self._user(),
            "event": "model loaded",
            "model": str(model),
            "sha256": list(sha256s),
        }
        try:
            self._append(f"{json.dumps(entry)}\n".encode("ascii"))
        except OSError as error:
            raise StorageFailed(
                tr(
                    "Your organisation wants it written down which models are loaded, and {path} "
                    "can't be written: {reason}.",
                    path=self._path,
                    reason=error.strerror or error,
                )
            ) from error

    def _append(self, line: bytes) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        opened = os.open(self._path, flags, 0o600)
        try:
            os.write(opened, line)  # in one piece, so that two processes don't write into another
            size = os.fstat(opened).st_size
        finally:
            os.close(opened)
        if size > self._max_bytes:
            self._path.replace(self._path.with_suffix(".old.log"))
