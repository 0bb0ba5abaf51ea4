"""The values in effect, and where each comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.parameters import NOTHING, PARAMETERS, Parameters, Value
from desktop_chat.domain.sampling import Sampling

__all__ = ["Effective", "Layer", "Layers", "ModelDefaults", "Recommended"]


class Layer(StrEnum):
    """Who can set a parameter; a later one wins."""

    APP = "app"
    MAKERS = "makers"  # of the model's family
    FILE = "file"  # the model's own
    EVERYWHERE = "settings"  # the person, for all models
    MODEL = "model"  # the person, for this model
    PRESET = "preset"
    CONVERSATION = "conversation"
    REQUEST = "request"  # for this one question


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
    everywhere: Parameters = NOTHING
    model: Parameters = NOTHING
    preset: Parameters = NOTHING
    conversation: Parameters = NOTHING
    request: Parameters = NOTHING
    preset_name: str = ""

    def resolved(self) -> Effective:
        """For each parameter the strongest word."""
        upper = {
            Layer.FILE: self.file,
            Layer.EVERYWHERE: self.everywhere,
            Layer.MODEL: self.model,
            Layer.PRESET: self.preset,
            Layer.CONVERSATION: self.conversation,
            Layer.REQUEST: self.request,
        }
        thinking: bool | None = None
        for each in upper.values():
            thinking = thinking if each.thinking is None else each.thinking
        values: dict[str, Any] = {}
        sources: dict[str, Layer] = {}
        for layer, each in {Layer.MAKERS: self.makers.given(thinking), **upper}.items():
            values |= each.given
            sources |= dict.fromkeys(each.given, layer)
        return Effective(Parameters(**values), sources, self.makers.family, self.preset_name)


@dataclass(frozen=True, slots=True)
class Effective:
    """The values in effect.

    Attributes:
        values: None where the app's own default holds.
        sources: By key, for those that aren't None.
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
