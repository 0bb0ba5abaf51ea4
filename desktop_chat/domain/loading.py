"""How a model is put into memory: what was asked for, what was chosen, what it takes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

__all__ = [
    "OUTPUTS",
    "CacheType",
    "Fit",
    "FitKind",
    "Limits",
    "LoadOptions",
    "LoadPlan",
    "Memory",
    "Residency",
    "Speed",
]

OUTPUTS = 16  # tokens read at once of which it can be known what may follow each


class CacheType(StrEnum):
    """How the keys and values of what a model has read are stored; ggml's names."""

    F16 = "f16"
    Q8_0 = "q8_0"
    Q4_0 = "q4_0"


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """What the person asked for; None leaves the choice to us.

    Attributes:
        ctx: Context length in tokens.
        gpu_layers: Layers to offload, -1 for all.
        cache_type: Other types than F16 save memory, and cost speed on a CPU.
        flash_attention: None leaves it to llama.cpp.
        template: Name of a template in ``resources/chat_templates``, in place of the file's own.
        oversize: Load it even where it is reckoned not to fit: the person knows.
        draft: Path of a smaller model with the same vocabulary, which guesses for this one.
        measured: Let what was measured with this model decide what is left open; not where it is
            measured, nor where models answer under the same conditions.
    """

    ctx: int | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    cache_type: CacheType | None = None
    flash_attention: bool | None = None
    template: str | None = None
    draft: str | None = None
    oversize: bool = False
    measured: bool = True


@dataclass(frozen=True, slots=True)
class Limits:
    """What counts on this machine, whatever is asked for.

    Attributes:
        most_ctx: Tokens of the largest context; None for any.
        sets_layers: Whether ``gpu_layers`` counts, and not what is asked for.
        gpu_layers: As in ``LoadOptions``.
    """

    most_ctx: int | None = None
    sets_layers: bool = False
    gpu_layers: int | None = None

    @property
    def takes_gpus(self) -> bool:
        """Whether any model may use one, and so whether their drivers are needed."""
        return not (self.sets_layers and self.gpu_layers == 0)

    def bound(self, options: LoadOptions) -> LoadOptions:
        """What of it is left within the limits."""
        ctx = options.ctx
        if ctx is not None and self.most_ctx is not None:
            ctx = min(ctx, self.most_ctx)
        layers = self.gpu_layers if self.sets_layers else options.gpu_layers
        return replace(options, ctx=ctx, gpu_layers=layers)


@dataclass(frozen=True, slots=True)
class Memory:
    """What a model takes, in bytes, wherever that is.

    Attributes:
        weights: Of the file's tensors, and of copies in another order that a CPU computes faster.
        cache: For the context's keys and values, and recurrent states.
        compute: For intermediate results.
        copied: Part of the weights: what was copied from the file. Once the model is loaded, the
            system drops these pages of the file when it wants the room.
    """

    weights: int = 0
    cache: int = 0
    compute: int = 0
    copied: int = 0

    @property
    def total(self) -> int:
        """As llama.cpp counts what it has allocated."""
        return self.weights + self.cache + self.compute

    @property
    def lasting(self) -> int:
        """What has to be free, and is free again when the model is given up."""
        return self.total - self.copied


@dataclass(frozen=True, slots=True)
class LoadPlan:
    """What a model is loaded with.

    Attributes:
        ctx: Context length in tokens.
        batch: Most tokens that one decode call is given.
        ubatch: Most tokens that are computed at once.
        threads: Threads for computing on the CPU.
        gpu_layers: Layers to offload to a GPU.
        need: What it is reckoned to take.
        notes: A sentence for each choice, for the person.
        batched: Share of the weights, 0 to 1, with which a CPU computes many tokens in another way
            than one, and faster; 0 if only the output is of such types.
        draft: What the model that guesses for it is loaded with; None without one.
        alike: Have a token computed with the same bits alone and among others, so that guesses can
            be checked several at once; on the CPU only.
        repacked: Have a CPU compute with copies of the weights in another order, where it has
            kernels for that.
        repacked_alike: Whether it could do so and be ``alike``.
        retested: The app ended the last time it loaded this model, so its test run is repeated.
    """

    ctx: int
    batch: int
    ubatch: int
    threads: int
    gpu_layers: int
    cache_type: CacheType = CacheType.F16
    flash_attention: bool | None = None
    need: Memory = Memory()
    notes: tuple[str, ...] = ()
    batched: float = 0.0
    draft: LoadPlan | None = None
    alike: bool = False
    repacked: bool = True
    repacked_alike: bool = True
    retested: bool = False

    @property
    def lasting(self) -> int:
        """Bytes that have to be free for it, and for the model that guesses."""
        return self.need.lasting + (self.draft.need.lasting if self.draft else 0)


class FitKind(StrEnum):
    GPU = "gpu"  # all of it on a GPU
    PARTLY = "partly"  # some layers on a GPU
    CPU = "cpu"
    NONE = "none"  # it doesn't fit


@dataclass(frozen=True, slots=True)
class Fit:
    """How a model would run on this machine as it stands, reckoned from its header.

    Attributes:
        need: With the context ``ctx``.
        ctx: Context length in tokens that it would be loaded with.
        largest_ctx: The largest that fits, up to what it was trained for; 0 if none does.
        tokens_per_second: Expected while it writes; None before anything was measured here.
        reason: One sentence for the person.
        is_measured: ``tokens_per_second`` was measured with this very model, loaded like this.
    """

    kind: FitKind
    need: Memory
    ctx: int
    largest_ctx: int
    gpu_layers: int
    tokens_per_second: float | None = None
    reason: str = ""
    is_measured: bool = False


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast a model once wrote on this machine.

    Attributes:
        kind: Where its layers were.
        bytes_per_token: What it had to read from memory for each token, and what it costs
            beside, as if that were read.
    """

    kind: FitKind
    bytes_per_token: int
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class Residency:
    """Which models stay in memory beside the one in use.

    Attributes:
        budget: Bytes for all of them together; None for half of what is free when they load.
        idle_s: Seconds without a question after which all are given up; None for never.
    """

    budget: int | None = None
    idle_s: float | None = None
