"""The blocks of a text, cut so that none is too large to be laid out at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop_chat.markdown.blocks import (
    Block,
    Code,
    Heading,
    Maths,
    Paragraph,
    Place,
    Rule,
    Run,
    Style,
    Table,
)

__all__ = ["Part", "Piece", "cut", "plain_pieces", "simplified"]

# Qt takes 1 ms to break 4,000 characters into lines, but 5 s for 400,000 without a space.
_MOST = 4_000
_MOST_COLUMNS = 60
_MOST_LINES = 10_000
_LINE = 20  # bytes that take as long as a line
_NUDGE = 200  # so far back a space is looked for


@dataclass(frozen=True, slots=True)
class Piece:
    """What becomes one paragraph of a document.

    Attributes:
        glue: What is between it and the one before if both are one text that was too long: nothing
            or a line break. None where something new begins.
    """

    block: Paragraph | Heading | Rule
    glue: str | None = None

    @property
    def size(self) -> int:
        """Bytes of UTF-8, and some for each line.

        What has more for a letter also takes longer to lay out.
        """
        if isinstance(self.block, Rule):
            return 0
        texts = [run.text for run in self.block.runs]
        return sum(len(text.encode(errors="replace")) + _LINE * text.count("\n") for text in texts)


Part = Piece | Code | Table | Maths


def cut(block: Block) -> Iterator[Part]:
    """The block in as many parts as it takes. One that grows is cut where it was before."""
    if isinstance(block, Rule):
        yield Piece(block)
    elif isinstance(block, Paragraph | Heading):
        bare = Place(block.place.containers, tight=block.place.tight)
        for number, (runs, glue) in enumerate(_portions(block.runs)):
            place = bare if number else block.place
            yield Piece(replace(block, runs=runs, place=place), glue if number else None)
    elif _is_monstrous(block):
        yield from simplified(block)
    else:
        yield block


def plain_pieces(text: str) -> Iterator[Piece]:
    """A text as it was written: a piece for each line, and for several where there are too many."""
    for line_number, line in enumerate(text.split("\n", _MOST_LINES)):
        for number, (runs, glue) in enumerate(_portions((Run(line),))):
            yield Piece(Paragraph(runs), glue if number else "\n" if line_number else None)


def simplified(part: Part) -> Iterator[Piece]:
    """The part as a paragraph, where there are already as many others as a window can take."""
    if isinstance(part, Piece):
        yield part
        return
    if isinstance(part, Code):
        runs = (Run(part.text, Style.CODE),)
    elif isinstance(part, Maths):
        runs = (Run(part.latex, Style.CODE),)
    else:
        runs = tuple(_joined(part))
    for piece in cut(Paragraph(runs, part.place)):
        if isinstance(piece, Piece):
            yield piece


def _joined(table: Table) -> Iterator[Run]:
    for number, row in enumerate(table.rows):
        if number:
            yield Run("\n")
        for column, cell in enumerate(row):
            if column:
                yield Run(" | ")
            yield from cell


def _is_monstrous(block: Code | Maths | Table) -> bool:
    """Whether it would take seconds to lay out as what it is."""
    if isinstance(block, Maths):
        return len(block.latex) > _MOST
    if isinstance(block, Table):
        cells = (cell for row in block.rows for cell in row)
        longest = max((sum(len(run.text) for run in cell) for cell in cells), default=0)
        return len(block.aligns) > _MOST_COLUMNS or longest > _MOST
    return False


def _portions(runs: tuple[Run, ...]) -> Iterator[tuple[tuple[Run, ...], str]]:
    """The runs as texts that aren't too long, each with what was between it and the one before."""
    if sum(len(run.text) for run in runs) <= _MOST:
        yield runs, ""
        return
    portion: list[Run] = []
    room, glue = _MOST, ""
    for run in runs:
        text = run.text
        while len(text) > room:
            at = _end(text, room)
            head = text[:at].removesuffix("\n")
            yield (*portion, replace(run, text=head)), glue
            glue = "\n" if len(head) < at else ""
            text, portion, room = text[at:], [], _MOST
        if text:
            portion.append(replace(run, text=text) if len(text) != len(run.text) else run)
            room -= len(text)
    if portion:
        yield tuple(portion), glue


def _end(text: str, room: int) -> int:
    """Where to cut: after a space or line break, if there is one near."""
    near = max(0, room - _NUDGE)
    at = max(text.rfind(" ", near, room), text.rfind("\n", near, room))
    return at + 1 if at >= near and at > 0 else room
