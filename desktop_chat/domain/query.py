"""What a person typed to find something: any text at all, and never a syntax error."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_chat.domain.folding import fold

__all__ = ["Word", "words_of"]

_QUOTES = re.compile('["“”„«»]')
# A pasted page is cut: fewer words only find more.
_MOST_CHARACTERS = 1_000
_MOST_WORDS = 16
_MOST_PARTS = 64


@dataclass(frozen=True, slots=True)
class Word:
    """One thing that has to be there.

    Attributes:
        parts: Folded words that must follow each other: several in quotes, for "don't", and where
            words are written without spaces.
        is_begun: The last part may be the beginning of a longer word.
    """

    parts: tuple[str, ...]
    is_begun: bool = False


def words_of(text: str) -> tuple[Word, ...]:
    """The words to look for, all of them. What is in quotes, even unclosed ones, is one of them.

    The last word may still be typed, unless what isn't part of a word follows it.
    """
    text = text[:_MOST_CHARACTERS].rstrip()
    chunks: list[str] = []
    for number, segment in enumerate(_QUOTES.split(text)):
        chunks += [segment] if number % 2 else segment.split()
    parts = [tuple(folded[:_MOST_PARTS]) for chunk in chunks if (folded := fold(chunk).split())]
    if not parts:
        return ()
    words = dict.fromkeys(map(Word, parts[:-1][: _MOST_WORDS - 1]))
    last = Word(parts[-1], is_begun=not fold(text[-1:]).isspace())
    return (*(word for word in words if word != last), last)
