"""Files whose tokens can't be used, and odd ones that can."""

import struct
from collections.abc import Iterator
from pathlib import Path

from tests.corpus.odd import Odd, accepted, damaged, model, unsupported
from tests.gguf_bytes import Raw

__all__ = ["VOCABULARIES"]

_BYTES = [f"<0x{byte:02X}>" for byte in range(256)]


def _tokens(*tokens: str | bytes, kind: str = "gpt2", **also: object) -> bytes:
    keys: dict[str, object] = {
        "tokenizer.ggml.model": kind,
        "tokenizer.ggml.tokens": list(tokens),
        "tokenizer.ggml.token_type": None,
        "tokenizer.ggml.eos_token_id": None,
    }
    return model(keys | {f"tokenizer.ggml.{key}": value for key, value in also.items()})


def _a_million(folder: Path) -> Path:
    """As many as are allowed, all different, and as long as the text that is read of them all."""
    count = 1 << 20
    texts = b"".join(struct.pack("<Q8s", 8, b"%08x" % number) for number in range(count))
    path = folder / "model.gguf"
    path.write_bytes(
        model(
            {
                "tokenizer.ggml.tokens": Raw(9, struct.pack("<IQ", 8, count) + texts),
                "tokenizer.ggml.token_type": None,
            }
        )
    )
    return path


def _lists() -> Iterator[Odd]:
    key = "tokenizer.ggml.tokens"
    for name, value in {
        "a text": "abc",
        "a number": 4,
        "numbers": [1, 2],
        "nested": [["a"]],
    }.items():
        says = "of the kind 9" if name == "nested" else "is not a list of texts"
        yield damaged(f"tokens are {name}", model({key: value}), says)
    for other in ("token_type", "scores"):
        name = f"tokenizer.ggml.{other}"
        yield damaged(f"{other} is a number", model({name: 1}), "is not a list of numbers")
        yield damaged(f"{other} is a text", model({name: "x"}), "is not a list of numbers")
        yield damaged(f"{other} is texts", model({name: ["a"] * 4}), "is not a list of numbers")
        yield damaged(
            f"{other} is too short", model({name: Raw.of([1, 1, 1], "i32")}), "is shorter"
        )
    many = Raw(9, b"\x08\0\0\0" + (2**20 + 1).to_bytes(8, "little") + bytes(8 * (2**20 + 1)))
    yield damaged("a million tokens and one", model({key: many}), "claims 1,048,577 tokens")
    more = Raw(9, b"\x08\0\0\0" + (2**21 + 1).to_bytes(8, "little") + bytes(8 * (2**21 + 1)))
    yield damaged("two million texts and one", model({"x": more}), "claims 2,097,153 texts")
    yield accepted("a million tokens", _a_million)
    yield accepted("no tokens", model({key: None, "tokenizer.ggml.token_type": None}))
    yield accepted("tokens of no kind", model({"tokenizer.ggml.model": None}))
    yield accepted("types of tokens that nobody knows",
                   model({"tokenizer.ggml.token_type": Raw.of([9, -1, 99, 0], "i32")}))  # fmt: skip


def _texts() -> Iterator[Odd]:
    twice = "is in its vocabulary twice"
    yield damaged("token that is there twice", _tokens("a", "b", "b"), f"the token “b” {twice}")
    yield damaged("first token again at the end", _tokens("a", *"bcdefgh", "a"), f"“a” {twice}")
    yield damaged("all tokens the same", _tokens(*["a"] * 9), f"“a” {twice}")
    yield damaged("name of an empty token", _tokens("[EMPTY_1]", ""), f"“[EMPTY_1]” {twice}")
    long = "x" * 100_000
    yield damaged("long token that is there twice", _tokens(long, long), f"{'x' * 40}” {twice}")
    wild = b"\xff\xfe\x1b[2J"
    yield damaged("token of no UTF-8 that is there twice", _tokens(wild, wild), twice)
    yield accepted("tokens of no UTF-8", _tokens(b"\xff", b"\xfe", b"\xc3"))
    yield accepted("empty tokens", _tokens("", "", ""))
    yield accepted("token of a megabyte", _tokens("x" * (1 << 20), "y"))
    yield accepted("tokens with zeros", _tokens("\0", "\0\0", "a\0"))
    same = _tokens("a", "b\0c", "b\0d")
    yield damaged("tokens that are the same up to a zero", same, f"“b” {twice}")
    yield unsupported(
        "bytes without a token", _tokens("<s>", "</s>", "a", kind="llama"), "the byte 0"
    )
    yield unsupported("one byte without a token", _tokens(*_BYTES[:65], *_BYTES[66:], kind="llama"),
                  "no token for the byte 65")  # fmt: skip
    yield unsupported("PLaMo without bytes", _tokens("a", "b", "c", kind="plamo2"), "the byte 0")
    yield accepted("bytes with tokens", _tokens(*_BYTES, kind="llama"))
    yield accepted("byte by its letter", _tokens(*_BYTES[:65], "A", *_BYTES[66:], kind="llama"))
    no_byte = "is of the type of a byte, and is none"
    types = Raw.of([1, 6], "i32")
    yield damaged("byte that is a letter", _tokens("a", "b", token_type=types), no_byte)
    yield damaged("byte without an end", _tokens("a", "<0x4", token_type=types), no_byte)
    yield damaged("empty byte", _tokens("a", "", token_type=types), no_byte)
    yield damaged(
        "byte of WordPiece", _tokens("a", "<0x41>", kind="bert", token_type=types), no_byte
    )
    yield accepted("byte", _tokens("a", "<0x41>", token_type=types))
    more = Raw.of([1, 1, 6, 6], "i32")
    yield accepted("bytes beyond the tokens", _tokens("a", "b", token_type=more))
    without = _tokens("ab", "c", kind="rwkv")
    yield unsupported("RWKV that never ends", without, "without the bytes that they begin with")
    hidden = _tokens("\\x61b", "\\n", kind="rwkv")
    yield unsupported(
        "RWKV that never ends, escaped", hidden, "without the bytes that they begin with"
    )
    yield accepted("RWKV", _tokens("ab", "a", "\\n", "\\x00", "\\x00a", kind="rwkv"))


def _ids() -> Iterator[Odd]:
    for role in ("bos", "eos", "eot", "padding", "unknown", "fim_pre"):
        key = f"{role}_token_id"
        for name, value in {"outside": 4, "none": 0xFFFFFFFF, "a text": "b"}.items():
            also: dict[str, object] = {f"tokenizer.ggml.{key}": value}
            yield accepted(f"{role} {name}", model(also))
    negative = _tokens("a", "b", eos_token_id=Raw.of(-1, "i32"))
    yield accepted("eos negative", negative)
    for kind in ("gpt2", "gemma4", "rwkv"):
        content = _tokens("a", "b", kind=kind, add_bos_token=True)
        yield damaged(f"{kind} that adds a token it hasn't", content, "has no bos token")
    yield damaged("end that isn't there", _tokens("a", add_eos_token=True), "has no eos token")
    yield damaged("Gemma 4 without its begin", _tokens("a", "b", kind="gemma4"), "no bos token")
    yield damaged("T5 without its end", _tokens("a", kind="t5"), "has no eos token")
    added = _tokens("a", "b", add_bos_token=True, bos_token_id=1)
    yield accepted("begin that is added", added)


VOCABULARIES: tuple[Odd, ...] = (*_lists(), *_texts(), *_ids())
