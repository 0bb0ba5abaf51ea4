"""A GGUF file taken apart, so that one part of it can be changed and the rest stays right."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from math import prod

from desktop_chat.models.gguf.tensors import TENSOR_TYPES

__all__ = ["ARRAY", "SCALARS", "TEXT", "Entry", "Parts", "TensorEntry", "packed_text"]

TEXT, ARRAY = 8, 9
SCALARS = {
    0: "B",
    1: "b",
    2: "H",
    3: "h",
    4: "I",
    5: "i",
    6: "f",
    7: "?",
    10: "Q",
    11: "q",
    12: "d",
}
_ALIGNMENT = 32


@dataclass(slots=True)
class Entry:
    """A key with its value: the number of its kind, and its bytes."""

    key: bytes
    kind: int
    packed: bytes


@dataclass(slots=True)
class TensorEntry:
    """A tensor; ``offset`` is None for where it belongs."""

    name: bytes
    shape: tuple[int, ...]
    type: int
    offset: int | None = None

    @property
    def size(self) -> int:
        kind = TENSOR_TYPES.get(self.type)
        return prod(self.shape) // kind.block * kind.bytes if kind else 0


@dataclass(slots=True)
class Parts:
    entries: list[Entry]
    tensors: list[TensorEntry]
    data: bytes
    version: int = 3

    @classmethod
    def of(cls, content: bytes) -> Parts:
        """Take a good file apart."""
        version, tensor_count, key_count = struct.unpack_from("<IQQ", content, 4)
        at = 24
        entries: list[Entry] = []
        for _ in range(key_count):
            key, at = _text(content, at)
            (kind,) = struct.unpack_from("<I", content, at)
            end = _end(content, at + 4, kind)
            entries.append(Entry(key, kind, content[at + 4 : end]))
            at = end
        tensors: list[TensorEntry] = []
        for _ in range(tensor_count):
            name, at = _text(content, at)
            (count,) = struct.unpack_from("<I", content, at)
            shape = struct.unpack_from(f"<{count}Q", content, at + 4)
            (kind,) = struct.unpack_from("<I", content, at + 4 + 8 * count)
            at += 16 + 8 * count
            tensors.append(TensorEntry(name, shape, kind))
        return cls(entries, tensors, content[at + -at % _ALIGNMENT :], version)

    def copy(self) -> Parts:
        entries = [Entry(e.key, e.kind, e.packed) for e in self.entries]
        tensors = [TensorEntry(t.name, t.shape, t.type, t.offset) for t in self.tensors]
        return Parts(entries, tensors, self.data, self.version)

    def pack(self) -> bytes:
        """The file's bytes up to its weights."""
        out = [b"GGUF", struct.pack("<IQQ", self.version, len(self.tensors), len(self.entries))]
        for entry in self.entries:
            out += (packed_text(entry.key), struct.pack("<I", entry.kind), entry.packed)
        position = 0
        for tensor in self.tensors:
            offset = position if tensor.offset is None else tensor.offset
            shape = tensor.shape
            out.append(packed_text(tensor.name))
            out.append(struct.pack(f"<I{len(shape)}Q", len(shape), *shape))
            out.append(struct.pack("<IQ", tensor.type, offset % 2**64))
            position += tensor.size + -tensor.size % _ALIGNMENT
        head = b"".join(out)
        return head + bytes(-len(head) % _ALIGNMENT)

    @property
    def weights_size(self) -> int:
        """Bytes that the table of tensors asks for."""
        return sum(tensor.size + -tensor.size % _ALIGNMENT for tensor in self.tensors)


def packed_text(text: bytes) -> bytes:
    return struct.pack("<Q", len(text)) + text


def _text(content: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from("<Q", content, at)
    return content[at + 8 : at + 8 + length], at + 8 + length


def _end(content: bytes, at: int, kind: int) -> int:
    """Where the value that begins at ``at`` ends."""
    if kind == TEXT:
        return _text(content, at)[1]
    if kind != ARRAY:
        return at + struct.calcsize(SCALARS[kind])
    element, count = struct.unpack_from("<IQ", content, at)
    at += 12
    if element != TEXT:
        return at + count * struct.calcsize("<" + SCALARS[element])
    for _ in range(count):
        _, at = _text(content, at)
    return at
