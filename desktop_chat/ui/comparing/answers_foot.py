"""What concerns all answers to a question: that none is better, and the seeds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.comparing.seed_strip import SeedStrip
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import push_button
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["AnswersFoot"]


class AnswersFoot(QWidget):
    """
    Attributes:
        seeds: Those with which it was asked.

    Signals:
        none_chosen: The person likes no answer better than the others, or takes that back.
    """

    none_chosen = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.seeds = SeedStrip(theme, icons)
        self._none = push_button(tr("None is better"), "outlined")
        self._none.setCheckable(True)
        self._none.clicked.connect(self.none_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.TWO, 0, Space.TWO, Space.ONE)
        row.setSpacing(Space.ONE)
        row.addWidget(self._none)
        row.addWidget(self.seeds, stretch=1)

    def offer_none(self, *, is_offered: bool, is_chosen: bool) -> None:
        """Whether there are several answers, of which none was the best."""
        self._none.setEnabled(is_offered)
        self._none.setChecked(is_chosen)
