"""The settings file: small JSON that people may edit, and that no crash leaves half written."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, TypeVar, cast

from desktop_chat.domain.errors import InvalidInput, StorageFailed
from desktop_chat.domain.settings import SETTINGS, Setting
from desktop_chat.storage.durable import write_durably

__all__ = ["SettingsFile"]

_MAX_BYTES = 1 << 20

T = TypeVar("T", bound=str | int | None)


class SettingsFile:
    """What the person decided, by ``Setting``. Keys that we don't know are kept.

    Attributes:
        notice: What was wrong with the file when it was read, for the person; empty if nothing.
    """

    def __init__(self, path: Path) -> None:
        """Read ``path`` if it is there. Whatever it holds, the app starts."""
        self._path = path
        self.notice = ""
        self._values = self._read()

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default if there is none that the setting accepts."""
        value = self._values.get(setting.key, setting.default)
        return value if setting.accepts(value) else setting.default

    def set(self, setting: Setting[T], value: T) -> bool:
        """Change the value; it counts at once, and is kept by ``save``.

        Returns:
            Whether it was another one.

        Raises:
            InvalidInput: The setting doesn't accept the value.
        """
        if not setting.accepts(value):
            raise InvalidInput(f"{setting.label} can't be {value!r}.", setting.help)
        is_other = self._values.get(setting.key, setting.default) != value
        if is_other:
            self._values[setting.key] = value
        return is_other

    @property
    def text(self) -> str:
        """All of it as it is kept, for a backup."""
        # A copy is made in one step, whatever is set meanwhile.
        return json.dumps(self._values.copy(), indent=2) + "\n"

    def replace(self, text: str) -> None:
        """Take what a backup has of it and this machine may have from another, and keep it.

        What isn't settings changes nothing.

        Raises:
            StorageFailed: It could not be saved.
        """
        try:
            values = _parsed(text)
        except (ValueError, RecursionError):
            return
        taken = [setting for setting in SETTINGS if not setting.is_local]
        keys = {setting.key for setting in taken}
        kept = {key: value for key, value in self._values.items() if key not in keys}
        self._values = kept | {
            setting.key: values[setting.key]
            for setting in taken
            if setting.key in values and setting.accepts(values[setting.key])
        }
        self.save()

    def save(self) -> None:
        """Replace the file by a whole new one; a power cut leaves one of the two.

        May be called on another thread than ``set``, but on one at a time.

        Raises:
            StorageFailed: It could not be saved.
        """
        self._write(self.text)

    def _read(self) -> dict[str, Any]:
        try:
            with self._path.open("rb") as file:
                text = file.read(_MAX_BYTES + 1)
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.notice = f"{self._path} can't be read ({error.strerror}); defaults are used."
            return {}
        try:
            if len(text) > _MAX_BYTES:
                raise ValueError("it is too large")
            return _parsed(text)
        except (ValueError, RecursionError) as error:
            self._set_aside(str(error))
            return {}

    def _set_aside(self, reason: str) -> None:
        aside = self._path.with_name(f"{self._path.stem}.damaged-{time.time_ns()}.json")
        try:
            self._path.rename(aside)
        except OSError:
            aside = self._path
        self.notice = (
            f"The settings file is damaged ({reason}); defaults are used. It is kept as {aside}."
        )

    def _write(self, text: str) -> None:
        try:
            write_durably(self._path, text.encode("ascii"))
        except OSError as error:
            raise StorageFailed(
                f"The settings could not be saved to {self._path} ({error.strerror}).",
                "Check that the disk has space and the file may be written.",
            ) from error


def _parsed(text: str | bytes) -> dict[str, Any]:
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("it is not an object")
    return cast(dict[str, Any], values)
