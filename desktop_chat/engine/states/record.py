"""What is known of a state without its bytes: the tokens, and how far it can be cut back."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

__all__ = ["Mark", "Record", "usable"]

_HEAD = struct.Struct("<II")  # the prompt's length, how many marks
_MARK = struct.Struct("<Ii")


class Mark(NamedTuple):
    """A state after ``length`` tokens, which still has all from the position ``first`` on."""

    length: int
    first: int


@dataclass(frozen=True)
class Record:
    """What lies with a state.

    Attributes:
        tokens: Ids, 32 bits each.
        asked: How many of them were the last prompt; a reply followed.
        marks: Of the state's parts: the whole one first, then snapshots.
    """

    tokens: npt.NDArray[np.int32]
    asked: int
    marks: tuple[Mark, ...]

    @classmethod
    def from_bytes(cls, data: bytes) -> Record:
        """It is our own, and was authenticated."""
        asked, count = _HEAD.unpack_from(data)
        start = _HEAD.size + count * _MARK.size
        marks = tuple(Mark(*each) for each in _MARK.iter_unpack(data[_HEAD.size : start]))
        return cls(np.frombuffer(data, dtype="<i4", offset=start), asked, marks)

    @cached_property
    def data(self) -> bytes:
        marks = b"".join(_MARK.pack(*mark) for mark in self.marks)
        tokens = self.tokens.astype("<i4").tobytes()
        return _HEAD.pack(self.asked, len(self.marks)) + marks + tokens


def usable(marks: Iterable[Mark], keep: int, *, window: int, recurrent: bool) -> int:
    """How many of the first ``keep`` tokens need not be read again, by what a session can cut.

    Args:
        window: Length of the sliding window; 0 without one.
        recurrent: Whether it is there at a mark's own length alone.
    """
    best = 0
    for mark in marks:
        if mark.length <= keep:
            best = max(best, mark.length)
        elif not recurrent and 0 <= mark.first <= max(0, keep - window + 1):
            return keep
    return best
