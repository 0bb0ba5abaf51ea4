"""A box that is on or off."""

from __future__ import annotations

from PySide6.QtCore import Slot

from desktop_chat.domain.parameter import Value
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.parameters.control import ParameterControl
from desktop_chat.ui.widgets.controls import check_box

__all__ = ["SwitchControl"]


class SwitchControl(ParameterControl):
    """For what isn't left to the app."""

    def __init__(self, theme: Theme) -> None:
        self._box = check_box(theme, "")
        super().__init__(self._box)
        self._box.clicked.connect(self._on_clicked)

    def show_value(self, value: Value | None) -> None:
        self._box.setChecked(bool(value))

    @Slot(bool)
    def _on_clicked(self, is_on: bool) -> None:
        self.chosen.emit(is_on)
