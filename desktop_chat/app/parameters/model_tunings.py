"""What was settled on for each model, which is kept with the conversations."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.parameters.presets import PresetList
from desktop_chat.app.tasks import nothing_to_do
from desktop_chat.domain.model import model_key
from desktop_chat.domain.preset import Preset, Tuning

__all__ = ["ModelTunings"]

_NOTHING = Tuning()


class ModelTunings(QObject):
    """Learns them when they can be read, and keeps what is decided.

    Signals:
        changed: There is something new.
        failed: An exception; a choice counts for now, but could not be kept.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, archive: Archive, presets: PresetList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._known: dict[str, Tuning] = {}
        self._decided: set[str] = set()  # of which models, since they are being learnt
        presets.removed.connect(self._on_preset_removed)

    def of(self, path: Path | None) -> Tuning:
        return _NOTHING if path is None else self._known.get(model_key(path), _NOTHING)

    def settle(self, path: Path, tuning: Tuning) -> None:
        key = model_key(path)
        self._known[key] = tuning
        self._decided.add(key)
        self.changed.emit()
        self._archive.run(
            lambda store: store.presets.tune_model(key, tuning), nothing_to_do, self.failed.emit
        )

    def refresh(self) -> None:
        """Learn them, now that they can be read."""
        self._decided.clear()

        def known(tunings: dict[str, Tuning]) -> None:
            self._known = tunings | {key: self._known[key] for key in self._decided}
            self.changed.emit()

        self._archive.run(lambda store: store.presets.of_models(), known, self.failed.emit)

    @Slot(object)
    def _on_preset_removed(self, preset: Preset) -> None:
        """As the store does."""
        self._known = {
            key: replace(each, preset=None) if each.preset == preset.id else each
            for key, each in self._known.items()
        }
        self.changed.emit()
