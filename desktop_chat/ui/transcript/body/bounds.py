"""How much of a message is shown as what it is; the rest loses its form, and no words."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from desktop_chat.domain.printable import printable
from desktop_chat.markdown.blocks import Block, Heading, Paragraph, Run, Style
from desktop_chat.markdown.text import parts_of, with_line_feeds
from desktop_chat.ui.transcript.body.pieces import Part, Piece, cut, plain_pieces, simplified

__all__ = ["BoundedParts"]

# Code, tables and formulas on their own: each is a widget or more, and takes a millisecond.
_MOST_BOXES = 250
_MOST_FORMULAS = 500  # between words
_PIECES = 200  # lines of a text that are read at once


@dataclass(frozen=True, slots=True)
class _Count:
    """What there is up to the end of a block."""

    parts: int = 0
    boxes: int = 0
    formulas: int = 0


class BoundedParts:
    """The parts of a text's blocks. Blocks are added at the end and taken away from there.

    What is taken is done in steps; until the last one, the parts are those from before.
    """

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._counts: list[_Count] = [_Count()]

    def take(self, blocks: Sequence[Block], kept: int = 0) -> Generator[None, None, int]:
        """Have ``blocks``, of which the first ``kept`` are those from before.

        Returns:
            How many parts are still the same.
        """
        counts = self._counts[: kept + 1]
        same = counts[-1].parts
        parts = self.parts[:same]
        for block in islice(blocks, len(counts) - 1, None):
            counts.append(_add(parts, block, counts[-1]))
            yield
        return self._set(parts, counts, same)

    def take_plain(self, text: str) -> Generator[None, None, int]:
        """As ``take``, of a text as it is."""
        parts: list[Part] = []
        clean: list[str] = []
        for part in parts_of(with_line_feeds(text)):
            clean.append(printable(part))
            yield
        for number, piece in enumerate(plain_pieces("".join(clean))):
            parts.append(piece)
            if number % _PIECES == 0:
                yield
        return self._set(parts, [_Count()], 0)

    def _set(self, parts: list[Part], counts: list[_Count], same: int) -> int:
        before, self.parts, self._counts = self.parts, parts, counts
        for old, new in zip(islice(before, same, None), islice(parts, same, None), strict=False):
            if old != new:
                break
            same += 1
        return same


def _add(parts: list[Part], block: Block, count: _Count) -> _Count:
    """Add a block's parts to those before it, of which ``count`` tells."""
    formulas = count.formulas
    if isinstance(block, Paragraph | Heading):
        new = sum(Style.MATHS in run.style for run in block.runs)
        if new and formulas + new > _MOST_FORMULAS:
            block = replace(block, runs=tuple(map(_as_code, block.runs)))
        formulas += new
    boxes = count.boxes
    for part in cut(block):
        if isinstance(part, Piece):
            parts.append(part)
        elif boxes < _MOST_BOXES:
            boxes += 1
            parts.append(part)
        else:
            parts.extend(simplified(part))
    return _Count(len(parts), boxes, formulas)


def _as_code(run: Run) -> Run:
    is_formula = Style.MATHS in run.style
    return replace(run, style=run.style & ~Style.MATHS | Style.CODE) if is_formula else run
