"""What comes later than the text: the colours of code, the pictures of formulas."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

__all__ = ["Decoration", "Ink", "Picture"]


@dataclass(frozen=True, slots=True)
class Ink:
    """A stretch of code in the colour that the theme's table names ``code_`` and ``kind``.

    ``start`` and ``length`` are in characters.
    """

    start: int
    length: int
    kind: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A formula as SVG in ``currentColor``. Sizes are in the height of the font around it.

    Attributes:
        ascent: Above the line of the letters' feet.
        descent: Below it.
    """

    svg: bytes
    width: float
    ascent: float
    descent: float


class Decoration(QObject):
    """Gives what it has, and tells when it has more. This one never has anything.

    Signals:
        coloured: The text of the code whose colours are known now.
        drawn: The LaTeX of the formula whose picture is there now.
    """

    coloured = Signal(str)
    drawn = Signal(str)

    def colours(self, text: str, language: str) -> tuple[Ink, ...]:
        """The colours of a piece of code; they are asked for if they aren't known."""
        return ()

    def picture(self, latex: str, *, display: bool) -> Picture | None:
        """The picture of a formula; it is asked for if there is none yet."""
        return None
