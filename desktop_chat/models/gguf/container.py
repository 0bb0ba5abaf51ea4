"""The GGUF container: keys and tensors, read from files that nobody vouches for.

The layout is that of llama.cpp's ggml/include/gguf.h, and so is what is refused. No count or length
in a file is believed before it was compared with a bound and with what is left of the file.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

from desktop_chat.domain.errors import UnsupportedModel
from desktop_chat.domain.language import later, tr
from desktop_chat.models.gguf.allowance import Allowance
from desktop_chat.models.gguf.cursor import U32, U64, Cursor, Mark
from desktop_chat.models.gguf.quote import quote
from desktop_chat.models.gguf.tensor_table import read_tensors
from desktop_chat.models.gguf.tensors import Tensor

__all__ = ["Array", "Container", "Value", "read_container"]

_MAX_KEYS = 1_024
_MAX_KEY_BYTES = 4_096
_MAX_TEXT_BYTES = 1 << 20
_MAX_ALIGNMENT = 1 << 16
_LONG_KEY = later("a key claims to be {length} bytes long")
_LONG_TEXT = later("the text of {key} claims to be {length} bytes long")
_ODD_KEY = later("a key has control characters, “{name}”")
# Longer arrays are lists of tokens; shorter ones are a number for each layer.
_MAX_KEPT_VALUES = 1_024
_STRING, _ARRAY = 8, 9
_SCALARS: Mapping[int, struct.Struct] = {
    number: struct.Struct("<" + code)
    for number, code in {
        0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d",
    }.items()
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Array:
    """A list in the metadata.

    Attributes:
        texts: Whether its elements are texts; otherwise numbers.
        offset: Where its first element is in the file.
        values: The numbers, if there are few.
        marks: Where some of the texts begin.
    """

    texts: bool
    count: int
    offset: int
    values: tuple[bool | int | float, ...] | None = None
    marks: tuple[Mark, ...] = ()


Value = bool | int | float | str | Array


@dataclass(frozen=True, slots=True)
class Container:
    """What is in a GGUF file, apart from the weights themselves.

    Attributes:
        tail: Bytes that follow the last tensor.
    """

    version: int
    metadata: Mapping[str, Value]
    tensors: tuple[Tensor, ...]
    tail: int


def read_container(
    file: BinaryIO, name: str, size: int, allowance: Allowance | None = None
) -> Container:
    """Read ``file``, ``size`` bytes long, which messages call ``name``.

    Args:
        allowance: What the files before it of the same model have left; None if it is the first.

    Raises:
        DamagedFile: It breaks the format's rules, or isn't whole.
        UnsupportedModel: It is of a version or a kind that llama.cpp doesn't read.
    """
    return _Reader(Cursor(file, name, size), allowance or Allowance()).container()


class _Reader:
    """What reads the container's parts, one after the other."""

    def __init__(self, cursor: Cursor, left: Allowance) -> None:
        self._cursor = cursor
        self._name = cursor.name
        self._damaged = cursor.damaged
        self._left = left

    def container(self) -> Container:
        magic = self._cursor.take(4)
        if magic != b"GGUF":
            raise self._damaged(tr("it doesn't begin with GGUF"))
        version = self._cursor.number(U32)
        self._check_version(version)
        tensor_count, key_count = self._cursor.number(U64), self._cursor.number(U64)
        if key_count > _MAX_KEYS:
            raise self._damaged(
                tr("it claims to have {n} keys", "it claims to have {n} key", key_count)
            )
        self._left.tensors -= tensor_count
        if self._left.tensors < 0:
            raise self._damaged(
                tr(
                    "it claims to have {n} tensors, too many for a model",
                    "it claims to have {n} tensor, too many for a model",
                    tensor_count,
                )
            )
        metadata: dict[str, Value] = {}
        for _ in range(key_count):
            key = self._cursor.label(_MAX_KEY_BYTES, _LONG_KEY, _ODD_KEY)
            if not key:
                raise self._damaged(tr("a key is empty"))
            if key in metadata:
                raise self._damaged(tr("the key “{key}” appears twice", key=quote(key)))
            metadata[key] = self._value(key)
        tensors, tail = read_tensors(self._cursor, tensor_count, self._alignment(metadata))
        return Container(version, metadata, tensors, tail)

    def _value(self, key: str) -> Value:
        kind = self._cursor.number(U32)
        if kind == _STRING:
            text = self._cursor.text(min(_MAX_TEXT_BYTES, self._left.text), _LONG_TEXT, key=key)
            self._left.text -= len(text)
            if 0 in text:  # where it ends for llama.cpp, and goes on for us
                raise self._damaged(tr("the text of {key} has a zero in it", key=key))
            return text.decode("utf-8", "replace")
        if kind == _ARRAY:
            return self._array(key)
        if kind not in _SCALARS:
            raise self._damaged(
                tr("the value of {key} is of the unknown kind {kind}", key=key, kind=kind)
            )
        return self._cursor.number(_SCALARS[kind])

    def _array(self, key: str) -> Array:
        kind, count = self._cursor.number(U32), self._cursor.number(U64)
        if kind != _STRING and kind not in _SCALARS:
            raise self._damaged(
                tr("the list {key} has elements of the kind {kind}", key=key, kind=kind)
            )
        width = 8 if kind == _STRING else _SCALARS[kind].size
        offset = self._cursor.offset
        if count * width > self._cursor.left:
            raise self._damaged(
                tr(
                    "the list {key} claims {n} elements, more than the file has",
                    "the list {key} claims {n} element, more than the file has",
                    count,
                    key=key,
                )
            )
        if kind == _STRING:
            return self._list_of_texts(key, count)
        if count > min(_MAX_KEPT_VALUES, self._left.numbers):
            self._cursor.skip(count * width)
            return Array(False, count, offset)
        self._left.numbers -= count
        packed = self._cursor.take(count * width)
        return Array(False, count, offset, tuple(v for (v,) in _SCALARS[kind].iter_unpack(packed)))

    def _list_of_texts(self, key: str, count: int) -> Array:
        self._left.list_texts -= count
        if self._left.list_texts < 0:
            raise self._damaged(
                tr(
                    "the list {key} claims {n} texts",
                    "the list {key} claims {n} text",
                    count,
                    key=key,
                )
            )
        offset = self._cursor.offset
        marks = self._cursor.skip_texts(count, self._left.list_bytes)
        self._left.list_bytes -= self._cursor.offset - offset
        if self._left.list_bytes < 0:
            raise self._damaged(
                tr("the texts of the list {key} are longer than any vocabulary", key=key)
            )
        return Array(True, count, offset, marks=marks)

    def _alignment(self, metadata: Mapping[str, Value]) -> int:
        alignment = metadata.get("general.alignment", 32)
        if (
            type(alignment) is not int
            or not 0 < alignment <= _MAX_ALIGNMENT
            or alignment & (alignment - 1)
        ):
            raise self._damaged(tr("its alignment is {alignment}", alignment=alignment))
        return alignment

    def _check_version(self, version: int) -> None:
        if version & 0xFFFF == 0:
            raise UnsupportedModel(
                tr(
                    "{file} was made for machines of the other byte order (big-endian).",
                    file=self._name,
                ),
                tr("Get the usual, little-endian file of this model."),
            )
        if version < 2:
            raise UnsupportedModel(
                tr(
                    "{file} is a GGUF file of version {version}, from before October 2023.",
                    file=self._name,
                    version=version,
                ),
                tr("Get a newer file of this model; it must be converted again."),
            )
        if version > 3:
            raise UnsupportedModel(
                tr(
                    "{file} is a GGUF file of version {version}; 3 is known.",
                    file=self._name,
                    version=version,
                )
            )
