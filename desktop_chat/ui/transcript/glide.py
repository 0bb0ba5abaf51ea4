"""The wheel's steps made into one smooth movement."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QStyle

__all__ = ["Glide"]

_NOTCH = 120  # of a wheel, in eighths of a degree
_FRAME_MS = 16
_HALF_LIFE_S = 0.035  # after which half of the way is left


class Glide(QObject):
    """Moves a scroll bar as the wheel or a touchpad says.

    A touchpad tells pixels, which are followed at once. Where the system is asked for no movement,
    so is a wheel.
    """

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._left = 0.0  # pixels still to go
        self._moved = 0.0  # when it went on, in seconds
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    @property
    def is_moving(self) -> bool:
        return self._timer.isActive()

    def wheel(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y()
        if pixels:
            self.stop()
            self._bar.setValue(self._bar.value() - pixels)
        else:
            lines = QApplication.wheelScrollLines() * event.angleDelta().y() / _NOTCH
            self.move(-lines * self._bar.singleStep())
        event.accept()

    def move(self, pixels: float) -> None:
        """Go so far, beside what is still to go in that direction."""
        duration = QStyle.StyleHint.SH_Widget_Animation_Duration
        if not self._bar.style().styleHint(duration, None, self._bar):
            self._bar.setValue(self._bar.value() + round(pixels))
            return
        self._left = pixels + (self._left if self._left * pixels > 0 else 0)
        if not self._timer.isActive():
            self._moved = time.monotonic() - _FRAME_MS / 1000
            self._timer.start()
            self._on_frame()

    @Slot()
    def stop(self) -> None:
        self._left = 0.0
        self._timer.stop()

    @Slot()
    def _on_frame(self) -> None:
        now = time.monotonic()
        share = 1 - 0.5 ** ((now - self._moved) / _HALF_LIFE_S)
        self._moved = now
        step = round(self._left * share) or (1 if self._left > 0 else -1)
        before = self._bar.value()
        # Relative to where it is: heights that become known meanwhile change all values.
        self._bar.setValue(before + step)
        self._left -= step
        at_end = self._bar.value() in (self._bar.minimum(), self._bar.maximum())
        if abs(self._left) < 1 or at_end:
            self.stop()
