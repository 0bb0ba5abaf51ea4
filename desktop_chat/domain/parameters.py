"""Everything that can be set for a model, a preset or a conversation, each declared once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from enum import Enum, StrEnum, auto
from typing import Any, cast

from desktop_chat.domain.loading import CacheType, LoadOptions
from desktop_chat.domain.sampling import BOUNDS, MOST_SEED, Sampling
from desktop_chat.domain.settings import CTX, GPU_LAYERS, THREADS

__all__ = ["NOTHING", "PARAMETERS", "Group", "Kind", "Parameter", "Parameters", "Value"]

Value = bool | int | float | str | tuple[str, ...]

_MOST_TOKENS = 1 << 24  # as the context's
_MOST_TEXT, _MOST_LINE = 100_000, 200  # characters
_MOST_TEXTS = 64
_DEFAULTS = Sampling()


class Kind(Enum):
    """What a parameter's values are."""

    WHOLE = auto()
    DECIMAL = auto()
    SWITCH = auto()
    CHOICE = auto()
    TEXT = auto()
    TEXTS = auto()  # a list of short ones


class Group(StrEnum):
    """What belongs together where parameters are shown."""

    INSTRUCTIONS = "Instructions"
    REPLY = "Reply"
    WORDS = "Choice of words"
    REPETITION = "Repetition"
    METHODS = "Other methods"
    LOADING = "Loading"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing that can be set.

    Attributes:
        key: Its name wherever it is kept, and in ``Parameters``.
        help: One sentence.
        default: What the app does where nobody has said anything; None where it then decides.
        step: By which a number is changed.
        choices: The only texts allowed, if they are known.
    """

    key: str
    kind: Kind
    group: Group
    label: str
    help: str
    default: Value | None = None
    least: float = 0
    most: float = 0
    step: float = 1
    choices: tuple[str, ...] = ()

    @property
    def reloads(self) -> bool:
        """Whether it takes effect only when the model is loaded."""
        return self.group is Group.LOADING

    def accepted(self, value: object) -> Value | None:
        """``value`` from anywhere as one of this parameter's, within its bounds; None if it isn't.

        A whole number is one for a decimal too; true and false are no numbers.
        """
        match self.kind, value:
            case Kind.SWITCH, bool():
                return value
            case ((Kind.WHOLE | Kind.DECIMAL), bool()):
                return None
            case ((Kind.WHOLE | Kind.DECIMAL), int() | float()) if value == value:
                number = min(max(value, self.least), self.most)
                return int(number) if self.kind is Kind.WHOLE else float(number)
            case Kind.CHOICE, str() if not self.choices or value in self.choices:
                return (
                    CacheType(value) if self.key == "cache_type" else _storable(value[:_MOST_LINE])
                )
            case Kind.TEXT, str():
                return _storable(value[:_MOST_TEXT])
            case Kind.TEXTS, list() | tuple():
                return _texts(cast("Iterable[object]", value))
            case _:
                return None


def _texts(values: Iterable[object]) -> tuple[str, ...]:
    kept = (_storable(each[:_MOST_LINE]) for each in values if isinstance(each, str) and each)
    return tuple(dict.fromkeys(kept))[:_MOST_TEXTS]


def _storable(text: str) -> str:
    """Without halves of characters, which UTF-8 can't hold and JSON may name."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _declared(kind: Kind, group: Group, label: str, help: str, **more: Any) -> Any:
    """A field of ``Parameters`` with all that there is to say of it."""
    return field(default=None, metadata={"kind": kind, "group": group, "label": label,
                                         "help": help, **more})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parameters:
    """What was set in one place; None is what wasn't."""

    system_prompt: str | None = _declared(
        Kind.TEXT, Group.INSTRUCTIONS, "System prompt",
        "What the model reads before the conversation: who it is and how it should answer.",
        default="",
    )  # fmt: skip
    thinking: bool | None = _declared(
        Kind.SWITCH, Group.REPLY, "Thinking",
        "Whether a model that can think before it answers does so.",
    )  # fmt: skip
    max_tokens: int | None = _declared(
        Kind.WHOLE, Group.REPLY, "Longest reply",
        "Tokens after which a reply ends, finished or not.",
        least=1, most=_MOST_TOKENS, step=256,
    )  # fmt: skip
    stop: tuple[str, ...] | None = _declared(
        Kind.TEXTS, Group.REPLY, "Stop at",
        "Texts that end the reply and aren't part of it, one a line.",
        default=(),
    )  # fmt: skip
    seed: int | None = _declared(
        Kind.WHOLE, Group.REPLY, "Seed",
        "The same seed gives the same reply to the same conversation.",
        most=MOST_SEED,
    )  # fmt: skip
    temperature: float | None = _declared(
        Kind.DECIMAL, Group.WORDS, "Temperature",
        "Higher is more surprising; 0 always takes the likeliest token.", step=0.05,
    )  # fmt: skip
    top_k: int | None = _declared(
        Kind.WHOLE, Group.WORDS, "Top-k",
        "Only so many of the likeliest tokens are considered; 0 for all.",
    )  # fmt: skip
    top_p: float | None = _declared(
        Kind.DECIMAL, Group.WORDS, "Top-p",
        "Only the likeliest tokens that together have this share are considered; 1 for all.",
        step=0.05,
    )  # fmt: skip
    min_p: float | None = _declared(
        Kind.DECIMAL, Group.WORDS, "Min-p",
        "Tokens less likely than this share of the likeliest one are left out; 0 for none.",
        step=0.01,
    )  # fmt: skip
    repeat_penalty: float | None = _declared(
        Kind.DECIMAL, Group.REPETITION, "Repeat penalty",
        "Above 1, tokens that were used lately become less likely.", step=0.05,
    )  # fmt: skip
    repeat_last_n: int | None = _declared(
        Kind.WHOLE, Group.REPETITION, "Tokens looked back at",
        "How many tokens the penalties look back; -1 for the whole context.", step=16,
    )  # fmt: skip
    presence_penalty: float | None = _declared(
        Kind.DECIMAL, Group.REPETITION, "Presence penalty",
        "Above 0, a token that was used at all becomes less likely.", step=0.1,
    )  # fmt: skip
    frequency_penalty: float | None = _declared(
        Kind.DECIMAL, Group.REPETITION, "Frequency penalty",
        "Above 0, a token becomes less likely each time it is used.", step=0.1,
    )  # fmt: skip
    typical_p: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, "Typical-p",
        "Below 1, only tokens about as surprising as expected are considered.", step=0.05,
    )  # fmt: skip
    xtc_probability: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, "XTC probability",
        "How often the likeliest tokens are left out for a less obvious one; 0 for never.",
        step=0.05,
    )  # fmt: skip
    xtc_threshold: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, "XTC threshold",
        "How likely a token must be for XTC to leave it out.", step=0.05,
    )  # fmt: skip
    dry_multiplier: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, "DRY strength",
        "How strongly a repeated phrase is avoided; 0 for not at all.", step=0.1,
    )  # fmt: skip
    dry_base: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, "DRY base",
        "How fast that grows with the length of the phrase.", step=0.05,
    )  # fmt: skip
    dry_allowed_length: int | None = _declared(
        Kind.WHOLE, Group.METHODS, "DRY allowed length",
        "Phrases of up to so many tokens may be repeated freely.",
    )  # fmt: skip
    dry_last_n: int | None = _declared(
        Kind.WHOLE, Group.METHODS, "DRY looks back",
        "How many tokens DRY looks back; -1 for the whole context.", step=64,
    )  # fmt: skip
    dry_breakers: tuple[str, ...] | None = _declared(
        Kind.TEXTS, Group.METHODS, "DRY breakers",
        "Texts across which a phrase isn't taken for a repetition, one a line.",
    )  # fmt: skip
    mirostat: int | None = _declared(
        Kind.WHOLE, Group.METHODS, "Mirostat",
        "1 or 2 keeps the text equally surprising, in place of top-k and the like; 0 is off.",
    )  # fmt: skip
    mirostat_tau: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, "Mirostat target",
        "How surprising Mirostat keeps the text.", step=0.5,
    )  # fmt: skip
    mirostat_eta: float | None = _declared(
        Kind.DECIMAL, Group.METHODS, "Mirostat rate",
        "How quickly Mirostat adapts.", step=0.05,
    )  # fmt: skip
    ctx: int | None = _declared(
        Kind.WHOLE, Group.LOADING, CTX.label,
        "Tokens that the model can read at once.", least=CTX.least, most=CTX.most, step=1024,
    )  # fmt: skip
    gpu_layers: int | None = _declared(
        Kind.WHOLE, Group.LOADING, GPU_LAYERS.label,
        "How many layers the GPU computes; -1 for all.",
        least=GPU_LAYERS.least, most=GPU_LAYERS.most,
    )  # fmt: skip
    threads: int | None = _declared(
        Kind.WHOLE, Group.LOADING, THREADS.label,
        "Threads that compute on the CPU.", least=THREADS.least, most=THREADS.most,
    )  # fmt: skip
    cache_type: CacheType | None = _declared(  # noqa: RUF009  # it is a field
        Kind.CHOICE, Group.LOADING, "Memory of the context",
        "Fewer bits take less memory, and are slower on a CPU.",
        default=CacheType.F16, choices=tuple(CacheType),
    )  # fmt: skip
    flash_attention: bool | None = _declared(
        Kind.SWITCH, Group.LOADING, "Flash attention",
        "A way to compute that takes less memory and is mostly faster.",
    )  # fmt: skip
    template: str | None = _declared(
        Kind.CHOICE, Group.LOADING, "Chat template",
        "How the conversation is put to the model, in place of what its file says.",
    )  # fmt: skip

    @classmethod
    def of(cls, values: Sampling | LoadOptions) -> Parameters:
        """What a request or a load says of them."""
        known = {each.name for each in fields(cls)}
        return cls(**{each.name: value for each in fields(values)
                      if each.name in known
                      and (value := getattr(values, each.name)) is not None})  # fmt: skip

    @property
    def given(self) -> dict[str, Any]:
        """What was set, by key, in the order of declaration."""
        return {key: value for key in PARAMETERS if (value := getattr(self, key)) is not None}

    @property
    def for_loading(self) -> Parameters:
        """Those alone that take effect when the model is loaded."""
        return Parameters(**{k: v for k, v in self.given.items() if PARAMETERS[k].reloads})

    @property
    def for_answering(self) -> Parameters:
        """The others."""
        return Parameters(**{k: v for k, v in self.given.items() if not PARAMETERS[k].reloads})

    def over(self, lower: Parameters) -> Parameters:
        """These, and from ``lower`` what isn't set here."""
        return replace(lower, **self.given)

    def changed(self, key: str, value: Value | None) -> Parameters:
        """The same with one of them set, within its bounds, or None for no longer set."""
        known: Any = PARAMETERS[key].accepted(value)
        return replace(self, **{key: known})

    def bounded(self) -> Parameters:
        """The same within bounds, for what comes from a file."""
        kept: dict[str, Any] = {k: PARAMETERS[k].accepted(v) for k, v in self.given.items()}
        return Parameters(**kept)

    def load_options(self, *, oversize: bool = False) -> LoadOptions:
        return LoadOptions(**self.for_loading.given, oversize=oversize)


def _parameter(name: str, declared: dict[str, Any]) -> Parameter:
    if name in BOUNDS:
        least, most = BOUNDS[name]
        declared = {"least": least, "most": most, "default": getattr(_DEFAULTS, name), **declared}
    elif hasattr(_DEFAULTS, name):
        declared = {"default": getattr(_DEFAULTS, name), **declared}
    return Parameter(name, **declared)


PARAMETERS: dict[str, Parameter] = {
    each.name: _parameter(each.name, dict(each.metadata)) for each in fields(Parameters)
}

NOTHING = Parameters()
