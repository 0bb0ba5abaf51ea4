"""How well a few typed letters fit a name."""

from __future__ import annotations

from desktop_chat.domain.folding import fold

__all__ = ["Fuzzy"]

_BEGINNING, _WORDS, _INITIALS, _INSIDE, _SCATTERED = range(5)


class Fuzzy:
    """What was typed, held against one name after the other."""

    def __init__(self, query: str) -> None:
        self._words = fold(query).split()
        self._letters = "".join(self._words)

    def rank(self, name: str, about: str = "") -> tuple[int, int] | None:
        """The lower, the better; None if it doesn't fit.

        Best is a beginning of the name, then beginnings of its words or of those about it, the
        initials of words, a place inside of them, and at last the letters in their order, the
        closer together the better.
        """
        name = " ".join(fold(name).split())
        every = f" {name} {' '.join(fold(about).split())}"
        if name.startswith(" ".join(self._words)):
            return _BEGINNING, 0
        if all(f" {word}" in every for word in self._words):
            return _WORDS, 0
        if "".join(word[0] for word in name.split()).startswith(self._letters):
            return _INITIALS, 0
        if all(word in every for word in self._words):
            return _INSIDE, 0
        spread = _spread(self._letters, name)
        return None if spread is None else (_SCATTERED, spread)


def _spread(letters: str, name: str) -> int | None:
    """Over how many characters the letters are scattered; None if they aren't all there.

    The first of them has to begin a word, so that not everything is found in everything.
    """
    starts = (at for at, each in enumerate(name) if name[at - 1 : at] in ("", " ") and each != " ")
    found = (_end(letters, name, at) - at for at in starts if name[at] == letters[:1])
    return min((length for length in found if length > 0), default=None)


def _end(letters: str, name: str, at: int) -> int:
    """Where the letters end that begin at a place; -1 if they don't."""
    for letter in letters:
        at = name.find(letter, at) + 1
        if not at:
            return -1
    return at
