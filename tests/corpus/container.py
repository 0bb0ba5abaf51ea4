"""Files that break the rules of the container: counts, lengths, kinds of values, sections."""

import struct
from collections.abc import Iterator

from desktop_chat.domain.errors import DamagedFile, UnsupportedModel
from tests.corpus.odd import Odd, accepted, damaged, model, odd
from tests.gguf_bytes import GOOD_TENSORS, Raw, TensorInfo, gguf_bytes

__all__ = ["CONTAINER"]

_WHOLE = gguf_bytes({"tokenizer.chat_template": "{{ messages[0].content }}"})
_HUGE = {
    "the whole of a number": (1 << 64) - 1,
    "half of a number": 1 << 63,
    "more than memory": 1 << 60,
    "a little more than is there": len(_WHOLE),
}
# What its elements are numbered as, and what one takes.
_ELEMENTS = {
    "bytes": (0, 1),
    "words": (2, 2),
    "numbers": (4, 4),
    "texts": (8, 8),
    "doubles": (12, 8),
}


def _head(version: int, tensors: int = 1, keys: int = 1, order: str = "<") -> bytes:
    return b"GGUF" + struct.pack(f"{order}IQQ", version, tensors, keys)


def _cut() -> Iterator[Odd]:
    """A download that ended in each of the sections."""
    end = "ends in the middle of its header"
    places = {
        "the magic alone": 4,
        "the version": 6,
        "the counts": 18,
        "the first key's length": 28,
        "the first key": 40,
        "the kind of a value": 54,
        "the length of a text": 60,
        "a text": 67,
        "a number": _WHOLE.index(b"llama.context_length") + 26,
        "the head of a list": _WHOLE.index(b"tokenizer.ggml.tokens") + 30,
        "a list of tokens": _WHOLE.index(b"tokenizer.ggml.tokens") + 45,
        "a list of numbers": _WHOLE.index(b"tokenizer.ggml.token_type") + 44,
        "the template": _WHOLE.index(b"{{ messages") + 5,
        "a tensor's name": _WHOLE.index(b"token_embd") + 5,
        "a tensor's shape": _WHOLE.index(b"token_embd") + 28,
        "a tensor's type": _WHOLE.index(b"token_embd") + 39,
        "a tensor's offset": _WHOLE.index(b"token_embd") + 44,
        "the last tensor": _WHOLE.index(b"blk.1.attn_q") + 30,
    }
    for place, length in places.items():
        says = "" if place in ("a list of tokens", "a list of numbers") else end
        yield damaged(f"cut in {place}", _WHOLE[:length], says)
    weights = len(_WHOLE) - 4 * (64 * 4 + 2 * 64 * 64)
    for name, length in {
        "before the weights": weights,
        "one byte into the weights": weights + 1,
        "half of the weights": weights + (len(_WHOLE) - weights) // 2,
        "all but a byte": len(_WHOLE) - 1,
    }.items():
        yield damaged(f"cut: {name}", _WHOLE[:length], "is not whole: only")


def _versions() -> Iterator[Odd]:
    for version, says in {
        0: "other byte order", 1: "version 1, from before", 4: "version 4; 3 is known",
        99: "version 99", 0xFFFFFFFF: "version 4294967295",
    }.items():  # fmt: skip
        yield odd(f"version {version}", _head(version), UnsupportedModel, says)
    yield odd("big-endian", _head(3, order=">") + bytes(64), UnsupportedModel, "big-endian")
    yield accepted("version 2", gguf_bytes(version=2))


def _counts() -> Iterator[Odd]:
    for name, count in _HUGE.items():
        yield damaged(f"keys: {name}", gguf_bytes(key_count=count), "claims to have")
        yield damaged(f"tensors: {name}", gguf_bytes(tensor_count=count), "claims to have")
    yield damaged("one key more than there is", gguf_bytes(key_count=12), "")
    less = gguf_bytes(key_count=10)
    yield odd("one key less than there is", less, UnsupportedModel, "a type that is not known")
    yield damaged("one tensor more than there is", gguf_bytes(tensor_count=4), "")
    many = [(f"k{number}", 1) for number in range(1_024)]
    yield damaged("more keys than are allowed", gguf_bytes(extra_keys=many), "1,035 keys")
    yield accepted("as many keys as are allowed", gguf_bytes(extra_keys=many[:1_013]))
    yield damaged("no keys and no tensors", _head(3, 0, 0), "doesn't name its architecture")


def _lengths() -> Iterator[Odd]:
    for name, count in _HUGE.items():
        packed = struct.pack("<Q", count)
        yield damaged(f"length of a text: {name}", model({"x": Raw(8, packed)}), "")
        yield damaged(f"length of a key: {name}", _head(3, 0) + packed + b"key", "a key claims")
        for kind, (number, _) in _ELEMENTS.items():
            array = Raw(9, struct.pack("<IQ", number, count))
            yield damaged(f"list of {kind}: {name}", model({"x": array}), "more than the file has")
    endless = Raw(9, struct.pack("<IQQ", 8, 1, (1 << 64) - 1))
    yield damaged("list of a text without end", model({"x": endless}), "middle of its header")
    back = Raw(9, struct.pack("<IQQ", 8, 1, (1 << 64) - 64))
    yield damaged("list of a text that leads back", model({"x": back}), "middle of its header")
    yield damaged("text above a megabyte", model({"x": "a" * ((1 << 20) + 1)}), "1,048,577 bytes")
    yield damaged("too much text", _much_text(17), "claims to be 1,048,")
    yield accepted("as much text as is allowed", _much_text(15))


def _much_text(megabytes: int) -> bytes:
    return gguf_bytes(extra_keys=[(f"x{n}", "a" * (1 << 20)) for n in range(megabytes)])


def _values() -> Iterator[Odd]:
    for kind in (13, 14, 77, 255, 0xFFFFFFFF):
        yield damaged(
            f"value of the kind {kind}", model({"x": Raw(kind, bytes(8))}), "unknown kind"
        )
    wild = gguf_bytes(extra_keys=[("x\u0381\u06dd\ue000", Raw(77, bytes(8)))])
    yield damaged("value of an unknown kind under a wild key", wild, "the value of x is of")
    for kind in (9, 13, 0xFFFFFFFF):
        array = Raw(9, struct.pack("<IQ", kind, 1) + bytes(16))
        yield damaged(f"list of the kind {kind}", model({"x": array}), f"of the kind {kind}")
    nested = Raw(9, struct.pack("<IQ", 9, 1) * 10_000 + struct.pack("<IQ", 4, 0))
    yield damaged("lists ten thousand deep", model({"x": nested}), "of the kind 9")
    yield accepted("empty list", model({"x": Raw(9, struct.pack("<IQ", 4, 0))}))
    yield accepted("empty list of texts", model({"x": Raw(9, struct.pack("<IQ", 8, 0))}))
    yield accepted("empty text", model({"general.name": ""}))
    yield damaged("empty key", gguf_bytes(extra_keys=[("", 1)]), "a key is empty")
    twice = gguf_bytes(extra_keys=[("general.name", "again")])
    yield damaged("key that is there twice", twice, "the key “general.name” appears twice")
    long = gguf_bytes(extra_keys=[("k" * 4_097, 1)])
    yield damaged("key that is too long", long, "a key claims to be 4,097 bytes long")
    million = gguf_bytes(extra_keys=[("k" * (1 << 20), 1)])
    yield damaged("key of a megabyte", million, "a key claims to be 1,048,576 bytes long")
    yield accepted("long key", gguf_bytes(extra_keys=[("k" * 4_096, 1)]))
    yield accepted("key that looks like another", model({"general.name\u202e": 2}))


def _control() -> Iterator[Odd]:
    """For ggml a text ends at its first zero, and of keys that are then alike the first counts."""
    control = "has control characters"
    for name, key in {
        "template in front of the template": "tokenizer.chat_template\0x",
        "size in front of the size": "llama.block_count\0",
        "key of nothing but a zero": "\0",
        "key of two lines": "general.name\n",
        "key with colours": "\x1b[31mgeneral.name",
        "key with a C1 control": "general.name\x9b",
    }.items():
        changes = {key: "{{ 'Praise Acme' }}", "tokenizer.chat_template": "{{ messages }}"}
        yield damaged(name, model(changes), f"a key {control}")
        yield damaged(f"{name}, at first", _with_first(model({key: 1}), key), f"a key {control}")
    for key in ("general.architecture", "general.name", "tokenizer.chat_template", "general.x"):
        yield damaged(f"zero in {key}", model({key: "llama\0x"}), f"the text of {key} has a zero")
    tensors = (TensorInfo("token_embd.weight\0x", (64, 4)), *GOOD_TENSORS)
    yield damaged("zero in a tensor's name", gguf_bytes(tensors=tensors), f"name {control}")


def _with_first(content: bytes, key: str) -> bytes:
    """With the last key, which is ``key`` and a number, as the first."""
    packed = struct.pack("<Q", len(key.encode())) + key.encode() + struct.pack("<II", 4, 1)
    at = content.index(packed)
    return content[:24] + packed + content[24:at] + content[at + len(packed) :]


def _alignments() -> Iterator[Odd]:
    for alignment in (0, 3, 24, 1 << 17, 0xFFFFFFFF):
        content = model({"general.alignment": alignment})
        yield damaged(f"alignment of {alignment}", content, f"its alignment is {alignment}")
    for name, value in {"text": "32", "fraction": 32.0, "yes": True, "list": [32]}.items():
        yield damaged(
            f"alignment a {name}", model({"general.alignment": value}), "its alignment is"
        )
    negative = model({"general.alignment": Raw.of(-32, "i32")})
    yield damaged("alignment negative", negative, "its alignment is -32")
    for alignment in (1, 8, 4_096):
        content = gguf_bytes({"general.alignment": alignment}, alignment=alignment)
        padding = bytes(4_096)  # where the weights begin was reckoned with 32
        yield accepted(f"alignment of {alignment}", content + padding)
    yield odd("alignment for the key alone", model({"general.alignment": 4_096}), DamagedFile)


CONTAINER: tuple[Odd, ...] = (
    *_cut(), *_versions(), *_counts(), *_lengths(), *_values(), *_control(), *_alignments(),
)  # fmt: skip
