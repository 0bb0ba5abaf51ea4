"""Tells of a comparison that took long, when it ends while the person is elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.comparing.comparisons import Comparisons
from desktop_chat.app.comparing.run import Run
from desktop_chat.ui.desktop.reply_watch import LONG_S

__all__ = ["ComparisonWatch"]


class ComparisonWatch(QObject):
    """Counts from when it was asked for, or asked to go on.

    Signals:
        ended: The id of one that took long; True if all of it is answered, else something stopped
            it, but not the person.
    """

    ended = Signal(str, bool)

    def __init__(
        self,
        comparisons: Comparisons,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._comparisons = comparisons
        self._now = now
        self._began: dict[str, float] = {}
        comparisons.changed.connect(self._on_changed)
        comparisons.ended.connect(self._on_ended)

    @Slot()
    def _on_changed(self) -> None:
        running = self._comparisons.running
        self._began = {each: self._began.get(each, self._now()) for each in running}

    @Slot(object)
    def _on_ended(self, run: Run) -> None:
        identity = run.conversation.id
        if self._now() - self._began.pop(identity, self._now()) >= LONG_S:
            self.ended.emit(identity, run.is_whole)
