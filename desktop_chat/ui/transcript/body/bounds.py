"""How much of a message is shown as what it is; the rest loses its form, and no words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_chat.markdown.blocks import Block, Heading, Paragraph, Run, Style
from desktop_chat.ui.transcript.body.pieces import Part, Piece, cut, plain_pieces, simplified

__all__ = ["BoundedParts"]

# Code, tables and formulas on their own: each is a widget or more, and takes a millisecond.
_MOST_BOXES = 250
_MOST_FORMULAS = 500  # between words


@dataclass(frozen=True, slots=True)
class _Count:
    """What there is up to the end of a block."""

    parts: int = 0
    boxes: int = 0
    formulas: int = 0


class BoundedParts:
    """The parts of a text's blocks. Blocks are added at the end and taken away from there."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._counts: list[_Count] = [_Count()]

    def take(self, blocks: Sequence[Block], kept: int = 0) -> int:
        """Have ``blocks``, of which the first ``kept`` are those from before.

        Returns:
            How many parts are still the same.
        """
        kept = min(kept, len(self._counts) - 1)
        del self._counts[kept + 1 :]
        same = self._counts[-1].parts
        before, self.parts = self.parts, self.parts[:same]
        for block in blocks[kept:]:
            self._add(block)
        return self._same(before, same)

    def take_plain(self, text: str) -> int:
        """As ``take``, of a text as it is."""
        before, self.parts = self.parts, []
        self.parts.extend(plain_pieces(text))
        return self._same(before, 0)

    def _same(self, before: list[Part], same: int) -> int:
        for old, new in zip(before[same:], self.parts[same:], strict=False):
            if old != new:
                break
            same += 1
        return same

    def _add(self, block: Block) -> None:
        count = self._counts[-1]
        formulas = count.formulas
        if isinstance(block, Paragraph | Heading):
            new = sum(Style.MATHS in run.style for run in block.runs)
            if new and formulas + new > _MOST_FORMULAS:
                block = replace(block, runs=tuple(map(_as_code, block.runs)))
            formulas += new
        boxes = count.boxes
        for part in cut(block):
            if isinstance(part, Piece):
                self.parts.append(part)
            elif boxes < _MOST_BOXES:
                boxes += 1
                self.parts.append(part)
            else:
                self.parts.extend(simplified(part))
        self._counts.append(_Count(len(self.parts), boxes, formulas))


def _as_code(run: Run) -> Run:
    is_formula = Style.MATHS in run.style
    return replace(run, style=run.style & ~Style.MATHS | Style.CODE) if is_formula else run
