"""One parameter: what it is, what it is set to, and who says so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.effective import Effective
from desktop_chat.domain.parameter import Parameter, Value
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.parameters.controls import make_control
from desktop_chat.ui.parameters.words import ParameterWords
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ParameterRow"]

_NARROW = 380  # pixels; below, the control stands under the words


class ParameterRow(QWidget):
    """Its name and a sentence, a control, and where its value comes from.

    Signals:
        chosen: A ``Choice``; None for no longer set here.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, words: ParameterWords, parameter: Parameter
    ) -> None:
        super().__init__()
        self.parameter = parameter
        self._words = words
        name, help = words.label(parameter), words.help(parameter)
        self._name = plain_label(theme.font(Size.BODY), wraps=True)
        self._name.setText(name)
        self._help = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._help.setText(help)
        self._source = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._reset = push_button(self.tr("Reset"), "link")
        self._reset.setFont(theme.font(Size.CAPTION))
        self._reset.setAccessibleName(self.tr("Reset {0}").replace("{0}", name))
        self._reset.clicked.connect(lambda: self.chosen.emit(None))
        self.control = make_control(theme, icons, parameter)
        self.control.set_name(name, help)
        self.control.chosen.connect(self.chosen)
        self.setFocusProxy(self.control)
        self._lay_out()

    def show_value(self, value: Value | None, effective: Effective, *, is_own: bool) -> None:
        """
        Args:
            value: As it is in the place that is looked at.
            effective: What holds now, which something stronger may say.
            is_own: It is set in that place.
        """
        key = self.parameter.key
        self.control.show_value(value)
        is_overruled = effective.value(key) != value
        say = self._words.overruled if is_overruled else self._words.source
        self._source.setText(say(effective, key))
        self._reset.setVisible(is_own)

    def source(self) -> str:
        """Who says so, for tests."""
        return self._source.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(self.width())

    def arrange(self, width: int) -> None:
        """Have the height that it needs at this width."""
        directions = QBoxLayout.Direction
        stacks = self.control.is_wide or width < _NARROW
        self._row.setDirection(directions.TopToBottom if stacks else directions.LeftToRight)

    def _lay_out(self) -> None:
        about = QVBoxLayout()
        about.setSpacing(0)
        about.addWidget(self._name)
        about.addWidget(self._help)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(Space.ONE)
        self._row.addLayout(about, stretch=1)
        self._row.addWidget(self.control)
        below = QHBoxLayout()
        below.setSpacing(Space.ONE)
        below.addWidget(self._source, stretch=1)
        below.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        column.addLayout(self._row)
        column.addLayout(below)
