"""The seeds with which a question was asked, one of which is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_chat.domain.comparison import MOST_SEEDS
from desktop_chat.domain.language import number, tr
from desktop_chat.ui.comparing.tabs import neighbour, tab
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, push_button, tool_button
from desktop_chat.ui.widgets.flow_layout import FlowLayout
from desktop_chat.ui.widgets.icons import Icons, beside_text
from desktop_chat.ui.widgets.managed import is_managed, mark_managed

__all__ = ["SeedStrip"]

_ICON = 16  # pixels
_BUTTON = 48  # of a seed's, with the space after it
_TIGHT = 260  # below which a button has no words


class SeedStrip(QWidget):
    """A button for each seed, and one for asking with another.

    Signals:
        chosen: The index of a seed.
        more_requested: Ask the same again with so many further seeds.
    """

    chosen = Signal(int)
    more_requested = Signal(int)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._seeds: Sequence[int] = ()
        self._buttons: list[QToolButton] = []
        self._name = plain_label(theme.font(Size.CAPTION), "muted")
        self._name.setText(tr("Seeds"))
        self._strip = QWidget()
        self._flow = FlowLayout(self._strip, Space.HALF)
        self._before = tool_button(tr("Previous seed"), icon=_ICON)
        self._which = plain_label(theme.font(Size.CAPTION), "muted")
        self._after = tool_button(tr("Next seed"), icon=_ICON)
        self._current = 0
        self._again = push_button(tr("Another seed"), "quiet")
        self._again.setFont(theme.font(Size.CAPTION))
        self._again.setIconSize(beside_text(_ICON))
        self._again.setAccessibleName(tr("Ask the same again with another seed"))
        self._again.setToolTip(self._again.accessibleName())
        self._again.clicked.connect(lambda: self.more_requested.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HALF)
        row.addWidget(self._name)
        row.addWidget(self._strip, stretch=1000, alignment=Qt.AlignmentFlag.AlignVCenter)
        for each in (self._before, self._which, self._after):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self._again)
        self._before.clicked.connect(lambda: self._step(-1))
        self._after.clicked.connect(lambda: self._step(1))
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def seeds(self) -> Sequence[int]:
        """Those that are shown."""
        return self._seeds

    def show_seeds(self, seeds: Sequence[int], current: int) -> None:
        if seeds != self._seeds:
            self._seeds = seeds
            while len(self._buttons) < len(seeds):
                self._add()
            for at, button in enumerate(self._buttons):
                button.setVisible(at < len(seeds))
                if at < len(seeds):
                    button.setText(number(at + 1))
                    said = tr(
                        "Seed {seed}, {at} of {count}",
                        seed=str(seeds[at]), at=number(at + 1), count=number(len(seeds)),
                    )  # fmt: skip
                    button.setAccessibleName(said)
                    button.setToolTip(tr("Seed {seed}", seed=str(seeds[at])))
            if not is_managed(self._again):
                self._again.setEnabled(len(seeds) < MOST_SEEDS)
        self._current = current
        self._before.setEnabled(current > 0)
        self._after.setEnabled(current < len(seeds) - 1)
        self._arrange()
        for at, button in enumerate(self._buttons):
            button.setChecked(at == current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """A button for each as far as there is room, else one for each direction."""
        count = len(self._seeds)
        is_tight = self.width() < _TIGHT
        at, all_ = number(self._current + 1), number(count)
        whole = tr("Seed {at} of {count}", at=at, count=all_)
        short = tr("{at} of {count}", at=at, count=all_)
        self._which.setText(short if is_tight else whole)
        self._which.setAccessibleName(whole)
        self._again.setText("" if is_tight else tr("Another seed"))
        needed = count * _BUTTON + self._name.sizeHint().width() + self._again.sizeHint().width()
        has_room = needed + Space.FOUR < self.width()
        for each in (self._name, self._strip):
            each.setVisible(count > 1 and has_room)
        for each in (self._before, self._which, self._after):
            each.setVisible(count > 1 and not has_room)

    def _step(self, step: int) -> None:
        if 0 <= self._current + step < len(self._seeds):
            self.chosen.emit(self._current + step)

    def forbid(self) -> None:
        """An administrator lets nothing further be asked."""
        mark_managed(self._icons, self._again)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        to = neighbour(self._buttons, event)
        if to is None:
            super().keyPressEvent(event)
        elif 0 <= to < len(self._seeds):
            self._buttons[to].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(to)

    def _add(self) -> None:
        button = tab(self._theme)
        button.clicked.connect(partial(self.chosen.emit, len(self._buttons)))
        self._buttons.append(button)
        self._flow.addWidget(button)

    @Slot()
    def _restyle(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        back, on = "chevron-left", "chevron-right"
        if mirrored:
            back, on = on, back
        self._before.setIcon(self._icons.icon(back, "muted"))
        self._after.setIcon(self._icons.icon(on, "muted"))
        if not is_managed(self._again):
            self._again.setIcon(self._icons.icon("dice", "muted"))
