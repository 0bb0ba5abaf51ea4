"""Asking a model, and what comes back: one request in, a stream of events out."""

from dataclasses import dataclass, field

from desktop_chat.domain.chat import Message
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.model import LoadedModel
from desktop_chat.domain.outcome import FinishReason, GenerationStats

__all__ = [
    "ContextPlan",
    "ContextPlanned",
    "Delta",
    "Event",
    "Failed",
    "FinishReason",
    "Finished",
    "GenerationStats",
    "Loaded",
    "Loading",
    "MessageCost",
    "Progress",
    "Request",
    "Sampling",
    "Unloaded",
]


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen. Names and meaning are llama.cpp's, neutral values switch off.

    Attributes:
        temperature: 0 always takes the likeliest token.
        seed: None draws a new one, which the stats then name.
        dry_last_n: How many tokens DRY looks back; -1 for the whole context. So ``repeat_last_n``
            for the other penalties.
        mirostat: 0 off, 1 or 2 for the version; it replaces the truncating samplers.
        logit_bias: Pairs of token id and what to add to its logit.
        grammar: GBNF that the reply must match, from the rule ``root``.
        json_schema: JSON text of a schema that the reply must match; excludes ``grammar``.
    """

    temperature: float = 0.8
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    typical_p: float = 1.0
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    dry_last_n: int = -1
    dry_breakers: tuple[str, ...] = ("\n", ":", '"', "*")
    repeat_penalty: float = 1.0
    repeat_last_n: int = 64
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    mirostat: int = 0
    mirostat_tau: float = 5.0
    mirostat_eta: float = 0.1
    seed: int | None = None
    logit_bias: tuple[tuple[int, float], ...] = ()
    grammar: str | None = None
    json_schema: str | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One question to the loaded model.

    Attributes:
        id: Chosen by the asker; every event about this request carries it.
        messages: The conversation, oldest first, ending in what is to be answered. If the last one
            is the assistant's, it is continued.
        raw: A prompt taken as it is, without a template; then ``messages`` is empty.
        max_tokens: Upper bound on the reply's tokens; None for as many as the context holds.
        stop: Texts that end the reply and are not part of it.
        thinking: Switches thinking on or off where the model's template allows it; None leaves the
            template's own default.
    """

    id: str
    messages: tuple[Message, ...] = ()
    raw: str | None = None
    sampling: Sampling = field(default_factory=Sampling)
    max_tokens: int | None = None
    stop: tuple[str, ...] = ()
    thinking: bool | None = None


@dataclass(frozen=True, slots=True)
class MessageCost:
    """How many tokens one message takes up in the prompt, markup included."""

    message: Message
    tokens: int


@dataclass(frozen=True, slots=True)
class ContextPlan:
    """Which messages the model will read, decided before it reads any.

    Attributes:
        kept: The messages that go into the prompt, in order.
        dropped: Those that don't, in order; never the system text nor the last message.
        tokens: Prompt tokens of what is kept.
        capacity: The context's size in tokens.
        reserved: Tokens kept free for the reply.
        reason: One sentence for the person; empty if nothing is dropped.
    """

    kept: tuple[Message, ...]
    dropped: tuple[Message, ...]
    tokens: int
    capacity: int
    reserved: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Loading:
    """A model is being loaded; ``fraction`` is 0 to 1."""

    name: str
    fraction: float


@dataclass(frozen=True, slots=True)
class Loaded:
    model: LoadedModel


@dataclass(frozen=True, slots=True)
class Unloaded:
    pass


@dataclass(frozen=True, slots=True)
class ContextPlanned:
    """What the model will read. Comes before a reply starts, or alone after ``Engine.plan``."""

    request: str
    plan: ContextPlan


@dataclass(frozen=True, slots=True)
class Progress:
    """The prompt is being read: ``evaluated`` of ``total`` tokens, ``cached`` from before."""

    request: str
    evaluated: int
    total: int
    cached: int


@dataclass(frozen=True, slots=True)
class Delta:
    """A piece of the reply, whole characters only. Several tokens may share one."""

    request: str
    text: str
    thinking: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    """The reply is whole; ``text`` and ``thinking`` are the deltas put together."""

    request: str
    text: str
    thinking: str
    reason: FinishReason
    stats: GenerationStats


@dataclass(frozen=True, slots=True)
class Failed:
    """A load (``request`` None) or a request failed; anything but an ``AppError`` is a bug."""

    request: str | None
    error: AppError | Exception


Event = Loading | Loaded | Unloaded | ContextPlanned | Progress | Delta | Finished | Failed
