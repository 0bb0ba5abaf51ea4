"""What is set for the open conversation and the model in use, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
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
from desktop_chat.app.tasks import nothing_to_do
from desktop_chat.domain.effective import (
    EVERYWHERE,
    Effective,
    Layer,
    Layers,
    ModelDefaults,
    settled,
)
from desktop_chat.domain.generation import Event, Loaded
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import LoadedModel
from desktop_chat.domain.parameter import AUTOMATIC, Choice
from desktop_chat.domain.parameters import NOTHING, PARAMETERS, Parameters
from desktop_chat.domain.preset import Preset, Tuning
from desktop_chat.domain.settings import THINKING

__all__ = ["Place", "Tuner"]


class Place(Enum):
    """Where a parameter is set by the person."""

    CONVERSATION = auto()
    PRESET = auto()  # the one in use
    MODEL = auto()
    EVERYWHERE = auto()


class Tuner(QObject):
    """The values in effect, and where each comes from.

    Signals:
        changed: There is something new in ``layers``.
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
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._bridge = bridge
        self._in_use = in_use
        self._preferences = preferences
        self._presets = presets
        self._models = models
        self._conversation: str | None = None
        self._tuning = Tuning()  # of the open conversation
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
        presets.removed.connect(self._on_preset_removed)

    @property
    def layers(self) -> Layers:
        """What was set by whom."""
        defaults = self._models.defaults(self.path)
        if defaults is None:
            defaults = _guessed(self._bridge.state.model, self.path)
        return Layers.of(
            defaults,
            settled(self._preferences.get),
            self._models.options(self.path),
            self._of_models.of(self.path),
            self._tuning,
            self._presets.presets,
        )

    @property
    def effective(self) -> Effective:
        return self.layers.resolved()

    @property
    def tuning(self) -> Tuning:
        """Of the open conversation."""
        return self._tuning

    @property
    def preset(self) -> Preset | None:
        """The one in use: the conversation's, or else the model's."""
        return self._presets.get(self._tuning.preset) or self.model_preset

    @property
    def model_preset(self) -> Preset | None:
        """The one that the model in use goes with unless a conversation has another."""
        return self._presets.get(self._of_models.of(self.path).preset)

    @property
    def path(self) -> Path | None:
        """The file of the model whose values are in effect."""
        return self._in_use.engaged

    @property
    def templates(self) -> tuple[str, ...]:
        """The names that there are for ``template``."""
        return self._models.templates

    @property
    def is_reload_due(self) -> bool:
        """Whether something was changed that takes effect when the model is loaded again."""
        state = self._bridge.state
        return (
            state.model is not None
            and state.phase is not Phase.LOADING
            and self._loaded is not None
            and self._loaded != self.effective.load_options
        )

    def own(self, place: Place) -> Parameters:
        """What is set in one place."""
        layers = self.layers
        match place:
            case Place.CONVERSATION:
                return layers.conversation
            case Place.PRESET:
                return layers.preset
            case Place.MODEL:
                return layers.model
            case Place.EVERYWHERE:
                return layers.everywhere

    def set(self, place: Place, key: str, value: Choice) -> None:
        """Set a parameter in one place; None for no longer. It counts from the next reply on."""
        if value is AUTOMATIC:
            below = self.layers.up_to(Layer[place.name], including=False).resolved()
            if getattr(below.values, key) is None:
                value = None  # it is so without a word
        changed = self.own(place).changed(key, value)
        preset = self.preset
        match place:
            case Place.CONVERSATION:
                self._settle(replace(self._tuning, parameters=changed))
            case Place.PRESET if preset is not None:
                self._presets.save(replace(preset, parameters=changed))
            case Place.MODEL if self.path is not None:
                self._set_for_model(self.path, key, changed)
            case Place.EVERYWHERE if key in EVERYWHERE:
                self._preferences.decide(EVERYWHERE[key], getattr(changed, key))
            case _:
                pass

    def think(self, choice: bool | None) -> None:
        """Decide on thinking: for all models, unless something stronger has a word here."""
        layers = self.layers
        stronger = (layers.model, layers.preset, layers.conversation)
        if any(each.says("thinking") for each in stronger):
            self.set(Place.CONVERSATION, "thinking", AUTOMATIC if choice is None else choice)
        else:
            self._preferences.decide(THINKING, choice)

    def apply(self, preset_id: str | None) -> None:
        """Use a preset for the open conversation, as it is: what differed from one is forgotten."""
        self._settle(Tuning(preset_id, NOTHING))

    def apply_to_model(self, preset_id: str | None) -> None:
        """Use a preset with the model wherever a conversation has none."""
        if self.path is not None:
            tuning = self._of_models.of(self.path)
            self._of_models.settle(self.path, replace(tuning, preset=preset_id))

    def keep_as_preset(self, name: str, then: Callable[[Preset], None] = nothing_to_do) -> None:
        """Make a preset of all that the person has set here, and use it for this conversation."""
        layers = self.layers
        set_here = layers.conversation.over(layers.preset).over(layers.model.for_answering)

        def kept(preset: Preset) -> None:
            self.apply(preset.id)
            then(preset)

        self._presets.save(Preset("", name, set_here), kept)

    def load(self, path: Path, then: Callable[[LoadOptions], None]) -> None:
        """Call ``then`` with how the model that was chosen is to be loaded; its values count then.

        Not if another one was chosen meanwhile.
        """

        def learnt() -> None:
            if self._in_use.begin(path):
                self._asked[path] = options = self.effective.load_options
                then(options)
                self.changed.emit()

        self._models.learn(path, learnt)

    def refresh(self) -> None:
        """Learn what was settled on for each model, now that it can be read."""
        self._presets.refresh()
        self._of_models.refresh()

    def show(self, conversation: str | None, tuning: Tuning) -> None:
        """A conversation was opened; None for a new one, which isn't kept yet."""
        self._conversation = conversation
        self._tuning = tuning
        self.changed.emit()

    def begin(self, conversation: str, settled: Tuning) -> None:
        """The new conversation is kept now, with what was settled on by then."""
        self._conversation = conversation
        if self._tuning != settled:
            self._settle(self._tuning)

    def _settle(self, tuning: Tuning) -> None:
        self._tuning = tuning
        self.changed.emit()
        if (conversation := self._conversation) is not None:
            self._archive.run(
                lambda store: store.presets.tune_conversation(conversation, tuning),
                nothing_to_do,
                self.failed.emit,
            )

    def _set_for_model(self, path: Path, key: str, changed: Parameters) -> None:
        """How it is loaded is kept in the list of models; that this is automatic, with the rest."""
        if PARAMETERS[key].reloads and changed.load_options() != self._models.options(path):
            self._models.choose(path, changed.load_options())
        tuning = self._of_models.of(path)
        others = changed.for_answering.over(Parameters(automatic=changed.automatic))
        if others != tuning.parameters:
            self._of_models.settle(path, replace(tuning, parameters=others))

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Loaded):
            self._loaded = self._asked.get(event.model.path)
            self.changed.emit()

    @Slot(object)
    def _on_preference_changed(self, setting: object) -> None:
        if setting in EVERYWHERE.values():
            self.changed.emit()

    @Slot(object)
    def _on_preset_removed(self, preset: Preset) -> None:
        """As the store does: what it set is the conversation's own now."""
        if self._tuning.preset == preset.id:
            self._tuning = Tuning(None, self._tuning.parameters.over(preset.parameters))
        self.changed.emit()


def _guessed(model: LoadedModel | None, path: Path | None) -> ModelDefaults:
    """What can be said before the model's file has been read again."""
    if model is None or model.path != path:
        return ModelDefaults()
    from desktop_chat.models.recommended import recommended  # not before the first paint

    return ModelDefaults(recommended(model.architecture, model.name, model.path.name))
