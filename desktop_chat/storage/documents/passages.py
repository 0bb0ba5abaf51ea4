"""A text too long for a model, and the passages of it that matter to a question."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing

from desktop_chat.domain.attachment import Span
from desktop_chat.domain.folding import fold
from desktop_chat.storage.conversations import sqlcipher

__all__ = ["choose", "split"]

_LENGTH = 1_000  # characters that a passage has at most; a few paragraphs, or a function
_SHORTEST = 200
_FEWEST = 4  # passages that there should be room for
_MOST_WORDS = 64  # of the question that are looked for
_ENDS = (
    re.compile(r"\n[ \t]*\n\s*"),
    re.compile(r"\n"),
    re.compile(r"[.!?。！？]\s*"),
    re.compile(r"\s"),
)


def split(text: str, length: int = _LENGTH) -> tuple[Span, ...]:
    """Passages of up to ``length`` characters, ending where a paragraph, line or sentence does."""
    return tuple(_split(text, length))


def choose(text: str, question: str, room: int) -> tuple[int, tuple[Span, ...]]:
    """How many passages there are, and those to be read, in the order of the text.

    The ones that have the rarest words of the question come first (BM25). Where none has any, as
    for "Sum this up", the text is read from its beginning.

    Args:
        room: Characters that there is room for.
    """
    # Short ones where there is little room, so that there are still some to choose from.
    spans = split(text, max(_SHORTEST, min(_LENGTH, room // _FEWEST)))
    ranked = _ranked(text, spans, question) or range(len(spans))
    chosen: list[Span] = []
    for index in ranked:
        start, end = spans[index]
        if room < end - start:
            break
        room -= end - start
        chosen.append(spans[index])
    if not chosen:
        start, end = spans[ranked[0]]
        chosen = [(start, start + max(1, room))]
    return len(spans), tuple(sorted(chosen))


def _split(text: str, length: int) -> Iterator[Span]:
    start = 0
    while start < len(text):
        end = _end(text, start, length)
        if text[start:end].strip():
            yield start, end
        start = end


def _end(text: str, start: int, length: int) -> int:
    latest = start + length
    if len(text) <= latest:
        return len(text)
    for pattern in _ENDS:
        ends = [found.end() for found in pattern.finditer(text, start + length // 3, latest)]
        if ends:
            return ends[-1]
    return latest


def _ranked(text: str, spans: tuple[Span, ...], question: str) -> list[int]:
    """Indices of the passages that have words of the question, the best first."""
    words = dict.fromkeys(fold(question).split()[: 4 * _MOST_WORDS])
    if not words:
        return []
    query = " OR ".join(f'"{word}"' for word in list(words)[:_MOST_WORDS])
    with closing(sqlcipher.in_memory()) as database:
        database.execute("CREATE VIRTUAL TABLE passage USING fts5 (words, tokenize = 'ascii')")
        database.execute("BEGIN")
        database.executemany(
            "INSERT INTO passage (rowid, words) VALUES (?, ?)",
            ((index, fold(text[start:end])) for index, (start, end) in enumerate(spans)),
        )
        rows = database.execute(
            "SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY bm25(passage), rowid",
            (query,),
        ).fetchall()
        return [row[0] for row in rows]
