"""When a window has been painted."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

__all__ = ["FirstPaint", "editor", "press"]


class FirstPaint(QObject):
    """Calls back once, with the time, when a window's first paint is done."""

    def __init__(self, window: QWidget, then: Callable[[float], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)  # an event filter is asked before the paint
        return False

    def _tell(self) -> None:
        self._then(time.perf_counter())


def editor(window: QWidget) -> QPlainTextEdit:
    """The composer's editor: the one that can be typed into."""
    for found in window.findChildren(QPlainTextEdit):
        if found.isVisible() and found.isEnabled() and not found.isReadOnly():
            return found
    raise SystemExit("there is nothing to type into")


def press(target: QWidget, key: int, text: str = "") -> None:
    from PySide6.QtCore import Qt

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(target, event)
