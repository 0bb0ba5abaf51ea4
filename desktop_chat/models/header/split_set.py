"""The later files of a model that comes in several: nothing but tensors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.errors import DamagedFile, PartMissing
from desktop_chat.domain.language import later, tr
from desktop_chat.models.files.paths import is_file
from desktop_chat.models.files.splits import MOST_PARTS, is_part, split_parts
from desktop_chat.models.gguf.allowance import Allowance
from desktop_chat.models.gguf.file import open_gguf
from desktop_chat.models.gguf.metadata import Metadata
from desktop_chat.models.gguf.quote import quote
from desktop_chat.models.gguf.tensors import Tensor

__all__ = ["Rest", "Split", "read_rest"]

_AGAIN = later("Copy all files of the model again from where they came from.")


@dataclass(frozen=True, slots=True)
class Split:
    """Which part of a set a file says to be: ``index`` from 0, of ``count``."""

    index: int
    count: int

    @classmethod
    def of(cls, metadata: Metadata) -> Split:
        return cls(
            metadata.integer("split.no", 0, 0, 65_535),
            metadata.integer("split.count", 1, 0, 65_535),
        )


@dataclass(frozen=True, slots=True)
class Rest:
    """What all files but the first have together; ``size`` on disk and ``tail`` in bytes."""

    tensors: tuple[Tensor, ...] = ()
    size: int = 0
    tail: int = 0


def read_rest(first: Path, count: int, tensors: Iterable[Tensor], allowance: Allowance) -> Rest:
    """Read the other files of the set of ``count`` that ``first`` begins.

    Args:
        tensors: Those in the first file.
        allowance: What reading the first file has left.

    Raises:
        AppError: One is missing, damaged, or part of something else.
    """
    if not is_part(first, 0, count):
        raise DamagedFile(
            tr(
                "{file} is the first of {n} files of one model.",
                "{file} is the first of {n} file of one model.",
                count,
                file=first.name,
            ),
            tr("Name it as its maker did: {name}.", name=f"…-00001-of-{count:05}.gguf"),
        )
    if count > MOST_PARTS:
        raise DamagedFile(
            tr(
                "{file} claims to be the first of {n} files; no model needs so many.",
                "{file} claims to be the first of {n} file; no model needs so many.",
                count,
                file=first.name,
            ),
            tr("Get this model in fewer files."),
        )
    names = {tensor.name for tensor in tensors}
    rest = Rest()
    for index, path in enumerate(split_parts(first, count)[1:], 1):
        if not is_file(path):  # a link that leads nowhere is none
            raise PartMissing(
                tr(
                    "{file} is one of {n} files; {missing} is missing.",
                    "{file} is one of {n} file; {missing} is missing.",
                    count,
                    file=first.name,
                    missing=path.name,
                )
            )
        part = _read_part(path, Split(index, count), allowance)
        _add_names(names, part.tensors, first.name)
        rest = Rest(rest.tensors + part.tensors, rest.size + part.size, rest.tail + part.tail)
    return rest


def _read_part(path: Path, expected: Split, allowance: Allowance) -> Rest:
    with open_gguf(path, allowance) as file:
        split = Split.of(Metadata(path.name, file.container.metadata))
        container = file.container
        part = Rest(container.tensors, file.size, container.tail)
    if split.count < 2:
        raise DamagedFile(
            tr("{file} is no part of a model, though its name says so.", file=path.name), tr(_AGAIN)
        )
    if split != expected:
        raise DamagedFile(
            tr(
                "{file} is part {part} of {parts}, and not what its name says.",
                file=path.name,
                part=split.index + 1,
                parts=split.count,
            ),
            tr(_AGAIN),
        )
    return part


def _add_names(names: set[str], tensors: Iterable[Tensor], first: str) -> None:
    for tensor in tensors:
        if tensor.name in names:
            raise DamagedFile(
                tr(
                    "{file}: the tensor {name} appears twice in its parts.",
                    file=first,
                    name=quote(tensor.name),
                ),
                tr(_AGAIN),
            )
        names.add(tensor.name)
