"""Asking a model, and what comes back: one request in, a stream of events out."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop_chat.domain.chat import Message
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.measurement import Knob, Measurement, Setup
from desktop_chat.domain.model import LoadedModel
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.domain.sampling import Sampling

__all__ = [
    "ContextPlan",
    "ContextPlanned",
    "Delta",
    "Event",
    "Failed",
    "FinishReason",
    "Finished",
    "GenerationStats",
    "InMemory",
    "LoadStage",
    "Loaded",
    "Loading",
    "Measured",
    "Measuring",
    "MessageCost",
    "Progress",
    "Request",
    "Residents",
    "Sampling",
    "UnloadReason",
    "Unloaded",
]


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
        fresh: Everything is read anew and nothing is guessed ahead, so that the same request has
            the same answer whatever was asked before.
    """

    id: str
    messages: tuple[Message, ...] = ()
    raw: str | None = None
    sampling: Sampling = field(default_factory=Sampling)
    max_tokens: int | None = None
    stop: tuple[str, ...] = ()
    thinking: bool | None = None
    fresh: bool = False


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


class LoadStage(StrEnum):
    READING = "reading"  # all of it, for its hash, which an administrator's rules ask for
    CHECKING = "checking"  # its first test run, in a process of its own
    LOADING = "loading"
    MEASURING = "measuring"  # which setup is fastest; it is given up again afterwards


@dataclass(frozen=True, slots=True)
class Loading:
    """A model is being loaded; ``fraction`` is 0 to 1, of its test run or of the load."""

    name: str
    fraction: float
    stage: LoadStage = LoadStage.LOADING


@dataclass(frozen=True, slots=True)
class Loaded:
    model: LoadedModel


@dataclass(frozen=True, slots=True)
class Measuring:
    """A setup is being measured; ``fraction`` of the time has passed, 0 to 1."""

    request: str
    name: str
    fraction: float
    knob: Knob
    setup: Setup


@dataclass(frozen=True, slots=True)
class Measured:
    """How fast the model in ``path`` is, and which setup is best."""

    request: str
    path: Path
    measurement: Measurement


class UnloadReason(StrEnum):
    ASKED = "asked"
    ROOM = "room"  # another model needs the memory
    IDLE = "idle"  # nobody has asked it anything for the time that was chosen
    PRESSURE = "pressure"  # the machine is short of memory


@dataclass(frozen=True, slots=True)
class Unloaded:
    """No model is in use any more, and its memory is given back.

    Attributes:
        reason: Whether the person asked, or why else.
    """

    reason: UnloadReason = UnloadReason.ASKED


@dataclass(frozen=True, slots=True)
class InMemory:
    """A model that is in memory.

    Attributes:
        size: Bytes that it counts for in the budget.
        taken: What the machine has less of because of it.
    """

    path: Path
    size: int
    taken: Machine


@dataclass(frozen=True, slots=True)
class Residents:
    """Which models are in memory now, the one used last first."""

    models: tuple[InMemory, ...]

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(each.path for each in self.models)


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


Event = (
    Loading
    | Loaded
    | Unloaded
    | Residents
    | Measuring
    | Measured
    | ContextPlanned
    | Progress
    | Delta
    | Finished
    | Failed
)
