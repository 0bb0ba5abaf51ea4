"""Which files hold the same."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeVar

from desktop_chat.models.files.splits import existing_parts
from desktop_chat.models.files.stamp import Stamp

__all__ = ["Copy", "fingerprint", "look_alikes", "same_content"]

_LEAST_HEAD = 64 << 10
_MOST_HEAD = 32 << 20
_SAMPLES = 48
_SAMPLE_BYTES = 4 << 10

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that may be the same as another.

    Attributes:
        sha256: Of all that the model is made of; empty if it isn't known.
    """

    path: Path
    stamp: Stamp
    sha256: str = ""


def fingerprint(path: Path, weights_size: int) -> str:
    """Of the header as a whole and of samples of the weights of all parts; begins with the size.

    Two models that differ in it are different. Two that agree were most likely copied, which
    only a hash of the whole proves.

    Args:
        weights_size: Bytes of the tensors; what is more is header.

    Raises:
        OSError: The file can't be read.
    """
    parts = existing_parts(path)
    sizes = [part.stat().st_size for part in parts]
    total = sum(sizes)
    head = min(max(total - weights_size, _LEAST_HEAD), _MOST_HEAD)
    hashed = hashlib.sha256()
    for part, size in zip(parts, sizes, strict=True):
        hashed.update(size.to_bytes(8, "little"))
        with part.open("rb", buffering=0) as file:
            _sample(file, size, head, hashed.update)
    return f"{total}-{hashed.hexdigest()[:32]}"


def same_content(copies: Iterable[Copy]) -> list[list[Copy]]:
    """Group those that are proven to hold the same: one file, or one hash; the order stays."""
    groups = _grouped(copies, _same_file)
    return [
        [copy for group in same for copy in group]
        for same in _grouped(groups, lambda group: _known_hash(group) or group[0].path)
    ]


def look_alikes(
    groups: Iterable[Sequence[Copy]], take_fingerprint: Callable[[Copy], str | None]
) -> list[Copy]:
    """Those without a hash that may hold the same as those of another group.

    Args:
        take_fingerprint: Only asked for files of the same size; None if it can't be had.
    """
    found: list[Copy] = []
    for as_large in _grouped(groups, lambda group: group[0].stamp.size):
        if len(as_large) > 1:
            for alike in _grouped(as_large, lambda group: take_fingerprint(group[0]) or group[0]):
                if len(alike) > 1:
                    found += (group[0] for group in alike if not _known_hash(group))
    return found


def _same_file(copy: Copy) -> object:
    stamp = copy.stamp
    return (stamp.device, stamp.inode, stamp.size, stamp.later) if stamp.inode else copy.path


def _known_hash(group: Sequence[Copy]) -> str:
    return next((copy.sha256 for copy in group if copy.sha256), "")


def _grouped(items: Iterable[T], key: Callable[[T], object]) -> list[list[T]]:
    groups: dict[object, list[T]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return list(groups.values())


def _sample(file: BinaryIO, size: int, head: int, update: Callable[[bytes], object]) -> None:
    update(file.read(min(head, size)))
    last = size - _SAMPLE_BYTES
    for number in range(1, _SAMPLES + 1):
        place = head + (last - head) * number // _SAMPLES
        if place < head:
            break
        file.seek(place)
        update(file.read(_SAMPLE_BYTES))
