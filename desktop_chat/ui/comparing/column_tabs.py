"""Names of columns in a row, where there is room for one column only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space

__all__ = ["ColumnTabs"]


class ColumnTabs(QWidget):
    """One button for each; arrows go from one to the next.

    Signals:
        chosen: The number of a column.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: list[QToolButton] = []
        self._names: Sequence[str] = ()
        self.setAccessibleName(tr("Columns"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.TWO, 0, Space.TWO, 0)
        self._row.setSpacing(Space.HALF)

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
                button.setToolTip("")
                button.setAccessibleName(names[at])

    def mark(self, current: int) -> None:
        """Show which column is in sight."""
        for at, button in enumerate(self._buttons):
            button.setChecked(at == current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        at = next((at for at, each in enumerate(self._buttons) if each.hasFocus()), None)
        if event.key() not in sides or at is None:
            super().keyPressEvent(event)
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        step = sides[Qt.Key(event.key())] * (-1 if mirrored else 1)
        if 0 <= at + step < len(self._names):
            self._buttons[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(at + step)

    def _add(self) -> None:
        button = QToolButton()
        button.setObjectName("tab")
        button.setCheckable(True)
        button.setFont(self._theme.font(Size.CAPTION))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.chosen.emit, len(self._buttons)))
        self._buttons.append(button)
        self._row.addWidget(button, stretch=1)
