"""A button that takes the next keys which are pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from desktop_chat.domain.language import tr
from desktop_chat.ui.widgets.key_names import native

__all__ = ["KeyRecorder"]

_LONE = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_unknown,
)  # fmt: skip
_NONE = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyRecorder(QPushButton):
    """Shows keys. Pressed, it waits for others; Esc leaves it, Backspace takes them away.

    Signals:
        recorded: Keys, as Qt writes them for files; empty for none.
    """

    recorded = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._keys = ""
        self._name = name
        self.is_recording = False
        self.setObjectName("outlined")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.clicked.connect(self._start)

    def show_keys(self, keys: str) -> None:
        self._keys = keys
        self._stop()

    def event(self, event: QEvent) -> bool:
        if self.is_recording and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # or they would do what they do now
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._stop()

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~_KEYPAD
        if key in _LONE:
            return
        self._stop()
        if key in _LEAVING and not held & ~Qt.KeyboardModifier.ShiftModifier:
            if key != Qt.Key.Key_Escape:
                self.focusNextPrevChild(key == Qt.Key.Key_Tab)
        elif key in _NONE and not held:
            self.recorded.emit("")
        else:
            sequence = QKeySequence(event.keyCombination().toCombined() & ~_KEYPAD.value)
            self.recorded.emit(sequence.toString(QKeySequence.SequenceFormat.PortableText))

    def _start(self) -> None:
        self.setFocus()
        self.is_recording = True
        self._say(tr("Press keys…"))

    def _stop(self) -> None:
        self.is_recording = False
        self._say(native(self._keys) or tr("None", "keys"))

    def _say(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(tr("Keys for {command}: {keys}", command=self._name, keys=text))
