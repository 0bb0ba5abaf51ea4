"""What a parameter is set with, whatever it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.domain.parameter import Value
from desktop_chat.ui.look.theme import Size

__all__ = ["ParameterControl", "automatic", "width_of"]

_WIDTH = 132  # pixels, of what isn't as wide as the row


def width_of(control: QWidget) -> int:
    """How wide a control is that isn't as wide as its row, in pixels."""
    return _WIDTH * control.font().pixelSize() // Size.BODY


class ParameterControl(QWidget):
    """Shows a value and lets it be changed.

    Attributes:
        is_wide: It wants the whole row.

    Signals:
        chosen: A ``Value``, or ``AUTOMATIC``.
    """

    chosen = Signal(object)
    is_wide = False

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self._control = control
        self.setFocusProxy(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(control)

    def show_value(self, value: Value | None) -> None:
        """``None`` is what the app decides when it is needed."""
        raise NotImplementedError

    def offer(self, choices: Mapping[str, str]) -> None:
        """More that can be chosen, where there are choices: values, and what they are called."""

    def set_name(self, name: str, description: str) -> None:
        """For a screen reader, and whoever points at it."""
        self._control.setAccessibleName(name)
        self._control.setAccessibleDescription(description)


def automatic() -> str:
    """What stands for leaving a value to the app."""
    return tr("Automatic")
