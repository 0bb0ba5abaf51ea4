"""What each layer of a model keeps of the text that it has read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_chat.domain.loading import CacheType
from desktop_chat.models.header.header import Header
from desktop_chat.models.header.hyperparameters import Hyperparameters

__all__ = ["Layer", "Use", "cache_bytes", "cells", "layers_of"]

_CELLS_STEP = 256  # llama-context.cpp pads the context, llama-kv-cache-iswa.cpp the windows
_F32 = 4  # recurrent states are kept so
# Bytes and elements of a block, from ggml-common.h.
_TYPES: Mapping[CacheType, tuple[int, int]] = {
    CacheType.F16: (2, 1),
    CacheType.Q8_0: (34, 32),
    CacheType.Q4_0: (18, 32),
}


@dataclass(frozen=True, slots=True)
class Use:
    """How a model is used, as far as its memory depends on it.

    Attributes:
        ubatch: Tokens that are computed at once.
        flash_attention: None leaves it to llama.cpp.
    """

    ctx: int
    ubatch: int
    cache_type: CacheType = CacheType.F16
    flash_attention: bool | None = None


@dataclass(frozen=True, slots=True)
class _Windows:
    """How an architecture places its sliding windows where a file doesn't list them.

    Attributes:
        period: Of so many layers one has none; 0 where a file has to list them.
        full_first: Whether it is the first of them and not the last.
        length: Of the window, where the file doesn't say it.
        fixed: Whether what the file says of the length is passed over.
    """

    period: int
    full_first: bool = False
    length: int = 0
    fixed: bool = False


# By load_arch_hparams of each in llama.cpp's src/models. An architecture that isn't here is taken
# to keep everything in every layer, which errs upwards.
_WINDOWS: Mapping[str, _Windows] = {
    "afmoe": _Windows(4),
    "cohere2": _Windows(4),
    "cohere2moe": _Windows(4, full_first=True),
    "exaone-moe": _Windows(4, length=128),
    "exaone4": _Windows(4, length=4_096),
    "gemma2": _Windows(2, length=4_096),
    "gemma3": _Windows(6),
    "gemma3n": _Windows(5),
    "gemma4": _Windows(0),
    "gpt-oss": _Windows(2),
    "granite_swa": _Windows(0),
    "laguna": _Windows(4, full_first=True),
    "llama4": _Windows(4, length=8_192, fixed=True),
    "maple": _Windows(0),
    "mellum": _Windows(4),
    "mimo2": _Windows(0),
    "muse-glimmer": _Windows(4),
    "olmo2": _Windows(4),
    "plamo3": _Windows(8),
    "smallthinker": _Windows(4, full_first=True, length=4_096, fixed=True),
    "spark2_5": _Windows(0),
    "step35": _Windows(0),
}
_OPTIONAL_WINDOW = ("afmoe", "gemma3", "laguna", "mellum", "olmo2", "plamo3", "smallthinker")
_EXAONE4_WITH_WINDOWS = 64  # layers; the smaller ones have none

_RECURRENT = ("mamba", "mamba2", "rwkv6", "rwkv6qwen2", "rwkv7", "arwkv7")
# Hybrids in which the layers without key heads are the recurrent ones.
_BY_HEADS = (
    "bailingmoe3",
    "glm5-next",
    "granitehybrid",
    "jamba",
    "kimi-k3",
    "kimi-linear",
    "lfm2",
    "lfm2moe",
    "plamo2",
)
_NEMOTRON = ("nemotron_h", "nemotron_h_moe")  # also have layers that are neither
# Hybrids in which one layer of so many is not recurrent.
_BY_INTERVAL: Mapping[str, int] = {
    "minimax-01": 8,
    "qwen35": 4,
    "qwen35moe": 4,
    "qwen3next": 4,
    "qwen4exp": 4,
}
_BOTH = ("falcon-h1",)  # in every layer
_GEMMA3N_KEEPING = 20  # layers; the others use their keys and values


@dataclass(frozen=True, slots=True)
class Layer:
    """What one layer keeps.

    Attributes:
        keys: Elements for each token.
        values: As many; 0 where they are made from the keys (MLA).
        window: Tokens that it looks back; 0 for all.
        state: Bytes that don't grow with the text.
    """

    keys: int = 0
    values: int = 0
    window: int = 0
    state: int = 0


def layers_of(header: Header) -> tuple[Layer, ...]:
    """What each layer keeps; those that only guess further tokens keep nothing here."""
    shape = header.hyperparameters
    windows = _windows(header.architecture, shape)
    keeping = _keeping(header.architecture, shape)
    layers: list[Layer] = []
    for index in range(shape.block_count):
        recurs, attends = _mixers(header.architecture, shape, index)
        if index >= keeping:
            recurs = attends = False
        keys = values = 0
        if attends and index < len(shape.kv_heads):
            heads, slides = shape.kv_heads[index], windows[index] > 0
            keys = heads * (shape.window.key_length if slides else shape.key_length)
            if not (shape.latent.key_length and shape.latent.value_length):
                values = heads * (shape.window.value_length if slides else shape.value_length)
        state = _state(header.architecture, shape) if recurs else 0
        layers.append(Layer(keys, values, windows[index] if keys else 0, state))
    return tuple(layers)


def cells(layer: Layer, use: Use) -> int:
    """Tokens that the layer has room for."""
    size = _padded(use.ctx)
    return min(size, _padded(layer.window + use.ubatch)) if layer.window else size


def cache_bytes(layers: Iterable[Layer], use: Use) -> list[int]:
    """Bytes that llama.cpp allocates for each layer."""
    all_layers = tuple(layers)
    widest = 0
    if use.flash_attention is False:  # values are kept transposed, all as wide as the widest
        widest = max((layer.values for layer in all_layers), default=0)
    size, block = _TYPES[use.cache_type]
    found: list[int] = []
    for layer in all_layers:
        values = max(layer.values, widest) if layer.values else 0
        blocks = -(-layer.keys // block) + -(-values // block)
        found.append(layer.state + cells(layer, use) * blocks * size)
    return found


def _padded(count: int) -> int:
    return -(-count // _CELLS_STEP) * _CELLS_STEP


def _windows(architecture: str, shape: Hyperparameters) -> list[int]:
    """For each layer the length of its window, 0 without."""
    without = [0] * shape.block_count
    rule = _WINDOWS.get(architecture)
    if architecture in ("lfm2", "lfm2moe") and shape.window.length:
        return [shape.window.length] * shape.block_count
    if rule is None or (architecture == "exaone4" and shape.block_count != _EXAONE4_WITH_WINDOWS):
        return without
    said = shape.window.length
    if not said and (architecture in _OPTIONAL_WINDOW or not rule.length):
        return without
    length = rule.length if rule.fixed else said or rule.length
    if shape.window.layers:
        listed = shape.window.layers + (False,) * shape.block_count
        return [length * listed[index] for index in range(shape.block_count)]
    period = rule.period if shape.window.period is None else shape.window.period
    if period < 1:  # llama.cpp takes 0 for windows everywhere, and lists are missing: be generous
        return without
    full = 0 if rule.full_first else period - 1
    return [length * (index % period != full) for index in range(shape.block_count)]


def _keeping(architecture: str, shape: Hyperparameters) -> int:
    """Number of layers, from the first, that keep something of their own."""
    if architecture == "gemma3n":
        return min(_GEMMA3N_KEEPING, shape.block_count)
    if architecture == "gemma4":
        return shape.block_count - shape.shared_kv_layers
    trunk = shape.block_count - shape.nextn_layers
    return trunk or shape.block_count


def _mixers(architecture: str, shape: Hyperparameters, index: int) -> tuple[bool, bool]:
    """Whether the layer has a recurrent state, and whether it has keys and values."""
    if architecture in _RECURRENT:
        return True, False
    if architecture in _BOTH:
        return True, True
    heads = shape.kv_heads[index] if index < len(shape.kv_heads) else 0
    if architecture in _NEMOTRON:
        inner = shape.feed_forward[index] if index < len(shape.feed_forward) else 0
        return not heads and not inner, bool(heads) and not inner
    if architecture in _BY_HEADS:
        return not heads, bool(heads)
    if architecture in _BY_INTERVAL:
        listed = shape.recurrent.layers
        interval = shape.recurrent.full_attention_interval or _BY_INTERVAL[architecture]
        recurs = listed[index] if index < len(listed) else (index + 1) % interval != 0
        return recurs, not recurs
    return False, True


def _state(architecture: str, shape: Hyperparameters) -> int:
    """Bytes of a recurrent state, by llama_hparams::n_embd_r and n_embd_s."""
    recurrent, width = shape.recurrent, shape.embedding_length
    heads = shape.heads[0] if shape.heads else 0
    before = max(recurrent.conv_kernel - 1, 0)
    if recurrent.wkv_head_size:
        shifts = 1 if architecture == "arwkv7" else 2
        return (shifts + recurrent.wkv_head_size) * width * _F32
    if recurrent.short_conv:
        return width * (recurrent.short_conv - 1) * _F32
    if recurrent.kda_head_length:
        inner = heads * recurrent.kda_head_length
        return (3 * (before or 3) + recurrent.kda_head_length) * inner * _F32
    if architecture == "minimax-01":
        return shape.key_length**2 * heads * _F32
    convolved = recurrent.inner_size + 2 * recurrent.group_count * recurrent.state_size
    return (before * convolved + recurrent.state_size * recurrent.inner_size) * _F32
