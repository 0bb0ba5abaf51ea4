"""A number that a parameter is set to."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QSizePolicy, QVBoxLayout

from desktop_chat.domain.parameter import AUTOMATIC, Kind, Parameter, Value
from desktop_chat.ui.look.language import locale
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.parameters.control import ParameterControl, automatic, width_of
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import at_most
from desktop_chat.ui.widgets.value_row import ValueRow

__all__ = ["NumberControl", "limit_number"]


class _SpinBox(QDoubleSpinBox):
    """Shows no more digits than there are; the wheel scrolls what it is in."""

    focus_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(self.ButtonSymbols.NoButtons)  # arrow keys do the same
        self.setFrame(False)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def textFromValue(self, value: float) -> str:
        if value == self.minimum() and self.specialValueText():
            return self.specialValueText()
        return locale().toString(value, "g", 10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)


class NumberControl(ParameterControl):
    """One step below the least stands for leaving it to the app, where that can be."""

    def __init__(self, parameter: Parameter) -> None:
        self._box = box = _SpinBox()
        self._is_whole = parameter.kind is Kind.WHOLE
        self._is_open = parameter.default is None
        written = locale()
        written.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        box.setLocale(written)
        box.setDecimals(0 if self._is_whole else 4)
        box.setRange(parameter.least - (1 if self._is_open else 0), parameter.most)
        box.setSingleStep(parameter.step)
        box.setKeyboardTracking(False)
        if self._is_open:
            box.setSpecialValueText(automatic())
        # The frame is around it: Qt doesn't draw a style sheet's own in a spin box right.
        self._frame = QFrame()
        self._frame.setObjectName("number")
        self._frame.setFixedWidth(width_of(box))
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(*(Space.ONE - 2,) * 4)
        self._frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        inside.addWidget(box)
        super().__init__(self._frame)
        self.setFocusProxy(box)
        box.focus_changed.connect(self._on_focus_changed)
        box.valueChanged.connect(self._on_changed)

    def set_most(self, most: int) -> None:
        """Take nothing above it."""
        self._box.setMaximum(min(most, self._box.maximum()))

    def set_name(self, name: str, description: str) -> None:
        self._box.setAccessibleName(name)
        self._box.setAccessibleDescription(description)

    @Slot(bool)
    def _on_focus_changed(self, is_here: bool) -> None:
        self._frame.setProperty("active", is_here)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)

    def show_value(self, value: Value | None) -> None:
        self._box.blockSignals(True)
        self._box.setValue(self._box.minimum() if value is None else float(cast("float", value)))
        self._box.blockSignals(False)

    @Slot(float)
    def _on_changed(self, value: float) -> None:
        if self._is_open and value == self._box.minimum():
            self.chosen.emit(AUTOMATIC)
        else:
            self.chosen.emit(round(value) if self._is_whole else round(value, 4))


def limit_number(icons: Icons, row: ValueRow, control: ParameterControl, most: int) -> None:
    """Have a row take no more than an administrator lets it."""
    assert isinstance(control, NumberControl)
    control.set_most(most)
    row.show_limit(icons, at_most(most))
