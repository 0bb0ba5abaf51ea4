"""Which words of an answer another one doesn't have, underlined where they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from operator import itemgetter

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_chat.app.comparing.study import Spans, Study
from desktop_chat.ui.comparing.column import CompareColumn
from desktop_chat.ui.comparing.columns import CompareColumns

__all__ = ["Differences"]

_PAUSE_MS = 80  # after a change, until all columns have theirs
_LINE = re.compile(".+")  # the ends of lines would be shown as words of their own


class Differences(QObject):
    """Measures all columns by one, as far as their answers are whole."""

    def __init__(self, columns: CompareColumns, study: Study) -> None:
        super().__init__(columns)
        self._columns = columns
        self._study = study
        self._is_on = False
        self._base = 0
        self._turn = 0  # counts what was asked for, to know what comes too late
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._measure)
        for column in columns.every:
            column.text.settled.connect(self.refresh)

    @property
    def is_on(self) -> bool:
        return self._is_on

    def show_differences(self, is_on: bool) -> None:
        self._is_on = is_on
        self.refresh()

    def measure_by(self, column: CompareColumn) -> None:
        """Show what is in the others and not in this one."""
        self._base = self._columns.every.index(column)
        self._measure()

    @Slot()
    def refresh(self) -> None:
        """Other answers are there."""
        if self._is_on:
            self._soon.start()
        else:
            self._soon.stop()
            self._turn += 1
            self._clear()

    @Slot()
    def _measure(self) -> None:
        shown = self._columns.shown
        self._turn += 1
        if self._base >= len(shown):
            self._base = 0
        for at, column in enumerate(shown):
            column.foot.offer_base(is_offered=True, is_base=at == self._base)
        base = shown[self._base] if shown else None
        others = [each for each in shown if each is not base and each.text.is_settled]
        if base is None or not base.text.is_settled or not others:
            self._clear_marks()
            return
        turn, texts = self._turn, [_text(each) for each in others]

        def mark(found: Sequence[Spans]) -> None:
            if turn != self._turn:
                return
            _mark(base, ())
            for column, text, spans in zip(others, texts, found, strict=True):
                if _text(column) == text:
                    _mark(column, spans)

        self._study.tell_apart(_text(base), texts, mark)

    def _clear(self) -> None:
        for column in self._columns.every:
            column.foot.offer_base(is_offered=False, is_base=False)
        self._clear_marks()

    def _clear_marks(self) -> None:
        for column in self._columns.every:
            _mark(column, ())


def _text(column: CompareColumn) -> str:
    """All that is to be read of an answer."""
    return "\n".join(part.document().toPlainText() for part in column.text.parts())


def _mark(column: CompareColumn, spans: Spans) -> None:
    """Underline in each text what of the spans is in it."""
    start = 0
    for part in column.text.parts():
        text = part.document().toPlainText()
        inside = (_LINE.finditer(text, *span) for span in _within(spans, start, start + len(text)))
        part.distinguish(tuple(found.span() for lines in inside for found in lines))
        start += len(text) + 1


def _within(spans: Spans, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Those that are between two places, counted from the first."""
    at = bisect_right(spans, start, key=itemgetter(1))
    for first, last in takewhile(lambda span: span[0] < end, islice(spans, at, None)):
        yield max(first, start) - start, min(last, end) - start
