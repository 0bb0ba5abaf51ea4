"""Finding a model in a list by a few letters of what it is called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_chat.domain.folding import fold
from desktop_chat.domain.model import ModelFile

__all__ = ["ModelSearch"]

_TITLE, _BEGINNING, _INSIDE = range(3)


class ModelSearch:
    """Models by their words: title, family, id and quantization, as a search sees them."""

    def __init__(self, models: Iterable[ModelFile]) -> None:
        self._folded = [
            (
                model,
                _spaced(model.title),
                _spaced(f"{model.family} {model.id} {model.quantization}"),
            )
            for model in models
        ]

    def find(self, query: str) -> Sequence[ModelFile]:
        """Those in which every word of ``query`` is found, the likeliest first, else as listed.

        A beginning of the title's words comes before one of any other, and that before a place
        inside a word.
        """
        words = fold(query).split()
        ranked = [
            (rank, model)
            for model, title, others in self._folded
            if (rank := _rank(words, title, others)) is not None
        ]
        return [model for _, model in sorted(ranked, key=lambda pair: pair[0])]


def _spaced(text: str) -> str:
    """With a space before each word, so that " ge" is a beginning."""
    return " " + " ".join(fold(text).split())


def _rank(words: Sequence[str], title: str, others: str) -> int | None:
    if all(f" {word}" in title for word in words):
        return _TITLE
    everything = title + others
    if all(f" {word}" in everything for word in words):
        return _BEGINNING
    return _INSIDE if all(word in everything for word in words) else None
