"""What a screen reader says of a text: Qt tells it of no lists, tables and formulas."""

from collections.abc import Iterable, Iterator

from desktop_chat.markdown.blocks import Rule, Run
from desktop_chat.ui.transcript.body.pieces import Piece

__all__ = ["MOST_SAID", "said", "said_of_rows"]

MOST_SAID = 20_000
"""Characters; more than that is read where the text itself is."""


def said(pieces: Iterable[Piece]) -> str:
    """A line for each paragraph, after its number or sign if it is an item of a list."""
    return _bounded(_lines(pieces))


def said_of_rows(rows: Iterable[Iterable[tuple[Run, ...]]]) -> str:
    """A line for each row of a table."""
    return _bounded(", ".join(map(_words, row)) for row in rows)


def _bounded(lines: Iterable[str]) -> str:
    """They are made for each step in which a text grows, so that no more are than are said."""
    kept: list[str] = []
    room = MOST_SAID
    for line in lines:
        kept.append(line[:room])
        room -= len(line) + 1
        if room <= 0:
            break
    return "\n".join(kept)


def _lines(pieces: Iterable[Piece]) -> Iterator[str]:
    for piece in pieces:
        if not isinstance(piece.block, Rule):
            place = piece.block.place
            sign = place.marker if place.checked is None else "☑" if place.checked else "☐"
            yield f"{sign} {_words(piece.block.runs)}".strip()


def _words(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)
