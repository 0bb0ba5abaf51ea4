"""A ring that fills up with the conversation, and the number of tokens beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_chat.domain.language import later, number, tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Radius, Space

if TYPE_CHECKING:  # a window's first paint does without
    from desktop_chat.domain.errors import ContextFull
    from desktop_chat.domain.generation import ContextPlan

__all__ = ["ContextMeter"]

_RING = 14  # pixels across
_LINE = 2.5  # pixels
_CIRCLE = 360 * 16  # as Qt counts angles
_TOP = 90 * 16


class ContextMeter(QAbstractButton):
    """How much of its context the model reads; pressed for more about it. Hidden while unknown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0  # of the context that is read
        self._reserved = 0.0  # that is kept free for the reply
        self._is_short = False  # something is left out
        self.news: ContextPlan | ContextFull | None = None
        self.setFont(theme.font(Size.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)
        self.show_context(None)

    def show_context(self, news: ContextPlan | ContextFull | None) -> None:
        """Tell how it is now."""
        self.news = news
        # Not by its type, which is loaded after the first paint.
        capacity: int = getattr(news, "capacity", 0)
        if news is not None and capacity:
            self._show_plan(news)  # pyright: ignore[reportArgumentType]  # only a plan has one
        elif news is not None:
            self._share, self._reserved, self._is_short = 1.0, 0.0, True
            self._say(tr("Context full"), tr("Context full: the message doesn't fit"))
        self.setVisible(news is not None)

    def _show_plan(self, plan: ContextPlan) -> None:
        self._share = min(1.0, plan.tokens / plan.capacity)
        self._reserved = min(1.0 - self._share, plan.reserved / plan.capacity)
        self._is_short = bool(plan.dropped)
        used, capacity = number(plan.tokens), number(plan.capacity)
        told = (
            later(
                "Context: {used} of {all} tokens are read, {percent} %, and not all of the "
                "conversation"
            )
            if self._is_short
            else later("Context: {used} of {all} tokens are read, {percent} %")
        )
        percent = number(round(self._share * 100))
        name = tr(told, used=used, all=capacity, percent=percent)
        self._say(tr("{used} of {all} tokens", used=used, all=capacity), name)

    def _say(self, text: str, name: str) -> None:
        self.setText(text)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + _RING + 3 * Space.HALF + Space.HALF // 2
        return QSize(width, max(metrics.height(), _RING) + Space.HALF)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            ground = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ground, Radius.SMALL, Radius.SMALL)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - _RING - Space.HALF if is_mirrored else Space.HALF
        ring = QRectF(x, (self.height() - _RING) / 2, _RING, _RING)
        half = _LINE / 2
        self._paint_ring(painter, ring.adjusted(half, half, -half, -half))
        before = Space.HALF if is_mirrored else _RING + 2 * Space.HALF
        words = self.rect().adjusted(before, 0, 0, 0)
        words.setWidth(self.fontMetrics().horizontalAdvance(self.text()) + 1)
        painter.setPen(colour("warning" if self._is_short else "muted"))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the text's own
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
                         | Qt.AlignmentFlag.AlignLeft, self.text())  # fmt: skip

    def _paint_ring(self, painter: QPainter, place: QRectF) -> None:
        """All of the context, what of it is kept free, and over both what is read."""
        used, kept = round(self._share * _CIRCLE), round(self._reserved * _CIRCLE)
        token = "warning" if self._is_short else "accent"
        for name, start, length in (
            ("border", _TOP, _CIRCLE),
            ("muted", _TOP - used, -kept),
            (token, _TOP, -used),
        ):
            pen = QPen(self._theme.colour(name), _LINE)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(place, start, length)
