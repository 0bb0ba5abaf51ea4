"""The person's presets: kept with the conversations, known here while those are open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.managed import UNMANAGED, Managed
from desktop_chat.domain.managed_presets import managed_presets, with_managed
from desktop_chat.domain.preset import Preset

if TYPE_CHECKING:
    from desktop_chat.storage.exchange.preset_reading import ReadPreset

__all__ = ["PresetList"]


class PresetList(QObject):
    """All presets, by name.

    Signals:
        changed: There is something new in ``presets``.
        removed: The ``Preset`` that is no longer.
        failed: An exception; what was asked for was not done.
    """

    changed = Signal()
    removed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        archive: Archive,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        managed: Managed = UNMANAGED,
    ) -> None:
        """
        Args:
            tasks: Reads and writes files.
            managed: Which presets an administrator has for everybody.
        """
        super().__init__(parent)
        self._archive = archive
        self._tasks = tasks
        self._managed = managed
        self._of_machine = managed_presets(managed)
        self._presets: tuple[Preset, ...] = ()
        self._put(())

    @property
    def presets(self) -> tuple[Preset, ...]:
        return self._presets

    def get(self, preset_id: str | None) -> Preset | None:
        return next((each for each in self._presets if each.id == preset_id), None)

    def is_managed(self, preset_id: str | None) -> bool:
        """Whether it is an administrator's, which nobody can change or delete."""
        return preset_id in self._of_machine

    def refer_to(self, preset_id: str | None) -> None:
        """Have the store know an administrator's, before it keeps who uses that."""
        preset = self._of_machine.get(preset_id or "")
        if preset is not None:
            self._archive.run(
                lambda store: store.presets.save(preset), nothing_to_do, self.failed.emit
            )

    @Slot()
    def refresh(self) -> None:
        self._archive.run(lambda store: store.presets.list(), self._on_listed, self.failed.emit)

    def save(self, preset: Preset, then: Callable[[Preset], None] = nothing_to_do) -> None:
        """Keep a new one, or what one has become; ``then`` gets it as it is kept."""
        if self.is_managed(preset.id):
            return
        if preset.id:  # it counts at once
            others = (each for each in self._presets if each.id != preset.id)
            self._put((*others, preset))

        def saved(kept: Preset) -> None:
            self._put((*(each for each in self._presets if each.id != kept.id), kept))
            then(kept)

        def failed(error: Exception) -> None:
            self.refresh()
            self.failed.emit(error)

        self._archive.run(lambda store: store.presets.save(preset), saved, failed)

    def rename(self, preset_id: str, name: str) -> None:
        preset = self.get(preset_id)
        if preset is not None and name.strip():
            self.save(replace(preset, name=name))

    def remove(self, preset_id: str) -> None:
        """Delete one; conversations that use it stay as they are."""
        preset = self.get(preset_id)
        if preset is None or self.is_managed(preset_id):
            return

        def removed(_: None) -> None:
            self._put(tuple(each for each in self._presets if each.id != preset_id))
            self.removed.emit(preset)

        self._archive.run(lambda store: store.presets.remove(preset_id), removed, self.failed.emit)

    def read(self, path: Path, done: Callable[[ReadPreset], None]) -> None:
        """Read a file of this or of another program; nothing is kept yet."""

        def read() -> ReadPreset:
            from desktop_chat.storage.exchange.preset_files import read_preset

            return read_preset(path)

        self._tasks.run(read, done, self.failed.emit)

    def export(self, preset: Preset, path: Path, done: Callable[[None], None]) -> None:
        """Write one into a file, which anyone can read."""

        def write() -> None:
            from desktop_chat.storage.exchange.preset_files import write_preset

            write_preset(preset, path)

        self._tasks.run(write, done, self.failed.emit)

    def _on_listed(self, presets: tuple[Preset, ...]) -> None:
        self._put(presets)

    def _put(self, presets: tuple[Preset, ...]) -> None:
        every = with_managed(presets, self._managed)
        ordered = tuple(sorted(every, key=lambda each: (each.name.casefold(), each.id)))
        if ordered != self._presets:
            self._presets = ordered
            self.changed.emit()
