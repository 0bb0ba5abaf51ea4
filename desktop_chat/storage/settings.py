"""The settings file: small JSON that people may edit, and that no crash leaves half written."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any, TypeVar

from desktop_chat.domain.errors import InvalidInput, StorageFailed
from desktop_chat.domain.language import later, tr
from desktop_chat.domain.managed import UNMANAGED, Managed
from desktop_chat.domain.managed_settings import defaults_of, enforced_of
from desktop_chat.domain.settings import SETTINGS, Setting
from desktop_chat.storage.json_file import JsonFile, parsed_object

__all__ = ["SettingsFile"]

_MAX_BYTES = 1 << 20
_NOTHING = object()  # which no setting accepts

T = TypeVar("T", bound=str | int | None)


class SettingsFile:
    """What was decided, by ``Setting``. Keys that we don't know are kept.

    What an administrator enforces counts before what the person decided, and their defaults before
    ours. Only the person's own is in the file.

    Attributes:
        managed: What an administrator decided.
    """

    def __init__(self, path: Path, managed: Managed = UNMANAGED) -> None:
        """Read ``path`` if it is there. Whatever it holds, the app starts."""
        self.managed = managed
        self._enforced = enforced_of(managed.enforced)
        self._defaults = defaults_of(managed.defaults)
        self._file = JsonFile(path, later("settings file"), later("defaults are used"), _MAX_BYTES)
        self._values = self._file.read()
        self._changed: dict[str, Any] = {}  # since it was saved
        self._lock = threading.Lock()

    @property
    def notice(self) -> str:
        """What was wrong with the file when it was read, for the person; empty if nothing."""
        return self._file.notice

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default if there is none that the setting accepts."""
        for layer in (self._enforced, self._values, self._defaults):
            value = layer.get(setting.key, _NOTHING)
            if setting.accepts(value):
                return value
        return setting.default

    def default(self, setting: Setting[T]) -> T:
        """The value where the person has decided nothing: an administrator's, or else ours."""
        value = self._defaults.get(setting.key, _NOTHING)
        return value if setting.accepts(value) else setting.default

    def is_enforced(self, setting: Setting[T]) -> bool:
        """Whether an administrator has decided it, so that nobody else can."""
        return setting.key in self._enforced

    def set(self, setting: Setting[T], value: T) -> bool:
        """Change the value; it counts at once, and is kept by ``save``. What is enforced stays.

        Returns:
            Whether it was another one.

        Raises:
            InvalidInput: The setting doesn't accept the value.
        """
        if not setting.accepts(value):
            raise InvalidInput(
                tr("{label} can't be {value}.", label=tr(setting.label), value=repr(value)),
                tr(setting.help),
            )
        if self.is_enforced(setting):
            return False
        default = self._defaults.get(setting.key, setting.default)
        is_other = self._values.get(setting.key, default) != value
        if is_other:
            with self._lock:
                self._values[setting.key] = self._changed[setting.key] = value
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
            values = parsed_object(text)
        except (ValueError, RecursionError):
            return
        taken = [setting for setting in SETTINGS if not setting.is_local]
        keys = {setting.key for setting in taken}
        kept = {key: value for key, value in self._values.items() if key not in keys}
        taken_in = kept | {
            setting.key: values[setting.key]
            for setting in taken
            if setting.key in values and setting.accepts(values[setting.key])
        }
        with self._lock:
            self._values, self._changed = taken_in, {}
        self._file.write(taken_in.copy())

    def save(self) -> None:
        """Keep what was changed, beside what another process has changed meanwhile.

        May be called on another thread than ``set``, but on one at a time.

        Raises:
            StorageFailed: It could not be saved.
        """
        with self._lock:
            changed, self._changed = self._changed, {}
        now = self._file.read() or self._values.copy()  # it may have been deleted
        try:
            self._file.write(now | changed)
        except StorageFailed:
            with self._lock:
                self._changed = changed | self._changed
            raise
