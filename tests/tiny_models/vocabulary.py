"""Vocabularies: bytes alone, Qwen's cut short, and a SentencePiece one of our own."""

import struct
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Any, BinaryIO

from tests.sdist import sdist
from tests.tiny_models.model import Value

__all__ = [
    "CHATML_TOKENS",
    "GEMMA_TOKENS",
    "TokenType",
    "Vocabulary",
    "byte_level",
    "byte_vocabulary",
    "gemma_vocabulary",
    "qwen_vocabulary",
]


class TokenType(IntEnum):
    """How llama.cpp treats a token's text, as GGUF numbers it."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3  # never shown as text
    USER_DEFINED = 4  # shown as it is, and found in a prompt before anything else
    UNUSED = 5
    BYTE = 6


CHATML_TOKENS = {
    "<|endoftext|>": TokenType.CONTROL,
    "<|im_start|>": TokenType.CONTROL,
    "<|im_end|>": TokenType.CONTROL,
    "<think>": TokenType.USER_DEFINED,
    "</think>": TokenType.USER_DEFINED,
}
GEMMA_TOKENS = {
    "<pad>": TokenType.CONTROL,
    "<eos>": TokenType.CONTROL,
    "<bos>": TokenType.CONTROL,
    "<unk>": TokenType.UNKNOWN,
    "<start_of_turn>": TokenType.CONTROL,
    "<end_of_turn>": TokenType.CONTROL,
}

_WORDS = (
    "the a an of to in is it and or not we you they this that with for from by on at as be was are "
    "model answer question word line time day water light house hand stone river green small great "
    "user start begin end say says said make made think see come go one two three"
)
# Kinds of metadata in a GGUF file, by number; the scalar ones as struct reads them.
_STRING, _ARRAY = 8, 9
_SCALARS = dict(enumerate("BbHhIif?")) | {10: "Q", 11: "q", 12: "d"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Tokens, and how text becomes them.

    Attributes:
        kind: ``tokenizer.ggml.model``: gpt2, llama, bert or t5.
        tokens: Text of each token, in the spelling of its kind; unique, or llama.cpp aborts.
        options: More metadata under ``tokenizer.ggml.``, such as special ids.
    """

    kind: str
    tokens: tuple[str, ...]
    types: tuple[TokenType, ...]
    options: dict[str, Value]

    def __len__(self) -> int:
        return len(self.tokens)

    def id(self, token: str) -> int:
        """Id of the token that is spelled so."""
        return self.tokens.index(token)

    def metadata(self) -> dict[str, Value]:
        """The vocabulary as a GGUF file says it."""
        keys: dict[str, Value] = {
            "model": self.kind,
            "tokens": self.tokens,
            "token_type": [int(kind) for kind in self.types],
        }
        return {f"tokenizer.ggml.{key}": value for key, value in (keys | self.options).items()}


def byte_level(data: bytes) -> str:
    """Bytes in the spelling of byte-level BPE, which has a printable character for each."""
    return "".join(_BYTE_LEVEL[byte] for byte in data)


def byte_vocabulary(
    special: dict[str, TokenType], more: dict[str, TokenType], options: dict[str, Value]
) -> Vocabulary:
    """A token for each byte, then ``special`` and ``more``; text only ever becomes bytes."""
    rest = special | more
    # llama.cpp insists on a list of merges; this one can't happen, since text has no such symbols.
    merges: dict[str, Value] = {"pre": "qwen2", "merges": ["<merge> <never>"]}
    return Vocabulary(
        kind="gpt2",
        tokens=(*_BYTE_LEVEL, *rest),
        types=(*[TokenType.NORMAL] * 256, *rest.values()),
        options=merges | options,
    )


def qwen_vocabulary(merges: int, eos: str, eot: str | None) -> Vocabulary:
    """Qwen 2's bytes and first ``merges`` merges, and its special tokens with other ids."""
    tokens, all_merges = _qwen2_file()
    # In this file, merge number n makes token 256 + n, so that a cut keeps every merge's parts.
    kept = (*tokens[: 256 + merges], *CHATML_TOKENS)
    options: dict[str, Value] = {
        "pre": "qwen2",
        "merges": all_merges[:merges],
        "eos_token_id": kept.index(eos),
        "padding_token_id": kept.index("<|endoftext|>"),
        "add_bos_token": False,
    }
    if eot is not None:
        options["eot_token_id"] = kept.index(eot)
    types = (*[TokenType.NORMAL] * (256 + merges), *CHATML_TOKENS.values())
    return Vocabulary("gpt2", kept, types, options)


def gemma_vocabulary() -> Vocabulary:
    """A SentencePiece vocabulary with Gemma's special tokens, all bytes and some English words."""
    bytes_ = [f"<0x{byte:02X}>" for byte in range(256)]
    characters = [chr(code) for code in range(0x21, 0x7F)] + ["▁", "\n"]
    # SentencePiece builds a word from pieces that are all tokens: give it every beginning.
    words = ["▁" + word for word in _WORDS.split()]
    starts = sorted({word[:end] for word in words for end in range(2, len(word) + 1)})
    pieces = [*characters, *starts]
    options: dict[str, Value] = {
        "pre": "default",
        "scores": [0.0] * (len(GEMMA_TOKENS) + 256) + [float(len(piece)) for piece in pieces],
        "padding_token_id": 0,
        "eos_token_id": 1,
        "bos_token_id": 2,
        "unknown_token_id": 3,
        "eot_token_id": 5,
        "add_bos_token": True,
        "add_space_prefix": False,
    }
    return Vocabulary(
        kind="llama",
        tokens=(*GEMMA_TOKENS, *bytes_, *pieces),
        types=(
            *GEMMA_TOKENS.values(),
            *[TokenType.BYTE] * 256,
            *[TokenType.NORMAL] * len(pieces),
        ),
        options=options,
    )


def _byte_alphabet() -> tuple[str, ...]:
    """GPT-2's character for each byte: itself if printable, else the next one from U+0100 on."""
    printable = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    others = iter(range(0x100, 0x200))
    return tuple(chr(byte if byte in printable else next(others)) for byte in range(256))


_BYTE_LEVEL = _byte_alphabet()


@cache
def _qwen2_file() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Tokens and merges of the vocabulary that llama.cpp's own tests use."""
    path = sdist() / "vendor" / "llama.cpp" / "models" / "ggml-vocab-qwen2.gguf"
    with path.open("rb") as file:
        metadata = _read_metadata(file)
    return tuple(metadata["tokenizer.ggml.tokens"]), tuple(metadata["tokenizer.ggml.merges"])


def _read_metadata(file: BinaryIO) -> dict[str, Any]:
    """A GGUF file's metadata, much faster than the gguf package's reader; trusts the file."""
    file.seek(16)  # after magic number, version and number of tensors
    (count,) = _unpack(file, "Q")
    return {
        _read_value(file, _STRING): _read_value(file, *_unpack(file, "I")) for _ in range(count)
    }


def _read_value(file: BinaryIO, kind: int) -> Any:
    if kind == _STRING:
        (size,) = _unpack(file, "Q")
        return file.read(size).decode()
    if kind == _ARRAY:
        element, count = _unpack(file, "IQ")
        return [_read_value(file, element) for _ in range(count)]
    return _unpack(file, _SCALARS[kind])[0]


def _unpack(file: BinaryIO, form: str) -> tuple[Any, ...]:
    return struct.unpack("<" + form, file.read(struct.calcsize("<" + form)))
