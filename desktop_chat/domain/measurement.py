"""How fast a model runs with one setup or another on this machine, and which is the best."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_chat.domain.loading import CacheType

__all__ = ["BestSetup", "DraftGain", "Knob", "Measurement", "Rates", "Setup", "Tried"]

# Of a usual turn in a chat: a question with something pasted, and an answer of some paragraphs.
_READ, _WRITTEN = 300, 200  # tokens
_BUSY = 0.15  # of the processor, that others use; it halves what two threads do on two cores


class Knob(StrEnum):
    """What setups are compared by, in the order in which they are tried."""

    LAYERS = "layers"
    THREADS = "threads"
    REPACKING = "repacking"
    FLASH_ATTENTION = "flash attention"
    BATCH = "batch"
    CACHE = "context memory"
    RESULT = "result"  # all that won together, against what was before
    DRAFT = "draft model"  # with it and without, when all else is settled

    @property
    def decides(self) -> bool:
        """Whether the fastest is kept; what changes what a model says is for the person."""
        return self not in (Knob.CACHE, Knob.DRAFT)


@dataclass(frozen=True, slots=True)
class Setup:
    """How a model computes.

    Attributes:
        ubatch: Most tokens that are computed at once.
        flash_attention: None leaves it to llama.cpp.
        gpu_layers: None for as many as fit, -1 for all.
        repacked: See ``LoadPlan``.
    """

    threads: int
    ubatch: int
    flash_attention: bool | None = None
    cache_type: CacheType = CacheType.F16
    gpu_layers: int | None = None
    repacked: bool = True


@dataclass(frozen=True, slots=True)
class Rates:
    """Tokens a second while a prompt is read, and while it writes; 0 for what wasn't measured."""

    prompt: float
    decode: float

    @property
    def seconds(self) -> float:
        """How long a usual turn takes, as far as that is measured."""
        read = _READ / self.prompt if self.prompt else 0.0
        return read + (_WRITTEN / self.decode if self.decode else 0.0)


@dataclass(frozen=True, slots=True)
class Tried:
    """A setup that was measured beside others.

    Attributes:
        gain: How much less time a usual turn takes than with the one before: 0.1 for a tenth more
            turns in the same time.
        noise: What of that may be chance; less than it says nothing.
        is_taken: It is the best of those that it was compared with.
        cache: Bytes of the whole context that the model is loaded with.
    """

    knob: Knob
    setup: Setup
    rates: Rates
    gain: float = 0.0
    noise: float = 0.0
    is_taken: bool = False
    cache: int = 0


@dataclass(frozen=True, slots=True)
class DraftGain:
    """What a draft model is good for.

    Attributes:
        name: Of its file.
        ratio: Tokens that are written with it in the time for one without.
    """

    name: str
    ratio: float


@dataclass(frozen=True, slots=True)
class BestSetup:
    """What a model is loaded with where the person has set nothing else.

    Attributes:
        rates: With this setup.
        before: With the one that our rules of thumb chose.
        gpu_layers: Those that were on a GPU.
        given: What the person had set, and so wasn't looked for.
        machine: ``Machine.name`` of where it was measured.
        engine: The build of llama.cpp that it was measured with.
        when: Unix time in seconds.
        draft: What the draft model gained that was chosen then; None without one.
    """

    setup: Setup
    rates: Rates
    before: Rates
    gpu_layers: int
    machine: str
    given: tuple[Knob, ...] = ()
    engine: str = ""
    when: float = 0.0
    draft: DraftGain | None = None

    @property
    def gain(self) -> float:
        """How many more usual turns it has in the same time: 0.1 for a tenth."""
        return self.before.seconds / self.rates.seconds - 1 if self.rates.seconds else 0.0


@dataclass(frozen=True, slots=True)
class Measurement:
    """What came of measuring a model.

    Attributes:
        tried: Setup by setup, in groups of those that were compared.
        left_out: What there was no time for.
        others: How much of the processor other programs used meanwhile, 0 to 1.
        seconds: How long it took, without loading.
    """

    best: BestSetup
    tried: tuple[Tried, ...]
    left_out: tuple[Knob, ...] = ()
    others: float = 0.0
    seconds: float = 0.0

    @property
    def is_busy(self) -> bool:
        """Whether other programs may have decided; it is kept only where the person wants that."""
        return self.others >= _BUSY
