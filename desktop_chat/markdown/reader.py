"""The parser's tokens as blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it.common.utils import unescapeAll
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from desktop_chat.markdown.blocks import (
    Align,
    Block,
    Code,
    Container,
    Heading,
    Maths,
    Paragraph,
    Place,
    Rule,
    Run,
    Style,
    Table,
)
from desktop_chat.markdown.runs import clean, read_runs, split_long
from desktop_chat.markdown.syntax import Environment, at_once, parse_inline

__all__ = [
    "Finish",
    "OpenList",
    "is_open",
    "is_tight",
    "language_of",
    "read_blocks",
    "read_in_steps",
]

_STOP = re.compile(r"[.,;:](?=\s|$)")

_ALIGNS = {
    "text-align:center": Align.CENTRE,
    "text-align:right": Align.END,
}

Finish = Callable[[StateInline], None]


def language_of(fence: Token) -> str:
    """The first word after a fence."""
    return clean((unescapeAll(fence.info).split() or [""])[0])


def is_open(token: Token) -> bool:
    """Whether a block of code or a formula lacks its end."""
    if token.type == "maths_block":
        return not token.meta["closed"]
    if token.type != "fence" or token.map is None:
        return False
    lines = token.content.count("\n") + (not token.content.endswith("\n") and token.content != "")
    return token.map[1] - token.map[0] - 1 <= lines


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list some items of which were read before. ``number`` is the next one's, or None."""

    number: int | None
    tight: bool


def is_tight(tokens: Sequence[Token]) -> bool:
    """Whether the items stand close of the list that the tokens begin with, if it is one."""
    return _tight_lists(tokens).get(0, True)


def read_blocks(
    tokens: Sequence[Token],
    environment: Environment,
    finish: Finish | None = None,
    goes_on: OpenList | None = None,
) -> tuple[list[Block], list[Block]]:
    """The blocks and, apart from them, those of footnotes.

    Args:
        finish: Mends the last text, which is still being written.
        goes_on: The list that the first block belongs to.
    """
    return at_once(read_in_steps(tokens, environment, finish, goes_on))


def read_in_steps(
    tokens: Sequence[Token],
    environment: Environment,
    finish: Finish | None = None,
    goes_on: OpenList | None = None,
) -> Generator[None, None, tuple[list[Block], list[Block]]]:
    """As ``read_blocks``, in steps of a few milliseconds."""
    reader = _Reader(tokens, environment, finish, goes_on)
    yield from reader.read()
    return reader.blocks, reader.notes


@dataclass(slots=True)
class _List:
    """A list that is being read. ``number`` is the next item's; None for bullets."""

    number: int | None
    delimiter: str
    tight: bool

    def next_marker(self) -> str:
        if self.number is None:
            return "•"
        self.number += 1
        return f"{self.number - 1}{self.delimiter}"


class _Reader:
    def __init__(
        self,
        tokens: Sequence[Token],
        environment: Environment,
        finish: Finish | None,
        goes_on: OpenList | None,
    ) -> None:
        self.blocks: list[Block] = []
        self.notes: list[Block] = []
        self._tokens = tokens
        self._environment = environment
        self._finish = finish
        self._goes_on = goes_on
        self._last_text = max(
            (at for at, token in enumerate(tokens) if token.type == "inline"), default=-1
        )
        self._tight = _tight_lists(tokens)
        self._containers: list[Container] = []
        self._lists: list[_List] = []
        self._markers: list[str] = []  # of items of which nothing was shown yet
        self._checked: bool | None = None
        self._at = 0

    def read(self) -> Generator[None]:
        """Yields after each block, and after each row of a table."""
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token.type == "table_open":
                yield from self._table()
            elif not self._enter_or_leave(token):
                self._leaf(token)
                yield
            self._at += 1

    def _enter_or_leave(self, token: Token) -> bool:
        match token.type:
            case "blockquote_open":
                self._containers.append(Container.QUOTE)
            case "footnote_reference_open":
                self._containers.append(Container.NOTE)
                self._markers.append(clean(token.meta["label"]))
            case "list_item_open":
                self._containers.append(Container.ITEM)
                self._markers.append(self._lists[-1].next_marker())
                self._checked = token.meta.get("checked")
            case "list_item_close" | "footnote_reference_close":
                if self._markers:
                    self._add(Paragraph((), self._place()))
                self._containers.pop()
            case "blockquote_close":
                self._containers.pop()
            case "bullet_list_open" | "ordered_list_open":
                self._begin_list(token)
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case _:
                return False
        return True

    def _begin_list(self, token: Token) -> None:
        number = int(token.attrs.get("start", 1)) if token.type == "ordered_list_open" else None
        tight = self._tight[self._at]
        if self._at == 0 and self._goes_on is not None:
            number, tight = self._goes_on.number, self._goes_on.tight and tight
        self._lists.append(_List(number, token.markup, tight))

    def _leaf(self, token: Token) -> None:
        match token.type:
            case "paragraph_open":
                self._paragraph(self._next())
            case "heading_open":
                runs = _in_line(self._inside(self._next()))
                self._add(Heading(int(token.tag[1:]), runs, self._place()))
            case "fence":
                self._code(token, language_of(token))
            case "code_block":
                self._code(token, "")
            case "maths_block":
                self._add(Maths(clean(token.content), not is_open(token), self._place()))
            case "hr":
                self._add(Rule(self._place()))
            case _:
                pass

    def _next(self) -> Token:
        self._at += 1
        return self._tokens[self._at]

    def _inside(self, token: Token) -> Iterator[Run | Maths]:
        finish = self._finish if self._at == self._last_text else None
        return read_runs(parse_inline(token, self._environment, finish))

    def _paragraph(self, token: Token) -> None:
        parts = list(self._inside(token))
        if not any(isinstance(part, Maths) for part in parts):
            self._text(_in_line(parts))
            return
        runs: list[Run] = []
        for part in _with_punctuation(parts):
            if isinstance(part, Run):
                runs.append(part)
                continue
            self._text(_strip(runs))
            runs.clear()
            self._add(replace(part, place=self._place()))
        self._text(_strip(runs))

    def _text(self, runs: tuple[Run, ...]) -> None:
        """Add a paragraph, unless nothing is in it, as between two formulas."""
        if runs:
            for part in split_long(runs):
                self._add(Paragraph(part, self._place()))

    def _code(self, token: Token, language: str) -> None:
        text = clean(token.content.removesuffix("\n"))
        self._add(Code(text, language, not is_open(token), self._place()))

    def _table(self) -> Generator[None]:
        aligns: list[Align] = []
        rows: list[list[tuple[Run, ...]]] = []
        while (token := self._next()).type != "table_close":
            if token.type == "th_open":
                aligns.append(_ALIGNS.get(str(token.attrs.get("style")), Align.START))
            if token.type == "tr_open":
                rows.append([])
                yield
            if token.type == "inline":
                rows[-1].append(_in_line(self._inside(token)))
        self._add(Table(tuple(aligns), tuple(map(tuple, rows)), self._place()))

    def _add(self, block: Block) -> None:
        (self.notes if Container.NOTE in self._containers else self.blocks).append(block)

    def _place(self) -> Place:
        marker, checked = " ".join(self._markers), self._checked
        self._markers.clear()
        self._checked = None
        tight = bool(self._lists) and self._lists[-1].tight
        return Place(tuple(self._containers), marker, checked, tight)


def _tight_lists(tokens: Sequence[Token]) -> dict[int, bool]:
    """By their positions, whether the lists' items stand close."""
    tight: dict[int, bool] = {}
    lists: list[int] = []
    for at, token in enumerate(tokens):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append(at)
            tight[at] = True
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "paragraph_open" and lists:
            tight[lists[-1]] &= token.hidden or token.level != tokens[lists[-1]].level + 2
    return tight


def _with_punctuation(parts: Iterable[Run | Maths]) -> Iterator[Run | Maths]:
    """A full stop or comma behind a formula becomes the formula's, so as not to stand alone."""
    formula: Maths | None = None
    for part in parts:
        if formula is not None:
            stop = _STOP.match(part.text) if isinstance(part, Run) and not part.style else None
            yield Maths(formula.latex + (stop[0] if stop else ""))
            formula = None
            if isinstance(part, Run) and stop:
                part = replace(part, text=part.text[1:])
        if isinstance(part, Maths):
            formula = part
        else:
            yield part
    if formula is not None:
        yield formula


def _in_line(parts: Iterable[Run | Maths]) -> tuple[Run, ...]:
    """Formulas as runs where none can stand on its own."""
    return tuple(part if isinstance(part, Run) else Run(part.latex, Style.MATHS) for part in parts)


def _strip(runs: list[Run]) -> tuple[Run, ...]:
    """The runs without the space that is left around formulas between them."""
    runs = list(runs)
    while runs and not runs[0].style and not runs[0].text.strip(" \n"):
        del runs[0]
    while runs and not runs[-1].style and not runs[-1].text.strip(" \n"):
        del runs[-1]
    if runs and not runs[0].style:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip(" \n"))
    if runs and not runs[-1].style:
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip(" \n"))
    return tuple(runs)
