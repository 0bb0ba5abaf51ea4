"""What changes in all of a long text, but only where it is seen at once."""

from __future__ import annotations

import time

from PySide6.QtCore import QRect

from desktop_chat.ui.transcript.body.sections import Sections

__all__ = ["Backlog"]

_FEW = 12  # sections for which nothing has to be put off


class Backlog:
    """Gives sections the present colours and marks: those in sight at once, others in slices.

    Attributes:
        query: Whose words are marked.
    """

    def __init__(self, sections: Sections) -> None:
        self._sections = sections
        self._stale: set[int] = set()  # ages of sections in the colours from before
        self._checked = 0  # sections whose colours and marks are right, from the first on
        self.query = ""

    @property
    def is_empty(self) -> bool:
        return self._checked >= len(self._sections.all)

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
        while not self.is_empty and time.monotonic() < end:
            self._update(self._checked)
            self._checked += 1

    def forget(self) -> None:
        """There is nothing to do any more."""
        self._stale.clear()
        self.query = ""
        self._checked = 0

    def _begin(self, seen: QRect) -> None:
        self._checked = 0
        for number, section in enumerate(self._sections.all):
            if number < _FEW or section.widget.geometry().intersects(seen):
                self._update(number)

    def _update(self, number: int) -> None:
        section = self._sections.all[number]
        section.widget.highlight(self.query)
        if section.age in self._stale:
            self._stale.discard(section.age)
            section.widget.restyle()
