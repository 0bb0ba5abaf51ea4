"""What stands beside the paragraphs of one text."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument

from desktop_chat.markdown.blocks import Rule
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.formats import Formats
from desktop_chat.ui.transcript.body.gutter import Gutter
from desktop_chat.ui.transcript.body.pieces import Piece

__all__ = ["FlowGutter"]


class FlowGutter:
    """Paints bars, markers and rules of a document whose paragraphs are pieces."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        self._theme = theme
        self._formats = formats
        self._gutter = Gutter(theme, formats)

    def paint(
        self,
        painter: QPainter,
        document: QTextDocument,
        pieces: Sequence[Piece],
        visible: QRectF,
    ) -> None:
        """Paint what is in sight."""
        layout = document.documentLayout()
        at = layout.hitTest(visible.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
        block = document.findBlock(max(at, 0))
        if block.previous().isValid():
            block = block.previous()
        while block.isValid() and block.blockNumber() < len(pieces):
            box = layout.blockBoundingRect(block)
            if box.top() > visible.bottom():
                break
            self._paint_beside(painter, block, pieces, box)
            block = block.next()

    def _paint_beside(
        self, painter: QPainter, block: QTextBlock, pieces: Sequence[Piece], box: QRectF
    ) -> None:
        document, number = block.document(), block.blockNumber()
        piece = pieces[number].block
        place, width = piece.place, document.textWidth()
        room = self._formats.indent(place)
        if isinstance(piece, Rule):
            painter.setPen(QPen(self._theme.colour("border"), 1))
            painter.drawLine(QPointF(room, box.top() + 0.5), QPointF(width, box.top() + 0.5))
        if not place.containers:
            return
        mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
        # In what comes below they may go on.
        below, following = place, float(ceil(document.size().height()))
        if (after := block.next()).isValid() and number + 1 < len(pieces):
            below = pieces[number + 1].block.place
            following = document.documentLayout().blockBoundingRect(after).top()
        whole = QRectF(0, box.top(), width, box.height())
        self._gutter.paint_bars(
            painter, place, whole, mirrored=mirrored, below=below, following=following
        )
        line = block.layout().lineAt(0)
        if line.isValid():
            feet = QPointF(width - room if mirrored else room, box.top() + line.y() + line.ascent())
            self._gutter.paint_marker(painter, place, feet, mirrored=mirrored)
