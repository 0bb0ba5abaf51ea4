"""Formulas as pictures. For ``process`` alone: LaTeX can be written so that it takes for ever."""

from __future__ import annotations

import re

from latex2mathml import exceptions
from ziamath.config import config
from ziamath.zmath import Latex

from desktop_chat.markdown.pictures import Drawing

__all__ = ["ERRORS", "draw"]

ERRORS: tuple[type[Exception], ...] = (
    *(each for each in vars(exceptions).values() if isinstance(each, type)),
    ArithmeticError,
    AttributeError,
    LookupError,
    SyntaxError,
    TypeError,
    ValueError,
)
"""What LaTeX that isn't understood makes latex2mathml and ziamath raise."""

_SIZE = 16.0
_MARGIN = 0.5
_TAG = re.compile(r"\\tag\*?\s*\{([^{}]*)\}")  # ziamath would move it to the edge of a page

config.svg2 = False  # Qt doesn't draw symbols that are used


def draw(latex: str, display: bool) -> Drawing | None:
    """A picture of a formula, or None if the font lacks a letter in it.

    Raises:
        ERRORS: It isn't understood.
    """
    latex = _TAG.sub(r"\\qquad\\text{(\1)}", latex)
    formula = Latex(latex, size=_SIZE, color="currentColor", inline=not display, margin=_MARGIN)
    letters = {each for text in formula.mathml.itertext() for each in text if each.isalpha()}
    if not all(map(formula.font.glyphindex, letters)):
        return None
    width, height = formula.getsize()
    depth = -formula.getyofst()
    return Drawing(
        formula.svg(),
        (width + 2 * _MARGIN) / _SIZE,
        (height + 2 * _MARGIN) / _SIZE,
        (depth + _MARGIN) / _SIZE,
    )
