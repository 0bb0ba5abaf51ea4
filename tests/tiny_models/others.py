"""Kinds of model that are not a decoder with attention: recurrent, encoder, encoder and decoder."""

from pathlib import Path

from tests.tiny_models.model import Model, Value
from tests.tiny_models.vocabulary import CHATML_TOKENS, TokenType, Vocabulary, byte_vocabulary
from tests.tiny_models.weights import Weights

__all__ = ["bert", "mamba", "t5"]

_WIDTH, _INNER, _HEADS, _HEAD = 64, 128, 4, 16


def mamba(path: Path, *, chat_template: str | None = None, seed: int = 0) -> Path:
    """Write a Mamba: nothing but recurrent state, with a vocabulary of bytes."""
    vocabulary = _chatml_bytes()
    inner, state, rank, kernel = 2 * _WIDTH, 8, 4, 4
    weights = Weights(seed)
    weights.vocabulary(vocabulary, _WIDTH)
    for layer in range(2):
        prefix = f"blk.{layer}."
        weights.fill(prefix + "attn_norm.weight", _WIDTH, 1)
        weights.matrix(prefix + "ssm_in.weight", 2 * inner, _WIDTH)
        weights.matrix(prefix + "ssm_conv1d.weight", inner, kernel)
        weights.fill(prefix + "ssm_conv1d.bias", inner, 0)
        weights.matrix(prefix + "ssm_x.weight", rank + 2 * state, inner)
        weights.matrix(prefix + "ssm_dt.weight", inner, rank)
        weights.fill(prefix + "ssm_dt.bias", inner, 0)
        weights.fill(prefix + "ssm_a", (inner, state), -0.1)
        weights.fill(prefix + "ssm_d", inner, 1)
        weights.matrix(prefix + "ssm_out.weight", _WIDTH, inner, gain=2)
    metadata: dict[str, Value] = {
        "general.name": "Tiny Mamba",
        "mamba.context_length": 4_096,
        "mamba.embedding_length": _WIDTH,
        "mamba.feed_forward_length": 0,
        "mamba.attention.head_count": 0,
        "mamba.block_count": 2,
        "mamba.attention.layer_norm_rms_epsilon": 1e-6,
        "mamba.ssm.conv_kernel": kernel,
        "mamba.ssm.inner_size": inner,
        "mamba.ssm.state_size": state,
        "mamba.ssm.time_step_rank": rank,
        **vocabulary.metadata(),
    }
    if chat_template is not None:
        metadata["tokenizer.chat_template"] = chat_template
    return Model("mamba", metadata, weights.tensors).save(path)


def bert(path: Path, *, seed: int = 0) -> Path:
    """Write a BERT, which turns text into one vector (mean pooling) and can't answer."""
    vocabulary = _bert_vocabulary()
    context = 128
    weights = Weights(seed)
    weights.matrix("token_embd.weight", len(vocabulary), _WIDTH)
    weights.matrix("token_types.weight", 2, _WIDTH)
    weights.matrix("position_embd.weight", context, _WIDTH)
    norms = ["token_embd_norm"]
    for layer in range(2):
        prefix = f"blk.{layer}."
        weights.attention(prefix, _WIDTH, _HEADS, _HEADS, _HEAD)
        weights.matrix(prefix + "ffn_up.weight", _INNER, _WIDTH)
        weights.matrix(prefix + "ffn_down.weight", _WIDTH, _INNER)
        norms += [prefix + "attn_output_norm", prefix + "layer_output_norm"]
    for norm in norms:
        weights.fill(norm + ".weight", _WIDTH, 1)
        weights.fill(norm + ".bias", _WIDTH, 0)
    metadata: dict[str, Value] = {
        "general.name": "Tiny BERT",
        "bert.context_length": context,
        "bert.embedding_length": _WIDTH,
        "bert.block_count": 2,
        "bert.feed_forward_length": _INNER,
        "bert.attention.head_count": _HEADS,
        "bert.attention.layer_norm_epsilon": 1e-12,
        "bert.attention.causal": False,
        "bert.pooling_type": 1,
        **vocabulary.metadata(),
    }
    return Model("bert", metadata, weights.tensors).save(path)


def t5(path: Path, *, seed: int = 0) -> Path:
    """Write a T5, whose encoder must read the prompt before its decoder answers."""
    vocabulary = _chatml_bytes()
    buckets = 8
    weights = Weights(seed)
    weights.vocabulary(vocabulary, _WIDTH)
    weights.tensors["dec.output_norm.weight"] = weights.tensors.pop("output_norm.weight")
    weights.fill("enc.output_norm.weight", _WIDTH, 1)
    for side in ("enc", "dec"):
        for layer in range(2):
            prefix = f"{side}.blk.{layer}."
            weights.fill(prefix + "attn_norm.weight", _WIDTH, 1)
            for part in ("attn", "cross_attn") if side == "dec" else ("attn",):
                weights.fill(f"{prefix}{part}_norm.weight", _WIDTH, 1)
                for matrix in ("q", "k", "v", "o"):
                    weights.matrix(f"{prefix}{part}_{matrix}.weight", _WIDTH, _WIDTH)
            weights.matrix(prefix + "attn_rel_b.weight", buckets, _HEADS)
            weights.fill(prefix + "ffn_norm.weight", _WIDTH, 1)
            weights.feed_forward(prefix, _WIDTH, _INNER)
    metadata: dict[str, Value] = {
        "general.name": "Tiny T5",
        "t5.context_length": 512,
        "t5.embedding_length": _WIDTH,
        "t5.block_count": 2,
        "t5.feed_forward_length": _INNER,
        "t5.attention.head_count": _HEADS,
        "t5.attention.key_length": _HEAD,
        "t5.attention.value_length": _HEAD,
        "t5.attention.layer_norm_epsilon": 1e-6,
        "t5.attention.layer_norm_rms_epsilon": 1e-6,
        "t5.attention.relative_buckets_count": buckets,
        "t5.decoder_start_token_id": vocabulary.id("<|im_start|>"),
        **vocabulary.metadata(),
    }
    return Model("t5", metadata, weights.tensors).save(path)


def _chatml_bytes() -> Vocabulary:
    ids: dict[str, Value] = {"eos_token_id": 256 + list(CHATML_TOKENS).index("<|im_end|>")}
    return byte_vocabulary(CHATML_TOKENS, {}, ids | {"add_bos_token": False})


def _bert_vocabulary() -> Vocabulary:
    """WordPiece with single letters: at the start of a word with a ▁, inside it without."""
    special = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
    letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
    pieces = [*("▁" + letter for letter in letters), *letters]
    options: dict[str, Value] = {
        "token_type_count": 2,
        "padding_token_id": 0,
        "unknown_token_id": 1,
        "bos_token_id": 2,
        "seperator_token_id": 3,  # so spelled in the format
        "mask_token_id": 4,
    }
    kinds = (*[TokenType.CONTROL] * len(special), *[TokenType.NORMAL] * len(pieces))
    return Vocabulary("bert", (*special, *pieces), kinds, options)
