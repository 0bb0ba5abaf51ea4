"""Coloured code and drawn formulas for whoever asks, made by a process that may be killed.

What it answers is as untrusted as the text that it was made of.
"""

from __future__ import annotations

import json
import queue
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from desktop_chat.markdown.child import Child, default_command
from desktop_chat.markdown.pictures import (
    LONGEST_CODE,
    LONGEST_LATEX,
    Colours,
    Drawing,
    FormulaToDraw,
    Kind,
    Picture,
    Question,
    Span,
    ToColour,
)

__all__ = ["TIME_LIMIT", "Ticket", "Typesetter"]

TIME_LIMIT = 2.0
"""Seconds that one picture may take."""

_LARGEST_SVG = 2_000_000
_LARGEST = 10_000  # times the size of the font
_CACHE_SIZE = 4_000_000  # characters, and a few for each span


class Ticket:
    """A question that was asked. ``drop`` it when nobody waits for the answer any more."""

    def __init__(self, question: Question, done: Callable[[Picture | None], None]) -> None:
        self.question = question
        self._done = done
        self._dropped = threading.Event()

    @property
    def is_dropped(self) -> bool:
        return self._dropped.is_set()

    def drop(self) -> None:
        """Want no answer."""
        self._dropped.set()

    def answer(self, picture: Picture | None) -> None:
        """Hand the answer on, if it is still wanted."""
        if not self.is_dropped:
            self._done(picture)


class Typesetter:
    """Answers questions one after the other, on a thread of its own.

    The newest is first: what was asked long ago may have been scrolled out of sight.
    Thread and process start with the first question; the process again after one that it didn't
    survive. What can't be done is answered with None.
    """

    def __init__(
        self, command: Sequence[str] | None = None, time_limit: float = TIME_LIMIT
    ) -> None:
        """
        Args:
            command: What to start; by default this program's own process.
        """
        self._command = list(command or default_command())
        self._time_limit = time_limit
        self._cache = _Cache()
        self._tickets: queue.LifoQueue[Ticket | None] = queue.LifoQueue()
        self._thread: threading.Thread | None = None
        self._child: Child | None = None
        self._lock = threading.Lock()
        self._is_closed = False

    def ask(self, question: Question, done: Callable[[Picture | None], None]) -> Ticket:
        """Ask from any thread. ``done`` is called on the typesetter's thread and must be quick."""
        ticket = Ticket(question, done)
        with self._lock:
            if not self._is_closed:
                self._tickets.put(ticket)
                if self._thread is None:
                    self._thread = threading.Thread(
                        target=self._run, name="typesetter", daemon=True
                    )
                    self._thread.start()
        return ticket

    def recall(self, question: Question) -> Picture | None:
        """What was answered before, at once; None if it isn't known any more or can't be done."""
        return self._cache.get(question)

    def close(self) -> None:
        """End the process and the thread. Questions that are left get no answer."""
        with self._lock:
            self._is_closed = True
            thread, child = self._thread, self._child
        self._tickets.put(None)
        if child is not None:
            child.kill()
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while (ticket := self._tickets.get()) is not None and not self._is_closed:
            if ticket.is_dropped:
                continue
            ticket.answer(self._answer(ticket.question))
        if self._child is not None:
            self._child.close()

    def _answer(self, question: Question) -> Picture | None:
        if question not in self._cache:
            request = _request(question)
            child = self._ready_child() if request is not None else None
            if child is None:
                return None
            line = child.ask(json.dumps(request).encode(), self._time_limit)
            self._cache.put(question, None if line is None else _read(line, question))
        return self._cache.get(question)

    def _ready_child(self) -> Child | None:
        """The process, started if it isn't running."""
        if self._child is not None and self._child.is_alive:
            return self._child
        if self._child is not None:
            self._child.close()
        with self._lock:  # so that it is there for ``close`` to kill
            self._child = None
            if self._is_closed:
                return None
            try:
                self._child = child = Child(self._command)
            except OSError:
                return None
        child.until_ready()
        return child if child.is_alive else None


class _Cache:
    """What was answered last, up to a size. For several threads."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[Question, Picture | None] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def __contains__(self, question: Question) -> bool:
        with self._lock:
            return question in self._pictures

    def get(self, question: Question) -> Picture | None:
        with self._lock:
            if question in self._pictures:
                self._pictures.move_to_end(question)
            return self._pictures.get(question)

    def put(self, question: Question, picture: Picture | None) -> None:
        with self._lock:
            self._pictures[question] = picture
            self._size += _size(question, picture)
            while self._size > _CACHE_SIZE and len(self._pictures) > 1:
                self._size -= _size(*self._pictures.popitem(last=False))


def _size(question: Question, picture: Picture | None) -> int:
    size = len(question.text if isinstance(question, ToColour) else question.latex) + 100
    match picture:
        case Colours(spans=spans):
            size += 20 * len(spans)
        case Drawing(svg=svg):
            size += len(svg)
        case None:
            pass
    return size


def _request(question: Question) -> dict[str, Any] | None:
    match question:
        case ToColour(text=text, language=language):
            if len(text) <= LONGEST_CODE and 0 < len(language) < 50:
                return {"code": text, "language": language}
        case FormulaToDraw(latex=latex, display=display):
            if 0 < len(latex) <= LONGEST_LATEX:
                return {"latex": latex, "display": display}
    return None


def _read(line: bytes, question: Question) -> Picture | None:
    """Take an answer apart, trusting none of its shape."""
    try:
        answer: Any = json.loads(line)
        if isinstance(question, ToColour):
            return _read_colours(answer["spans"], len(question.text))
        return _read_drawing(**answer)
    except (AttributeError, LookupError, TypeError, ValueError, RecursionError):
        return None


def _read_colours(spans: Any, length: int) -> Colours:
    read = tuple(Span(int(start), int(size), Kind(kind)) for start, size, kind in spans)
    end = 0
    for span in read:
        if span.start < end or span.length <= 0:
            raise ValueError(span)
        end = span.start + span.length
    if end > length:
        raise ValueError(end)
    return Colours(read)


def _read_drawing(svg: Any, width: Any, height: Any, depth: Any) -> Drawing:
    drawing = Drawing(str(svg), float(width), float(height), float(depth))
    sizes = (drawing.width, drawing.height, abs(drawing.depth) + 0.1)
    if not all(0 < size < _LARGEST for size in sizes) or len(drawing.svg) > _LARGEST_SVG:
        raise ValueError(sizes)
    if not drawing.svg.startswith("<svg") or "href=" in drawing.svg or "<image" in drawing.svg:
        raise ValueError("it leads elsewhere")
    return drawing
