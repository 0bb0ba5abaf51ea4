"""Where the widgets of a message's parts stand, and what is painted beside them."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.flow import FlowText
from desktop_chat.ui.transcript.body.formats import Formats
from desktop_chat.ui.transcript.body.gutter import Gutter
from desktop_chat.ui.transcript.body.sections import Section, Sections
from desktop_chat.ui.transcript.body.spacing import gap, place_of

__all__ = ["Arrangement"]


class Arrangement:
    """Stacks the sections of a message in its widget."""

    def __init__(self, theme: Theme, formats: Formats, sections: Sections, widget: QWidget) -> None:
        self._formats = formats
        self._gutter = Gutter(theme, formats)
        self._sections = sections
        self._widget = widget

    @property
    def is_settled(self) -> bool:
        """Whether all are laid out for the width that they have."""
        return not any(section.is_dirty for section in self._sections.all)

    def settle(self, width: int, until: float) -> tuple[int, int]:
        """Lay out for another width, first what is in sight, and then the others until a time.

        Returns:
            How high all are, and how far down what is in sight has moved, in pixels.
        """
        sight = self._widget.visibleRegion().boundingRect()
        seen = [each for each in self._sections.all if each.widget.geometry().intersects(sight)]

        def may_fit(section: Section) -> bool:
            return section in seen or time.monotonic() < until

        if not seen:
            return self.place(0, width, may_fit), 0
        first = seen[0]
        line = max(sight.top(), first.top)  # what is read there shall stay there
        share = (line - first.top) / max(first.height, 1)
        height = self.place(0, width, may_fit)
        return height, round(first.top + share * first.height) - line

    def place(
        self, first: int, width: int, may_fit: Callable[[Section], bool] = lambda _: True
    ) -> int:
        """Place the sections from the ``first`` on; those before are where they belong.

        Args:
            may_fit: Of those that aren't laid out for this width; others only move.

        Returns:
            How high all are, in pixels.
        """
        sections = self._sections.all
        above = sections[first - 1] if 0 < first <= len(sections) else None
        y = above.top + above.height if above else 0
        for section in sections[first:]:
            y += gap(above.shown[-1] if above else None, section.shown[0])
            section.is_mirrored = self._is_mirrored(section, above)
            if section.is_dirty and not may_fit(section):
                section.top = y
                section.widget.move(section.widget.x(), y)
            else:
                self._place(section, y, width)
            y += section.height
            above = section
        return y

    def paint(self, painter: QPainter, visible: QRect) -> None:
        """Paint what stands beside code, tables and formulas in quotations and lists."""
        sections = self._sections.all
        for number, section in enumerate(sections):
            below = sections[number + 1] if number + 1 < len(sections) else None
            bottom = below.top if below else section.top + section.height
            if section.top > visible.bottom():
                break
            if bottom >= visible.top():
                self._paint_beside(painter, section, below)

    def _place(self, section: Section, y: int, width: int) -> None:
        widget = section.widget
        room = (
            0 if isinstance(widget, FlowText) else self._formats.indent(place_of(section.shown[0]))
        )
        width = max(1, width - room)
        if section.is_dirty:
            section.height, section.is_dirty = widget.fit(width), False
        section.top = y
        widget.setGeometry(0 if section.is_mirrored else room, y, width, section.height)

    def _is_mirrored(self, section: Section, above: Section | None) -> bool:
        """As the text is; code and the like stand as what is above them."""
        if isinstance(section.widget, FlowText):
            return section.widget.is_mirrored_at_end()
        return above.is_mirrored if above else self._widget.isRightToLeft()

    def _paint_beside(self, painter: QPainter, section: Section, below: Section | None) -> None:
        place, mirrored = place_of(section.shown[-1]), section.is_mirrored
        is_text = isinstance(section.widget, FlowText)
        bottom = section.top + section.height
        top = bottom if is_text else section.top  # a text paints its own
        width = self._widget.width()
        self._gutter.paint_bars(
            painter,
            place,
            QRectF(0, top, width, bottom - top),
            mirrored=mirrored,
            below=place_of(below.shown[0]) if below else None,
            following=below.top if below else 0,
        )
        if not is_text:
            room = self._formats.indent(place)
            drop = QFontMetricsF(self._formats.font()).ascent()
            feet = QPointF(width - room if mirrored else room, section.top + drop)
            self._gutter.paint_marker(painter, place, feet, mirrored=mirrored)
