"""By how much a batch moves what its tokens score, as it was seen with this model here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["Certainty", "Kind", "Rounding", "Trial"]

Scores = npt.NDArray[np.float32]

# What moves a lead is spread like noise with long tails: of 1,200 leads of one model the most was
# eight times the median, and the most of 15 is about three times it.
_SPARE = 3.0
_LEAST = 0.05  # of a lead; so small a change was chance
_LEAST_IN_SCORES = 0.001  # the same where only the last layer differs: it moved them by 0.000,003
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


@dataclass(frozen=True, slots=True)
class Certainty:
    """What can be relied on of one kind of batch.

    Attributes:
        sure_lead: The lead from which on a choice is sure; 0 if every bit is the same as alone.
        is_remembered: Whether what it leaves in memory is the same as alone: then its own choices
            are all that may be in doubt.
    """

    sure_lead: float
    is_remembered: bool


class Rounding:
    """Tells which lead of the likeliest token is surely one, though it was computed in a batch.

    ggml adds up in another order where it has another kernel for several tokens. Whether it has
    depends on the types of weights and cache, on the processor and on the kind of batch. So it is
    tried: see ``Trial``.
    """

    def __init__(self) -> None:
        self._found: dict[Kind, Certainty] = {}

    def of(self, kind: Kind) -> Certainty | None:
        """None if it wasn't tried yet."""
        return self._found.get(kind)

    def learn(self, trial: Trial, *, is_remembered: bool) -> None:
        """Take what came of a whole trial."""
        is_exact = trial.change is None and is_remembered
        least = _LEAST_IN_SCORES if is_remembered else _LEAST
        lead = 0.0 if is_exact else _SPARE * max(trial.change or 0.0, least)
        self._found[trial.kind] = Certainty(lead, is_remembered)


class Trial:
    """What a batch said, to be held against what its tokens score one by one.

    The text goes on one by one meanwhile, so that it costs a batch and two tokens more.

    Attributes:
        guessed: The batch without its first token.
        seen: Tokens that were compared.
        change: By how much a lead was moved at most; None while every bit is the same.
    """

    def __init__(
        self, kind: Kind, guessed: Sequence[int], rows: Sequence[Scores], after: Scores
    ) -> None:
        """
        Args:
            rows: What may follow each token of the batch.
            after: What may follow the first guess once more, read alone after the batch. That
                shows whether the batch leaves the same in memory, whatever it says itself: of
                some files the last layer alone is computed otherwise.
        """
        self.kind = kind
        self.guessed = guessed
        self.change: float | None = None
        self._rows = rows
        self._after = after
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
        return not self.is_whole and self.guessed[self.seen - 1] == token

    def is_remembered(self, after: Scores) -> bool:
        """Whether what follows is the same, to the bit, when all was read one by one."""
        return np.array_equal(self._after, after)
