"""What changes in all of a long text, but only where it is seen at once."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import QRect

from desktop_chat.ui.transcript.body.sections import Section, Sections

__all__ = ["Backlog"]

_FEW = 12  # sections for which nothing has to be put off
_FIRST_S = 0.03  # for what is in sight


class Backlog:
    """Gives sections the present colours and marks: those in sight at once, others in slices.

    Attributes:
        query: Whose words are marked.
    """

    def __init__(self, sections: Sections) -> None:
        self._sections = sections
        self._stale: set[int] = set()  # ages of sections in the colours from before
        self._waiting: deque[Section] = deque()  # for their colours and marks
        self.query = ""

    @property
    def is_empty(self) -> bool:
        return not self._waiting

    def restyle(self, seen: QRect) -> None:
        """The colours are others now."""
        self._stale = {section.age for section in self._sections.all}
        self._begin(seen)

    def highlight(self, query: str, seen: QRect) -> None:
        """Other words are to be marked."""
        self.query = query
        self._begin(seen)

    def work(self, end: float) -> None:
        """Go on with what isn't in sight, until a time."""
        while self._waiting and time.monotonic() < end:
            self._update(self._waiting.popleft())

    def forget(self) -> None:
        """There is nothing to do any more."""
        self._stale.clear()
        self._waiting.clear()
        self.query = ""

    def _begin(self, seen: QRect) -> None:
        """What is in sight comes first."""
        near: list[Section] = []
        far: list[Section] = []
        for number, section in enumerate(self._sections.all):
            is_near = number < _FEW or section.widget.geometry().intersects(seen)
            (near if is_near else far).append(section)
        self._waiting = deque((*near, *far))
        end = time.monotonic() + _FIRST_S
        for _ in near:
            self._update(self._waiting.popleft())
            if time.monotonic() >= end:
                break

    def _update(self, section: Section) -> None:
        if not section.shown:
            return  # it was put away
        section.widget.highlight(self.query)
        if section.age in self._stale:
            self._stale.discard(section.age)
            section.widget.restyle()
