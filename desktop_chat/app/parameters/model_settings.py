"""What is set for the model in use, whatever conversation it answers, and how it is loaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.models.known_models import KnownModels
from desktop_chat.app.models.model_in_use import ModelInUse
from desktop_chat.app.parameters.model_tunings import ModelTunings
from desktop_chat.app.parameters.presets import PresetList
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.state import Phase
from desktop_chat.domain.effective import EVERYWHERE, Layers, ModelDefaults, settled
from desktop_chat.domain.generation import Event, Loaded
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import LoadedModel, ModelFile
from desktop_chat.domain.parameter import Choice
from desktop_chat.domain.parameters import PARAMETERS, Parameters
from desktop_chat.domain.preset import Preset, Tuning

__all__ = ["ModelSettings"]


class ModelSettings(QObject):
    """The layers below a conversation's own; each window's ``Tuner`` lays that on top.

    Signals:
        changed: There is something new in what ``under`` gives.
        failed: An exception; a choice counts for now, but could not be kept.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        archive: Archive,
        bridge: EngineBridge,
        in_use: ModelInUse,
        preferences: Preferences,
        presets: PresetList,
        models: KnownModels,
        parent: QObject | None = None,
        *,
        here: Callable[[], Tuning] = Tuning,
    ) -> None:
        """``here`` gives what is set for the conversation where the person is."""
        super().__init__(parent)
        self._bridge = bridge
        self._in_use = in_use
        self._preferences = preferences
        self._presets = presets
        self._models = models
        self._here = here
        self._of_models = ModelTunings(archive, presets, self)
        self._asked: dict[Path, LoadOptions] = {}  # what each was last to be loaded with
        self._loaded: LoadOptions | None = None  # what the model in use was loaded with
        bridge.event_received.connect(self._on_event)
        in_use.changed.connect(self.changed)
        preferences.changed.connect(self._on_preference_changed)
        for source in (models, self._of_models):
            source.changed.connect(self.changed)
            source.failed.connect(self.failed)
        presets.changed.connect(self.changed)

    def under(self, tuning: Tuning) -> Layers:
        """What was set by whom, with what is set for a conversation on top."""
        defaults = self._models.defaults(self.path)
        if defaults is None:
            defaults = _guessed(self._bridge.state.model, self.path)
        return self._layers(self.path, defaults, tuning)

    def _layers(self, path: Path | None, defaults: ModelDefaults, tuning: Tuning) -> Layers:
        return Layers.of(
            defaults,
            settled(self._preferences.get),
            self._models.options(path),
            self._of_models.of(path),
            tuning,
            self._presets.presets,
            self._preferences.managed,
        )

    @property
    def instruction(self) -> str:
        """What an administrator has each model read first; empty for nothing."""
        return self._preferences.managed.instruction

    @property
    def most_context(self) -> int | None:
        """The longest context that an administrator lets a model have."""
        return self._preferences.managed.enforced.max_context_tokens

    @property
    def path(self) -> Path | None:
        """The file of the model whose values are in effect."""
        return self._in_use.engaged

    @property
    def preset(self) -> Preset | None:
        """The one that the model goes with unless a conversation has another."""
        return self._presets.get(self._of_models.of(self.path).preset)

    @property
    def templates(self) -> tuple[str, ...]:
        """The names that there are for ``template``."""
        return self._models.templates

    @property
    def drafts(self) -> tuple[ModelFile, ...]:
        """The models that can guess for the one in use; see ``look_for_drafts``."""
        return self._models.drafts(self.path)

    def look_for_drafts(self) -> None:
        if self.path is not None:
            self._models.look_for_drafts(self.path)

    def differ(self, options: LoadOptions) -> bool:
        """Whether the model in use was loaded otherwise."""
        state = self._bridge.state
        is_loaded = state.model is not None and state.phase is not Phase.LOADING
        return is_loaded and self._loaded is not None and self._loaded != options

    def set(self, key: str, changed: Parameters) -> None:
        """Keep what ``changed`` says of a parameter, for the model in use.

        How it is loaded is kept in the list of models; that this is automatic, with the rest.
        """
        path = self.path
        if path is None:
            return
        if PARAMETERS[key].reloads and changed.load_options() != self._models.options(path):
            self._models.choose(path, changed.load_options())
        tuning = self._of_models.of(path)
        others = changed.for_answering.over(Parameters(automatic=changed.automatic))
        if others != tuning.parameters:
            self._of_models.settle(path, replace(tuning, parameters=others))

    def apply(self, preset_id: str | None) -> None:
        """Use a preset with the model wherever a conversation has none."""
        if self.path is not None:
            self._presets.refer_to(preset_id)
            tuning = self._of_models.of(self.path)
            self._of_models.settle(self.path, replace(tuning, preset=preset_id))

    def decide(self, key: str, choice: Choice) -> None:
        """Settle on something for all models."""
        self._preferences.decide(EVERYWHERE[key], choice)

    def load(self, path: Path, then: Callable[[LoadOptions], None]) -> None:
        """Call ``then`` with how the model that was chosen is to be loaded; its values count then.

        Not if another one was chosen meanwhile.
        """

        def learnt() -> None:
            if self._in_use.begin(path):
                options = self.under(self._here()).resolved().load_options
                self._asked[path] = options
                then(options)
                self.changed.emit()

        self._models.learn(path, learnt)

    def learn_options(self, path: Path, then: Callable[[LoadOptions], None]) -> None:
        """Call ``then`` with how a model is loaded where no conversation says otherwise."""

        def learnt() -> None:
            then(self._layers(path, ModelDefaults(), Tuning()).resolved().load_options)

        self._models.learn(path, learnt)

    @Slot()
    def refresh(self) -> None:
        """Learn what was settled on for each model, now that it can be read."""
        self._presets.refresh()
        self._of_models.refresh()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Loaded):
            self._loaded = self._asked.get(event.model.path)
            self.changed.emit()

    @Slot(object)
    def _on_preference_changed(self, setting: object) -> None:
        if setting in EVERYWHERE.values():
            self.changed.emit()


def _guessed(model: LoadedModel | None, path: Path | None) -> ModelDefaults:
    """What can be said before the model's file has been read again."""
    if model is None or model.path != path:
        return ModelDefaults()
    from desktop_chat.models.recommended import recommended  # not before the first paint

    return ModelDefaults(recommended(model.architecture, model.name, model.path.name))
