"""What stands beside paragraphs: the bars of quotations, the bullets and numbers of lists."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop_chat.markdown.blocks import Container, Place
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.transcript.body.formats import Formats
from desktop_chat.ui.transcript.body.spacing import quotes

__all__ = ["Gutter"]

_BAR = 3  # pixels
_BOX = 14  # pixels of a task's box


class Gutter:
    """Paints into the indent of what stands in a list, a quotation or a note."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        self._theme = theme
        self._formats = formats

    def paint_bars(
        self,
        painter: QPainter,
        place: Place,
        box: QRectF,
        *,
        mirrored: bool,
        below: Place | None = None,
        following: float = 0,
    ) -> None:
        """The bars at the side of ``box``, which is as wide as the whole text.

        Args:
            below: Where what comes next stands; what both stand in has its bars to ``following``.
        """
        bars, shared = quotes(place), quotes(below) if below else []
        for number, at in enumerate(map(self._theme.scaled, bars)):
            goes_on = bars[: number + 1] == shared[: number + 1]
            bottom = following if goes_on else box.bottom()
            left = box.right() - at - _BAR if mirrored else box.left() + at
            bar = QRectF(left, box.top(), _BAR, bottom - box.top())
            painter.fillRect(bar, self._theme.colour("border"))

    def paint_marker(
        self, painter: QPainter, place: Place, feet: QPointF, *, mirrored: bool
    ) -> None:
        """The bullet, number, box or label that ends before ``feet``.

        Args:
            feet: Where the letters of the first line stand, at the leading edge of its text.
        """
        if not place.marker:
            return
        if place.checked is not None:
            self._paint_task(painter, feet, checked=place.checked, mirrored=mirrored)
            return
        is_note = place.containers[-1:] == (Container.NOTE,)
        font = self._formats.font()
        if is_note:
            font.setPixelSize(font.pixelSize() - 2)
        direction = Qt.LayoutDirection
        painter.setLayoutDirection(direction.RightToLeft if mirrored else direction.LeftToRight)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        width = QFontMetricsF(font).horizontalAdvance(place.marker)
        left = feet.x() + Space.ONE if mirrored else feet.x() - Space.ONE - width
        edge = feet.x() - self._formats.indent(place)
        left = left if mirrored else max(left, edge)
        painter.drawText(QPointF(left, feet.y()), place.marker)

    def _paint_task(
        self, painter: QPainter, feet: QPointF, *, checked: bool, mirrored: bool
    ) -> None:
        left = feet.x() + Space.ONE if mirrored else feet.x() - Space.ONE - _BOX
        box = QRectF(left + 0.5, feet.y() - _BOX + 1.5, _BOX - 1, _BOX - 1)
        ink = self._theme.colour("accent" if checked else "muted")
        painter.setPen(QPen(ink, 1.25))
        painter.setBrush(ink if checked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if checked:
            painter.setPen(QPen(self._theme.colour("on_accent"), 1.75))
            at = box.topLeft()
            painter.drawPolyline([at + QPointF(*p) for p in ((3, 6.8), (5.6, 9.4), (10.2, 4))])
