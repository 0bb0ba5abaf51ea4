"""The models to choose from, and the one in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.state import Phase
from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.generation import Event, Failed, Loaded
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.settings import CTX, GPU_LAYERS, MODEL, THREADS

__all__ = ["ListModels", "ModelShelf"]

ListModels = Callable[[], Sequence[ModelFile]]


@dataclass(frozen=True, slots=True)
class _Found:
    """The models, and the file of the one that was used last, if it is still there."""

    models: tuple[ModelFile, ...]
    last: Path | None


def _is_here(path: str) -> bool:
    """Whether it names no other computer; Windows would tell that one who is asking."""
    return not (len(path) > 1 and path[0] in "\\/" and path[1] in "\\/")


class ModelShelf(QObject):
    """Lists model files and loads the chosen one.

    Signals:
        changed: There is something new in ``models``.
        failed: An exception; the models could not be listed.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        bridge: EngineBridge,
        tasks: Tasks,
        list_models: ListModels,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tasks = tasks
        self._list_models = list_models
        self._preferences = preferences
        self._models: tuple[ModelFile, ...] = ()
        self._path: Path | None = None
        bridge.event_received.connect(self._on_event)

    @property
    def models(self) -> tuple[ModelFile, ...]:
        return self._models

    @property
    def path(self) -> Path | None:
        """The file of the model that is loaded or was asked for."""
        return self._path

    def start(self) -> None:
        """List the models and load the one that was used last, or else the first."""
        self._tasks.run(self._find, self._on_found, self.failed.emit)

    def refresh(self) -> None:
        """Look again at what is on the disk."""
        self._tasks.run(lambda: tuple(self._list_models()), self._on_listed, self.failed.emit)

    def use(self, model_id: str) -> None:
        """Load the listed model ``model_id``."""
        for model in self._models:
            if model.id == model_id:
                self.use_file(model.path)

    def use_file(self, path: Path) -> None:
        """Load any model file, where it lies."""
        self._path = path
        options = LoadOptions(
            ctx=self._preferences.get(CTX),
            threads=self._preferences.get(THREADS),
            gpu_layers=self._preferences.get(GPU_LAYERS),
        )
        self._bridge.load(path, options)

    def _find(self) -> _Found:
        models = tuple(self._list_models())
        wanted = self._preferences.get(MODEL)
        listed = next((model.path for model in models if model.id == wanted), None)
        if listed is None and wanted and _is_here(wanted) and Path(wanted).is_file():
            listed = Path(wanted)
        return _Found(models, listed)

    def _on_found(self, found: _Found) -> None:
        self._on_listed(found.models)
        if self._path is None:
            path = found.last or (found.models[0].path if found.models else None)
            if path is not None:
                self.use_file(path)

    def _on_listed(self, models: tuple[ModelFile, ...]) -> None:
        self._models = models
        self.changed.emit()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        state = self._bridge.state
        if isinstance(event, Failed) and state.phase is Phase.READY and state.model is not None:
            self._path = state.model.path  # which a file that was refused leaves in use
        elif isinstance(event, Loaded):
            path = event.model.path
            name = next((model.id for model in self._models if model.path == path), str(path))
            self._preferences.decide(MODEL, name)
