"""A real model that gives a known answer, whatever it is asked.

Its output head is a Markov chain over tokens: attention and feed-forward are zero, so that the
last token alone decides the next one. Every token carries a code, a random vector of plus and minus
ones; the head's row for a script token is the code of the token before it. The codes of two tokens
hardly overlap, so the right token leads by more than 100 and comes out under any usual sampling,
not only by greedy choice. All tokens that aren't in the script share one code, after which the
script begins.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from tests.tiny_models.model import Model, Value
from tests.tiny_models.vocabulary import (
    CHATML_TOKENS,
    TokenType,
    Vocabulary,
    byte_level,
    byte_vocabulary,
)

__all__ = ["CHATML", "ScriptFile", "Special", "script_model", "split"]

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)

_WIDTH, _HEAD = 256, 64


@dataclass(frozen=True, slots=True)
class Special:
    """A token of a script that isn't plain text: a control token, which shows nothing, or another.

    A script can hold each only once, since the next token follows from it.
    """

    text: str
    kind: TokenType = TokenType.CONTROL


class ScriptFile(Protocol):
    """The fixture ``script_file``: makes a model by ``script_model``, once for each script."""

    def __call__(
        self,
        script: str | Sequence[str | bytes | Special],
        *,
        end: str | None = "<|im_end|>",
        chat_template: str | None = CHATML,
        ctx_train: int = 4_096,
    ) -> Path: ...


def split(text: str) -> list[bytes | Special]:
    """Cut a text as tokenizers do: words with the space before them, other scripts byte by byte.

    ``<think>`` and ``</think>`` become the tokens that thinking models have for them.
    """
    pieces: list[bytes | Special] = []
    for part in re.findall(r"</?think>|[^\S\n]?(?:(?!</?think>)[!-~])+|.", text, re.DOTALL):
        if part in CHATML_TOKENS:
            pieces.append(Special(part, CHATML_TOKENS[part]))
        elif part.isascii():
            pieces.append(part.encode())
        else:
            pieces += [bytes([byte]) for byte in part.encode()]
    return pieces


def script_model(
    path: Path,
    script: str | Sequence[str | bytes | Special],
    *,
    end: str | None = "<|im_end|>",
    chat_template: str | None = CHATML,
    name: str | None = "Tiny Script",
    ctx_train: int = 4_096,
) -> Path:
    """Write a Llama file that answers ``script`` to every prompt.

    Text in a prompt only ever becomes byte tokens that the script doesn't use, so a prompt can't
    enter it half-way; nor are the tokens of an answer those of the same text in the next prompt.

    Args:
        script: A text, which is cut by ``split``, or its tokens; each is one token of the answer,
            except that a text which comes again is spelled in byte tokens the second time
            (llama.cpp knows no two tokens of one text). Any bytes will do, of any length.
        end: The control token that ends the turn; None starts the script over, for ever.
    """
    tokens = _distinct_tokens(split(script) if isinstance(script, str) else script)
    if end in tokens:
        raise ValueError(f"{end} ends the script and can't be inside of it as well")
    closing = {} if end is None else {end: TokenType.CONTROL}
    vocabulary = _vocabulary(CHATML_TOKENS | closing, tokens, end or "<|endoftext|>")
    ids = {token: id_ for id_, token in enumerate(vocabulary.tokens)}
    chain = [ids[token] for token in [*tokens, *closing]]

    random = np.random.default_rng(0)
    signs = np.array([-1, 1], dtype=np.float16)
    codes = random.choice(signs, (len(vocabulary), _WIDTH))
    start = random.choice(signs, _WIDTH)
    embeddings = np.tile(start, (len(vocabulary), 1))
    # After the last token the script starts over: if that ends the turn, nobody gets there.
    embeddings[chain[:-1]] = codes[chain[:-1]]
    output = np.zeros_like(embeddings)
    output[chain[0]] = start
    output[chain[1:]] = codes[chain[:-1]]

    metadata: dict[str, Value] = {} if name is None else {"general.name": name}
    metadata |= {
        "llama.context_length": ctx_train,
        "llama.embedding_length": _WIDTH,
        "llama.block_count": 1,
        "llama.feed_forward_length": 32,
        "llama.attention.head_count": _WIDTH // _HEAD,
        "llama.attention.head_count_kv": 1,
        "llama.attention.layer_norm_rms_epsilon": 1e-6,
        "llama.rope.dimension_count": _HEAD,
        **vocabulary.metadata(),
    }
    if chat_template is not None:
        metadata["tokenizer.chat_template"] = chat_template
    shapes = {
        "attn_q": (_WIDTH, _WIDTH),
        "attn_k": (_HEAD, _WIDTH),
        "attn_v": (_HEAD, _WIDTH),
        "attn_output": (_WIDTH, _WIDTH),
        "ffn_gate": (32, _WIDTH),
        "ffn_up": (32, _WIDTH),
        "ffn_down": (_WIDTH, 32),
    }
    tensors = {
        "token_embd.weight": embeddings,
        "output_norm.weight": np.ones(_WIDTH, np.float32),
        "output.weight": output,
        "blk.0.attn_norm.weight": np.ones(_WIDTH, np.float32),
        "blk.0.ffn_norm.weight": np.ones(_WIDTH, np.float32),
        **{f"blk.0.{name}.weight": np.zeros(shape, np.float16) for name, shape in shapes.items()},
    }
    return Model("llama", metadata, tensors).save(path)


def _distinct_tokens(script: Sequence[str | bytes | Special]) -> dict[str, TokenType]:
    """The script's tokens in order, each spelled as no other is."""
    tokens: dict[str, TokenType] = {}
    for piece in script:
        if isinstance(piece, Special):
            if piece.text in tokens:
                raise ValueError(f"{piece.text} can't come twice in a script")
            tokens[piece.text] = piece.kind
            continue
        data = piece.encode() if isinstance(piece, str) else piece
        text = byte_level(data)
        if len(data) > 1 and text not in tokens and text not in CHATML_TOKENS:
            tokens[text] = TokenType.NORMAL
        else:
            # llama.cpp reads the two digits of a byte token and ignores what follows.
            tokens |= {
                f"<0x{byte:02X}>#{len(tokens) + n}": TokenType.BYTE for n, byte in enumerate(data)
            }
    return tokens


def _vocabulary(
    special: dict[str, TokenType], script: dict[str, TokenType], end: str
) -> Vocabulary:
    order = list(special)
    ids: dict[str, Value] = {
        "eos_token_id": 256 + order.index(end),
        "eot_token_id": 256 + order.index(end),
        "padding_token_id": 256 + order.index("<|endoftext|>"),
        "add_bos_token": False,
    }
    return byte_vocabulary(special, script, ids)
