"""How long the GUI thread takes for each frame, and how busy it is."""

import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, Qt, QTimer

__all__ = ["Frames"]

_FRAME_MS = 16


class Frames(QObject):
    """Sixty times a second does something, and measures until the thread has nothing left to do.

    What the thread does between two frames counts as well: it belongs to the frame that follows.

    Attributes:
        seconds: For each frame, from when it was due until all that it led to was painted.
        processor: For each frame, the time in which the thread computed: on a machine that has
            nothing else to do, no frame takes longer.
        busy: The share of its time in which the thread computed.
    """

    def __init__(self, act: Callable[[], bool]) -> None:
        """``act`` does what belongs to a frame, and tells whether there is more."""
        super().__init__()
        self.seconds: list[float] = []
        self.processor: list[float] = []
        self.busy = 0.0
        self._act = act
        self._loop = QEventLoop()
        self._due = 0.0
        self._used = 0.0
        self._has_frame = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)

    def run(self) -> None:
        """Until there is no more to do."""
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        begun, used = time.perf_counter(), time.thread_time()
        self._used = used
        self._wait(begun)
        dispatcher.aboutToBlock.connect(self._on_rest)
        self._loop.exec()
        dispatcher.aboutToBlock.disconnect(self._on_rest)
        self.busy = (time.thread_time() - used) / (time.perf_counter() - begun)

    def _wait(self, now: float) -> None:
        self._due = max(self._due + _FRAME_MS / 1000, now)
        self._timer.start(max(0, round((self._due - now) * 1000)))

    def _on_due(self) -> None:
        self._has_frame = True
        if not self._act():
            self._loop.quit()

    def _on_rest(self) -> None:
        if self._has_frame:
            self._has_frame = False
            now, used = time.perf_counter(), time.thread_time()
            self.seconds.append(max(0.0, now - self._due))
            self.processor.append(used - self._used)
            self._used = used
            self._wait(now)
