"""The tokenizer's side of a model file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from desktop_chat.domain.language import tr
from desktop_chat.models.gguf.container import Array
from desktop_chat.models.gguf.metadata import Metadata

__all__ = [
    "TOKENS",
    "TOKEN_TYPES",
    "SpecialToken",
    "Vocabulary",
    "check_tokens",
    "markup_of",
    "read_vocabulary",
]

TOKENS = "tokenizer.ggml.tokens"
TOKEN_TYPES = "tokenizer.ggml.token_type"

_MAX_TOKENS = 1 << 20
_MAX_SPECIAL_BYTES = 256
# By role; the format's keys, the last ones deprecated. From llama.cpp's LLM_KV_TOKENIZER_*_ID.
_SPECIAL: Mapping[str, str] = {
    "bos": "bos", "eos": "eos", "eot": "eot", "eom": "eom", "unk": "unknown", "sep": "seperator",
    "pad": "padding", "cls": "cls", "mask": "mask", "fim_pre": "fim_pre", "fim_suf": "fim_suf",
    "fim_mid": "fim_mid", "fim_pad": "fim_pad", "fim_rep": "fim_rep", "fim_sep": "fim_sep",
}  # fmt: skip

# Tokenizers that look up each byte for which nothing else fits, and throw if it isn't there.
_WITH_BYTES = {"llama", "plamo2"}
# Ids that bos and eos have where a file names none, by kind of tokenizer.
_DEFAULT_ENDS: Mapping[str, tuple[int | None, int | None]] = {
    "llama": (1, 2), "gpt2": (11, 11), "plamo2": (1, 2), "t5": (None, 1), "gemma4": (None, None),
    "rwkv": (None, None),
}  # fmt: skip
_BYTE = 6  # LLAMA_TOKEN_TYPE_BYTE
_MARKUP = (2, 3, 4)  # LLAMA_TOKEN_TYPE_UNKNOWN, _CONTROL, _USER_DEFINED
_MAX_MARKUP = 1 << 14  # Gemma has 6,000
_BYTE_TEXT = re.compile(rb"<0x[0-9A-Fa-f]{2}>")  # llama.cpp ignores what follows
_RWKV_UNIT = re.compile(rb"\\x..|\\.|[^\\]", re.DOTALL)  # llama_unescape_rwkv_token

TextsAt = Callable[[Array, Iterable[int], int], dict[int, bytes]]


@dataclass(frozen=True, slots=True)
class SpecialToken:
    """A token with a task.

    Attributes:
        role: ``bos`` begins a text, ``eos`` ends it, ``eot`` ends a turn, ``eom`` a message;
            ``unk``, ``sep``, ``pad``, ``cls``, ``mask``, and ``fim_…`` for filling gaps in code.
        text: Its first 256 bytes.
    """

    role: str
    id: int
    text: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What text is made of for a model.

    Attributes:
        size: Number of tokens.
        model: Kind of tokenizer, such as ``gpt2`` for byte-pair encoding; ``none`` for none.
        pre: How text is split before it is encoded.
        special: Those that the file names; not one that the vocabulary doesn't have (llama.cpp
            then goes by a default of its own).
    """

    size: int
    model: str
    pre: str
    special: tuple[SpecialToken, ...] = ()

    def text(self, role: str) -> str:
        """The text of the token with this role; empty if there is none."""
        return next((token.text for token in self.special if token.role == role), "")

    def id(self, role: str) -> int | None:
        return next((token.id for token in self.special if token.role == role), None)


def read_vocabulary(metadata: Metadata, texts_at: TextsAt) -> Vocabulary:
    """
    Args:
        texts_at: Reads some texts of a list in the file, of each so many bytes.
    """
    size = metadata.length(TOKENS, texts=True)
    if size > _MAX_TOKENS:
        raise metadata.damaged(
            tr("its vocabulary claims {n} tokens", "its vocabulary claims {n} token", size)
        )
    for key in ("tokenizer.ggml.scores", TOKEN_TYPES):
        if metadata.has(key) and metadata.length(key, texts=False) < size:
            raise metadata.damaged(tr("{key} is shorter than the list of tokens", key=key))
    vocabulary = Vocabulary(
        size=size,
        model=metadata.text("tokenizer.ggml.model") or "none",
        pre=metadata.text("tokenizer.ggml.pre"),
        special=_special(metadata, size, texts_at),
    )
    _check_ends(metadata, vocabulary)
    return vocabulary


def check_tokens(texts: list[bytes], types: Sequence[int], metadata: Metadata) -> None:
    """Look for what makes llama.cpp end the process when it reads the tokens, or uses them.

    Args:
        types: Of each token; empty if the file has none.

    Raises:
        DamagedFile: A token appears twice, or isn't what it is said to be.
        UnsupportedModel: One is missing that llama.cpp can't do without.
    """
    if b"\0" in b"".join(texts):  # where it ends for llama.cpp, which takes it as a C string
        texts = [text.partition(b"\0")[0] for text in texts]
    distinct = set(texts)
    if b"" in distinct:  # llama.cpp gives empty tokens a name of this form
        texts = [text or b"[EMPTY_%d]" % index for index, text in enumerate(texts)]
        distinct = set(texts)
    if len(distinct) < len(texts):
        twice, _ = Counter(texts).most_common(1)[0]
        shown = twice[:40].decode("utf-8", "backslashreplace")
        raise metadata.damaged(tr("the token “{token}” is in its vocabulary twice", token=shown))
    model = metadata.text("tokenizer.ggml.model")
    for number in _places(_BYTE, types):
        if number < len(texts) and (model == "bert" or not _BYTE_TEXT.match(texts[number])):
            raise metadata.damaged(
                tr("the token {token} is of the type of a byte, and is none", token=number)
            )
    if model in _WITH_BYTES:
        for byte in range(256):
            if b"<0x%02X>" % byte not in distinct and bytes((byte,)) not in distinct:
                raise metadata.unsupported(
                    tr("its vocabulary has no token for the byte {byte}", byte=byte)
                )
    if model == "rwkv":
        _check_rwkv(texts, metadata)


def markup_of(tokens: Array, types: Sequence[int], texts_at: TextsAt) -> frozenset[str]:
    """Texts that the tokenizer takes as one token wherever a template writes them."""
    places = (place for kind in _MARKUP for place in _places(kind, types))
    places = [place for place in islice(places, _MAX_MARKUP) if place < tokens.count]
    texts = texts_at(tokens, places, _MAX_SPECIAL_BYTES)
    return frozenset(map(_as_llama_reads, texts.values()))


def _places(wanted: int, numbers: Sequence[int]) -> Iterator[int]:
    """Where ``wanted`` is among many numbers."""
    at = -1
    with suppress(ValueError):  # there is no further one
        while True:
            at = numbers.index(wanted, at + 1)
            yield at


def _check_rwkv(texts: list[bytes], metadata: Metadata) -> None:
    """Where a token begins with a byte that is none itself, the tokenizer never ends."""
    alone: set[bytes] = set()
    beginnings: set[bytes] = set()
    for text in texts:
        bytes_ = _RWKV_UNIT.findall(text)
        if bytes_:
            beginnings.add(bytes_[0])
            if len(bytes_) == 1:
                alone.add(bytes_[0])
    if beginnings - alone:
        raise metadata.unsupported(
            tr("its vocabulary has tokens without the bytes that they begin with")
        )


def _check_ends(metadata: Metadata, vocabulary: Vocabulary) -> None:
    """What is to be put before and after each text must be there, or llama.cpp ends the process."""
    if vocabulary.model not in _DEFAULT_ENDS:
        return
    adds = {"bos": vocabulary.model == "llama", "eos": vocabulary.model == "t5"}
    for role, default in zip(adds, _DEFAULT_ENDS[vocabulary.model], strict=True):
        key = f"tokenizer.ggml.add_{role}_token"
        added = metadata.yes(key) if metadata.has(key) else adds[role]
        if vocabulary.model == "gemma4" and role == "bos":
            added = True  # whatever the file says
        known = vocabulary.id(role) is not None or (
            default is not None and default < vocabulary.size
        )
        if added and vocabulary.size and not known:
            raise metadata.damaged(
                tr("its vocabulary has no {role} token, which it adds to texts", role=role)
            )


def _as_llama_reads(text: bytes) -> str:
    """It takes a token as a C string."""
    return text.partition(b"\0")[0].decode("utf-8", "replace")


def _special(metadata: Metadata, size: int, texts_at: TextsAt) -> tuple[SpecialToken, ...]:
    ids = {
        role: number
        for role, key in _SPECIAL.items()
        if (number := metadata.token(f"tokenizer.ggml.{key}_token_id", size)) is not None
    }
    tokens = metadata.array(TOKENS)
    texts = texts_at(tokens, set(ids.values()), _MAX_SPECIAL_BYTES) if tokens and ids else {}
    return tuple(
        SpecialToken(role, number, _as_llama_reads(texts[number])) for role, number in ids.items()
    )
