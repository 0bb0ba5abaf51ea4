"""What a text is made of once its Markdown is understood: a flat sequence of blocks.

Lists and quotations aren't blocks of their own. Each block says in which of them it stands, so
that code or a table inside of a list is shown as it is anywhere, only further in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, Flag, auto

__all__ = [
    "Align",
    "Block",
    "Code",
    "Container",
    "Heading",
    "Maths",
    "Paragraph",
    "Place",
    "Rule",
    "Run",
    "Style",
    "Table",
]


class Style(Flag):
    """How a stretch of text looks. ``MATHS`` is LaTeX, ``IMAGE`` the text of a picture."""

    PLAIN = 0
    BOLD = auto()
    ITALIC = auto()
    STRIKE = auto()
    CODE = auto()
    MATHS = auto()
    IMAGE = auto()
    FOOTNOTE = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that looks alike. A newline in it is a line break.

    Attributes:
        link: The address that it leads to as it is written; of a footnote, ``#`` and its label.
    """

    text: str
    style: Style = Style.PLAIN
    link: str = ""


class Container(Enum):
    """What a block can stand in."""

    QUOTE = "quote"
    ITEM = "item"
    NOTE = "note"  # a footnote, at the end


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands.

    Attributes:
        containers: From the outside in.
        marker: Before the first block of an item: "•", "3.", and of a footnote its label.
        checked: Of a task's first block; None for anything else.
        tight: Whether the items of the innermost list stand close.
    """

    containers: tuple[Container, ...] = ()
    marker: str = ""
    checked: bool | None = None
    tight: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: tuple[Run, ...]
    place: Place = field(default_factory=Place)


@dataclass(frozen=True, slots=True)
class Heading:
    """``level`` is 1 to 6."""

    level: int
    runs: tuple[Run, ...]
    place: Place = field(default_factory=Place)


@dataclass(frozen=True, slots=True)
class Code:
    """``language`` is the first word after the fence, or empty. ``closed``: its end is there."""

    text: str
    language: str = ""
    closed: bool = True
    place: Place = field(default_factory=Place)


@dataclass(frozen=True, slots=True)
class Maths:
    """A formula in LaTeX that stands on its own. ``closed``: its end is there."""

    latex: str
    closed: bool = True
    place: Place = field(default_factory=Place)


class Align(Enum):
    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Table:
    """All rows are as long as ``aligns``; the first is the head."""

    aligns: tuple[Align, ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    place: Place = field(default_factory=Place)


@dataclass(frozen=True, slots=True)
class Rule:
    place: Place = field(default_factory=Place)


Block = Paragraph | Heading | Code | Maths | Table | Rule
