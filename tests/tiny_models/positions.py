"""A model that llama.cpp ends the process for in the middle of an answer, and not before."""

from pathlib import Path

import numpy as np

from tests.tiny_models.model import Model, Value
from tests.tiny_models.script import CHATML
from tests.tiny_models.vocabulary import CHATML_TOKENS, TokenType, byte_level, byte_vocabulary

__all__ = ["learned_positions"]

_WIDTH, _INNER, _HEADS = 64, 32, 4


def learned_positions(path: Path, *, word: str = " word", positions: int = 128) -> Path:
    """Write a GPT-2, which says ``word`` again and again, and has a vector for each position.

    A context may be longer than the list of these, if somebody asks for it. The first token beyond
    it makes ggml look for a row that isn't there, and abort.
    """
    text = byte_level(word.encode())
    ids: dict[str, Value] = {"eos_token_id": 256, "eot_token_id": 256, "add_bos_token": False}
    vocabulary = byte_vocabulary(CHATML_TOKENS, {text: TokenType.NORMAL}, ids)
    code = np.random.default_rng(0).choice(np.array([-1, 1], np.float32), _WIDTH)
    output = np.zeros((len(vocabulary), _WIDTH), np.float32)
    output[vocabulary.tokens.index(text)] = code
    shapes = {
        "attn_qkv": (3 * _WIDTH, _WIDTH),
        "attn_output": (_WIDTH, _WIDTH),
        "ffn_up": (_INNER, _WIDTH),
        "ffn_down": (_WIDTH, _INNER),
    }
    tensors = {
        "token_embd.weight": np.tile(code, (len(vocabulary), 1)),
        "position_embd.weight": np.zeros((positions, _WIDTH), np.float32),
        "output.weight": output,
    }
    for name in ("output_norm", "blk.0.attn_norm", "blk.0.ffn_norm"):
        tensors[f"{name}.weight"] = np.ones(_WIDTH, np.float32)
        tensors[f"{name}.bias"] = np.zeros(_WIDTH, np.float32)
    for name, shape in shapes.items():
        tensors[f"blk.0.{name}.weight"] = np.zeros(shape, np.float32)
        tensors[f"blk.0.{name}.bias"] = np.zeros(shape[0], np.float32)
    metadata: dict[str, Value] = {
        "general.name": "Tiny Positions",
        "gpt2.context_length": positions,
        "gpt2.embedding_length": _WIDTH,
        "gpt2.block_count": 1,
        "gpt2.feed_forward_length": _INNER,
        "gpt2.attention.head_count": _HEADS,
        "gpt2.attention.layer_norm_epsilon": 1e-5,
        **vocabulary.metadata(),
        "tokenizer.chat_template": CHATML,
    }
    return Model("gpt2", metadata, tensors).save(path)
