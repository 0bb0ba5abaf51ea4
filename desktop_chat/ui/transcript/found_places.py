"""Where a conversation has certain words, looked for bit by bit, in all of its messages."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from itertools import accumulate

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.highlight import iter_spans
from desktop_chat.ui.transcript.words import ReadWords

__all__ = ["FoundPlaces"]

_SLICE_S = 0.006  # of looking, between two frames
_STEP = 500  # places that are counted at once


class FoundPlaces(QObject):
    """Counts the places in each message; nothing waits for it.

    Attributes:
        query: What is looked for; empty for nothing.
        is_done: Whether all messages have been looked at.

    Signals:
        changed: There may be more places than before, or all are known.
    """

    changed = Signal()

    def __init__(self, shows_thinking: Callable[[str], bool], parent: QObject) -> None:
        """``shows_thinking``: of the message with an id; what is folded away isn't searched."""
        super().__init__(parent)
        self._shows_thinking = shows_thinking
        self._path: list[Message] = []
        self._counts: list[int] = []
        self._sums: list[int] = []
        self._words = ReadWords()
        self._counting = self._count()
        self.query = ""
        self.is_done = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    def look(self, query: str, path: list[Message]) -> None:
        """Begin anew."""
        self.query, self._path = query, path
        self._counts, self._sums, self.is_done = [], [], not query
        self._counting = self._count()
        self._timer.stop()
        if query:
            self._on_time()
        else:
            self.changed.emit()

    @property
    def total(self) -> int:
        return self._sums[-1] if self._sums else 0

    def place(self, number: int) -> tuple[int, int]:
        """Which message has the place with a number from 0, and how many come before it there."""
        low, high = 0, len(self._sums) - 1
        while low < high:
            middle = (low + high) // 2
            if self._sums[middle] > number:
                high = middle
            else:
                low = middle + 1
        return low, number - (self._sums[low] - self._counts[low])

    def before(self, at: int) -> int:
        """How many places are in the messages before one."""
        return self._sums[min(at, len(self._sums)) - 1] if at and self._sums else 0

    @Slot()
    def _on_time(self) -> None:
        end = time.monotonic() + _SLICE_S
        for _ in self._counting:
            if time.monotonic() >= end:
                break
        self._sums = list(accumulate(self._counts))
        self.is_done = len(self._counts) == len(self._path)
        if not self.is_done:
            self._timer.start()
        self.changed.emit()

    def _count(self) -> Generator[None]:
        """Look at one message after the other, with pauses in long ones."""
        while len(self._counts) < len(self._path):
            message = self._path[len(self._counts)]
            found = yield from _count_in(message.content, self.query)
            if found and message.role is Role.ASSISTANT:  # among the marks, too
                words = yield from self._words.of(message.content)
                found = yield from _count_in(words, self.query)
            if message.thinking and self._shows_thinking(message.id):
                thoughts = yield from self._words.of(message.thinking)
                found += yield from _count_in(thoughts, self.query)
            self._counts.append(found)
            yield


def _count_in(text: str, query: str) -> Generator[None, None, int]:
    """How often a text has the words, in steps."""
    count = 0
    for count, _ in enumerate(iter_spans(text, query), 1):
        if count % _STEP == 0:
            yield
    return count
