"""What can be read of Markdown, without its marks."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator

from desktop_chat.markdown.blocks import Block, Code, Maths, Rule, Run, Table

__all__ = ["ReadWords", "reads_as", "words_of"]

_STEP = 2_000  # characters that are read at once, which takes a few milliseconds
_MOST_KEPT = 1_000_000  # characters


def reads_as(markdown: str) -> str:
    """The words of a text without the marks, a line for each block."""
    from desktop_chat.markdown.parser import parse  # seldom needed

    return "\n\n".join(map(words_of, parse(markdown)))


class ReadWords:
    """As ``reads_as``, of texts that may be so long that reading them takes a second.

    What was read last of these is remembered, up to a size.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[str, str] = OrderedDict()
        self._begun = ("", _read(""))  # what has been left in the middle
        self._size = 0

    def of(self, markdown: str) -> Generator[None, None, str]:
        """Read bit by bit; something else may be done in between."""
        if len(markdown) <= _STEP:
            return reads_as(markdown)
        words = self._kept.get(markdown)
        if words is None:
            words = yield from self._go_on(markdown)
            self._keep(markdown, words)
        return words

    def _go_on(self, markdown: str) -> Generator[None, None, str]:
        if self._begun[0] != markdown:
            self._begun = (markdown, _read(markdown))
        while True:  # not "yield from", which would end the reading together with the search
            try:
                next(self._begun[1])
            except StopIteration as done:
                self._begun = ("", _read(""))
                return str(done.value)
            yield

    def _keep(self, markdown: str, words: str) -> None:
        self._kept[markdown] = words
        self._size += len(markdown)
        while self._size > _MOST_KEPT and len(self._kept) > 1:
            self._size -= len(self._kept.popitem(last=False)[0])


def words_of(block: Block) -> str:
    """What can be read of it."""
    match block:
        case Code():
            return block.text
        case Maths():
            return ""  # which is drawn
        case Table():
            return "\n".join(_joined(cell) for row in block.rows for cell in row)
        case Rule():
            return ""
        case _:
            return _joined(block.runs)


def _read(markdown: str) -> Generator[None, None, str]:
    from desktop_chat.markdown.parser import parse_in_steps  # seldom needed

    blocks = yield from parse_in_steps(markdown)
    return "\n\n".join(map(words_of, blocks))


def _joined(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)
