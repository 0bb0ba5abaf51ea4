"""The beginning that two rows of tokens share as a text.

A model may write a word in other tokens than the vocabulary would make of it. So a conversation
that is read anew, in another process say, differs from what the model has in its context by nothing
but where tokens end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

__all__ = ["Shared", "shared"]

_MOST_BYTES = 64  # within which both have to end a token again


class Shared(NamedTuple):
    """How many tokens the beginning has in the one row and in the other."""

    here: int
    there: int


def shared(
    here: npt.NDArray[np.int32], there: npt.NDArray[np.int32], piece: Callable[[int], bytes]
) -> Shared:
    """
    Args:
        piece: The bytes of a token's text; none for a control token, which only itself is like.
    """
    i = j = 0
    while True:
        common = _common(here[i:], there[j:])
        i, j = i + common, j + common
        near = slice(i, i + _MOST_BYTES), slice(j, j + _MOST_BYTES)  # a token has a byte or more
        step = _realigned(here[near[0]].tolist(), there[near[1]].tolist(), piece)
        if step is None:
            return Shared(i, j)
        i, j = i + step.here, j + step.there


def _common(one: npt.NDArray[np.int32], other: npt.NDArray[np.int32]) -> int:
    length = min(len(one), len(other))
    differs = one[:length] != other[:length]
    return int(differs.argmax()) if differs.any() else length


def _realigned(
    here: Sequence[int], there: Sequence[int], piece: Callable[[int], bytes]
) -> Shared | None:
    """How many tokens further on both have said the same again; None if they don't."""
    i = j = 0
    one = other = b""
    while len(one) < _MOST_BYTES:
        if len(one) <= len(other):
            if i == len(here) or not (said := piece(here[i])):
                return None
            one, i = one + said, i + 1
        else:
            if j == len(there) or not (said := piece(there[j])):
                return None
            other, j = other + said, j + 1
        if one == other:
            return Shared(i, j)
        if not (one.startswith(other) or other.startswith(one)):
            return None
    return None
