"""The values in effect, and where each comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.managed import UNMANAGED, Managed
from desktop_chat.domain.managed_parameters import default_parameters, enforced_parameters
from desktop_chat.domain.parameter import Value
from desktop_chat.domain.parameters import NOTHING, PARAMETERS, Parameters
from desktop_chat.domain.preset import Preset, Tuning
from desktop_chat.domain.sampling import Sampling
from desktop_chat.domain.settings import CTX, GPU_LAYERS, THINKING, THREADS, Setting

__all__ = ["EVERYWHERE", "Effective", "Layer", "Layers", "ModelDefaults", "Recommended", "settled"]

# What can be set for all models, by the parameter's name.
EVERYWHERE: dict[str, Setting[Any]] = {
    each.key: each for each in (THINKING, CTX, GPU_LAYERS, THREADS)
}


def settled(get: Callable[[Setting[Any]], Any]) -> Parameters:
    """What the person settled on for all models; ``get`` tells the value of a setting."""
    return Parameters(**{key: get(setting) for key, setting in EVERYWHERE.items()})


class Layer(StrEnum):
    """Who can set a parameter; a later one wins."""

    APP = "app"
    MAKERS = "makers"  # of the model's family
    FILE = "file"  # the model's own
    MACHINE = "machine"  # the defaults of its policy
    EVERYWHERE = "settings"  # the person, for all models
    MODEL = "model"  # the person, for this model
    PRESET = "preset"
    CONVERSATION = "conversation"
    REQUEST = "request"  # for this one question
    ENFORCED = "enforced"  # by the machine's policy


# Those of which ``Layers`` has the words, by the same names.
_SAID = tuple(each for each in Layer if each not in (Layer.APP, Layer.MAKERS))


@dataclass(frozen=True, slots=True)
class Recommended:
    """What a model's makers recommend.

    Attributes:
        family: Of the models that it is said of; empty where nothing is known.
        plain: Without thinking before the answer.
        thinking: With it.
        thinks: Whether the model does so unless told otherwise.
    """

    family: str = ""
    plain: Parameters = NOTHING
    thinking: Parameters = NOTHING
    thinks: bool = False

    def given(self, thinking: bool | None) -> Parameters:
        """What they recommend where thinking is switched on or off, or left to the model."""
        return self.thinking if (self.thinks if thinking is None else thinking) else self.plain


_UNKNOWN = Recommended()
_NOT_TUNED = Tuning()


@dataclass(frozen=True, slots=True)
class ModelDefaults:
    """What is recommended for one model, by its makers and in its file."""

    makers: Recommended = _UNKNOWN
    file: Parameters = NOTHING


@dataclass(frozen=True, slots=True)
class Layers:
    """What was set by whom, from the weakest to the strongest.

    Attributes:
        preset_name: Of the preset, for people.
    """

    makers: Recommended = _UNKNOWN
    file: Parameters = NOTHING
    machine: Parameters = NOTHING
    everywhere: Parameters = NOTHING
    model: Parameters = NOTHING
    preset: Parameters = NOTHING
    conversation: Parameters = NOTHING
    request: Parameters = NOTHING
    enforced: Parameters = NOTHING
    preset_name: str = ""

    @classmethod
    def of(
        cls,
        defaults: ModelDefaults,
        everywhere: Parameters,
        options: LoadOptions,
        model: Tuning = _NOT_TUNED,
        conversation: Tuning = _NOT_TUNED,
        presets: Iterable[Preset] = (),
        managed: Managed = UNMANAGED,
    ) -> Layers:
        """What is known of a model and a conversation, each in its place.

        Args:
            everywhere: What the person settled on for all models.
            options: How the model is loaded.
            model: What was settled on for it beside that.
            presets: Those that there are. The conversation's is used, or else the model's.
            managed: What an administrator decided.
        """
        known = {each.id: each for each in presets}
        preset = known.get(conversation.preset or "") or known.get(model.preset or "")
        return cls(
            makers=defaults.makers,
            file=defaults.file,
            machine=default_parameters(managed),
            everywhere=everywhere,
            model=Parameters.of(options).over(model.parameters),
            conversation=conversation.parameters,
            enforced=enforced_parameters(managed.enforced),
        ).with_preset(preset)

    def with_preset(self, preset: Preset | None) -> Layers:
        """The same with this one in use, or none."""
        if preset is None:
            return replace(self, preset=NOTHING, preset_name="")
        return replace(self, preset=preset.parameters, preset_name=preset.name)

    def up_to(self, layer: Layer, *, including: bool = True) -> Layers:
        """What there would be without those that are stronger than ``layer``, or as strong."""
        order = list(Layer)
        first = order.index(layer) + including
        silent = {each.name.lower(): NOTHING for each in order[first:] if each in _SAID}
        return replace(self, **silent)

    def resolved(self) -> Effective:
        """For each parameter the strongest word."""
        words: dict[Layer, Parameters] = {each: getattr(self, each.name.lower()) for each in _SAID}
        said = NOTHING
        for each in words.values():
            said = each.over(said)
        makers = self.makers.given(said.thinking)
        sources: dict[str, Layer] = {}
        for layer, each in {Layer.MAKERS: makers, **words}.items():
            sources |= dict.fromkeys((*each.given, *each.automatic), layer)
        values = replace(said.over(makers), automatic=())
        return Effective(values, sources, self.makers.family, self.preset_name)


@dataclass(frozen=True, slots=True)
class Effective:
    """The values in effect.

    Attributes:
        values: None where the app decides.
        sources: By key, for those that somebody said something of.
        family: Whose makers are meant by ``Layer.MAKERS``.
        preset: The name of the preset that is meant by ``Layer.PRESET``.
    """

    values: Parameters = NOTHING
    sources: Mapping[str, Layer] = field(default_factory=dict[str, Layer])
    family: str = ""
    preset: str = ""

    def value(self, key: str) -> Value | None:
        """The value in effect; None where it is decided when it is needed."""
        value = getattr(self.values, key)
        return PARAMETERS[key].default if value is None else value

    def source(self, key: str) -> Layer:
        return self.sources.get(key, Layer.APP)

    def sampling(self, base: Sampling | None = None) -> Sampling:
        """How the next token is chosen; what isn't a parameter is as in ``base``."""
        base = base or Sampling()
        names = {each.name for each in fields(base)}
        return replace(base, **{k: v for k, v in self.values.given.items() if k in names})

    @property
    def load_options(self) -> LoadOptions:
        return self.values.load_options()

    @property
    def system_prompt(self) -> str:
        return self.values.system_prompt or ""

    @property
    def stop(self) -> tuple[str, ...]:
        return self.values.stop or ()

    def report(self) -> dict[str, Any]:
        """For a program: each value with its source."""
        return {
            key: {"value": self.value(key), "source": self.source(key).value} for key in PARAMETERS
        }
