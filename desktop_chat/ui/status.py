"""The quiet line under the composer: speed on one side, the context on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_chat.domain.language import decimal, tr
from desktop_chat.ui.context.meter import ContextMeter
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:  # a window's first paint does without
    from desktop_chat.domain.errors import ContextFull
    from desktop_chat.domain.generation import ContextPlan, GenerationStats

__all__ = ["StatusLine"]


class StatusLine(QWidget):
    """
    Attributes:
        meter: How much of the context is used.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speed = ElidedLabel(theme.font(Size.CAPTION), "muted")
        self.meter = ContextMeter(theme)
        self._forms = ("", "")  # of what is said of the speed: the whole, and for little room
        self._link = ""  # that is pointed at
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.TWO, 0, Space.TWO, 0)
        row.addWidget(self._speed, stretch=1)
        row.addWidget(self.meter)

    def say(self, text: str, short: str = "") -> None:
        """A word in passing, until there is something else to say.

        Args:
            short: For little room.
        """
        self._say(text, short=short or text)

    @Slot(str)
    def show_link(self, address: str) -> None:
        """Say where a link leads while it is pointed at; empty when it isn't any more."""
        self._link = address
        self._fit()

    def show_stats(self, stats: GenerationStats) -> None:
        if not stats.tokens_per_second:
            self.say("")  # it was stopped before there was anything to measure
            return
        speed = tr("{speed} tokens/s", speed=decimal(stats.tokens_per_second, 1))
        wait = decimal(stats.time_to_first_token_ms / 1000, 2)
        first = tr("first token after {seconds} s", seconds=wait)
        self._say(f"{speed} · {first}", short=speed)

    def show_context(self, news: ContextPlan | ContextFull | None) -> None:
        self.meter.show_context(news)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def text(self) -> str:
        context = "" if self.meter.isHidden() else self.meter.text()
        return f"{self._speed.whole} {context}".strip()

    def _say(self, text: str, *, short: str) -> None:
        self._forms = (text, short)
        self._fit()

    def _fit(self) -> None:
        whole, short = self._forms
        room = self.contentsRect().width() - 2 * Space.TWO - Space.TWO
        if not self.meter.isHidden():
            room -= self.meter.sizeHint().width()
        if self._link:  # its beginning tells whose it is
            self._speed.show_text(self._link)
            return
        needed = self._speed.fontMetrics().horizontalAdvance(whole)
        self._speed.show_text(whole if needed <= room else short)
