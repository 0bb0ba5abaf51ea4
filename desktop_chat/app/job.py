"""Work that takes its time, seen from the GUI thread."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.language import tr

__all__ = ["Advance", "Job"]

_STEP_S = 0.05  # between two that are told


@dataclass(frozen=True, slots=True)
class Advance:
    """How far a job is.

    Attributes:
        fraction: Up to 1.
        done: How many are through, of ``total``, where they are counted.
    """

    fraction: float
    done: int = 0
    total: int = 0


class Job(QObject):
    """Tells how far it is, and can be ended before it is done: nothing is left by halves then.

    Signals:
        progressed: An ``Advance``.
        done: What it was about.
        failed: An exception; ``Cancelled`` if it was ended.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    _advanced = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._told = 0.0
        self._is_over = False
        self._advanced.connect(self._on_advanced, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def is_over(self) -> bool:
        return self._is_over

    def cancel(self) -> None:
        """End it as soon as that can be; a job that is just being done is done."""
        self._cancelled.set()

    def advance(self, fraction: float, done: int = 0, total: int = 0) -> None:
        """Tell how far it is, from whatever thread it is on.

        Raises:
            Cancelled: It shall end.
        """
        if self.is_cancelled:
            raise Cancelled(tr("It was stopped; nothing has been changed."))
        now = time.monotonic()
        if now - self._told >= _STEP_S or fraction >= 1:
            self._told = now
            self._advanced.emit(Advance(fraction, done, total))

    def finish(self, result: object) -> None:
        """It is done; on the GUI thread."""
        self._end()
        self.done.emit(result)

    def fail(self, error: Exception) -> None:
        """It isn't done; on the GUI thread."""
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._is_over = True
        self.deleteLater()

    @Slot(object)
    def _on_advanced(self, advance: Advance) -> None:
        if not self._is_over:
            self.progressed.emit(advance)
