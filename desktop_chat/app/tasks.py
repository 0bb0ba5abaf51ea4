"""Blocking work done elsewhere, its outcome delivered on the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.stack_trace import stack_trace

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

__all__ = ["Tasks", "nothing_to_do"]

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A call that is due on the GUI thread, with its one argument."""

    receive: Callable[[Any], None]
    value: Any


class Tasks(QObject):
    """A few threads for files and databases. With one thread, work is done in the order given."""

    _ended = Signal(object)

    def __init__(self, name: str, threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._name = name
        self._threads = threads
        self._pending = 0
        self._executor: ThreadPoolExecutor | None = None
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do ``work`` on another thread, then call ``done`` or ``failed`` on this one.

        After ``close`` nothing is done: a timer may ask once more while the window goes.
        """
        if self._closed:
            return
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor  # not before the first paint

            self._executor = ThreadPoolExecutor(self._threads, thread_name_prefix=self._name)
        self._pending += 1
        self._executor.submit(self._work, work, done, failed)

    @property
    def is_idle(self) -> bool:
        """Whether all outcomes of what was given have been delivered."""
        return not self._pending

    def close(self) -> None:
        """Finish what was given; outcomes that haven't been delivered by now are not."""
        self._closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=True)

    def _work(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            outcome = _Outcome(done, work())
        except Exception as error:  # noqa: BLE001  # the task runner's border: all of it is told
            if not isinstance(error, AppError):
                _log.error("A task failed\n%s", stack_trace(error))
            outcome = _Outcome(failed, error)
        self._ended.emit(outcome)

    @Slot(object)
    def _on_ended(self, outcome: _Outcome) -> None:
        self._pending -= 1
        if not self._closed:
            outcome.receive(outcome.value)


def nothing_to_do(_: object) -> None:
    """For an outcome that nobody waits for."""
