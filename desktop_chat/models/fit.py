"""What a model is to be loaded with on this machine, and whether it can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import InvalidInput, NotEnoughMemory
from desktop_chat.domain.loading import (
    CacheType,
    Fit,
    FitKind,
    LoadOptions,
    LoadPlan,
    Memory,
    Speed,
)
from desktop_chat.domain.machine import Device, DeviceKind, Machine
from desktop_chat.models.header import Header

__all__ = ["fit", "kv_bytes_per_token", "plan"]

# Long enough for most conversations; more is memory and time that a person should ask for.
_USUAL_CTX = 16_384
_LEAST_CTX = 512
_CTX_STEP = 256  # llama.cpp pads the cache to this
_MIN_CTX, _MAX_CTX = 16, 1 << 24
_MAX_THREADS = 512
# A conversation's cache may take one part in this of what is free.
_CACHE_SHARE = 8
_BATCH, _UBATCH = 2_048, 512
# What one computation takes beside its attention mask: 16 and 21 MB were measured, with models of
# 135 and 270 million parameters. Wider ones need more.
_COMPUTE_BYTES = 128 << 20
_MASK_BYTES = 4  # for each token of the context and each one that is computed at once
_METAL = ("MTL", "Metal")  # how ggml-metal.cpp names its devices, now and formerly


@dataclass(frozen=True, slots=True)
class _Choice:
    value: int
    note: str


def kv_bytes_per_token(header: Header) -> int:
    """Bytes that one token takes in the cache, kept as f16 in every layer.

    Sliding windows, shared caches and recurrent layers need less: this errs upwards.
    """
    shape = header.hyperparameters
    return sum(shape.kv_heads) * (shape.key_length + shape.value_length) * 2


def plan(header: Header, machine: Machine, options: LoadOptions) -> LoadPlan:
    """Choose what ``options`` leaves open.

    Raises:
        InvalidInput: An option has an impossible value.
        NotEnoughMemory: The model can't fit, even with what is left open at its smallest.
    """
    ctx = _ctx(header, machine, options.ctx)
    cache = ctx.value * kv_bytes_per_token(header)
    ubatch = min(_UBATCH, ctx.value)
    compute = ctx.value * ubatch * _MASK_BYTES + _COMPUTE_BYTES
    if not options.oversize:
        _check_memory(header, machine, ctx.value, cache + compute)
    layers = _gpu_layers(header, machine, options.gpu_layers, cache, compute)
    threads = _threads(machine, options.threads)
    return LoadPlan(
        ctx=ctx.value,
        batch=min(_BATCH, ctx.value),
        ubatch=ubatch,
        threads=threads.value,
        gpu_layers=layers.value,
        cache_type=options.cache_type or CacheType.F16,
        flash_attention=options.flash_attention,
        need=Memory(header.weights_size, cache, compute),
        notes=(ctx.note, layers.note, threads.note),
    )


def fit(
    header: Header, machine: Machine, options: LoadOptions, speeds: Sequence[Speed] = ()
) -> Fit:
    """How the model would run on this machine as it stands.

    Args:
        speeds: What was measured on this machine, with any model.

    Raises:
        InvalidInput: An option has an impossible value.
    """
    del speeds
    try:
        chosen = plan(header, machine, options)
    except NotEnoughMemory as error:
        return Fit(FitKind.NONE, Memory(header.weights_size), 0, 0, 0, None, error.detail)
    blocks = header.hyperparameters.block_count
    kind = FitKind.PARTLY if chosen.gpu_layers else FitKind.CPU
    if chosen.gpu_layers > blocks:
        kind = FitKind.GPU
    return Fit(kind, chosen.need, chosen.ctx, chosen.ctx, chosen.gpu_layers, None, chosen.notes[0])


def _ctx(header: Header, machine: Machine, asked: int | None) -> _Choice:
    trained = header.hyperparameters.context_length
    if asked is not None:
        if not _MIN_CTX <= asked <= _MAX_CTX:
            raise InvalidInput(
                f"A context of {asked:,} tokens is not possible.",
                f"Choose {_MIN_CTX} to {_MAX_CTX:,} tokens.",
            )
        note = f"Context of {asked:,} tokens, as asked for."
        if trained and asked > trained:
            note = (
                f"Context of {asked:,} tokens, as asked for; the model was trained for "
                f"{trained:,} and may lose the thread beyond."
            )
        return _Choice(asked, note)
    usual = min(trained or _USUAL_CTX, _USUAL_CTX)
    per_token = kv_bytes_per_token(header)
    fitting = machine.memory_available // _CACHE_SHARE // per_token if per_token else usual
    fitting = max(fitting - fitting % _CTX_STEP, _LEAST_CTX)
    if fitting < usual:
        free = bytesize(machine.memory_available)
        return _Choice(fitting, f"Context of {fitting:,} tokens, for {free} of free memory.")
    reason = "all that it was trained for" if usual == trained else "usually enough"
    return _Choice(usual, f"Context of {usual:,} tokens, {reason}.")


def _check_memory(header: Header, machine: Machine, ctx: int, beside: int) -> None:
    own = sum(gpu.memory_free for gpu in _gpus(machine) if not _shares_memory(gpu))
    free = machine.memory_available + own
    if header.weights_size > free:
        raise NotEnoughMemory(
            f"The model needs {bytesize(header.weights_size)}; {bytesize(free)} are free."
        )
    if header.weights_size + beside > free:
        raise NotEnoughMemory(
            f"With a context of {ctx:,} tokens the model needs "
            f"{bytesize(header.weights_size + beside)}; {bytesize(free)} are free.",
            "Choose a shorter context or a smaller model, or close other programs.",
        )


def _gpu_layers(
    header: Header, machine: Machine, asked: int | None, cache: int, compute: int
) -> _Choice:
    blocks = header.hyperparameters.block_count
    everything = blocks + 1  # llama.cpp counts the output as one more
    if asked is not None and asked < -1:
        raise InvalidInput(f"{asked} layers is not possible.", "Choose 0 or more, or -1 for all.")
    names = ", ".join(gpu.description or gpu.name for gpu in _gpus(machine))
    if not names:
        return _Choice(0, "All layers on the CPU: there is no GPU that this build can use.")
    if asked is not None:
        layers = everything if asked == -1 else min(asked, everything)
        return _Choice(layers, f"{layers} of {everything} layers on {names}, as asked for.")
    room = sum(gpu.memory_free for gpu in _gpus(machine))
    free = max(0, room - compute)
    if header.weights_size + cache <= free:
        return _Choice(everything, f"All layers on {names}.")
    per_layer = (header.layers_size + cache) // max(1, blocks)
    layers = min(blocks, free // max(1, per_layer))
    return _Choice(
        layers,
        f"{layers} of {everything} layers on {names}, which has {bytesize(room)} free; "
        "the others on the CPU.",
    )


def _threads(machine: Machine, asked: int | None) -> _Choice:
    if asked is None:
        count = max(1, min(machine.cores, _MAX_THREADS))
        return _Choice(count, "1 thread." if count == 1 else f"{count} threads, one for each core.")
    if not 1 <= asked <= _MAX_THREADS:
        raise InvalidInput(f"{asked:,} threads is not possible.", f"Choose 1 to {_MAX_THREADS}.")
    threads = "thread" if asked == 1 else "threads"
    return _Choice(asked, f"{asked} {threads}, as asked for.")


def _gpus(machine: Machine) -> list[Device]:
    """Those that llama.cpp uses: integrated ones only where there is no other."""
    gpus = [device for device in machine.devices if device.kind is DeviceKind.GPU]
    return gpus or [device for device in machine.devices if device.kind is DeviceKind.INTEGRATED]


def _shares_memory(gpu: Device) -> bool:
    """Whether the GPU's memory is the machine's; llama.cpp reports an Apple chip as a card."""
    return gpu.kind is DeviceKind.INTEGRATED or gpu.name.startswith(_METAL)
