"""A 16 ms timer that notes how late it was."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

__all__ = ["Ticks"]

_PERIOD_S = 0.016


class Ticks(QObject):
    """Collects lateness in seconds, in the list that is current."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.late: list[float] | None = None
        self._last = 0.0
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(round(_PERIOD_S * 1000))
        timer.timeout.connect(self._on_timeout)
        timer.start()

    def collect(self, late: list[float] | None) -> None:
        """Write into ``late`` from now on; None for nowhere."""
        if late is not self.late:
            self.late, self._last = late, 0.0

    def _on_timeout(self) -> None:
        now = time.perf_counter()
        if self.late is not None and self._last:
            self.late.append(max(0.0, now - self._last - _PERIOD_S))
        self._last = now
