"""The GGUF container: keys and tensors, read from files that nobody vouches for.

The layout is that of llama.cpp's ggml/include/gguf.h, and so is what is refused. No count or length
in a file is believed before it was compared with a bound and with what is left of the file.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

from desktop_chat.domain.bytesize import bytesize, bytesize_of
from desktop_chat.domain.errors import DamagedFile, UnsupportedModel
from desktop_chat.models.gguf.allowance import Allowance
from desktop_chat.models.gguf.cursor import U32, U64, Cursor, Mark
from desktop_chat.models.gguf.quote import quote
from desktop_chat.models.gguf.tensors import TENSOR_TYPES, Tensor

__all__ = ["Array", "Container", "Value", "read_container"]

_MAX_KEYS = 1_024
_MAX_KEY_BYTES = 4_096
_MAX_TEXT_BYTES = 1 << 20
_MAX_NAME_BYTES = 63  # ggml's GGML_MAX_NAME with its final zero
_MAX_DIMENSIONS = 4
_MAX_ELEMENTS = 1 << 62
_MAX_ALIGNMENT = 1 << 16
_MAX_TAIL = 1 << 30  # llama.cpp maps a file as a whole, and has Linux fetch all of it
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
# Longer arrays are lists of tokens; shorter ones are a number for each layer.
_MAX_KEPT_VALUES = 1_024
# Ends of the names of tensors that are always stored as they are.
_PLAIN = (".ssm_a", ".ssm_d", ".ssm_conv1d.weight")
_PLAIN_LISTS = (*_PLAIN, "norm.weight", ".bias")

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
            raise self._damaged("it doesn't begin with GGUF")
        version = self._cursor.number(U32)
        self._check_version(version)
        tensor_count, key_count = self._cursor.number(U64), self._cursor.number(U64)
        if key_count > _MAX_KEYS:
            raise self._damaged(f"it claims to have {key_count:,} keys")
        self._left.tensors -= tensor_count
        if self._left.tensors < 0:
            raise self._damaged(f"it claims to have {tensor_count:,} tensors, too many for a model")
        metadata: dict[str, Value] = {}
        for _ in range(key_count):
            key = self._name_of(_MAX_KEY_BYTES, "a key")
            if not key or key in metadata:
                raise self._damaged(
                    f"the key “{quote(key)}” appears twice" if key else "a key is empty"
                )
            metadata[key] = self._value(key)
        tensors, tail = self._tensors(tensor_count, self._alignment(metadata))
        return Container(version, metadata, tensors, tail)

    def _name_of(self, limit: int, what: str) -> str:
        """What something is called in the file.

        For ggml a name ends at its first zero, so that two names which differ here would be one.
        """
        name = self._cursor.text(limit, what).decode("utf-8", "replace")
        if _CONTROL.search(name):
            raise self._damaged(f"{what} has control characters, “{quote(name)}”")
        return name

    def _value(self, key: str) -> Value:
        kind = self._cursor.number(U32)
        if kind == _STRING:
            text = self._cursor.text(min(_MAX_TEXT_BYTES, self._left.text), f"the text of {key}")
            self._left.text -= len(text)
            if 0 in text:  # where it ends for llama.cpp, and goes on for us
                raise self._damaged(f"the text of {key} has a zero in it")
            return text.decode("utf-8", "replace")
        if kind == _ARRAY:
            return self._array(key)
        if kind not in _SCALARS:
            raise self._damaged(f"the value of {key} is of the unknown kind {kind}")
        return self._cursor.number(_SCALARS[kind])

    def _array(self, key: str) -> Array:
        kind, count = self._cursor.number(U32), self._cursor.number(U64)
        if kind != _STRING and kind not in _SCALARS:
            raise self._damaged(f"the list {key} has elements of the kind {kind}")
        width = 8 if kind == _STRING else _SCALARS[kind].size
        offset = self._cursor.offset
        if count * width > self._cursor.left:
            raise self._damaged(f"the list {key} claims {count:,} elements, more than the file has")
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
            raise self._damaged(f"the list {key} claims {count:,} texts")
        offset = self._cursor.offset
        marks = self._cursor.skip_texts(count, self._left.list_bytes)
        self._left.list_bytes -= self._cursor.offset - offset
        if self._left.list_bytes < 0:
            raise self._damaged(f"the texts of the list {key} are longer than any vocabulary")
        return Array(True, count, offset, marks=marks)

    def _alignment(self, metadata: Mapping[str, Value]) -> int:
        alignment = metadata.get("general.alignment", 32)
        if (
            type(alignment) is not int
            or not 0 < alignment <= _MAX_ALIGNMENT
            or alignment & (alignment - 1)
        ):
            raise self._damaged(f"its alignment is {alignment}")
        return alignment

    def _tensors(self, count: int, alignment: int) -> tuple[tuple[Tensor, ...], int]:
        """All tensors, and how many bytes follow the last."""
        tensors: dict[str, Tensor] = {}
        position = end = 0  # of the tensors' data, from where it begins
        for _ in range(count):
            tensor, offset = self._tensor()
            if tensor.name in tensors:
                raise self._damaged(f"the tensor {tensor.name} appears twice")
            if offset != position:  # llama.cpp insists on it as well
                raise self._damaged(f"the tensor {tensor.name} is not where it should be")
            tensors[tensor.name] = tensor
            end = position + tensor.size
            position = end + -end % alignment
        start = self._cursor.offset + -self._cursor.offset % alignment
        size = self._cursor.offset + self._cursor.left
        if tensors and start + end > size:
            raise DamagedFile(
                f"{self._name} is not whole: only {bytesize_of(size, start + end)} are there."
            )
        return tuple(tensors.values()), self._tail(size - start - end)

    def _tail(self, length: int) -> int:
        if length > _MAX_TAIL:
            raise DamagedFile(
                f"{self._name} has {bytesize(length)} after its last tensor, all of which "
                "llama.cpp would read.",
                "Get the file again from where it came from; it should be much smaller.",
            )
        return max(length, 0)

    def _tensor(self) -> tuple[Tensor, int]:
        name = self._name_of(_MAX_NAME_BYTES, "a tensor's name")
        dimensions = self._cursor.number(U32)
        if dimensions > _MAX_DIMENSIONS:
            raise self._damaged(f"the tensor {name} has {dimensions:,} dimensions")
        shape = struct.unpack(f"<{dimensions}Q", self._cursor.take(8 * dimensions)) or (1,)
        number, offset = self._cursor.number(U32), self._cursor.number(U64)
        kind = TENSOR_TYPES.get(number)
        if kind is None:
            raise UnsupportedModel(
                f"{self._name} stores {quote(name)} in a type that is not known here ({number})."
            )
        # A list of token ids is the one tensor of whole numbers that llama.cpp expects.
        in_network = name.endswith((".weight", ".bias")) or "blk." in name
        if not kind.weights and in_network and "tid2eid" not in name:
            raise self._damaged(f"the weights {name} are of type {kind.name}")
        elements = 1
        for length in shape:
            elements *= length
        if not 0 < elements < _MAX_ELEMENTS or shape[0] % kind.block:
            raise self._damaged(f"the tensor {name} has the impossible shape {list(shape)}")
        # Norms and biases are added and multiplied, for which a CPU wants plain numbers.
        plain = name.endswith(_PLAIN_LISTS) if dimensions == 1 else name.endswith(_PLAIN)
        if plain and kind.name != "F32":
            raise self._damaged(f"the numbers {name} are of type {kind.name}")
        return Tensor(name, shape, kind, elements // kind.block * kind.bytes), offset

    def _check_version(self, version: int) -> None:
        if version & 0xFFFF == 0:
            raise UnsupportedModel(
                f"{self._name} was made for machines of the other byte order (big-endian).",
                "Get the usual, little-endian file of this model.",
            )
        if version < 2:
            raise UnsupportedModel(
                f"{self._name} is a GGUF file of version {version}, from before October 2023.",
                "Get a newer file of this model; it must be converted again.",
            )
        if version > 3:
            raise UnsupportedModel(f"{self._name} is a GGUF file of version {version}; 3 is known.")
