"""What is drawn apart from the text itself: code in colours, and formulas.

Both are made in a process of their own (``typesetter``); these are the questions and the answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = [
    "LONGEST_CODE",
    "LONGEST_LATEX",
    "Colours",
    "Drawing",
    "FormulaToDraw",
    "Kind",
    "Picture",
    "Question",
    "Span",
    "ToColour",
]

LONGEST_CODE = 200_000
LONGEST_LATEX = 4_000
"""Characters; what is longer is shown as it is written."""


class Kind(StrEnum):
    """What a piece of code is, for a theme to colour."""

    COMMENT = "comment"
    KEYWORD = "keyword"
    TYPE = "type"
    NAME = "name"  # of what is defined or called, of tags and attributes
    BUILTIN = "builtin"
    STRING = "string"
    NUMBER = "number"
    OPERATOR = "operator"
    META = "meta"  # preprocessors, decorators, prompts
    HEADING = "heading"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of code. ``start`` and ``length`` count characters of Python's, not of Qt's."""

    start: int
    length: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Colours:
    """The spans of a piece of code, in order; what is in none is plain."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A formula as SVG, in which ``currentColor`` stands for the colour of the text.

    ``width``, ``height`` and ``depth``, the part of the height below the line that text stands on,
    are in sizes of the font around it.
    """

    svg: str
    width: float
    height: float
    depth: float


@dataclass(frozen=True, slots=True)
class ToColour:
    """Code, with the name of its language as it stands after the fence."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class FormulaToDraw:
    """``display``: it stands on its own, and so may be taller."""

    latex: str
    display: bool = False


Question = ToColour | FormulaToDraw
Picture = Colours | Drawing
