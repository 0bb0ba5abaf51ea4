"""Formulas between words, and how they are painted."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from desktop_chat.app.decoration import Decoration
from desktop_chat.markdown.pictures import Drawing
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.formats import LATEX

__all__ = ["FORMULA", "OBJECT", "FormulaPainter"]

FORMULA = int(QTextFormat.ObjectTypes.UserObject) + 1
OBJECT = "\ufffc"  # stands for it in the text of a document
# Of a formula to the text around it: its font is smaller, and one on its own should stand out.
_SCALE, _DISPLAY_SCALE = 1.1, 1.2


class FormulaPainter(QPyTextObject):
    """Draws the formulas of a document, whose pictures are there already."""

    def __init__(self, theme: Theme, decoration: Decoration, *, display: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._decoration = decoration
        self._display = display

    def picture(self, latex: str) -> Drawing | None:
        return self._decoration.picture(latex, display=self._display)

    def intrinsicSize(self, doc: QTextDocument, at: int, format: QTextFormat) -> QSizeF:
        look = format.toCharFormat()
        picture = self.picture(str(look.property(LATEX)))
        if picture is None:
            return QSizeF()
        em = self._em(look)
        if self._display:  # it has the line to itself
            return QSizeF(picture.width * em, picture.height * em)
        above = (picture.height - picture.depth) * em
        ascent, descent = _around_middle(above, picture.depth * em, look)
        return QSizeF(picture.width * em, ascent + descent)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | object,
        doc: QTextDocument,
        at: int,
        format: QTextFormat,
    ) -> None:
        look = format.toCharFormat()
        picture = self.picture(str(look.property(LATEX)))
        if picture is None or not isinstance(rect, QRectF):
            return
        em = self._em(look)
        above = (picture.height - picture.depth) * em
        top = rect.top() if self._display else _feet(rect, doc, at) - above
        box = QRectF(rect.left(), top, picture.width * em, picture.height * em)
        colour = look.foreground().color() if look.hasProperty(_INK) else None
        name = (colour or self._theme.colour("text")).name()
        _renderer(picture.svg, name).render(painter, box)

    def _em(self, look: QTextCharFormat) -> float:
        return look.font().pixelSize() * (_DISPLAY_SCALE if self._display else _SCALE)


_INK = int(QTextFormat.Property.ForegroundBrush)


@lru_cache(maxsize=512)
def _renderer(svg: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))


def _feet(rect: QRectF, doc: QTextDocument, at: int) -> float:
    """Where the letters of the line stand.

    Qt makes room for a box around the middle of an x, but draws it in the middle of its line
    (QTextLine::draw), which is elsewhere where the line is higher than the box.
    """
    block = doc.findBlock(at)
    line = block.layout().lineForTextPosition(at - block.position())
    return rect.top() - (line.height() - rect.height()) / 2 + line.ascent()


def _around_middle(ascent: float, descent: float, look: QTextCharFormat) -> tuple[float, float]:
    """What is above and below the letters' feet of a box that has its middle as Qt wants it.

    Qt puts the middle of such a box half the height of an x above the feet.
    """
    raised = QFontMetricsF(look.font()).xHeight() / 2
    half = max(ascent - raised / 2, descent + raised / 2)
    return half + raised / 2, half - raised / 2
