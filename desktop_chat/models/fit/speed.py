"""How fast a model may be expected to write, from what was measured on this machine.

Writing is bound by memory: for each token all weights are read that it uses, and what the cache
holds. So what was measured with one model gives a rate of bytes that another one can count on. What
a layer costs beside, mostly in the small steps between its matrices, is counted as bytes as well:
without it, small models would promise too little for large ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from desktop_chat.domain.loading import FitKind, Speed
from desktop_chat.domain.outcome import GenerationStats
from desktop_chat.models.fit.kv_cache import Use, cache_bytes, layers_of
from desktop_chat.models.gguf.tensors import Tensor
from desktop_chat.models.header.header import Header

__all__ = ["bytes_per_token", "expected_speed", "measured_speed"]

_LEAST_TOKENS = 32  # of a reply whose speed says anything
_USUAL_TOKENS = 1_024  # in the context of the conversation that is expected
# Measured on a CPU with six models from 135 million to 4 billion parameters, whose rates then lie
# within 12 % of each other. For a GPU it is an assumption: a dozen kernels of 2 µs at 1 TB/s.
_LAYER_BYTES = {FitKind.CPU: 3_000_000, FitKind.PARTLY: 3_000_000, FitKind.GPU: 24_000_000}
_BLOCK = re.compile(r"blk\.(\d+)\.")
_EMBEDDINGS = ("token_embd.weight", "per_layer_token_embd.weight")


def measured_speed(header: Header, gpu_layers: int, stats: GenerationStats) -> Speed | None:
    """What is to be kept of a reply; None if it says nothing of the speed of other replies.

    It is too short, or guesses made it faster.

    Args:
        gpu_layers: That the model was loaded with.
    """
    if stats.completion_tokens < _LEAST_TOKENS or stats.tokens_per_second <= 0:
        return None
    if stats.drafted_tokens:
        return None
    blocks = header.hyperparameters.block_count
    kind = FitKind.PARTLY if gpu_layers else FitKind.CPU
    if gpu_layers > blocks:
        kind = FitKind.GPU
    tokens = stats.prompt_tokens + stats.completion_tokens // 2
    return Speed(kind, _cost(header, kind, tokens), stats.tokens_per_second)


def expected_speed(header: Header, kind: FitKind, speeds: Sequence[Speed]) -> float | None:
    """About how many tokens per second it writes; None before anything was measured there."""
    rates = [
        speed.bytes_per_token * speed.tokens_per_second for speed in speeds if speed.kind is kind
    ]
    needed = _cost(header, kind, _USUAL_TOKENS)
    return median(rates) / needed if rates and needed else None


def _cost(header: Header, kind: FitKind, tokens: int) -> int:
    layers = header.hyperparameters.block_count * _LAYER_BYTES.get(kind, 0)
    return bytes_per_token(header, tokens) + layers


def bytes_per_token(header: Header, tokens: int) -> int:
    """Bytes that are read for one token when so many are in the context."""
    cache = cache_bytes(layers_of(header), Use(tokens, 0))
    names = {tensor.name for tensor in header.tensors}
    tied = "output.weight" not in names
    return sum(cache) + sum(_read(header, tensor, tied=tied) for tensor in header.tensors)


def _read(header: Header, tensor: Tensor, *, tied: bool) -> int:
    """Bytes of a tensor that one token needs."""
    shape = header.hyperparameters
    if tensor.name in _EMBEDDINGS:  # only a row of it, unless it is the output, too
        return tensor.size if tied and tensor.name == _EMBEDDINGS[0] else 0
    block = _BLOCK.search(tensor.name)
    if block and int(block[1]) >= shape.block_count - shape.nextn_layers > 0:
        return 0
    if "_exps." in tensor.name and shape.expert_count:
        return tensor.size * shape.expert_used_count // shape.expert_count
    return tensor.size
