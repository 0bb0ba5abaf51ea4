"""One parameter: what it is, what it is set to, and who says so."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop_chat.domain.effective import Effective
from desktop_chat.domain.language import tr
from desktop_chat.domain.parameter import Parameter, Value
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.parameters import words
from desktop_chat.ui.parameters.controls import make_control
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.value_row import ValueRow

__all__ = ["ParameterRow"]


class ParameterRow(ValueRow):
    """A row for whatever kind of parameter.

    Signals:
        chosen: A ``Choice``; None for no longer set here.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parameter: Parameter) -> None:
        self.parameter = parameter
        name, help = tr(parameter.label), tr(parameter.help)
        self.control = make_control(theme, icons, parameter)
        self.control.set_name(name, help)
        super().__init__(theme, name, help, self.control, is_wide=self.control.is_wide)
        self.control.chosen.connect(self.chosen)
        self.reset_requested.connect(lambda: self.chosen.emit(None))

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
        say = words.overruled if is_overruled else words.source
        self.show_source(say(effective, key), is_own=is_own)
