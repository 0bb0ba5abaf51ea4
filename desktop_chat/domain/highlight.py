"""Where the words of a search stand in a text, as it was written."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, islice
from unicodedata import category

from desktop_chat.domain.folding import TABLE
from desktop_chat.domain.query import Word, words_of
from desktop_chat.domain.search import Span

__all__ = ["excerpt", "iter_spans", "richest", "spans"]

# Characters of an excerpt, and how many of them come before the words.
_LENGTH = 160
_BEFORE = 40
# How far a cut is moved to stand between two words.
_NUDGE = 20
_MOST_PLACES = 500  # to choose an excerpt from
_BLOCK = 1_000
_MOST_MARKS = 100  # that belong to a character


def spans(text: str, query: str) -> tuple[Span, ...]:
    """From where to where ``text`` has the words of ``query``, in order; they don't overlap."""
    return tuple(iter_spans(text, query))


def iter_spans(text: str, query: str) -> Iterator[Span]:
    """As ``spans``, each as it is found; a text may have a hundred thousand of them."""
    pattern = _pattern(query)
    if pattern is None:
        return iter(())
    return _originals(text, (found.span() for found in pattern.finditer(text.translate(TABLE))))


def excerpt(text: str, query: str) -> tuple[str, tuple[Span, ...]]:
    """A line of ``text`` around as many words of ``query`` as stand together, and where they are.

    The first line's worth of the text, if it has none of them.
    """
    marked = richest(text, query)
    first = max(0, marked[0][0] - _BEFORE) if marked else 0
    return _line(text, *_between_words(text, first, first + _LENGTH), marked)


def richest(text: str, query: str) -> tuple[Span, ...]:
    """Where as many of the words of ``query`` as possible stand together."""
    pattern = _pattern(query)
    places = [] if pattern is None else list(_places(pattern, text))
    return tuple(_originals(text, _richest(places)))


@lru_cache(maxsize=16)
def _pattern(query: str) -> re.Pattern[str] | None:
    """Finds the words in folded text; the group that matched tells which."""
    words = sorted(words_of(query), key=lambda word: -len("".join(word.parts)))
    return re.compile("|".join(map(_word_pattern, words))) if words else None


def _word_pattern(word: Word) -> str:
    end = "" if word.is_begun else "(?![^ ])"
    return f"(?<![^ ])({' +'.join(map(re.escape, word.parts))}){end}"


def _places(pattern: re.Pattern[str], text: str) -> Iterator[tuple[Span, int]]:
    """Where words stand in the folded text, and which."""
    found = pattern.finditer(text.translate(TABLE))
    return ((one.span(), one.lastindex or 0) for one in islice(found, _MOST_PLACES))


def _richest(places: list[tuple[Span, int]]) -> list[Span]:
    """Those of the places that fit into an excerpt with the most different words."""
    best: list[Span] = []
    most = 0
    for index, ((start, _), _) in enumerate(places):
        near: list[Span] = []
        words: set[int] = set()
        for span, word in islice(places, index, None):
            if span[1] > start + _LENGTH - _BEFORE:
                break
            near.append(span)
            words.add(word)
        if len(words) > most or not best:
            best, most = near or [places[index][0]], len(words)
    return best


def _originals(text: str, folded: Iterable[Span]) -> Iterator[Span]:
    """Spans of the folded text as spans of ``text``, of whole characters with their marks."""
    origins = iter(_origins(text, (offset for start, end in folded for offset in (start, end - 1))))
    found: Span | None = None
    for first, last in zip(origins, origins, strict=True):
        lowest = max(0, first - _MOST_MARKS)
        while first > lowest and category(text[first]).startswith("M"):
            first -= 1
        end = last + 1
        highest = min(len(text), end + _MOST_MARKS)
        while end < highest and _continues(text[end]):
            end += 1
        if found is not None and first < found[1]:
            first = found[0]
        elif found is not None:
            yield found
        found = first, end
    if found is not None:
        yield found


def _continues(character: str) -> bool:
    return not TABLE[ord(character)] or category(character).startswith("M")


def _origins(text: str, offsets: Iterable[int]) -> Iterator[int]:
    """Which character of ``text`` each offset into the folded text came from; they must ascend.

    Where nothing was found only lengths are taken: characters one by one would cost ten times that.
    """
    start = folded_start = 0
    folded_length = len(text[:_BLOCK].translate(TABLE))
    ends: list[int] = []
    for offset in offsets:
        while offset >= folded_start + folded_length:
            start += _BLOCK
            folded_start += folded_length
            folded_length = len(text[start : start + _BLOCK].translate(TABLE))
            ends = []
        if not ends:
            block = text[start : start + _BLOCK]
            ends = list(accumulate(len(TABLE[ord(character)]) for character in block))
        yield start + bisect_right(ends, offset - folded_start)


def _between_words(text: str, first: int, end: int) -> Span:
    """A cut at about there that leaves words whole, if there are spaces."""
    if first > 0:
        space = re.search(r"\s", text[first - 1 : first + _NUDGE])
        first += space.end() - 1 if space else 0
    if end < len(text):
        tail = text[end - _NUDGE : end + 1]
        space_at = max(map(tail.rfind, " \n\t"))
        end += space_at - _NUDGE if space_at >= 0 else 0
    return first, min(end, len(text))


def _line(
    text: str, first: int, end: int, marked: tuple[Span, ...]
) -> tuple[str, tuple[Span, ...]]:
    """``text`` from ``first`` to ``end`` with every run of white space as one space."""
    line = "…" if text[:first].strip() else ""
    found: list[Span] = []
    done = first
    for start, stop in marked:
        if start < done or start >= end:
            continue
        line = _joined(line, text[done:start])
        at = len(line)
        done = min(stop, end)
        line = _joined(line, text[start:done])
        found.append((at, len(line)))
    line = _joined(line, text[done:end]).rstrip()
    return line + ("…" if text[end:].strip() else ""), tuple(found)


def _joined(line: str, more: str) -> str:
    more = re.sub(r"\s+", " ", more)
    return line + (more.lstrip() if not line or line[-1] in " …" else more)
