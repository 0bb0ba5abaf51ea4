"""What the person decides: it counts at once and is saved without waiting for the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.settings import SETTINGS, Setting

if TYPE_CHECKING:
    from desktop_chat.domain.managed import Managed
    from desktop_chat.storage.settings import SettingsFile

__all__ = ["Preferences"]

T = TypeVar("T", bound=str | int | None)


class Preferences(QObject):
    """The settings, changed on this thread and written on one of their own, in order.

    Signals:
        changed: The ``Setting`` that has another value.
        failed: An exception; a choice counts for now, but could not be saved.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._tasks = Tasks("settings", threads=1, parent=self)

    @property
    def managed(self) -> Managed:
        """What an administrator decided for this machine."""
        return self._file.managed

    def get(self, setting: Setting[T]) -> T:
        return self._file.get(setting)

    def decide(self, setting: Setting[T], value: T) -> None:
        """Keep a choice of the person's."""
        if self._file.set(setting, value):
            self._tasks.run(self._file.save, nothing_to_do, self.failed.emit)
            self.changed.emit(setting)

    @property
    def text(self) -> str:
        """All of them as they are kept, for a backup."""
        return self._file.text

    def replace(self, text: str) -> None:
        """Take those from a backup that aren't about its machine."""

        def replaced(_: None) -> None:
            for setting in SETTINGS:
                self.changed.emit(setting)

        self._tasks.run(lambda: self._file.replace(text), replaced, self.failed.emit)

    def close(self) -> None:
        """Returns when all is saved."""
        self._tasks.close()
