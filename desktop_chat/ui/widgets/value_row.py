"""One thing that can be set: what it is, what it is set to, and who says so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import ManagedNote, mark_managed

__all__ = ["ValueRow"]

_NARROW = 380  # pixels; below, the control stands under the words


class ValueRow(QWidget):
    """Its name and a sentence, a control, and where its value comes from.

    Signals:
        reset_requested: It shall no longer be set here.
    """

    reset_requested = Signal()

    def __init__(
        self, theme: Theme, name: str, help: str, control: QWidget, *, is_wide: bool = False
    ) -> None:
        """``is_wide``: the control wants the whole row."""
        super().__init__()
        self._is_wide = is_wide
        self._narrow = theme.scaled(_NARROW)
        self._name = plain_label(theme.font(Size.BODY), wraps=True)
        self._name.setText(name)
        self._help = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._help.setText(help)
        self._source = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._reset = push_button(tr("Reset"), "link")
        self._reset.setFont(theme.font(Size.CAPTION))
        self._reset.setAccessibleName(tr("Reset {setting}", setting=name))
        self._reset.clicked.connect(self._on_reset)
        self._control = control
        self._note: ManagedNote | None = None
        self.setFocusProxy(control)
        self._lay_out(control)

    def show_managed(self, icons: Icons) -> None:
        """Have it stay as an administrator has decided."""
        if self._note is None:
            mark_managed(icons, self._control)
            self._note = ManagedNote(icons)
            self._below.insertWidget(0, self._note, stretch=1)
            self.show_source("", is_own=False)

    def show_limit(self, icons: Icons, limit: str) -> None:
        """Say how far an administrator lets it be set."""
        self._column.addWidget(ManagedNote(icons, limit))

    def show_source(self, source: str, *, is_own: bool) -> None:
        """
        Args:
            source: Who says what holds; nothing where that goes without saying.
            is_own: It is set here, so that it can be reset.
        """
        is_open = self._note is None
        self._source.setText(source)
        self._source.setVisible(is_open and bool(source))
        self._reset.setVisible(is_open and is_own)

    def source(self) -> str:
        """Who says so, for tests."""
        return self._source.text() if self._note is None else self._note.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(self.width())

    def arrange(self, width: int) -> None:
        """Have the height that it needs at this width."""
        directions = QBoxLayout.Direction
        stacks = self._is_wide or width < self._narrow
        self._row.setDirection(directions.TopToBottom if stacks else directions.LeftToRight)

    def _on_reset(self) -> None:
        if self._reset.hasFocus():  # which it loses, since it goes
            self.setFocus()
        self.reset_requested.emit()

    def _lay_out(self, control: QWidget) -> None:
        about = QVBoxLayout()
        about.setSpacing(0)
        about.addWidget(self._name)
        about.addWidget(self._help)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(Space.ONE)
        self._row.addLayout(about, stretch=1)
        self._row.addWidget(control)
        self._below = below = QHBoxLayout()
        below.setSpacing(Space.ONE)
        below.addWidget(self._source, stretch=1)
        below.addWidget(self._reset)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        column.addLayout(self._row)
        column.addLayout(below)
