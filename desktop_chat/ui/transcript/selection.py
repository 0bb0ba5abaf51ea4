"""What is selected in a conversation, across messages, whether they have widgets or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_chat.ui.transcript.body.shaping import free_shaping

__all__ = ["END", "Selection", "Spot", "select", "texts_of"]

END = 2**31 - 1


class Spot(NamedTuple):
    """A place in the conversation; they are ordered as one reads.

    Attributes:
        at: The number of the message in the path.
        part: Of its text.
        position: In the document of that part.
    """

    at: int
    part: int
    position: int


@dataclass(slots=True)
class Selection:
    """From where the person began to where the pointer is."""

    anchor: Spot
    head: Spot

    @property
    def first(self) -> Spot:
        return min(self.anchor, self.head)

    @property
    def last(self) -> Spot:
        return max(self.anchor, self.head)

    def touches(self, at: int) -> bool:
        return self.first.at <= at <= self.last.at

    def is_whole(self, at: int) -> bool:
        """Whether all of a message is selected."""
        begins = self.first < Spot(at, 0, 1)
        return begins and self.last >= Spot(at, END, 0) and self.touches(at)

    def of_part(self, at: int, part: int) -> tuple[int, int]:
        """From where to where a part is selected, in the direction of the selection."""
        here = Spot(at, part, 0)
        there = Spot(at, part, END)
        start = min(max(self.first, here), there).position
        end = max(min(self.last, there), here).position
        if self.last < here or self.first > there:
            return 0, 0
        return (start, end) if self.anchor <= self.head else (end, start)


def texts_of(block: QWidget) -> list[QTextEdit]:
    """The texts of a message that are shown, in the order in which they are read."""
    shown = [text for text in block.findChildren(QTextEdit) if text.isVisibleTo(block)]
    return sorted(shown, key=lambda text: text.mapTo(block, text.rect().topLeft()).y())


def select(text: QTextEdit, start: int, end: int) -> None:
    """Select from a position to another, as far as the text goes; none if they are the same."""
    last = text.document().characterCount() - 1
    cursor = text.textCursor()
    start, end = min(start, last), min(end, last)
    ends = {cursor.anchor(), cursor.position(), start, end}
    if (cursor.anchor(), cursor.position()) == (start, end):
        return
    if start == end and not cursor.hasSelection():
        return
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    bar = text.horizontalScrollBar()
    before = bar.value()
    text.setTextCursor(cursor)  # which scrolls there
    bar.setValue(before)
    free_shaping(text.document(), ends)
