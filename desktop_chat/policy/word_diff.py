"""Where two texts differ, word by word.

What both have in common is the longest row of words that both have in the same order, found with
whole numbers as rows of bits (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004). Where
texts are too long for that, words that each has only once divide them into parts, as in Bram
Cohen's "patience diff"; a part that is still too long counts as different.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_chat.domain.results import Difference
from desktop_chat.domain.words import TOKENS, WORDS

__all__ = ["difference"]

_MOST_CELLS = 100_000_000  # pairs of words that are compared: some 100 ms
_LONELY = 2  # of the changed words around it, a common part has to have one in so many

_Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Text:
    """Its words and marks, and where each begins and ends."""

    words: list[str]
    spans: list[_Pair]

    @classmethod
    def of(cls, text: str) -> _Text:
        words, spans = list[str](), list[_Pair]()
        for match in TOKENS.finditer(text):  # a step at a time, so that other threads come between
            words.append(match[0])
            spans.append(match.span())
        return cls(words, spans)


def difference(left: str, right: str) -> Difference:
    """What each has that the other hasn't; white space counts for nothing.

    The hardest of a dozen pairs of 400 kB took 0.6 s, and other threads waited for it up
    to 0.1 s at a time.
    """
    one, other = _Text.of(left), _Text.of(right)
    common = _without_lonely(one, other, list(_common(one.words, other.words)))
    return Difference(
        tuple(_gaps(one, [i for i, _ in common])), tuple(_gaps(other, [j for _, j in common]))
    )


def _common(one: list[str], other: list[str]) -> Iterator[_Pair]:
    """Indices of the words that correspond, in order."""
    budget = _MOST_CELLS
    for (i, j), (k, m) in pairwise([(-1, -1), *_anchors(one, other), (len(one), len(other))]):
        part, counterpart = one[i + 1 : k], other[j + 1 : m]
        cells = len(part) * len(counterpart)
        if 0 < cells <= budget:
            budget -= cells
            for a, b in _longest_common(part, counterpart):
                yield i + 1 + a, j + 1 + b
        if k < len(one):
            yield k, m


def _anchors(one: list[str], other: list[str]) -> list[_Pair]:
    """What surely corresponds: the same beginning and end and, between them, unique words."""
    shorter = min(len(one), len(other))
    head = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    rest = shorter - head
    tail = next((n for n in range(rest) if one[-1 - n] != other[-1 - n]), rest)
    middle = (head, len(one) - tail), (head, len(other) - tail)
    return [
        *((n, n) for n in range(head)),
        *_unique(one, other, *middle),
        *((len(one) - n, len(other) - n) for n in range(tail, 0, -1)),
    ]


def _unique(one: list[str], other: list[str], here: _Pair, there: _Pair) -> list[_Pair]:
    """The longest row in the same order of words that both have only once; none if all of the part
    can be compared."""
    part, counterpart = one[slice(*here)], other[slice(*there)]
    if len(part) * len(counterpart) <= _MOST_CELLS:
        return []
    counts, other_counts = Counter(part), Counter(counterpart)
    places = {word: there[0] + n for n, word in enumerate(counterpart) if other_counts[word] == 1}
    pairs = [
        (here[0] + n, places[word])
        for n, word in enumerate(part)
        if counts[word] == 1 and word in places
    ]
    return _longest_rising(pairs)


def _longest_rising(pairs: Sequence[_Pair]) -> list[_Pair]:
    """Of pairs in order of the first, the most whose second rises as well."""
    ends: list[int] = []  # the least second that a row of each length ends in
    rows: list[int] = []  # the index of that pair
    before: list[int] = []
    for index, (_, second) in enumerate(pairs):
        length = bisect_left(ends, second)
        before.append(rows[length - 1] if length else -1)
        ends[length:] = [second] if length == len(ends) else [second, *ends[length + 1 :]]
        rows[length:] = [index] if length == len(rows) else [index, *rows[length + 1 :]]
    found: list[_Pair] = []
    index = rows[-1] if rows else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]


def _longest_common(one: list[str], other: list[str]) -> list[_Pair]:
    """The longest row of words that both have in the same order."""
    whole = (1 << len(other)) - 1
    places = {word: bytearray(len(other) // 8 + 1) for word in set(one)}  # as bits
    for number, word in enumerate(other):
        if (place := places.get(word)) is not None:
            place[number >> 3] |= 1 << (number & 7)
    columns = {word: int.from_bytes(place, "little") for word, place in places.items()}
    row, rows = whole, list[int]()
    for word in one:
        both = row & columns[word]
        row = ((row + both) | (row - both)) & whole
        rows.append(row)
    found: list[_Pair] = []
    i, j = len(one) - 1, len(other) - 1
    while i >= 0 and j >= 0:
        if rows[i] >> j & 1:
            j -= 1
        elif i and not rows[i - 1] >> j & 1:
            i -= 1
        else:
            found.append((i, j))
            i, j = i - 1, j - 1
    return found[::-1]


def _without_lonely(one: _Text, other: _Text, common: list[_Pair]) -> list[_Pair]:
    """Those that a reader sees as common: not the "the" or comma amid what is all different."""
    runs: list[list[_Pair]] = []
    for i, j in common:
        if runs and runs[-1][-1] == (i - 1, j - 1):
            runs[-1].append((i, j))
        else:
            runs.append([(i, j)])
    ends = [(-1, -1), *(run[-1] for run in runs)]
    starts = [*(run[0] for run in runs), (len(one.words), len(other.words))]
    changed = [max(k - i, m - j) - 1 for (i, j), (k, m) in zip(ends, starts, strict=True)]
    kept: list[_Pair] = []
    for run, (before, after) in zip(runs, pairwise(changed), strict=True):
        words = sum(WORDS.match(one.words[i]) is not None for i, _ in run)
        if words * _LONELY >= min(before, after):
            kept += run
    return kept


def _gaps(text: _Text, common: Sequence[int]) -> Iterator[_Pair]:
    """What lies between common words."""
    for before, after in pairwise([-1, *common, len(text.words)]):
        if after - before > 1:
            yield text.spans[before + 1][0], text.spans[after - 1][1]
