"""What a parameter is set with: a number, a choice, a text, a list of texts."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.domain.parameter import AUTOMATIC, Kind, Parameter, Value
from desktop_chat.ui.look.language import LOCALE
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.picker import Picker
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ParameterControl", "make_control"]

_WIDTH = 132  # pixels, of what isn't as wide as the row
_LINES = 6
_PAUSE_MS = 800  # of typing, after which a text counts
_ESCAPES = (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"))


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

    def offer(self, names: tuple[str, ...]) -> None:
        """More that can be chosen, where there are choices."""

    def set_name(self, name: str, description: str) -> None:
        """For a screen reader, and whoever points at it."""
        self._control.setAccessibleName(name)
        self._control.setAccessibleDescription(description)


def make_control(theme: Theme, icons: Icons, parameter: Parameter) -> ParameterControl:
    match parameter.kind:
        case Kind.WHOLE | Kind.DECIMAL:
            return _Number(parameter)
        case Kind.SWITCH:
            on, off = _translated("On"), _translated("Off")
            return _Choice(icons, [(_translated("Automatic"), None), (on, True), (off, False)])
        case Kind.CHOICE:
            known: list[tuple[str, Value | None]] = [(each, each) for each in parameter.choices]
            return _Choice(icons, known or [(_translated("Its own"), None)])
        case Kind.TEXT | Kind.TEXTS:
            return _Text(theme, is_list=parameter.kind is Kind.TEXTS)


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
        return LOCALE.toString(value, "g", 10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)


class _Number(ParameterControl):
    def __init__(self, parameter: Parameter) -> None:
        self._box = box = _SpinBox()
        self._is_whole = parameter.kind is Kind.WHOLE
        self._is_open = parameter.default is None
        locale = QLocale(LOCALE)
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        box.setLocale(locale)
        box.setDecimals(0 if self._is_whole else 4)
        # One step below the least stands for "automatic".
        box.setRange(parameter.least - (1 if self._is_open else 0), parameter.most)
        box.setSingleStep(parameter.step)
        box.setKeyboardTracking(False)
        if self._is_open:
            box.setSpecialValueText(_translated("Automatic"))
        # The frame is around it: Qt doesn't draw a style sheet's own in a spin box right.
        self._frame = QFrame()
        self._frame.setObjectName("number")
        self._frame.setFixedWidth(_WIDTH)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(*(Space.ONE - 2,) * 4)
        self._frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        inside.addWidget(box)
        super().__init__(self._frame)
        self.setFocusProxy(box)
        box.focus_changed.connect(self._on_focus_changed)
        box.valueChanged.connect(self._on_changed)

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


class _Choice(ParameterControl):
    def __init__(self, icons: Icons, choices: list[tuple[str, Value | None]]) -> None:
        self._box = Picker(icons)
        self._values: list[Value | None] = []
        self._box.setFixedWidth(_WIDTH)
        super().__init__(self._box)
        for text, value in choices:
            self._add(text, value)
        self._box.activated.connect(self._on_activated)

    def offer(self, names: tuple[str, ...]) -> None:
        for name in names:
            if name not in self._values:
                self._add(name, name)

    def show_value(self, value: Value | None) -> None:
        if value not in self._values:
            self._add(str(value), value)
        self._box.setCurrentIndex(self._values.index(value))

    def _add(self, text: str, value: Value | None) -> None:
        self._values.append(value)
        self._box.addItem(printable(text))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        value = self._values[index]
        self.chosen.emit(AUTOMATIC if value is None else value)


class _Field(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class _Text(ParameterControl):
    is_wide = True

    def __init__(self, theme: Theme, *, is_list: bool) -> None:
        self._field = field = _Field()
        self._is_list = is_list
        self._shown: Value = () if is_list else ""
        self._pause = QTimer(field)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        field.setFont(theme.monospace(Size.BODY) if is_list else theme.font(Size.BODY))
        field.setObjectName("field")
        field.setTabChangesFocus(True)
        lines = 2 if is_list else _LINES
        field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + 18)
        super().__init__(field)
        field.textChanged.connect(self._pause.start)
        field.left.connect(self._tell)

    def show_value(self, value: Value | None) -> None:
        known = value if value is not None else () if self._is_list else ""
        # What is being typed isn't written over by what was typed before.
        if known != self._shown and not self._pause.isActive():
            self._shown = known
            self._field.blockSignals(True)
            self._field.setPlainText(_as_text(known))
            self._field.blockSignals(False)

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        text = self._field.toPlainText()
        value: Value = _as_list(text) if self._is_list else text
        if value != self._shown:
            self._shown = value
            self.chosen.emit(value)


def _as_text(value: Value) -> str:
    if isinstance(value, tuple):
        lines = list(value)
        for plain, escaped in _ESCAPES:
            lines = [line.replace(plain, escaped) for line in lines]
        return "\n".join(lines)
    return str(value)


def _as_list(text: str) -> tuple[str, ...]:
    return tuple(_unescaped(line) for line in text.split("\n") if line)


def _unescaped(line: str) -> str:
    known = {"n": "\n", "t": "\t", "\\": "\\"}
    done, rest = "", line
    while "\\" in rest:
        before, _, rest = rest.partition("\\")
        done += before + known.get(rest[:1], "\\" + rest[:1])
        rest = rest[1:]
    return done + rest


def _translated(text: str) -> str:
    return QCoreApplication.translate("ParameterControl", text)
