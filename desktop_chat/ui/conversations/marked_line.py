"""One line of text with marked words, of which the first is always seen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from desktop_chat.ui.widgets.untrusted import printable

if TYPE_CHECKING:
    from desktop_chat.domain.search import Span

__all__ = ["Ink", "MarkedLine", "draw_marked"]

_BLANKS = re.compile(r"\s+")
_ELLIPSIS = "…"
_ENDLESS = 1e6  # pixels
_BEFORE = 0.4  # of the width, at most, for what is before the first mark, if that would be cut


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A text and where in it the marked words are, in order."""

    text: str
    spans: tuple[Span, ...] = ()

    @classmethod
    def printable(cls, text: str, spans: Iterable[Span]) -> MarkedLine:
        """What can safely be shown of ``text``, on one line, with the marks where they belong."""
        shown = ""
        marks: list[Span] = []
        at = 0
        for start, end in spans:
            shown += _BLANKS.sub(" ", printable(text[at:start]))
            before = len(shown)
            shown += _BLANKS.sub(" ", printable(text[start:end]))
            marks.append((before, len(shown)))
            at = end
        return cls(shown + _BLANKS.sub(" ", printable(text[at:])), tuple(marks))

    def fitted(self, metrics: QFontMetricsF, width: float) -> MarkedLine:
        """As much as ``width`` has room for: the beginning or, if need be, from a later word on."""
        if metrics.horizontalAdvance(self.text) <= width:
            return self
        line = self
        if self.spans and metrics.horizontalAdvance(self.text[: self.spans[0][1]]) > width * 0.8:
            line = self._from(self._beginning(metrics, width * _BEFORE))
        return line._cut(metrics, width)

    def _beginning(self, metrics: QFontMetricsF, width: float) -> int:
        """From where on to show the text, so that before the first mark there is ``width``."""
        first = self.spans[0][0]
        start = first
        while start > 0 and metrics.horizontalAdvance(self.text[start - 1 : first]) <= width:
            start -= 1
        space = self.text.find(" ", start, first)
        return space + 1 if space >= 0 and start > 0 else start

    def _from(self, start: int) -> MarkedLine:
        if start == 0:
            return self
        by = len(_ELLIPSIS) - start
        return MarkedLine(
            _ELLIPSIS + self.text[start:], tuple((a + by, b + by) for a, b in self.spans)
        )

    def _cut(self, metrics: QFontMetricsF, width: float) -> MarkedLine:
        """The logical beginning, which in a line of both directions isn't all on one side."""
        text = metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, width)
        if text == self.text:
            return self
        end = len(text.removesuffix(_ELLIPSIS).removesuffix("..."))
        return MarkedLine(text, tuple((a, min(b, end)) for a, b in self.spans if a < end))


@dataclass(frozen=True, slots=True)
class Ink:
    """How a line is drawn; ``ground`` is behind the marks."""

    font: QFont
    text: QColor
    marked: QColor
    ground: QColor


def draw_marked(
    painter: QPainter, place: QRect, line: MarkedLine, ink: Ink, direction: Qt.LayoutDirection
) -> None:
    """Draw what fits of ``line`` at the leading side of ``place``, in the middle of its height."""
    fitted = line.fitted(QFontMetricsF(ink.font), place.width())
    layout = QTextLayout(fitted.text, ink.font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    mark = QTextCharFormat()
    mark.setForeground(QBrush(ink.marked))
    mark.setBackground(QBrush(ink.ground))
    layout.setFormats([_range(fitted.text, span, mark) for span in fitted.spans])
    layout.beginLayout()
    laid = layout.createLine()
    laid.setLineWidth(_ENDLESS)
    layout.endLayout()
    width = laid.naturalTextWidth()
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    x = place.right() + 1 - width if mirrored else place.left()
    y = place.top() + (place.height() - laid.height()) / 2
    painter.setPen(ink.text)
    layout.draw(painter, QPointF(x, y))


def _range(text: str, span: Span, mark: QTextCharFormat) -> QTextLayout.FormatRange:
    """Qt counts in units of UTF-16, Python in characters."""
    found = QTextLayout.FormatRange()
    start, end = (_units(text[:at]) for at in span)
    found.start, found.length, found.format = start, end - start, mark  # pyright: ignore[reportAttributeAccessIssue]  # stubs
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
