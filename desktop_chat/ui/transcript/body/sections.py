"""The widgets of a message's parts, one below the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from desktop_chat.markdown.blocks import Code, Maths, Table
from desktop_chat.ui.transcript.body.code_box import CodeBox
from desktop_chat.ui.transcript.body.flow import FlowText
from desktop_chat.ui.transcript.body.formula_text import FormulaText
from desktop_chat.ui.transcript.body.pieces import Part, Piece
from desktop_chat.ui.transcript.body.spacing import place_of
from desktop_chat.ui.transcript.body.table_box import TableBox

__all__ = ["Section", "SectionWidget", "Sections"]

# So much is one text, so that little is laid out again and the rest can wait. Long paragraphs are
# quick for their length, and more of them are one: each text takes 95 KB besides its words.
_MOST_PIECES = 60
_MOST_BYTES = 4_000
_LONG, _MOST_BYTES_OF_LONG = 2_000, 32_000
_MOST_SPARE = 8  # widgets that show nothing

SectionWidget = FlowText | CodeBox | TableBox | FormulaText


class Maker(Protocol):
    """Makes the widget for a part, and shows it again after it was put away."""

    def make(self, kind: type[Part]) -> SectionWidget: ...

    def wake(self, widget: SectionWidget) -> None: ...


@dataclass(slots=True)
class Section:
    """Some parts and their widget.

    Attributes:
        age: Its number in the order in which widgets are made, which is also what Tab follows and
            what a screen reader reads in.
        first: The number of its first part; ``end`` is that of the first after it.
        size: Bytes of its text; 0 for code, tables and formulas.
        is_dirty: Its height isn't known.
        is_mirrored: Whether what is around it is read from the right.
    """

    kind: type[Part]
    widget: SectionWidget
    age: int
    first: int = 0
    end: int = 0
    size: int = 0
    top: int = 0
    height: int = 0
    is_dirty: bool = True
    is_mirrored: bool = False
    shown: tuple[Part, ...] = field(default=())


class Sections:
    """Shares out the parts to widgets. A widget whose parts are the same isn't touched.

    Some that aren't needed any more are kept, since to make one takes as long as to fill it.
    """

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._parts: Sequence[Part] = ()
        self._spare: list[Section] = []  # by age; those that show something are from before
        self._made = 0
        self.all: list[Section] = []

    @property
    def is_complete(self) -> bool:
        return (self.all[-1].end if self.all else 0) == len(self._parts)

    def take(self, parts: Sequence[Part], same: int) -> int:
        """Have these parts, the first ``same`` of which are those from before.

        Returns:
            The number of the first section that may be another one.
        """
        self._parts = parts
        keep = len(self.all)
        while keep and self.all[keep - 1].end > same:
            keep -= 1
        if keep and self.all[keep - 1].kind is Piece:
            keep -= 1  # more may belong to it
        self._spare = sorted((*self._spare, *self.all[keep:]), key=lambda section: section.age)
        del self.all[keep:]
        return keep

    def extend(self, may_go_on: Callable[[], bool]) -> None:
        """Give widgets to the parts that follow, for as long as ``may_go_on`` says so."""
        while not self.is_complete:
            first = self.all[-1].end if self.all else 0
            end, size = self._end(first)
            kind = type(self._parts[first])
            section = self._next_spare(kind)
            is_from_before = section is not None and bool(section.shown)
            if not (is_from_before or may_go_on()):
                return
            if section is None:
                section = Section(kind, self._maker.make(kind), self._made)
                self._made += 1
            else:
                self._spare.remove(section)
                if not section.shown:
                    self._maker.wake(section.widget)
            section.first, section.end, section.size = first, end, size
            self._show(section)
            self.all.append(section)
        self._put_away()

    def is_less_than(self, count: int, size: int) -> bool:
        """Whether there are fewer sections so far, and fewer bytes in them."""
        return len(self.all) < count and sum(each.size for each in self.all) < size

    def soil(self) -> None:
        """All have to be laid out again."""
        for section in self.all:
            section.is_dirty = True

    def ideal_width(self) -> int:
        """Pixels that the longest line of text would take unbroken."""
        flows = [each.widget for each in self.all if isinstance(each.widget, FlowText)]
        return max((flow.ideal_width() for flow in flows), default=0)

    def drop_spare(self) -> None:
        """Keep no widgets for what is shown next."""
        while self._spare:
            _destroy(self._spare.pop().widget)

    def give_up(self) -> list[SectionWidget]:
        """Have no widgets any more, and leave them to the caller."""
        widgets = [each.widget for each in (*self.all, *self._spare)]
        self._parts, self._spare, self.all = (), [], []
        return widgets

    def _next_spare(self, kind: type[Part]) -> Section | None:
        last = self.all[-1].age if self.all else -1
        return next((each for each in self._spare if each.kind is kind and each.age > last), None)

    def _put_away(self) -> None:
        for section in self._spare:
            if section.shown:
                section.widget.hide()
                section.widget.forget()
                section.shown = ()
        while len(self._spare) > _MOST_SPARE:
            _destroy(self._spare.pop().widget)

    def _show(self, section: Section) -> None:
        shown = tuple(self._parts[section.first : section.end])
        if shown == section.shown:
            return
        section.shown, section.is_dirty = shown, True
        widget = section.widget
        part = shown[0]
        if isinstance(widget, FlowText):
            widget.show_pieces([each for each in shown if isinstance(each, Piece)])
            return
        for text in widget.texts():
            text.place = place_of(part)
        if isinstance(widget, CodeBox) and isinstance(part, Code):
            widget.show_code(part)
        elif isinstance(widget, TableBox) and isinstance(part, Table):
            widget.show_table(part)
        elif isinstance(widget, FormulaText) and isinstance(part, Maths):
            widget.show_formula(part)

    def _end(self, first: int) -> tuple[int, int]:
        """To where the parts from ``first`` on are one text, and how many bytes that has."""
        end, size = first, 0
        while end < min(len(self._parts), first + _MOST_PIECES):
            part = self._parts[end]
            if not isinstance(part, Piece):
                break
            of_part = part.size
            if size >= (_MOST_BYTES if of_part < _LONG else _MOST_BYTES_OF_LONG):
                break
            size += of_part
            end += 1
        return max(end, first + 1), size


def _destroy(widget: SectionWidget) -> None:
    widget.hide()
    widget.deleteLater()
