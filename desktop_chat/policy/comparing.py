"""How models are compared: what each is asked, how it is loaded, and which are at work together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_chat.domain.chat import Message, Origin, Role, instructed
from desktop_chat.domain.comparison import Answer, Comparison, Contestant, Place
from desktop_chat.domain.effective import Effective, Layers, settled
from desktop_chat.domain.generation import Request
from desktop_chat.domain.loading import CacheType, Fit, FitKind, LoadOptions
from desktop_chat.domain.managed import UNMANAGED, Managed
from desktop_chat.domain.managed_parameters import default_parameters, enforced_parameters
from desktop_chat.domain.model import LoadedModel, ModelFile
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.parameters import NOTHING, Parameters
from desktop_chat.domain.preset import Preset
from desktop_chat.domain.settings import GPU_LAYERS, THREADS, Setting

__all__ = [
    "LONGEST_ANSWER",
    "Together",
    "begun",
    "contestant_of",
    "default_conditions",
    "equal_ctx",
    "find_model",
    "options_of",
    "request_of",
    "seconds_left",
    "unanswered",
]

_USUAL_CTX = 8_192  # tokens: questions are short, and what is small fits beside others
LONGEST_ANSWER = 512  # tokens, unless asked for otherwise: a base model never ends by itself
_RESERVE_SHARE = 8  # of the free memory, one part in this stays free beside models at work together


@dataclass(frozen=True, slots=True)
class Together:
    """How models would be in memory side by side, once all others have gone.

    Attributes:
        fits: Of each, as if it were alone; None where that can't be known.
        free: Bytes that there are for all of them.
    """

    fits: tuple[Fit | None, ...]
    free: int

    @property
    def at_once(self) -> bool:
        """Whether all may be at work at the same time: they fit, and none waits for a GPU."""
        on_cpu = all(fit is not None and fit.kind is FitKind.CPU for fit in self.fits)
        return on_cpu and self._need(sum) + self._reserve <= self.free

    def has_room(self, taken: int) -> bool:
        """Whether what is in memory besides, of so many bytes, may stay there."""
        needed = self._need(sum) if self.at_once else self._need(max)
        return needed + self._reserve <= self.free - taken

    @property
    def _reserve(self) -> int:
        return self.free // _RESERVE_SHARE

    def _need(self, together: Callable[[Iterable[int]], int]) -> int:
        return together([0, *(fit.need.lasting for fit in self.fits if fit is not None)])


def contestant_of(model: ModelFile, preset: Preset | None = None) -> Contestant:
    """A model as it is listed now, alone or with a preset."""
    return Contestant(
        model=model.key,
        title=model.title,
        sha256=model.sha256,
        architecture=model.architecture,
        quantization=model.quantization,
        size=model.size,
        preset=preset.name if preset is not None else "",
        parameters=preset.parameters if preset is not None else NOTHING,
    )


def find_model(models: Sequence[ModelFile], contestant: Contestant) -> ModelFile | None:
    """The file of a contestant: of its content, or else of its name if that isn't known to differ.

    None if it has gone.
    """
    named = [each for each in models if each.key == contestant.model]
    known = contestant.sha256
    if known is None:
        return next(iter(named), None)
    same = (each for each in (*named, *models) if each.sha256 == known)
    return next(same, next((each for each in named if each.sha256 is None), None))


def equal_ctx(asked: int | None, trained: Iterable[int]) -> int:
    """The context that all get: the smallest of what is asked for and what each was trained for."""
    return min([asked or _USUAL_CTX, *(each for each in trained if each > 0)])


def default_conditions(
    get: Callable[[Setting[Any]], Any], trained: Iterable[int], managed: Managed = UNMANAGED
) -> Parameters:
    """What is the same for all unless the person says otherwise.

    Args:
        get: Tells the value of a setting.
        trained: The context lengths that the models were trained for.
    """
    everywhere = settled(get)
    most = managed.enforced.max_context_tokens
    bounds = trained if most is None else (*trained, most)
    suggested = default_parameters(managed)
    own = Parameters(
        thinking=everywhere.thinking,
        max_tokens=LONGEST_ANSWER,
        ctx=equal_ctx(everywhere.ctx, bounds),
        flash_attention=False,  # with it, the answer depends on the number of threads
    )
    return own.over(suggested)


def options_of(
    comparison: Comparison,
    contestant: int,
    chosen: LoadOptions,
    everywhere: Parameters = NOTHING,
    managed: Managed = UNMANAGED,
) -> LoadOptions:
    """How a contestant is loaded: the conditions, and what the person's machine wants besides.

    Args:
        contestant: Its index.
        chosen: What the person chose for its model, of which only that counts which changes no
            answer, and the template.
        everywhere: What they settled on for all models, of which the same is true.
    """
    model = Parameters(
        gpu_layers=chosen.gpu_layers, threads=chosen.threads, template=chosen.template
    )
    machine = Parameters(**{key: getattr(everywhere, key) for key in _OF_THE_MACHINE})
    own = comparison.contestants[contestant].parameters
    layers = Layers(
        everywhere=machine,
        model=model,
        request=own.over(comparison.conditions),
        enforced=enforced_parameters(managed.enforced),
    )
    options = replace(layers.resolved().load_options, measured=False)
    if options.cache_type not in (None, CacheType.F16):  # which needs it, unless told otherwise
        return replace(options, flash_attention=own.flash_attention)
    return options


_OF_THE_MACHINE = (GPU_LAYERS.key, THREADS.key)


def request_of(comparison: Comparison, place: Place, request_id: str) -> Request:
    """What the model is asked at a place; nothing that came before has a part in its answer."""
    effective = _effective(comparison, place)
    question = Message(Role.USER, comparison.questions[place.question].text)
    return Request(
        request_id,
        instructed((question,), effective.system_prompt),
        sampling=effective.sampling(),
        max_tokens=effective.values.max_tokens,
        stop=effective.stop,
        thinking=effective.values.thinking,
        fresh=True,
    )


def begun(comparison: Comparison, place: Place, model: LoadedModel) -> Message:
    """The answer of a loaded model before its first word."""
    effective = _effective(comparison, place)
    origin = Origin.of(
        model,
        effective.values.thinking,
        effective.sampling(),
        effective.values.max_tokens,
        effective.stop,
        effective.system_prompt,
    )
    return Message(Role.ASSISTANT, "", model=model.title, origin=origin)


def unanswered(
    comparison: Comparison, place: Place, note: str, written: Message | None = None
) -> Answer:
    """What stands at a place where there is no whole answer, with the reason for that.

    Args:
        written: What there is of one.
    """
    title = comparison.contestants[place.contestant].title
    message = written or Message(Role.ASSISTANT, "", model=title)
    return Answer(place, replace(message, finish=FinishReason.ERROR), note)


def _effective(comparison: Comparison, place: Place) -> Effective:
    return Layers(request=comparison.parameters(place)).resolved()


def seconds_left(
    missing: Mapping[int, int], seconds: Mapping[int, float], *, at_once: bool
) -> float | None:
    """How long the answers will take that aren't there yet; None before there was any.

    Args:
        missing: How many, by the contestant's index.
        seconds: That an answer of each took so far; of those that aren't there, the mean is taken.
    """
    if not seconds:
        return None
    mean = sum(seconds.values()) / len(seconds)
    of_each = [count * seconds.get(who, mean) for who, count in missing.items()]
    return max(of_each, default=0.0) if at_once else sum(of_each)
