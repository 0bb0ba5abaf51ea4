"""What a message's text is made of, read as Markdown or as it is."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from typing import TYPE_CHECKING

from desktop_chat.markdown.text import LONGEST
from desktop_chat.ui.transcript.body.bounds import BoundedParts
from desktop_chat.ui.transcript.body.pieces import Part

if TYPE_CHECKING:
    from desktop_chat.markdown.blocks import Block
    from desktop_chat.markdown.growing import GrowingMarkdown

__all__ = ["Reading", "warm_up"]

_SHORT = 4_000
"""Characters that are read at once, which takes a few milliseconds."""
_PLAIN_STEP = 100_000  # of what isn't parsed


class Reading:
    """The parts of a text. A long one is read bit by bit; of one that grows, only what is new."""

    def __init__(self) -> None:
        self._bounded = BoundedParts()
        self._steps: Generator[None, None, int] | None = None
        self._is_short = True
        self._forget_markdown()

    @property
    def parts(self) -> Sequence[Part]:
        """Those of the last text that was read to its end."""
        return self._bounded.parts

    @property
    def is_done(self) -> bool:
        return self._steps is None

    def take_plain(self, text: str) -> None:
        """Have a text as it was written."""
        self._forget_markdown()
        self._is_short = len(text) <= _SHORT
        self._steps = self._bounded.take_plain(text)

    def take_markdown(self, text: str, *, is_whole: bool) -> None:
        """As ``take_plain``, of Markdown; more of it comes unless it ``is_whole``."""
        if is_whole:
            self._forget_markdown()
        self._is_short = len(text) - self._end <= _SHORT
        self._steps = self._read_whole(text) if is_whole else self._read_growing(text)

    def go_on(self, end: float) -> int | None:
        """Read until a time of the monotonic clock.

        Returns:
            How many parts are the same as before; None if there is more to read.
        """
        assert self._steps is not None
        while True:
            try:
                next(self._steps)
            except StopIteration as done:
                self._steps = None
                return done.value
            if not self._is_short and time.monotonic() >= end:
                return None

    def forget(self) -> None:
        """Have no text."""
        self._bounded = BoundedParts()
        self._steps = None
        self._forget_markdown()

    def _forget_markdown(self) -> None:
        self._markdown: GrowingMarkdown | None = None
        self._blocks: tuple[Block, ...] = ()
        self._kept = 0  # blocks that are those from before
        self._end = 0  # of what was read of a text that grows

    def _read_whole(self, text: str) -> Generator[None, None, int]:
        from desktop_chat.markdown.parser import parse_in_steps  # takes a moment to import

        blocks = yield from parse_in_steps(text)
        return (yield from self._bounded.take(blocks))

    def _read_growing(self, text: str) -> Generator[None, None, int]:
        if self._markdown is None:
            self._markdown = _new_markdown()
        for end in _ends(self._end, len(text)):
            kept, self._blocks = self._markdown.update(text[:end])
            self._kept = min(self._kept, kept)
            self._end = end
            yield
        same = yield from self._bounded.take(self._blocks, self._kept)
        self._kept = len(self._blocks)
        return same


def _ends(start: int, length: int) -> Iterator[int]:
    """Up to where a text is read, step by step, of which there was a part before."""
    end = start if start < length else 0
    while end < length:
        end = min(length, end + (_SHORT if end < LONGEST else _PLAIN_STEP))
        yield end
    if not length:
        yield 0


def warm_up() -> None:
    """Load what reads Markdown, so that the first reply needn't wait for it."""
    _new_markdown()


def _new_markdown() -> GrowingMarkdown:
    """What it imports takes a moment, so not before there is a message that needs it."""
    from desktop_chat.markdown.growing import GrowingMarkdown

    return GrowingMarkdown()
