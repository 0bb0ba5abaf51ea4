"""Where the tensors of a GGUF file are, and what they are stored as."""

from __future__ import annotations

import math
import struct

from desktop_chat.domain.bytesize import bytesize, bytesize_of
from desktop_chat.domain.errors import DamagedFile, UnsupportedModel
from desktop_chat.domain.language import later, tr
from desktop_chat.models.gguf.cursor import U32, U64, Cursor
from desktop_chat.models.gguf.quote import quote
from desktop_chat.models.gguf.tensors import TENSOR_TYPES, Tensor, TensorType

__all__ = ["read_tensors"]

_MAX_NAME_BYTES = 63  # ggml's GGML_MAX_NAME with its final zero
_MAX_DIMENSIONS = 4
_MAX_ELEMENTS = 1 << 62
_MAX_TAIL = 1 << 30  # llama.cpp maps a file as a whole, and has Linux fetch all of it
_LONG_NAME = later("a tensor's name claims to be {length} bytes long")
_ODD_NAME = later("a tensor's name has control characters, “{name}”")
# Ends of the names of tensors that are always stored as they are.
_PLAIN = (".ssm_a", ".ssm_d", ".ssm_conv1d.weight")
_PLAIN_LISTS = (*_PLAIN, "norm.weight", ".bias")


def read_tensors(cursor: Cursor, count: int, alignment: int) -> tuple[tuple[Tensor, ...], int]:
    """All tensors, and how many bytes follow the last.

    Raises:
        DamagedFile: They break the format's rules, or aren't all there.
        UnsupportedModel: One is of a type that llama.cpp doesn't read.
    """
    tensors: dict[str, Tensor] = {}
    position = end = 0  # of the tensors' data, from where it begins
    for _ in range(count):
        tensor, offset = _tensor(cursor)
        if tensor.name in tensors:
            raise cursor.damaged(tr("the tensor {name} appears twice", name=tensor.name))
        if offset != position:  # llama.cpp insists on it as well
            raise cursor.damaged(
                tr("the tensor {name} is not where it should be", name=tensor.name)
            )
        tensors[tensor.name] = tensor
        end = position + tensor.size
        position = end + -end % alignment
    start = cursor.offset + -cursor.offset % alignment
    size = cursor.offset + cursor.left
    if tensors and start + end > size:
        part = bytesize_of(size, start + end)
        raise DamagedFile(
            tr("{file} is not whole: only {part} are there.", file=cursor.name, part=part)
        )
    return tuple(tensors.values()), _tail(cursor.name, size - start - end)


def _tail(name: str, length: int) -> int:
    if length > _MAX_TAIL:
        raise DamagedFile(
            tr(
                "{file} has {size} after its last tensor, all of which llama.cpp would read.",
                file=name,
                size=bytesize(length),
            ),
            tr("Get the file again from where it came from; it should be much smaller."),
        )
    return max(length, 0)


def _tensor(cursor: Cursor) -> tuple[Tensor, int]:
    name = cursor.label(_MAX_NAME_BYTES, _LONG_NAME, _ODD_NAME)
    dimensions = cursor.number(U32)
    if dimensions > _MAX_DIMENSIONS:
        raise cursor.damaged(
            tr(
                "the tensor {name} has {n} dimensions",
                "the tensor {name} has {n} dimension",
                dimensions,
                name=name,
            )
        )
    shape = struct.unpack(f"<{dimensions}Q", cursor.take(8 * dimensions)) or (1,)
    code, offset = cursor.number(U32), cursor.number(U64)
    kind = TENSOR_TYPES.get(code)
    if kind is None:
        raise UnsupportedModel(
            tr(
                "{file} stores {name} in a type that is not known here ({type}).",
                file=cursor.name,
                name=quote(name),
                type=code,
            )
        )
    _check_type(cursor, name, kind, is_list=dimensions == 1)
    elements = math.prod(shape)
    if not 0 < elements < _MAX_ELEMENTS or shape[0] % kind.block:
        raise cursor.damaged(
            tr("the tensor {name} has the impossible shape {shape}", name=name, shape=[*shape])
        )
    return Tensor(name, shape, kind, elements // kind.block * kind.bytes), offset


def _check_type(cursor: Cursor, name: str, kind: TensorType, *, is_list: bool) -> None:
    # A list of token ids is the one tensor of whole numbers that llama.cpp expects.
    in_network = name.endswith((".weight", ".bias")) or "blk." in name
    if not kind.weights and in_network and "tid2eid" not in name:
        raise cursor.damaged(tr("the weights {name} are of type {type}", name=name, type=kind.name))
    # Norms and biases are added and multiplied, for which a CPU wants plain numbers.
    is_plain = name.endswith(_PLAIN_LISTS if is_list else _PLAIN)
    if is_plain and kind.name != "F32":
        raise cursor.damaged(tr("the numbers {name} are of type {type}", name=name, type=kind.name))
