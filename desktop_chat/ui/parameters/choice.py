"""One of a few values that a parameter is set to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy

from desktop_chat.domain.parameter import AUTOMATIC, Value
from desktop_chat.ui.parameters.control import ParameterControl, width_of
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.picker import Picker
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ChoiceControl"]

_WIDEST = 5 / 3  # of what a control is wide


class ChoiceControl(ParameterControl):
    """None among the values stands for leaving it to the app."""

    def __init__(
        self,
        icons: Icons,
        choices: list[tuple[str, Value | None]],
        call: Callable[[Value | None], str] = str,
    ) -> None:
        """``call`` tells what to call a value that isn't among the choices."""
        self._call = call
        self._box = Picker(icons)
        self._values: list[Value | None] = []
        self._box.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToContents)
        self._box.setMinimumWidth(width_of(self._box))
        self._box.setMaximumWidth(round(_WIDEST * width_of(self._box)))
        self._box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        super().__init__(self._box)
        for text, value in choices:
            self._add(text, value)
        self._box.activated.connect(self._on_activated)

    def offer(self, choices: Mapping[str, str]) -> None:
        for value, name in choices.items():
            if value not in self._values:
                self._add(name, value)

    def show_value(self, value: Value | None) -> None:
        if value not in self._values:
            self._add(self._call(value), value)
        self._box.setCurrentIndex(self._values.index(value))

    def _add(self, text: str, value: Value | None) -> None:
        self._values.append(value)
        self._box.addItem(printable(text))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        value = self._values[index]
        self.chosen.emit(AUTOMATIC if value is None else value)
