"""Llama as most files have it: the output head in another type than all before it."""

from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType
from gguf.quants import quantize

from tests.tiny_models.model import Array, Model
from tests.tiny_models.vocabulary import qwen_vocabulary
from tests.tiny_models.weights import Weights

__all__ = ["llama_with_q6_k_head"]

_WIDTH, _INNER, _HEADS, _KV_HEADS, _HEAD, _LAYERS = 256, 512, 4, 2, 64, 2
_ATTENTION = 0.005  # how much of it is heard
_BLOCK, _BLOCK_BYTES, _SCALE = 256, 210, 208  # weights and bytes of Q6_K, and where its scale is


def llama_with_q6_k_head(path: Path, kind: GGMLQuantizationType, *, seed: int = 0) -> Path:
    """Write a Llama that hardly looks back, so that it soon goes round in a circle.

    Args:
        kind: Of all other matrices; one that the ``gguf`` package can write.
    """
    vocabulary = qwen_vocabulary(2_000, "<|im_end|>", None)
    weights = Weights(seed)
    weights.vocabulary(vocabulary, _WIDTH)
    for layer in range(_LAYERS):
        prefix = f"blk.{layer}."
        weights.fill(prefix + "attn_norm.weight", _WIDTH, 1)
        weights.attention(prefix, _WIDTH, _HEADS, _KV_HEADS, _HEAD)
        weights.tensors[prefix + "attn_output.weight"] *= np.float32(_ATTENTION)
        weights.fill(prefix + "ffn_norm.weight", _WIDTH, 1)
        weights.feed_forward(prefix, _WIDTH, _INNER)
    types = dict[str, GGMLQuantizationType]()
    for name, tensor in weights.tensors.items():
        if tensor.ndim == 2:
            types[name] = kind
            weights.tensors[name] = quantize(tensor, types[name])
    types["output.weight"] = GGMLQuantizationType.Q6_K
    weights.tensors["output.weight"] = _q6_k(len(vocabulary), _WIDTH, seed)
    metadata = {
        "general.name": "Tiny Llama",
        "llama.context_length": 4_096,
        "llama.embedding_length": _WIDTH,
        "llama.block_count": _LAYERS,
        "llama.feed_forward_length": _INNER,
        "llama.attention.head_count": _HEADS,
        "llama.attention.head_count_kv": _KV_HEADS,
        "llama.attention.layer_norm_rms_epsilon": 1e-6,
        "llama.rope.dimension_count": _HEAD,
        **vocabulary.metadata(),
    }
    return Model("llama", metadata, weights.tensors, types).save(path)


def _q6_k(rows: int, columns: int, seed: int) -> Array:
    """Random blocks: a small scale, and any weights."""
    random = np.random.default_rng(seed)
    blocks = random.integers(0, 256, (rows, columns // _BLOCK, _BLOCK_BYTES), dtype=np.uint8)
    blocks[:, :, _SCALE:] = np.frombuffer(np.float16(2e-4).tobytes(), np.uint8)
    return blocks.reshape(rows, -1)
