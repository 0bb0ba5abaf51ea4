"""A reply's Markdown while it is being written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from markdown_it.token import Token

from desktop_chat.markdown.blocks import Block, Code, Container
from desktop_chat.markdown.mending import Inside, close_marks, inside, shown
from desktop_chat.markdown.parser import plain
from desktop_chat.markdown.reader import OpenList, is_open, is_tight, language_of, read_blocks
from desktop_chat.markdown.runs import clean
from desktop_chat.markdown.syntax import Budget, Environment, new_environment, parse_blocks
from desktop_chat.markdown.text import limit_of, parts_of, with_line_feeds

__all__ = ["GrowingMarkdown"]


_EXPECTED = {f":{number}": -1 for number in range(1, 100)}
"""Footnotes that are taken for granted, since what they say comes at the end."""


_LONG = 500
"""Characters of a list, from which on its items are put aside one by one."""


class GrowingMarkdown:
    """Parses a text that grows at its end, from the last block on each time.

    Half-finished Markdown is shown as it will most likely be, and what may become a mark is held
    back. Only the end tells for sure: a link may be defined in the last line.
    """

    def __init__(self) -> None:
        self._blocks: tuple[Block, ...] = ()
        self._start_over()

    def update(self, text: str) -> tuple[int, tuple[Block, ...]]:
        """Take the text as it is now.

        Returns:
            How many of the blocks before it are as they were, and all blocks.
        """
        whole = with_line_feeds(text)
        limit = limit_of(whole)
        text = whole[:limit]
        self._kept = len(self._settled)
        if not text.startswith(self._text):
            self._start_over()
        if text != self._text or not self._last:
            self._text = text
            self._settle()
            self._last, self._last_notes = self._read_last()
        before = self._blocks
        self._blocks = (
            *self._settled,
            *self._last,
            *self._rest.update(whole, limit),
            *self._notes,
            *self._last_notes,
        )
        return _common(before, self._blocks, self._kept), self._blocks

    def _start_over(self) -> None:
        self._text = ""
        self._settled: list[Block] = []
        self._last: list[Block] = []
        self._last_notes: list[Block] = []
        self._rest = _Rest()
        self._notes: list[Block] = []
        self._start = 0  # of the last block
        self._seen = 0  # the end of the last whole line
        self._inside = Inside.TEXT
        self._fence: _OpenFence | None = None
        self._list: OpenList | None = None  # that the last block is the next item of
        self._list_start = 0  # among the blocks
        self._kept = 0  # blocks that are as they were
        self._environment = new_environment()
        self._environment["footnotes"]["refs"].update(_EXPECTED)

    def _settle(self) -> None:
        """Put aside all but the last block of the lines that are whole."""
        end = self._text.rfind("\n") + 1
        if end <= self._seen:
            return
        if self._fence is not None:
            if self._fence.goes_on(self._text, self._seen, end):
                self._seen = end
                return
            self._fence = None
        self._seen = end
        source = self._text[self._start : end]
        environment = _copy(self._environment)
        tokens = parse_blocks(source, environment)
        first = _last_block(tokens)
        if self._list is not None and self._list.tight and not is_tight(tokens):
            self._loosen(self._list)
        if first:
            start = _line_start(source, tokens[first].map)
            self._put_aside(tokens[:first], environment, start)
            self._list = None
        elif len(source) > _LONG and (item := _last_item(tokens)):
            start = _line_start(source, tokens[item].map)
            self._settle_items(tokens, item, environment, start)
        self._inside = inside(tokens, source)
        if tokens and first == len(tokens) - 1:
            self._fence = _open_fence(tokens[first], self._text[self._start : end])

    def _settle_items(
        self, tokens: Sequence[Token], last: int, environment: Environment, size: int
    ) -> None:
        """Put aside the items of a long list but for the last."""
        if self._list is None:
            self._list = OpenList(_number(tokens), is_tight(tokens))
            self._list_start = len(self._settled)
        self._put_aside(tokens[:last], environment, size)
        number = self._list.number
        if number is not None:
            number += sum(map(_is_item, tokens)) - 1
        self._list = replace(self._list, number=number)

    def _loosen(self, loose: OpenList) -> None:
        """Tell the items that were put aside that their list isn't tight any more."""
        self._list = replace(loose, tight=False)
        self._kept = min(self._kept, self._list_start)
        for at in range(self._list_start, len(self._settled)):
            block = self._settled[at]
            if block.place.containers.count(Container.ITEM) == 1:
                self._settled[at] = replace(block, place=replace(block.place, tight=False))

    def _put_aside(self, tokens: Sequence[Token], environment: Environment, size: int) -> None:
        blocks, notes = read_blocks(tokens, environment, goes_on=self._list)
        self._settled += blocks
        self._notes += notes
        self._start += size
        budget: Budget = environment["budget"]
        budget.steps = budget.steps_before
        self._environment = environment

    def _read_last(self) -> tuple[list[Block], list[Block]]:
        if self._fence is not None:
            return [self._fence.block(shown(self._text[self._seen :], Inside.CODE))], []
        source = shown(self._text[self._start :], self._inside)
        environment = _copy(self._environment)
        finish = None if source.endswith("\n\n") else close_marks
        tokens = parse_blocks(source, environment)
        return read_blocks(tokens, environment, finish, self._list)


class _Rest:
    """What comes after as much as is parsed. Only its last part is read again."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._end = 0  # of what is read for good

    def update(self, text: str, start: int) -> list[Block]:
        """The blocks from ``start`` on of a text that begins as it did before."""
        parts = list(parts_of(text, start + self._end))
        for part in parts[:-1]:
            self._blocks += plain(part)
            self._end += len(part)
        return [*self._blocks, *(plain(parts[-1]) if parts else ())]


@dataclass(slots=True)
class _OpenFence:
    """Code whose end isn't there yet; however long it gets, only what is new is looked at."""

    closing: re.Pattern[str]
    language: str
    text: str

    def goes_on(self, text: str, start: int, end: int) -> bool:
        """Take whole lines. Returns False if the code's end is among them."""
        if self.closing.search(text, start, end):
            return False
        self.text += clean(text[start:end])
        return True

    def block(self, line: str) -> Code:
        return Code((self.text + clean(line)).removesuffix("\n"), self.language, closed=False)


def _open_fence(token: Token, source: str) -> _OpenFence | None:
    if token.type != "fence" or not is_open(token) or not source.startswith(token.markup):
        return None  # an indented one takes away from its lines
    closing = re.compile(rf"^ {{0,3}}{token.markup}{token.markup[0]}*[ \t]*$", re.MULTILINE)
    return _OpenFence(closing, language_of(token), clean(token.content))


def _copy(environment: Environment) -> Environment:
    return {
        "budget": replace(environment["budget"]),
        "references": dict(environment["references"]),
        "footnotes": {part: dict(each) for part, each in environment["footnotes"].items()},
    }


def _last_block(tokens: Sequence[Token]) -> int:
    """Where the last block begins that stands in no other, or the one before an open formula.

    An empty line shows that the formula is none and belongs to the paragraph before.
    """
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        is_open_formula = token.type == "maths_block" and is_open(token)
        if token.level == 0 and token.nesting >= 0 and not is_open_formula:
            return at
    return 0


def _is_item(token: Token) -> bool:
    """Whether an item begins of the list that the tokens begin with."""
    return token.type == "list_item_open" and token.level == 1


def _last_item(tokens: Sequence[Token]) -> int:
    """Where the last item begins of a list with several; 0 for anything else."""
    if not tokens or not tokens[0].type.endswith("_list_open"):
        return 0
    items = [at for at, token in enumerate(tokens) if _is_item(token)]
    return items[-1] if len(items) > 1 else 0


def _number(tokens: Sequence[Token]) -> int | None:
    """What the first item of a list is numbered."""
    return int(tokens[0].attrs.get("start", 1)) if tokens[0].type == "ordered_list_open" else None


def _line_start(source: str, lines: list[int] | None) -> int:
    start = 0
    for _ in range(lines[0] if lines else 0):
        start = source.index("\n", start) + 1
    return start


def _common(one: tuple[Block, ...], other: tuple[Block, ...], at: int) -> int:
    """How many blocks both have in common, ``at`` of which are known to be."""
    most = min(len(one), len(other))
    while at < most and one[at] == other[at]:
        at += 1
    return min(at, most)
