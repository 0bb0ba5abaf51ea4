"""What guesses how a reply goes on, whatever it goes by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

__all__ = ["FirstSure", "Guesser"]


class Guesser(Protocol):
    """Follows one reply from token to token."""

    def add(self, token: int, /) -> None:
        """Go on with ``token``."""
        ...

    @property
    def is_sure(self) -> bool:
        """Whether it is worth asking for a draft."""
        ...

    def draft(self) -> list[int]:
        """What comes next, always of the same few lengths; nothing if it can't tell after all."""
        ...

    def judge(self, drafted: int, accepted: int, /) -> None:
        """Hear how many tokens of the last draft were right."""
        ...


class FirstSure:
    """Several that follow the same reply; the first that is sure of something guesses."""

    def __init__(self, guessers: Sequence[Guesser]) -> None:
        """With at least one of them."""
        self._guessers = guessers
        self._last = guessers[0]  # who made the last draft

    def add(self, token: int) -> None:
        for each in self._guessers:
            each.add(token)

    @property
    def is_sure(self) -> bool:
        return any(each.is_sure for each in self._guessers)

    def draft(self) -> list[int]:
        for each in self._guessers:
            if each.is_sure and (draft := each.draft()):
                self._last = each
                return draft
        return []

    def judge(self, drafted: int, accepted: int) -> None:
        self._last.judge(drafted, accepted)
