"""The models to choose from, and the one in use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.models.collection import ModelServices
from desktop_chat.app.models.fits import Fits
from desktop_chat.app.models.model_in_use import ModelInUse
from desktop_chat.app.parameters.model_settings import ModelSettings
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.elsewhere import is_elsewhere
from desktop_chat.domain.generation import Event, Failed, Finished, Loaded, Residents
from desktop_chat.domain.loading import Fit, LoadOptions
from desktop_chat.domain.model import LoadedModel, ModelFile
from desktop_chat.domain.outcome import GenerationStats
from desktop_chat.domain.settings import MODEL
from desktop_chat.models.files.paths import is_file

if TYPE_CHECKING:
    from desktop_chat.models.library.survey import Survey

__all__ = ["ModelShelf"]


@dataclass(frozen=True, slots=True)
class _Found:
    """What there is, and the model that was used last, if it is still there."""

    survey: Survey
    last: ModelFile | Path | None


class ModelShelf(QObject):
    """Lists model files and loads the chosen one.

    Signals:
        changed: There is something new in ``models``.
        look_alikes_found: The files of which only a hash tells whether they are copies.
        fits_changed: There is something new to be had of ``fit``.
        residents_changed: Others are in memory.
        kept_back: The ``ModelFile`` that was used last and wasn't loaded again: it was set aside,
            or is not there now.
        failed: An exception; something could not be listed or kept.
    """

    changed = Signal()
    look_alikes_found = Signal(object)
    fits_changed = Signal()
    residents_changed = Signal()
    kept_back = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        bridge: EngineBridge,
        in_use: ModelInUse,
        tasks: Tasks,
        services: ModelServices,
        preferences: Preferences,
        model_settings: ModelSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._in_use = in_use
        self._tasks = tasks
        self._services = services
        self._open = services.open
        self._preferences = preferences
        self._model_settings = model_settings
        self._fits = Fits(services.reckon, self)
        self._models: tuple[ModelFile, ...] = ()
        self._is_listed = False
        self._fits.changed.connect(self.fits_changed)
        bridge.event_received.connect(self._on_event)

    @property
    def models(self) -> tuple[ModelFile, ...]:
        return self._models

    @property
    def is_listed(self) -> bool:
        """Whether ``models`` is known; before that it is empty."""
        return self._is_listed

    @property
    def path(self) -> Path | None:
        """The file of the model that is loaded or was asked for."""
        return self._in_use.wanted

    @property
    def residents(self) -> frozenset[Path]:
        """The files of the models that are in memory now."""
        return frozenset(self._bridge.state.residents)

    def fit(self, model: ModelFile) -> Fit | None:
        """How it would run; None until ``fits_changed`` tells that it is known, if it can be."""
        return self._fits.get(model)

    def start(self) -> None:
        """List the models and load the one that was used last, or else the first."""
        self._tasks.run(self._find, self._on_found, self.failed.emit)

    def load_last(self) -> None:
        """As ``start``, if no model is in use or asked for."""
        if self.path is None:
            self.start()

    def refresh(self) -> None:
        """Look again at what is on the disk."""
        self._tasks.run(lambda: self._open().survey(), self._on_listed, self.failed.emit)

    def look_anew(self) -> None:
        """Look again at the disk and at the memory that is free."""
        self._fits.reckon_anew()
        self.refresh()

    def listed(self, path: Path | None) -> ModelFile | None:
        return next((model for model in self._models if path in (model.path, *model.others)), None)

    def use(self, model_id: str) -> None:
        """Load the listed model ``model_id``."""
        for model in self._models:
            if model.id == model_id:
                self.use_file(model.path)

    def use_file(self, path: Path, *, oversize: bool = False) -> None:
        """Load any model file, where it lies.

        Args:
            oversize: Also if it is reckoned not to fit.
        """
        self._in_use.choose(path)

        def load(options: LoadOptions) -> None:
            self._bridge.load(path, replace(options, oversize=oversize))

        self._model_settings.load(path, load)

    def forget(self, model: ModelFile) -> None:
        """Take it off the list; its file stays where it is."""
        self._change(lambda: self._open().remove(model.path))

    def bring_back(self, model: ModelFile) -> None:
        """List a model that was taken off the list."""
        self._change(lambda: self._open().add((model.path,)))

    def try_again(self, path: Path) -> None:
        """Load a model that was set aside, as if nothing had been."""

        def forgiven(_: None) -> None:
            self.refresh()
            self.use_file(path)

        self._tasks.run(lambda: self._open().try_again(path), forgiven, self.failed.emit)

    def close(self) -> None:
        self._fits.close()

    def _change(self, change: Callable[[], object]) -> None:
        self._tasks.run(change, lambda _: self.refresh(), self.failed.emit)

    def _find(self) -> _Found:
        survey = self._open().survey()
        wanted = self._preferences.get(MODEL)
        listed = next((model for model in survey.models if model.id == wanted), None)
        if listed is None and wanted and not is_elsewhere(wanted) and is_file(Path(wanted)):
            return _Found(survey, Path(wanted))
        return _Found(survey, listed)

    def _on_found(self, found: _Found) -> None:
        self._on_listed(found.survey)
        if self.path is not None:  # the person was faster
            return
        first = next((model for model in self._models if model.standing.can_be_loaded), None)
        last = found.last or first
        if isinstance(last, Path):
            self.use_file(last)
        elif last is not None and last.standing.can_be_loaded:
            self.use_file(last.path)
        elif last is not None:  # nobody has asked for another one
            self.kept_back.emit(last)

    def _on_listed(self, survey: Survey) -> None:
        self._models = survey.models
        self._is_listed = True
        self.changed.emit()
        self.look_alikes_found.emit(survey.look_alikes)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        match event:
            case Failed(None, _):
                self.refresh()  # it may be set aside now
            case Loaded(model):
                self._on_loaded(model)
            case Residents():
                self._fits.reckon_anew()
                self.residents_changed.emit()
            case Finished(stats=stats):
                self._measure(stats)
            case _:
                pass

    def _measure(self, stats: GenerationStats) -> None:
        """Keep how fast it wrote: that tells how fast others would."""
        model = self._bridge.state.model
        if model is not None and stats.completion_tokens:
            self._tasks.run(
                lambda: self._services.measure(model.path, model.gpu_layers, stats),
                lambda _: self._fits.reckon_anew(),
                nothing_to_do,  # it will be measured again
            )

    def _on_loaded(self, model: LoadedModel) -> None:
        listed = self.listed(model.path)
        self._preferences.decide(MODEL, listed.id if listed else str(model.path))
        self._change(lambda: self._open().use(model.path))
