"""What there is to find out about answers, which takes too long for the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.app.comparing.comparing import Comparing
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.comparison import Answer

if TYPE_CHECKING:  # what looks at answers is loaded when there are some
    from desktop_chat.domain.results import Mark, Results

__all__ = ["Spans", "Study"]

Spans: TypeAlias = Sequence[tuple[int, int]]
"""From where to where in a text, in characters."""

_PAUSE_MS = 400  # in which several answers may come


class Study(QObject):
    """Looks at the comparison that a window shows.

    Signals:
        found: The ``Results`` of what is there now.
    """

    found = Signal(object)

    def __init__(self, comparing: Comparing, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._tasks = tasks
        self._is_wanted = self._is_busy = self._is_stale = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._look)
        comparing.opened.connect(self._look)
        comparing.answered.connect(self._on_news)
        comparing.changed.connect(self._on_news)

    def want(self, is_wanted: bool) -> None:
        """Whether somebody looks at the results."""
        self._is_wanted = is_wanted
        self._look()

    def marks(self, answer: Answer) -> tuple[Mark, ...]:
        """What strikes about an answer."""
        from desktop_chat.policy.marks import marks_of

        return marks_of(answer.message)

    def tell_apart(
        self, base: str, texts: Sequence[str], done: Callable[[Sequence[Spans]], None]
    ) -> None:
        """Find in each of the texts the words that ``base`` doesn't have."""

        def compare() -> list[Spans]:
            from desktop_chat.policy.word_diff import difference

            return [difference(base, text).right for text in texts]

        self._tasks.run(compare, done, nothing_to_do)

    @Slot()
    def _on_news(self) -> None:
        if self._is_wanted and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        """One at a time: what has come meanwhile is looked at afterwards."""
        kept = self._comparing.kept
        if kept is None or not self._is_wanted:
            return
        if self._is_busy:
            self._is_stale = True
            return
        self._is_busy, self._is_stale = True, False

        def look() -> Results:
            from desktop_chat.policy.standings import results_of

            return results_of(kept)

        def done(results: Results) -> None:
            self._is_busy = False
            shown = self._comparing.conversation
            if shown is not None and shown.id == kept.conversation.id:
                self.found.emit(results)
            if self._is_stale:
                self._soon.start()

        def failed(_: Exception) -> None:
            self._is_busy = False

        self._tasks.run(look, done, failed)
