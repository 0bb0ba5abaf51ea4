"""GGUF files written byte by byte, so that every rule of the format can be broken."""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

__all__ = ["GOOD_KEYS", "I32", "Q4_K", "Q8_0", "Raw", "TensorInfo", "gguf_bytes"]

F32, Q8_0, Q4_K, I32 = 0, 8, 12, 26
_SCALAR = {
    "u32": (4, "<I"),
    "i32": (5, "<i"),
    "f32": (6, "<f"),
    "bool": (7, "<?"),
    "u64": (10, "<Q"),
}


@dataclass(frozen=True)
class Raw:
    """A value by its number in the format and its bytes."""

    kind: int
    packed: bytes

    @staticmethod
    def of(value: object, kind: str = "") -> "Raw":
        if isinstance(value, Raw):
            return value
        if isinstance(value, str | bytes):
            return Raw(8, _text(value))
        if isinstance(value, list):
            items = [Raw.of(item, kind) for item in cast(list[object], value)]
            of = items[0].kind if items else 8
            packed = struct.pack("<IQ", of, len(items)) + b"".join(i.packed for i in items)
            return Raw(9, packed)
        if not kind:
            kind = "bool" if isinstance(value, bool) else "u32" if isinstance(value, int) else "f32"
        number, code = _SCALAR[kind]
        return Raw(number, struct.pack(code, value))


@dataclass(frozen=True)
class TensorInfo:
    name: str
    shape: tuple[int, ...]
    type: int = F32
    offset: int | None = None  # None for where it belongs
    size: int = 0  # bytes; 0 for four to an element


GOOD_KEYS: Mapping[str, object] = {
    "general.architecture": "llama",
    "general.name": "Tiny",
    "llama.context_length": 2048,
    "llama.embedding_length": 64,
    "llama.block_count": 2,
    "llama.attention.head_count": 4,
    "llama.attention.head_count_kv": 2,
    "tokenizer.ggml.model": "gpt2",
    "tokenizer.ggml.tokens": ["a", "b", "c", "d"],
    "tokenizer.ggml.token_type": Raw.of([1, 1, 1, 3], "i32"),
    "tokenizer.ggml.eos_token_id": 3,
}
GOOD_TENSORS = (
    TensorInfo("token_embd.weight", (64, 4)),
    TensorInfo("blk.0.attn_q.weight", (64, 64)),
    TensorInfo("blk.1.attn_q.weight", (64, 64)),
)


def _text(value: str | bytes) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(data)) + data


def gguf_bytes(
    changes: Mapping[str, object] | None = None,
    tensors: Sequence[TensorInfo] = GOOD_TENSORS,
    *,
    version: int = 3,
    key_count: int | None = None,
    tensor_count: int | None = None,
    extra_keys: Sequence[tuple[str, object]] = (),
    alignment: int = 32,
) -> bytes:
    """A whole small model; ``changes`` to its keys take a key away with None."""
    keys = {**GOOD_KEYS, **(changes or {})}
    pairs = [(key, value) for key, value in keys.items() if value is not None] + list(extra_keys)
    out = b"GGUF" + struct.pack(
        "<IQQ",
        version,
        len(tensors) if tensor_count is None else tensor_count,
        len(pairs) if key_count is None else key_count,
    )
    for key, value in pairs:
        raw = Raw.of(value)
        out += _text(key) + struct.pack("<I", raw.kind) + raw.packed
    position = 0
    for tensor in tensors:
        offset = position if tensor.offset is None else tensor.offset
        out += _text(tensor.name) + struct.pack("<I", len(tensor.shape))
        out += b"".join(struct.pack("<Q", length) for length in tensor.shape)
        out += struct.pack("<IQ", tensor.type, offset)
        elements = 1
        for length in tensor.shape:
            elements *= length
        size = tensor.size or min(elements, 1 << 20) * 4
        position += size + -size % alignment
    return out + bytes(-len(out) % alignment) + bytes(position)
