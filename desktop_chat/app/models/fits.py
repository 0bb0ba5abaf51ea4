"""How each model would run on this machine, reckoned when somebody looks at it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.app.models.collection import Reckon
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.loading import Fit
from desktop_chat.domain.model import ModelFile

__all__ = ["Fits"]

_TELLING_MS = 50  # however fast they come, they are told together


class Fits(QObject):
    """Reckons on a thread of its own, model after model.

    Signals:
        changed: There is something new.
    """

    changed = Signal()

    def __init__(self, reckon: Reckon, parent: QObject | None = None) -> None:
        """``reckon`` is called on another thread; None says that it can't be known."""
        super().__init__(parent)
        self._reckon = reckon
        self._tasks = Tasks("fits", threads=1, parent=self)
        self._known: dict[Path, Fit | None] = {}
        self._asked: set[Path] = set()
        self._round = 0
        self._closed = False
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_TELLING_MS)
        self._telling.timeout.connect(self.changed)

    def get(self, model: ModelFile) -> Fit | None:
        """What is known by now; what isn't is reckoned, and then told by ``changed``."""
        if model.path not in self._asked:
            self._asked.add(model.path)
            current = self._round

            def reckon() -> Fit | None:
                is_wanted = current == self._round and not self._closed
                return self._reckon(model) if is_wanted else None

            def reckoned(fit: Fit | None) -> None:
                if current == self._round and self._known.get(model.path) != fit:
                    self._known[model.path] = fit
                    self._telling.start()

            self._tasks.run(reckon, reckoned, nothing_to_do)
        return self._known.get(model.path)

    @Slot()
    def reckon_anew(self) -> None:
        """Memory is not what it was: what is known stands until it is reckoned again."""
        self._round += 1
        self._asked.clear()

    def close(self) -> None:
        """Returns when the one under way is reckoned."""
        self._closed = True
        self._telling.stop()
        self._tasks.close()
