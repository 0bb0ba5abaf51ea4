"""Names of columns in a row, where there is room for one column only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.comparing.tabs import neighbour, tab
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons, beside_text

__all__ = ["ColumnTabs"]

_ICON = 14  # pixels


class ColumnTabs(QWidget):
    """One button for each; arrows go from one to the next.

    Signals:
        chosen: The number of a column.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._best: int | None = None
        self._buttons: list[QToolButton] = []
        self._names: Sequence[str] = ()
        self.setAccessibleName(tr("Columns"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.TWO, 0, Space.TWO, 0)
        self._row.setSpacing(Space.HALF)
        theme.changed.connect(self._restyle)

    def show_names(self, names: Sequence[str]) -> None:
        if names == self._names:
            return
        self._names = names
        while len(self._buttons) < len(names):
            self._add()
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(names))
            if at < len(names):
                button.setText(names[at].replace("&", "&&"))
        self._restyle()

    def mark(self, current: int) -> None:
        """Show which column is in sight."""
        for at, button in enumerate(self._buttons):
            button.setChecked(at == current)

    def show_best(self, at: int | None) -> None:
        """Show in which column the answer is that the person likes best."""
        if at != self._best:
            self._best = at
            self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        to = neighbour(self._buttons, event)
        if to is None:
            super().keyPressEvent(event)
        elif 0 <= to < len(self._names):
            self._buttons[to].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(to)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_elided()

    def _tell_elided(self) -> None:
        """Have the pointer show a name that is cut."""
        for button, name in zip(self._buttons, self._names, strict=False):
            is_cut = button.sizeHint().width() > button.width()
            # As HTML, for which Qt would else take what looks like it.
            button.setToolTip(f"<p>{escape(name)}</p>" if is_cut else "")

    @Slot()
    def _restyle(self) -> None:
        for at, (button, name) in enumerate(zip(self._buttons, self._names, strict=False)):
            is_best = at == self._best
            button.setIcon(self._icons.icon("check", "accent") if is_best else QIcon())
            said = tr("{model}: your choice", model=name)
            button.setAccessibleName(said if is_best else name)
        self._tell_elided()

    def _add(self) -> None:
        button = tab(self._theme)
        button.setIconSize(beside_text(_ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.chosen.emit, len(self._buttons)))
        self._buttons.append(button)
        self._row.addWidget(button, stretch=1)
