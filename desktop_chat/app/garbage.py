"""Python's garbage, collected where that is safe."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

__all__ = ["GarbageCollector"]

_INTERVAL_MS = 2_000


class GarbageCollector(QObject):
    """Frees reference cycles on the GUI thread, and only there.

    Python collects on whatever thread happens to allocate. On the engine's thread that would
    destroy widgets, which Qt allows on the GUI thread alone: the app would crash, some day.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        """Collect the oldest generation that is due, as Python would."""
        for generation in (2, 1, 0):
            threshold = gc.get_threshold()[generation]
            if gc.get_count()[generation] > threshold > 0:
                gc.collect(generation)
                return
