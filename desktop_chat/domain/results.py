"""What is found out about the answers of a comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_chat.domain.comparison import Place

__all__ = ["Difference", "Mark", "Results", "Standing"]


class Mark(StrEnum):
    """What strikes about an answer at a glance. All but the first are hints, no judgements."""

    FAILED = "failed"  # there is none: it was stopped, or something went wrong
    EMPTY = "empty"  # nothing was said, or only thought
    CUT_OFF = "cut_off"  # it reached a limit
    REFUSAL = "refusal"  # it begins as refusals do


@dataclass(frozen=True, slots=True)
class Standing:
    """How one contestant has done so far. A figure is None where there is nothing to make it of.

    Attributes:
        contestant: Index into the comparison's.
        answered: Answers that haven't failed; the figures below are about these.
        missing: Places where no answer is yet, or one that has failed.
        words: Median length; a character is a word where words are written without spaces.
        tokens: Median length, thoughts included.
        tokens_per_second: Median rate of writing.
        seconds: Median time from the question to the end of the answer.
        wins: Votes for it.
        ties: Votes for nobody, which all contestants share.
        same: Of the answers to one question with several seeds, the share that has the text that
            most of them have: 1 if all are the same. The mean of all questions.
        similarity: How many words such answers have in common with the first of them, from 0 to 1.
    """

    contestant: int
    answered: int = 0
    missing: int = 0
    empty: int = 0
    refused: int = 0
    cut_off: int = 0
    words: float | None = None
    tokens: float | None = None
    tokens_per_second: float | None = None
    seconds: float | None = None
    wins: int = 0
    ties: int = 0
    same: float | None = None
    similarity: float | None = None


@dataclass(frozen=True, slots=True)
class Results:
    """All that is found out about a comparison.

    Attributes:
        marks: Of the answers that are there, by their places.
        standings: One of each contestant, in the order of the comparison's.
    """

    marks: Mapping[Place, tuple[Mark, ...]]
    standings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two texts differ.

    Attributes:
        left: Parts of the first that aren't in the second: first character and the one after the
            last, in order and apart from each other.
        right: Parts of the second that aren't in the first.
    """

    left: tuple[tuple[int, int], ...]
    right: tuple[tuple[int, int], ...]
