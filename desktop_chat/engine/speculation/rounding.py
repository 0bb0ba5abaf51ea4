"""By how much a batch moves what its tokens score, as it was seen with this model here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["Kind", "Rounding", "Trial"]

Scores = npt.NDArray[np.float32]

# What moves a lead is spread like noise with long tails: of 1,200 leads of one model the most was
# eight times the median, and the most of 15 is about three times it.
_SPARE = 3.0
_LEAST = 0.05  # of a lead; so small a change was chance
_CELLS = 256  # by which llama.cpp lets attention grow


@dataclass(frozen=True, slots=True)
class Kind:
    """What of a batch decides how it is computed.

    Attributes:
        count: Tokens in it.
        first: How long the text before it is: attention takes another way from some length on, at
            a power of two.
        last: The same of its end.
        in_order: Whether its tokens get the same cells of the cache as one by one.
    """

    count: int
    first: int
    last: int
    in_order: bool

    @classmethod
    def of(cls, count: int, start: int, *, in_order: bool) -> Kind:
        """That of ``count`` tokens after ``start`` others."""
        first, last = start // _CELLS, (start + count) // _CELLS
        return cls(count, first.bit_length(), last.bit_length(), in_order)


class Rounding:
    """Tells which lead of the likeliest token is surely one, though it was computed in a batch.

    ggml adds up in another order where it has another kernel for several tokens. Whether it has
    depends on the types of weights and cache, on the processor and on the kind of batch. So it is
    tried: see ``Trial``.
    """

    def __init__(self) -> None:
        self._sure: dict[Kind, float] = {}

    def sure_lead(self, kind: Kind) -> float | None:
        """The lead from which on a choice is sure, 0 if every bit is the same as alone.

        Returns:
            None if it wasn't tried yet.
        """
        return self._sure.get(kind)

    def learn(self, trial: Trial) -> None:
        """Take what came of a whole trial."""
        change = trial.change
        lead = _SPARE * max(change, _LEAST) if change is not None else 0.0
        self._sure[trial.kind] = lead


class Trial:
    """What a batch said, to be held against what its tokens score one by one.

    The text goes on one by one meanwhile, so that it costs a batch and no more.

    Attributes:
        seen: Tokens that were compared.
        change: By how much a lead was moved at most; None while every bit is the same.
    """

    def __init__(self, kind: Kind, guessed: Sequence[int], rows: Sequence[Scores]) -> None:
        """
        Args:
            guessed: The batch without its first token.
            rows: What may follow each token of the batch.
        """
        self.kind = kind
        self.change: float | None = None
        self._guessed = guessed
        self._rows = rows
        self.seen = 0

    @property
    def is_whole(self) -> bool:
        return self.seen == self.kind.count

    def compare(self, alone: Scores, token: int) -> bool:
        """Hold the next row against the same computed alone; whether there is more to compare.

        Args:
            token: What the text goes on with.
        """
        row = self._rows[self.seen]
        if not np.array_equal(alone, row):
            first, second = np.argpartition(alone, -2)[-2:]
            moved = abs(float((alone[first] - alone[second]) - (row[first] - row[second])))
            self.change = max(self.change or 0.0, moved)
        self.seen += 1
        return not self.is_whole and self._guessed[self.seen - 1] == token
