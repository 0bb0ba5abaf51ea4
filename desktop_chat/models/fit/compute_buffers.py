"""The memory of a computation's intermediate results, which is used again from layer to layer.

How ggml's allocator packs them depends on their order and sizes; the formula was found by what
llama.cpp reports for many shapes, and is exact for most.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_chat.domain.loading import OUTPUTS
from desktop_chat.models.fit.kv_cache import Layer, Use, cells
from desktop_chat.models.gguf.tensors import Tensor
from desktop_chat.models.header.header import Header

__all__ = ["Computing"]

_F32, _F16 = 4, 2
_BLOCK = re.compile(r"blk\.\d+\.(.+)")


class Computing:
    """What is alive at once in the layer that needs most, in 32-bit elements for each token."""

    def __init__(self, header: Header, layers: tuple[Layer, ...]) -> None:
        shape = header.hyperparameters
        self._layers = layers
        self._width = shape.embedding_length
        self._heads = max(shape.heads, default=0)
        widths = _widths(header.tensors)
        self._queries = _narrowest(header.tensors, "attn_output.weight")
        wide = widths.get("attn_output", 0)
        self._wide_queries = wide + max(widths.get("attn_q out", 0), wide)
        if shape.latent.key_length:  # each head's query is turned to what the heads share
            self._queries = self._heads * shape.key_length
            self._wide_queries = 2 * self._queries
        self._keys = max((layer.keys for layer in layers), default=0)
        self._vocabulary = max(widths.get("output out", 0), widths.get("token_embd out", 0))
        inner = widths.get("ffn_down", 0)
        used = shape.expert_used_count
        expert_inner, expert_outer = widths.get("ffn_down_exps", 0) * used, self._width * used
        # Beside three of the inner width (gate, up and their product) all experts' results need
        # room of their own if they don't fit where gate and up were.
        experts = 3 * expert_inner + (expert_outer if expert_outer > 2 * expert_inner else 0)
        recurrent = 5 * widths.get("ssm_out", 0)
        # What has none of these by the usual names is reckoned from its keys, upwards.
        said = max(3 * max(shape.feed_forward, default=0), 8 * self._width)
        self._widest = max(3 * inner, experts, recurrent) or said
        self._per_layer = widths.get("per_layer_model_proj out", 0)
        if self._per_layer:
            self._per_layer += 2 * self._width

    def bytes(self, use: Use) -> int:
        """The tokens' embeddings, the layer's input and its norm, queries, and the widest part.

        Last what may follow a token, for as many as it is wanted of at once.
        """
        masks = self._masks(use)
        attention, widest = self._queries, self._widest
        if use.flash_attention is False:  # every head's weight of every token in the cache
            tokens = max((cells(layer, use) for layer in self._layers if layer.keys), default=0)
            attention = self._wide_queries + 2 * self._keys
            widest = max(self._widest, self._heads * tokens)
        elements = 3 * self._width + self._per_layer + attention + widest
        return masks + use.ubatch * elements * _F32 + OUTPUTS * self._vocabulary * _F32

    def inputs(self, use: Use) -> int:
        """What stays with the CPU if all layers are elsewhere."""
        return self._masks(use) + use.ubatch * self._width * _F32

    def _masks(self, use: Use) -> int:
        """One for the whole cache and one for that of sliding windows."""
        sizes = {layer.window: cells(layer, use) for layer in self._layers if layer.keys}
        size = _F32 if use.flash_attention is False else _F16
        return sum(sizes.values()) * use.ubatch * size


def _narrowest(tensors: tuple[Tensor, ...], name: str) -> int:
    return min((tensor.shape[0] for tensor in tensors if tensor.name.endswith(name)), default=0)


def _widths(tensors: tuple[Tensor, ...]) -> Mapping[str, int]:
    """The widest of each kind of matrix: what it takes in, and with ``out`` what it gives."""
    widths: dict[str, int] = {}
    for tensor in tensors:
        name = tensor.name.removesuffix(".weight")
        if name == tensor.name or len(tensor.shape) < 2:
            continue
        block = _BLOCK.search(name)
        kind = block[1] if block else name
        widths[kind] = max(widths.get(kind, 0), tensor.shape[0])
        out = f"{kind} out"
        widths[out] = max(widths.get(out, 0), tensor.shape[1])
    return widths
