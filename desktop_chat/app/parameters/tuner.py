"""What is set for the open conversation and the model in use, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.parameters.model_settings import ModelSettings
from desktop_chat.app.parameters.presets import PresetList
from desktop_chat.app.tasks import nothing_to_do
from desktop_chat.domain.effective import EVERYWHERE, Effective, Layer, Layers
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.parameter import AUTOMATIC, Choice
from desktop_chat.domain.parameters import NOTHING, Parameters
from desktop_chat.domain.preset import Preset, Tuning

__all__ = ["Place", "Tuner"]


class Place(Enum):
    """Where a parameter is set by the person."""

    CONVERSATION = auto()
    PRESET = auto()  # the one in use
    MODEL = auto()
    EVERYWHERE = auto()


class Tuner(QObject):
    """The values in effect in one window, and where each comes from.

    Signals:
        changed: There is something new in ``layers``.
        failed: An exception; a choice counts for now, but could not be kept.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        archive: Archive,
        model: ModelSettings,
        presets: PresetList,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._model = model
        self._presets = presets
        self._conversation: str | None = None
        self._tuning = Tuning()  # of the open conversation
        model.changed.connect(self.changed)
        model.failed.connect(self.failed)
        presets.removed.connect(self._on_preset_removed)

    @property
    def layers(self) -> Layers:
        """What was set by whom."""
        return self._model.under(self._tuning)

    @property
    def instruction(self) -> str:
        """What an administrator has each model read first; empty for nothing."""
        return self._model.instruction

    @property
    def most_context(self) -> int | None:
        """The longest context that an administrator lets a model have."""
        return self._model.most_context

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
    def can_change_preset(self) -> bool:
        """Whether there is one in use, and it is the person's own."""
        preset = self.preset
        return preset is not None and not self._presets.is_managed(preset.id)

    @property
    def model_preset(self) -> Preset | None:
        """The one that the model in use goes with unless a conversation has another."""
        return self._model.preset

    @property
    def path(self) -> Path | None:
        """The file of the model whose values are in effect."""
        return self._model.path

    @property
    def templates(self) -> tuple[str, ...]:
        """The names that there are for ``template``."""
        return self._model.templates

    @property
    def drafts(self) -> tuple[ModelFile, ...]:
        """The models that can guess for the one in use; see ``look_for_drafts``."""
        return self._model.drafts

    def look_for_drafts(self) -> None:
        """Find out which there are now; ``changed`` tells when it is known."""
        self._model.look_for_drafts()

    @property
    def is_reload_due(self) -> bool:
        """Whether something was changed that takes effect when the model is loaded again."""
        return self._model.differ(self.effective.load_options)

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
            case Place.MODEL:
                self._model.set(key, changed)
            case Place.EVERYWHERE if key in EVERYWHERE:
                self._model.decide(key, getattr(changed, key))
            case _:
                pass

    def think(self, choice: bool | None) -> None:
        """Decide on thinking: for all models, unless something stronger has a word here."""
        layers = self.layers
        stronger = (layers.model, layers.preset, layers.conversation)
        if any(each.says("thinking") for each in stronger):
            self.set(Place.CONVERSATION, "thinking", AUTOMATIC if choice is None else choice)
        else:
            self._model.decide("thinking", choice)

    def apply(self, preset_id: str | None) -> None:
        """Use a preset for the open conversation, as it is: what differed from one is forgotten."""
        self._presets.refer_to(preset_id)
        self._settle(Tuning(preset_id, NOTHING))

    def apply_to_model(self, preset_id: str | None) -> None:
        """Use a preset with the model wherever a conversation has none."""
        self._model.apply(preset_id)

    def keep_as_preset(self, name: str, then: Callable[[Preset], None] = nothing_to_do) -> None:
        """Make a preset of all that the person has set here, and use it for this conversation."""
        layers = self.layers
        set_here = layers.conversation.over(layers.preset).over(layers.model.for_answering)

        def kept(preset: Preset) -> None:
            self.apply(preset.id)
            then(preset)

        self._presets.save(Preset("", name, set_here), kept)

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

    @Slot(object)
    def _on_preset_removed(self, preset: Preset) -> None:
        """As the store does: what it set is the conversation's own now."""
        if self._tuning.preset == preset.id:
            self._tuning = Tuning(None, self._tuning.parameters.over(preset.parameters))
        self.changed.emit()
