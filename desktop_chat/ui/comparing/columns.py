"""The answers beside each other, or one at a time where there is little room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.comparison import MOST_CONTESTANTS
from desktop_chat.ui.comparing.column import CompareColumn
from desktop_chat.ui.comparing.column_tabs import ColumnTabs
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["CompareColumns"]

_LEAST_LETTERS = 30  # of a line, below which there is no room for a column and its buttons


class CompareColumns(QWidget):
    """Two to four of them. They are made once, and some may be without use.

    Signals:
        moved: Another column is in sight, where there is room for one.
    """

    moved = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, decoration: Decoration) -> None:
        super().__init__()
        self._count = 0
        self._current = 0
        self._is_narrow = False
        self._is_together = True
        self._is_sought = False  # what is searched for, in the current one
        self._all = [CompareColumn(theme, icons, decoration) for _ in range(MOST_CONTESTANTS)]
        self._rules: list[QFrame] = []
        self.tabs = ColumnTabs(theme, icons)
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        row = QHBoxLayout()
        row.setSpacing(0)
        for at, each in enumerate(self._all):
            if at:
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedWidth(1)
                self._rules.append(rule)
                row.addWidget(rule)
            row.addWidget(each, stretch=1)
            each.stepped.connect(self._on_stepped)
            each.scrolled.connect(self._on_scrolled)
            each.grown.connect(self._on_grown)
            each.grown.connect(self._seek)
            each.text.settled.connect(self._seek)
        row.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        column.addWidget(self.tabs)
        column.addLayout(row, stretch=1)
        self.tabs.chosen.connect(self.go_to)
        self._bar.valueChanged.connect(self._on_bar_moved)
        self._show()

    @property
    def shown(self) -> list[CompareColumn]:
        """Those that are in use, from left to right."""
        return self._all[: self._count]

    @property
    def every(self) -> list[CompareColumn]:
        """Those without use too."""
        return self._all

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one column only."""
        return self._is_narrow

    def set_count(self, count: int) -> None:
        self._count = count
        self._current = min(self._current, max(0, count - 1))
        self._arrange()

    def name(self) -> None:
        """Have all be called as their heads say."""
        self.tabs.show_names([each.head.name() for each in self.shown])
        for at, each in enumerate(self.shown):
            each.name(at, self._count)
        self._show()

    def scroll_together(self, together: bool) -> None:
        """Whether all go up and down at once."""
        self._is_together = together
        self._show()

    def reveal(self) -> None:
        """Scroll the column in question to the first word of the search, once that is there."""
        self._is_sought = True
        self._seek()

    @Slot()
    def _seek(self) -> None:
        if not self._is_sought or self._current >= self._count:
            return
        column = self._all[self._current]
        place = column.text.found()
        if place is not None:
            wanted = max(0, place - column.page // 3)
            (self._bar.setValue if self._shares_bar else column.scroll_to)(wanted)
            self._is_sought = column.position() != wanted  # which isn't laid out yet

    def to_top(self) -> None:
        self._is_sought = False
        for each in self._all:
            each.scroll_to(0)
        self._bar.setValue(0)

    @Slot(int)
    def go_to(self, at: int) -> None:
        """Bring a column into sight, with the keyboard if that was in another one."""
        had_keyboard = self._has_keyboard()
        self._current = at
        self._show()
        self.moved.emit(at)
        if had_keyboard:
            self._all[at].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._arrange()

    def _has_keyboard(self) -> bool:
        return any(each.hasFocus() for each in self.shown)

    def _arrange(self) -> None:
        least = _LEAST_LETTERS * self.fontMetrics().averageCharWidth() * self._count
        self._is_narrow = self._count > 1 and self.width() < least
        self._show()

    def _show(self) -> None:
        self.tabs.setVisible(self._is_narrow)
        self.tabs.mark(self._current)
        for at, each in enumerate(self._all):
            each.setVisible(at < self._count and (not self._is_narrow or at == self._current))
            each.show_bar(not self._shares_bar)
            each.head.show_short(self._is_narrow)
        for at, rule in enumerate(self._rules, 1):
            rule.setVisible(at < self._count and not self._is_narrow)
        self._bar.setVisible(self._shares_bar)
        self._on_grown()

    @property
    def _shares_bar(self) -> bool:
        return self._is_together and not self._is_narrow

    def _in_sight(self) -> Iterator[CompareColumn]:
        return (each for each in self.shown if not each.isHidden())

    @Slot()
    def _on_grown(self) -> None:
        """The bar goes as far as the longest answer; whoever reads the end goes on reading it."""
        if not self._shares_bar:
            return
        bar = self._bar
        was_at_end = 0 < bar.maximum() == bar.value()
        bar.setRange(0, max((each.most for each in self._in_sight()), default=0))
        bar.setPageStep(max((each.page for each in self._in_sight()), default=0))
        bar.setSingleStep(Space.THREE)
        if was_at_end:
            bar.setValue(bar.maximum())

    @Slot(int)
    def _on_bar_moved(self, position: int) -> None:
        if self._shares_bar:
            for each in self._in_sight():
                each.scroll_to(position)

    @Slot(int)
    def _on_scrolled(self, pixels: int) -> None:
        sender = self.sender()
        self._is_sought = False
        if self._shares_bar:
            self._bar.setValue(self._bar.value() + pixels)
        elif isinstance(sender, CompareColumn):
            sender.scroll_to(sender.position() + pixels)

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        sender = self.sender()
        at = next((at for at, each in enumerate(self.shown) if each is sender), self._current)
        if 0 <= at + step < self._count:
            self.go_to(at + step)
