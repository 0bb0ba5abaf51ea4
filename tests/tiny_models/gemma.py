"""Gemma 3, whose attention mostly looks through a sliding window."""

from pathlib import Path

from tests.tiny_models.model import Model, Value
from tests.tiny_models.vocabulary import gemma_vocabulary
from tests.tiny_models.weights import Weights

__all__ = ["gemma3"]

_WIDTH, _INNER, _HEADS, _KV_HEADS, _HEAD = 64, 128, 4, 1, 16


def gemma3(
    path: Path,
    *,
    chat_template: str | None = None,
    window: int = 64,
    ctx_train: int = 2_048,
    seed: int = 0,
) -> Path:
    """Write a Gemma 3 in which every other layer sees only the last ``window`` tokens."""
    vocabulary = gemma_vocabulary()
    weights = Weights(seed)
    # Gemma scales embeddings up by the square root of their width.
    weights.vocabulary(vocabulary, _WIDTH, gain=1 / _WIDTH**0.5)
    for layer in range(4):
        prefix = f"blk.{layer}."
        weights.attention(prefix, _WIDTH, _HEADS, _KV_HEADS, _HEAD)
        for norm in ("attn_q_norm", "attn_k_norm"):
            weights.fill(f"{prefix}{norm}.weight", _HEAD, 1)
        weights.feed_forward(prefix, _WIDTH, _INNER)
        for norm in ("attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm"):
            weights.fill(f"{prefix}{norm}.weight", _WIDTH, 1)
    metadata: dict[str, Value] = {
        "general.name": "Tiny Gemma 3",
        "gemma3.context_length": ctx_train,
        "gemma3.embedding_length": _WIDTH,
        "gemma3.block_count": 4,
        "gemma3.feed_forward_length": _INNER,
        "gemma3.attention.head_count": _HEADS,
        "gemma3.attention.head_count_kv": _KV_HEADS,
        "gemma3.attention.key_length": _HEAD,
        "gemma3.attention.value_length": _HEAD,
        "gemma3.attention.layer_norm_rms_epsilon": 1e-6,
        "gemma3.attention.sliding_window": window,
        "gemma3.attention.sliding_window_pattern": 2,
        "gemma3.rope.freq_base": 10_000.0,
        **vocabulary.metadata(),
    }
    if chat_template is not None:
        metadata["tokenizer.chat_template"] = chat_template
    return Model("gemma3", metadata, weights.tensors).save(path)
