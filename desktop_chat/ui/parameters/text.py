"""A text, or a list of short ones, that a parameter is set to."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from desktop_chat.domain.parameter import Value
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.parameters.control import ParameterControl

__all__ = ["TextControl"]

_LINES = 6
_PAUSE_MS = 800  # of typing, after which a text counts
_ESCAPES = (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"))


class _Field(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TextControl(ParameterControl):
    """Counts when it is left, or after a pause of typing."""

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
