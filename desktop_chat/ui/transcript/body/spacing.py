"""Where the paragraphs, code and tables of a message stand: how far in, how far apart."""

from __future__ import annotations

from desktop_chat.markdown.blocks import Code, Container, Heading, Maths, Place, Rule, Table
from desktop_chat.ui.look.theme import Size
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.transcript.body.pieces import Part, Piece

__all__ = ["LINE_HEIGHT", "gap", "heading_size", "indent", "place_of", "quotes"]

LINE_HEIGHT = 1.55  # of the font's size, and more where a script needs it
_INDENTS = {
    Container.QUOTE: int(Space.TWO),
    Container.ITEM: int(Space.THREE),
    Container.NOTE: int(Space.THREE),
}
_MOST_LEVELS = 8  # deeper ones would leave no width for the words
_HEADINGS = {1: Size.TITLE, 2: Size.HEADING, 3: Size.READING}


def heading_size(level: int) -> Size:
    return _HEADINGS.get(level, Size.BODY)


def place_of(part: Part) -> Place:
    return part.block.place if isinstance(part, Piece) else part.place


def indent(place: Place) -> int:
    """Pixels from the leading edge."""
    return sum(_INDENTS[container] for container in place.containers[:_MOST_LEVELS])


def quotes(place: Place) -> list[int]:
    """Where the bars of the quotations stand, in pixels from the leading edge."""
    found: list[int] = []
    at = 0
    for container in place.containers[:_MOST_LEVELS]:
        if container is Container.QUOTE:
            found.append(at)
        at += _INDENTS[container]
    return found


def gap(above: Part | None, below: Part) -> int:
    """Pixels between two parts; nothing is above the first."""
    if above is None:
        return 0
    if isinstance(below, Piece):
        if below.glue is not None:
            return 0
        if isinstance(below.block, Heading):
            return Space.ONE_HALF if _is_heading(above) else Space.THREE
        if isinstance(below.block, Rule):
            return Space.TWO
    if isinstance(above, Piece) and isinstance(above.block, Rule):
        return Space.TWO
    if _is_heading(above):
        return Space.ONE
    if isinstance(above, Code | Table | Maths) or isinstance(below, Code | Table | Maths):
        return Space.ONE_HALF
    return _gap_of_text(place_of(above), place_of(below))


def _gap_of_text(above: Place, below: Place) -> int:
    began = Container.NOTE in below.containers and Container.NOTE not in above.containers
    if began:
        return Space.THREE
    if Container.NOTE in below.containers:
        return Space.HALF
    is_item = Container.ITEM in below.containers and Container.ITEM in above.containers
    if is_item and below.tight and (below.marker or above.tight):
        return Space.HALF
    if is_item:
        return Space.ONE
    return Space.ONE_HALF


def _is_heading(part: Part) -> bool:
    return isinstance(part, Piece) and isinstance(part.block, Heading)
