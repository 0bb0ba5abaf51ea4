"""Everything that can be set for a model, a preset or a conversation, each declared once."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from desktop_chat.domain.language import later
from desktop_chat.domain.loading import CacheType, LoadOptions
from desktop_chat.domain.parameter import AUTOMATIC, Choice, Group, Kind, Parameter
from desktop_chat.domain.sampling import BOUNDS, MOST_SEED, Sampling
from desktop_chat.domain.settings import CTX, GPU_LAYERS, THREADS

__all__ = ["NOTHING", "PARAMETERS", "Parameters"]

_MOST_TOKENS = 1 << 24  # as the context's
_DEFAULTS = Sampling()


def _declared(kind: Kind, group: Group, label: str, help: str, **more: Any) -> Any:
    """A field of ``Parameters`` with all that there is to say of it."""
    return field(default=None, metadata={"kind": kind, "group": group, "label": label,
                                         "help": help, **more})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parameters:
    """What was set in one place; None is what wasn't.

    Attributes:
        automatic: The keys of those that the app decides, whatever is set by somebody weaker.
    """

    system_prompt: str | None = _declared(
        Kind.TEXT, Group.INSTRUCTIONS, later("System prompt"),
        later("What the model reads before the conversation: who it is and how it should answer."),
        default="",
    )  # fmt: skip
    thinking: bool | None = _declared(
        Kind.SWITCH, Group.REPLY, later("Thinking"),
        later("Whether a model that can think before it answers does so."),
    )  # fmt: skip
    max_tokens: int | None = _declared(
        Kind.WHOLE, Group.REPLY, later("Longest reply"),
        later("Tokens after which a reply ends, finished or not."),
        least=1, most=_MOST_TOKENS, step=256,
    )  # fmt: skip
    stop: tuple[str, ...] | None = _declared(
        Kind.TEXTS, Group.REPLY, later("Stop at"),
        later("Texts that end the reply and aren't part of it, one a line."),
        default=(),
    )  # fmt: skip
    seed: int | None = _declared(
        Kind.WHOLE, Group.REPLY, later("Seed"),
        later("The same seed gives the same reply to the same conversation."),
        most=MOST_SEED,
    )  # fmt: skip
    temperature: float | None = _declared(
        Kind.DECIMAL, Group.WORDS, later("Temperature"),
        later("Higher is more surprising; 0 always takes the likeliest token."), step=0.05,
    )  # fmt: skip
    top_k: int | None = _declared(
        Kind.WHOLE, Group.WORDS, later("Top-k"),
        later("Only so many of the likeliest tokens are considered; 0 for all."),
    )  # fmt: skip
    top_p: float | None = _declared(
        Kind.DECIMAL, Group.WORDS, later("Top-p"),
        later("Only the likeliest tokens that together have this share are considered; 1 for all."),
        step=0.05,
    )  # fmt: skip
    min_p: float | None = _declared(
        Kind.DECIMAL, Group.WORDS, later("Min-p"),
        later("Tokens less likely than this share of the likeliest one are left out; 0 for none."),
        step=0.01,
    )  # fmt: skip
    repeat_penalty: float | None = _declared(
        Kind.DECIMAL, Group.REPETITION, later("Repeat penalty"),
        later("Above 1, tokens that were used lately become less likely."), step=0.05,
    )  # fmt: skip
    repeat_last_n: int | None = _declared(
        Kind.WHOLE, Group.REPETITION, later("Tokens looked back at"),
        later("How many tokens the penalties look back; -1 for the whole context."), step=16,
    )  # fmt: skip
    presence_penalty: float | None = _declared(
        Kind.DECIMAL, Group.REPETITION, later("Presence penalty"),
        later("Above 0, a token that was used at all becomes less likely."), step=0.1,
    )  # fmt: skip
    frequency_penalty: float | None = _declared(
        Kind.DECIMAL, Group.REPETITION, later("Frequency penalty"),
        later("Above 0, a token becomes less likely each time it is used."), step=0.1,
    )  # fmt: skip
    typical_p: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, later("Typical-p"),
        later("Below 1, only tokens about as surprising as expected are considered."), step=0.05,
    )  # fmt: skip
    xtc_probability: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, later("XTC probability"),
        later("How often the likeliest tokens are left out for a less obvious one; 0 for never."),
        step=0.05,
    )  # fmt: skip
    xtc_threshold: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, later("XTC threshold"),
        later("How likely a token must be for XTC to leave it out."), step=0.05,
    )  # fmt: skip
    dry_multiplier: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, later("DRY strength"),
        later("How strongly a repeated phrase is avoided; 0 for not at all."), step=0.1,
    )  # fmt: skip
    dry_base: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, later("DRY base"),
        later("How fast that grows with the length of the phrase."), step=0.05,
    )  # fmt: skip
    dry_allowed_length: int | None = _declared(
        Kind.WHOLE, Group.METHODS, later("DRY allowed length"),
        later("Phrases of up to so many tokens may be repeated freely."),
    )  # fmt: skip
    dry_last_n: int | None = _declared(
        Kind.WHOLE, Group.METHODS, later("DRY looks back"),
        later("How many tokens DRY looks back; -1 for the whole context."), step=64,
    )  # fmt: skip
    dry_breakers: tuple[str, ...] | None = _declared(
        Kind.TEXTS, Group.METHODS, later("DRY breakers"),
        later("Texts across which a phrase isn't taken for a repetition, one a line."),
    )  # fmt: skip
    mirostat: int | None = _declared(
        Kind.WHOLE, Group.METHODS, later("Mirostat"),
        later(
            "1 or 2 keeps the text equally surprising, in place of top-k and the like; 0 is off."
        ),
    )  # fmt: skip
    mirostat_tau: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, later("Mirostat target"),
        later("How surprising Mirostat keeps the text."), step=0.5,
    )  # fmt: skip
    mirostat_eta: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, later("Mirostat rate"),
        later("How quickly Mirostat adapts."), step=0.05,
    )  # fmt: skip
    ctx: int | None = _declared(
        Kind.WHOLE, Group.LOADING, CTX.label,
        later("Tokens that the model can read at once."), least=CTX.least, most=CTX.most, step=1024,
    )  # fmt: skip
    gpu_layers: int | None = _declared(
        Kind.WHOLE, Group.LOADING, GPU_LAYERS.label,
        later("How many layers the GPU computes; -1 for all."),
        least=GPU_LAYERS.least, most=GPU_LAYERS.most,
    )  # fmt: skip
    threads: int | None = _declared(
        Kind.WHOLE, Group.LOADING, THREADS.label,
        later("Threads that compute on the CPU."), least=THREADS.least, most=THREADS.most,
    )  # fmt: skip
    cache_type: CacheType | None = _declared(  # noqa: RUF009  # it is a field
        Kind.CHOICE, Group.LOADING, later("Memory of the context"),
        later("Fewer bits take less memory, and are slower on a CPU."),
        default=CacheType.F16, choices=tuple(CacheType),
    )  # fmt: skip
    flash_attention: bool | None = _declared(
        Kind.SWITCH, Group.LOADING, later("Flash attention"),
        later("A way to compute that takes less memory and is mostly faster."),
    )  # fmt: skip
    template: str | None = _declared(
        Kind.CHOICE, Group.LOADING, later("Chat template"),
        later("How the conversation is put to the model, in place of what its file says."),
    )  # fmt: skip
    draft: str | None = _declared(
        Kind.FILE, Group.LOADING, later("Draft model"),
        later("A much smaller model with the same vocabulary, which guesses what comes next."),
    )  # fmt: skip

    automatic: tuple[str, ...] = ()

    @classmethod
    def of(cls, values: Sampling | LoadOptions) -> Parameters:
        """What a request or a load says of them."""
        return cls(**{each.name: value for each in fields(values)
                      if each.name in PARAMETERS
                      and (value := getattr(values, each.name)) is not None})  # fmt: skip

    @property
    def given(self) -> dict[str, Any]:
        """What was set to a value, by key, in the order of declaration."""
        return {key: value for key in PARAMETERS if (value := getattr(self, key)) is not None}

    @property
    def for_loading(self) -> Parameters:
        """Those alone that take effect when the model is loaded."""
        return self._those(reload=True)

    @property
    def for_answering(self) -> Parameters:
        """The others."""
        return self._those(reload=False)

    def says(self, key: str) -> bool:
        """Whether there is a word on it here."""
        return key in self.automatic or getattr(self, key) is not None

    def over(self, lower: Parameters) -> Parameters:
        """These, and from ``lower`` what nothing is said of here."""
        kept = {key: value for key, value in lower.given.items() if not self.says(key)}
        left = {key for key in lower.automatic if not self.says(key)}
        return _made(kept | self.given, left.union(self.automatic))

    def changed(self, key: str, value: Choice) -> Parameters:
        """The same with one of them set, within its bounds; None is no longer set."""
        others = set(self.automatic) - {key}
        if value is AUTOMATIC:
            return _made({**self.given, key: None}, others | {key})
        parameter = PARAMETERS[key]
        if parameter.kind is not Kind.FILE:
            value = parameter.accepted(value)
        return _made({**self.given, key: value}, others)

    def bounded(self) -> Parameters:
        """The same within bounds, for what comes from a file."""
        kept: dict[str, Any] = {k: PARAMETERS[k].accepted(v) for k, v in self.given.items()}
        return _made(kept, {key for key in self.automatic if kept.get(key) is None})

    def load_options(self, *, oversize: bool = False) -> LoadOptions:
        return LoadOptions(**self.for_loading.given, oversize=oversize)

    def _those(self, *, reload: bool) -> Parameters:
        kept = {k: v for k, v in self.given.items() if PARAMETERS[k].reloads is reload}
        return _made(kept, {k for k in self.automatic if PARAMETERS[k].reloads is reload})


def _made(values: dict[str, Any], automatic: set[str]) -> Parameters:
    """The keys in the order of declaration, so that what says the same is the same."""
    known = (key for key, each in PARAMETERS.items() if each.can_be_automatic)
    return Parameters(**values, automatic=tuple(key for key in known if key in automatic))


def _parameter(name: str, declared: dict[str, Any]) -> Parameter:
    if name in BOUNDS:
        least, most = BOUNDS[name]
        declared = {"least": least, "most": most, "default": getattr(_DEFAULTS, name), **declared}
    elif hasattr(_DEFAULTS, name):
        declared = {"default": getattr(_DEFAULTS, name), **declared}
    return Parameter(name, **declared)


PARAMETERS: dict[str, Parameter] = {
    each.name: _parameter(each.name, dict(each.metadata))
    for each in fields(Parameters)
    if each.metadata
}

NOTHING = Parameters()
