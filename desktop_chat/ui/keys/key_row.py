"""One way to open the conversations, in a list of them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import mark_managed

__all__ = ["KeyRow"]

_NARROW = 400  # pixels; below, the buttons stand under the words


class KeyRow(QWidget):
    """Its name, since when it is there, and two buttons.

    Signals:
        change_requested: Set it up, or another in its place.
        removal_requested: Take it away.
    """

    change_requested = Signal()
    removal_requested = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._narrow = theme.scaled(_NARROW)
        self._name = plain_label(theme.font(Size.BODY, QFont.Weight.DemiBold), wraps=True)
        self._state = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._change = push_button("", "outlined")
        self._remove = push_button(tr("Remove…"), "quiet")
        self._change.clicked.connect(self.change_requested)
        self._remove.clicked.connect(self.removal_requested)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._state)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.HALF)
        buttons.addWidget(self._change)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.HALF)
        self._row.addLayout(words, stretch=1)
        self._row.addLayout(buttons)
        self.set_name(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(self.width())

    def arrange(self, width: int) -> None:
        """Have the height that it needs at this width."""
        directions = QBoxLayout.Direction
        is_narrow = width < self._narrow
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def mark_change_managed(self, icons: Icons) -> None:
        """An administrator doesn't want it to be set up."""
        mark_managed(icons, self._change)

    def mark_removal_managed(self, icons: Icons) -> None:
        """An administrator wants it to stay."""
        mark_managed(icons, self._remove)

    def set_name(self, name: str) -> None:
        self._name.setText(name)
        self._remove.setAccessibleName(f"{name}: {self._remove.text()}")

    def show_state(self, state: str, change: str, *, can_remove: bool) -> None:
        """``change`` is what can be done about it; empty for nothing."""
        self._state.setText(state)
        self._change.setText(change)
        self._change.setVisible(bool(change))
        self._change.setAccessibleName(f"{self._name.text()}: {change}")
        self._remove.setVisible(can_remove)
