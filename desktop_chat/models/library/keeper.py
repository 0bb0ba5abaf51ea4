"""Where a catalogue is kept between two starts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

__all__ = ["Keeper", "Nowhere"]


class Keeper(Protocol):
    """Keeps one JSON object; ``storage.json_file.JsonFile`` does so in a file."""

    @property
    def notice(self) -> str:
        """What was wrong with it, for the person; empty if nothing."""
        ...

    def read(self) -> dict[str, Any]:
        """What is kept now."""
        ...

    def change(self, edit: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
        """Have ``edit`` alter what is kept now, while nobody else does.

        Raises:
            StorageFailed: It could not be kept.
        """
        ...


class Nowhere:
    """Keeps it for as long as the process runs."""

    notice = ""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}

    def read(self) -> dict[str, Any]:
        return self._values

    def change(self, edit: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
        edit(self._values)
        return self._values
