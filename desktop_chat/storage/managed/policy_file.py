"""A policy in a file, as on Linux and macOS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_chat.storage.managed.protected_file import read_protected
from desktop_chat.storage.managed.source import RawPolicy

__all__ = ["PolicyFile"]

_ADMINISTRATOR = 0


class PolicyFile:
    """The policy in one file."""

    def __init__(
        self,
        path: Path,
        understand: Callable[[bytes, str], RawPolicy],
        owner: int = _ADMINISTRATOR,
    ) -> None:
        """
        Args:
            understand: What makes sense of its bytes, as ``from_json``; it gets their place, too.
            owner: The user that the file has to belong to, where tests aren't an administrator.
        """
        self._path = path
        self._understand = understand
        self._owner = owner

    @property
    def place(self) -> str:
        return str(self._path)

    def read(self) -> RawPolicy | None:
        data = read_protected(self._path, self._owner)
        return None if data is None else self._understand(data, self.place)
