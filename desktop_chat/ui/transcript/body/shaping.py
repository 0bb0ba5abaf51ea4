"""What Qt keeps of a paragraph after it was laid out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTextDocument

__all__ = ["free_shaping"]

_NOWHERE = QRectF(0, -1, 1, 1)


def free_shaping(document: QTextDocument, positions: Iterable[int]) -> None:
    """Give up the glyphs of the paragraphs at these positions.

    To find out where a cursor stands Qt shapes the whole paragraph, and keeps that until it paints
    it: 35 bytes for each character (Qt 6.11). So a place out of sight is painted.
    """
    image = QImage(1, 1, QImage.Format.Format_Mono)
    painter = QPainter(image)
    for number in {document.findBlock(position).blockNumber() for position in positions}:
        layout = document.findBlockByNumber(number).layout()
        layout.draw(painter, QPointF(), [], _NOWHERE)
    painter.end()
