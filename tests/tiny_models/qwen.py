"""Qwen: dense (2 and 3), a mixture of experts, and the hybrid 3.5 with its recurrent layers."""

from pathlib import Path
from typing import TypedDict, Unpack

from tests.tiny_models.model import Model, Value
from tests.tiny_models.vocabulary import Vocabulary, qwen_vocabulary
from tests.tiny_models.weights import Weights

__all__ = ["Qwen3Options", "qwen2", "qwen3", "qwen3_model", "qwen3moe", "qwen35"]

_MERGES = 2_000
_WIDTH, _INNER, _HEADS, _KV_HEADS, _HEAD = 64, 128, 4, 2, 16


def qwen2(path: Path, *, chat_template: str | None = None, seed: int = 0) -> Path:
    """Write a dense Qwen 2: biases on the attention's projections, no norms inside of it."""
    vocabulary = qwen_vocabulary(_MERGES, "<|im_end|>", None)
    weights = Weights(seed)
    weights.vocabulary(vocabulary, _WIDTH)
    for layer in range(2):
        prefix = f"blk.{layer}."
        weights.fill(prefix + "attn_norm.weight", _WIDTH, 1)
        weights.attention(prefix, _WIDTH, _HEADS, _KV_HEADS, _HEAD, biases=True)
        weights.fill(prefix + "ffn_norm.weight", _WIDTH, 1)
        weights.feed_forward(prefix, _WIDTH, _INNER)
    metadata = _metadata("qwen2", vocabulary, 2, "Tiny Qwen 2", chat_template)
    return Model("qwen2", metadata, weights.tensors).save(path)


class Qwen3Options(TypedDict, total=False):
    """What may be asked of a Qwen 3; ``qwen3_model`` has the defaults."""

    chat_template: str | None
    name: str | None
    eos: str
    eot: str | None
    ctx_train: int
    layers: int
    seed: int


def qwen3(path: Path, **options: Unpack[Qwen3Options]) -> Path:
    """Write a dense Qwen 3 that babbles: its greedy text depends on every word of the prompt."""
    return qwen3_model(**options).save(path)


def qwen3_model(
    *,
    chat_template: str | None = None,
    name: str | None = "Tiny Qwen",
    eos: str = "<|im_end|>",
    eot: str | None = None,
    ctx_train: int = 4_096,
    layers: int = 2,
    seed: int = 0,
) -> Model:
    """The model that ``qwen3`` writes, for those who want to damage it first."""
    vocabulary = qwen_vocabulary(_MERGES, eos, eot)
    weights = Weights(seed)
    weights.vocabulary(vocabulary, _WIDTH)
    for layer in range(layers):
        prefix = f"blk.{layer}."
        _qwen3_attention(weights, prefix)
        weights.fill(prefix + "ffn_norm.weight", _WIDTH, 1)
        weights.feed_forward(prefix, _WIDTH, _INNER)
    metadata = _metadata("qwen3", vocabulary, layers, name, chat_template, ctx_train)
    return Model("qwen3", metadata, weights.tensors)


def qwen3moe(path: Path, *, chat_template: str | None = None, seed: int = 0) -> Path:
    """Write a Qwen 3 mixture of 4 experts, of which 2 answer each token."""
    vocabulary = qwen_vocabulary(_MERGES, "<|im_end|>", None)
    experts, inner = 4, 32
    weights = Weights(seed)
    weights.vocabulary(vocabulary, _WIDTH)
    for layer in range(2):
        prefix = f"blk.{layer}."
        _qwen3_attention(weights, prefix)
        weights.fill(prefix + "ffn_norm.weight", _WIDTH, 1)
        weights.matrix(prefix + "ffn_gate_inp.weight", experts, _WIDTH)
        weights.matrix(prefix + "ffn_gate_exps.weight", experts, inner, _WIDTH)
        weights.matrix(prefix + "ffn_up_exps.weight", experts, inner, _WIDTH)
        weights.matrix(prefix + "ffn_down_exps.weight", experts, _WIDTH, inner, gain=4)
    metadata = _metadata("qwen3moe", vocabulary, 2, "Tiny Qwen MoE", chat_template)
    metadata |= {
        "qwen3moe.expert_count": experts,
        "qwen3moe.expert_used_count": 2,
        "qwen3moe.expert_feed_forward_length": inner,
    }
    return Model("qwen3moe", metadata, weights.tensors).save(path)


def qwen35(path: Path, *, chat_template: str | None = None, seed: int = 0) -> Path:
    """Write a hybrid Qwen 3.5: every other layer keeps a state that can't be cut back."""
    vocabulary = qwen_vocabulary(_MERGES, "<|im_end|>", None)
    key_heads, value_heads, state, kernel = 2, 4, 16, 4
    key_width, value_width = key_heads * state, value_heads * state
    weights = Weights(seed)
    weights.vocabulary(vocabulary, _WIDTH)
    for layer in range(4):
        prefix = f"blk.{layer}."
        if layer % 2:
            _qwen3_attention(weights, prefix)
            # The projection of queries carries a gate of the same size.
            weights.matrix(prefix + "attn_q.weight", 2 * _HEADS * _HEAD, _WIDTH, gain=2)
        else:
            weights.fill(prefix + "attn_norm.weight", _WIDTH, 1)
            weights.matrix(prefix + "attn_qkv.weight", 2 * key_width + value_width, _WIDTH)
            weights.matrix(prefix + "attn_gate.weight", value_width, _WIDTH)
            weights.matrix(prefix + "ssm_conv1d.weight", 2 * key_width + value_width, kernel)
            weights.fill(prefix + "ssm_dt.bias", value_heads, 0)
            weights.fill(prefix + "ssm_a", value_heads, -0.1)  # a decay of e^(a·dt) each token
            weights.matrix(prefix + "ssm_beta.weight", value_heads, _WIDTH)
            weights.matrix(prefix + "ssm_alpha.weight", value_heads, _WIDTH)
            weights.fill(prefix + "ssm_norm.weight", state, 1)
            weights.matrix(prefix + "ssm_out.weight", _WIDTH, value_width, gain=2)
        weights.fill(prefix + "post_attention_norm.weight", _WIDTH, 1)
        weights.feed_forward(prefix, _WIDTH, _INNER)
    metadata = _metadata("qwen35", vocabulary, 4, "Tiny Qwen 3.5", chat_template)
    metadata |= {
        "qwen35.full_attention_interval": 2,
        "qwen35.rope.dimension_sections": [4, 2, 2, 0],
        "qwen35.ssm.conv_kernel": kernel,
        "qwen35.ssm.inner_size": value_width,
        "qwen35.ssm.state_size": state,
        "qwen35.ssm.time_step_rank": value_heads,
        "qwen35.ssm.group_count": key_heads,
    }
    return Model("qwen35", metadata, weights.tensors).save(path)


def _qwen3_attention(weights: Weights, prefix: str) -> None:
    weights.fill(prefix + "attn_norm.weight", _WIDTH, 1)
    weights.attention(prefix, _WIDTH, _HEADS, _KV_HEADS, _HEAD)
    weights.fill(prefix + "attn_q_norm.weight", _HEAD, 1)
    weights.fill(prefix + "attn_k_norm.weight", _HEAD, 1)


def _metadata(
    architecture: str,
    vocabulary: Vocabulary,
    layers: int,
    name: str | None,
    chat_template: str | None,
    ctx_train: int = 4_096,
) -> dict[str, Value]:
    metadata: dict[str, Value] = {} if name is None else {"general.name": name}
    metadata |= {
        f"{architecture}.context_length": ctx_train,
        f"{architecture}.embedding_length": _WIDTH,
        f"{architecture}.block_count": layers,
        f"{architecture}.feed_forward_length": _INNER,
        f"{architecture}.attention.head_count": _HEADS,
        f"{architecture}.attention.head_count_kv": _KV_HEADS,
        f"{architecture}.attention.key_length": _HEAD,
        f"{architecture}.attention.value_length": _HEAD,
        f"{architecture}.attention.layer_norm_rms_epsilon": 1e-6,
        f"{architecture}.rope.dimension_count": _HEAD,
        f"{architecture}.rope.freq_base": 10_000.0,
        **vocabulary.metadata(),
    }
    if chat_template is not None:
        metadata["tokenizer.chat_template"] = chat_template
    return metadata
