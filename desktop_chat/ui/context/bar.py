"""A context as one bar: what of it is read, what is kept for the reply, and what is free."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_chat.domain.generation import ContextPlan
from desktop_chat.ui.look.theme import Theme

__all__ = ["ContextBar"]

_HEIGHT = 10  # pixels


class ContextBar(QWidget):
    """Only shows again what the words beside it say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._plan: ContextPlan | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_plan(self, plan: ContextPlan | None) -> None:
        self._plan = plan
        self.setVisible(plan is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        plan = self._plan
        if plan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        used = min(1.0, plan.tokens / plan.capacity)
        kept = min(1.0, (plan.tokens + plan.reserved) / plan.capacity)
        token = "warning" if plan.dropped else "accent"
        # Each over the one before, so that all begin round.
        for name, share in (("border", 1.0), ("muted", kept), (token, used)):
            painter.setBrush(self._theme.colour(name))
            width = max(float(_HEIGHT), share * self.width())
            painter.drawRoundedRect(QRectF(0, 0, width, _HEIGHT), _HEIGHT / 2, _HEIGHT / 2)
