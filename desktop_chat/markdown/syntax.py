"""CommonMark and what models write beside it, parsed with an effort that is bounded.

Whoever nests a thousand lists, or writes nothing but asterisks, gets text back: a rule that isn't
applied leaves everything as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from desktop_chat.markdown.addresses import enable_addresses
from desktop_chat.markdown.formulas import enable_formulas

__all__ = [
    "Budget",
    "Environment",
    "at_once",
    "blocks_in_steps",
    "new_environment",
    "parse_blocks",
    "parse_inline",
]

Environment = dict[str, Any]

_MAX_DEPTH = 20  # a list is two; what is deeper leaves no room for words
_MAX_COLUMNS = 100
_MOST_DASHES = 1_000  # and spaces, of a thematic break
_MAX_LINK = 2_000  # characters of an address

_MOST_NESTED = 4 * _MAX_DEPTH  # within a line; markdown-it would leave out what is deeper

_STEPS = 300  # between two pauses
_MOST_STEPS = 3_000
"""Of one block that stands in no other; a list or paragraph that takes more becomes several."""
_MOST_MARKS = 6_000
"""Of one block; to look at as many takes 40 ms at most. A block with more is shown as written."""

_BRACKET = re.compile(r"[\[\]]")
_MARKS = str.maketrans("", "", "*_~`[]!<&\\$:@^|\n#%+-={}>")
"""Without what makes the parser stop and look."""

_LOOKS_FAR = ("[", "://", "<", "&")
_FAR = 20_000

_T = TypeVar("_T")
_Rule = Callable[[StateBlock, int, int, bool], bool]


@dataclass(slots=True)
class Budget:
    """What is left of the work that a text may make.

    Attributes:
        steps: Of looking what a line begins; a row of a table counts its cells.
        marks: Characters that could mean something within a line.
        steps_before: As many as were left when the last block that stands in no other began.
        pause_at: The parser pauses before the next such block when no more than these are left.
    """

    steps: int = 15_000
    marks: int = 50_000
    steps_before: int = 15_000
    pause_at: int = 0


def new_environment(budget: Budget | None = None) -> Environment:
    """What the parser remembers of a text."""
    return {"budget": budget or Budget(), "references": {}, "footnotes": {"refs": {}, "list": {}}}


def parse_blocks(text: str, environment: Environment) -> list[Token]:
    """The blocks of a text, the insides of which aren't parsed yet."""
    return at_once(blocks_in_steps(text, environment))


def blocks_in_steps(text: str, environment: Environment) -> Generator[None, None, list[Token]]:
    """As ``parse_blocks``, in steps of a few milliseconds."""
    tokens: list[Token] = []
    if not text:
        return tokens
    markdown = _markdown()
    budget: Budget = environment["budget"]
    state = StateBlock(text, markdown, environment, tokens)
    while state.line < state.lineMax:
        budget.pause_at = budget.steps - _STEPS
        environment["paused"] = None
        markdown.block.tokenize(state, state.line, state.lineMax)
        if environment["paused"] is None:
            break
        state.line = environment["paused"]
        yield
    return tokens


def at_once(steps: Generator[None, None, _T]) -> _T:
    """What comes out of work that can be done in steps."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def parse_inline(
    token: Token, environment: Environment, finish: Callable[[StateInline], None] | None = None
) -> list[Token]:
    """What is within a block.

    Args:
        finish: Called before marks are paired, as for text that is still being written.
    """
    text = token.content
    budget: Budget = environment["budget"]
    cost = _cost(text)
    if token.meta.get("plain") or cost > min(budget.marks, _MOST_MARKS) or not cost:
        whole = Token("text" if not cost else "plain", "", 0)
        whole.content = text
        return [whole]
    budget.marks -= cost
    markdown = _markdown()
    tokens: list[Token] = []
    state = StateInline(text, markdown, environment, tokens)
    markdown.inline.tokenize(state)
    if finish is not None:
        finish(state)
    for rule in markdown.inline.ruler2.getRules(""):
        rule(state)
    return tokens


def _cost(text: str) -> int:
    """The marks in a text, where those that make the parser read on count by its length."""
    cost = len(text) - len(text.translate(_MARKS))
    cost += 8 * (text.count("://") + text.count("www.") + text.count("@"))
    if cost <= _MOST_MARKS and "[" in text:
        cost += _cost_of_brackets(text)
    if len(text) > _FAR:
        cost += sum(map(text.count, _LOOKS_FAR)) * len(text) // _FAR
    return cost


def _cost_of_brackets(text: str) -> int:
    """For each that is open, the parser looks for its end once more."""
    cost = depth = 0
    for bracket in _BRACKET.findall(text):
        if bracket == "[":
            depth = min(depth + 1, _MOST_NESTED)
            cost += 3 * depth
        else:
            depth = max(depth - 1, 0)
    return cost


class _Markdown(MarkdownIt):
    """The parser, which leaves addresses as they are written."""

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link

    def validateLink(self, url: str) -> bool:
        return len(url) <= _MAX_LINK and super().validateLink(url)


@cache
def _markdown() -> MarkdownIt:
    options = {
        "html": False,
        "maxNesting": _MOST_NESTED,
        "tasklists": True,
        "strikethrough_single_tilde": True,
    }
    markdown = _Markdown("commonmark", options)
    markdown.enable(["table", "strikethrough"])
    markdown.disable(["html_block", "html_inline"])
    footnote_plugin(markdown, inline=False, move_to_end=False)
    enable_formulas(markdown)
    enable_addresses(markdown)
    _bound(markdown)
    return markdown


def _bound(markdown: MarkdownIt) -> None:
    ruler = markdown.block.ruler
    rules = {rule.name: rule for rule in ruler.__rules__}
    for name in ("list", "blockquote", "footnote_def"):
        ruler.at(name, _not_too_deep(rules[name].fn), {"alt": rules[name].alt})
    ruler.at("table", _not_too_wide(rules["table"].fn), {"alt": rules["table"].alt})
    ruler.at("hr", _not_too_long(rules["hr"].fn), {"alt": rules["hr"].alt})
    everywhere = ["paragraph", "reference", "blockquote", "list"]
    ruler.before("table", "spent", _rest_as_text, {"alt": everywhere})


def _not_too_deep(rule: _Rule) -> _Rule:
    def bounded(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        return state.level < _MAX_DEPTH and rule(state, start, end, silent)

    return bounded


def _not_too_long(rule: _Rule) -> _Rule:
    """So that a line of dashes isn't looked through at each depth that it is nested in."""

    def bounded(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        is_short = state.eMarks[start] - state.bMarks[start] <= _MOST_DASHES
        return is_short and rule(state, start, end, silent)

    return bounded


def _not_too_wide(rule: _Rule) -> _Rule:
    def bounded(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        if start + 2 > end:
            return False
        bars = state.src.count("|", state.bMarks[start + 1], state.eMarks[start + 1])
        if bars > _MAX_COLUMNS:
            return False
        if not silent:
            state.env["columns"] = bars + 1
        return rule(state, start, end, silent)

    return bounded


def _rest_as_text(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Counts, being asked before all other rules, and once it is too much takes all the rest.

    It also is where the parser pauses: between blocks that stand in no other.
    """
    budget: Budget = state.env["budget"]
    if not silent and state.level == 0:
        if budget.steps <= budget.pause_at and budget.steps > 0:
            state.env["paused"] = start
            state.line = end
            return True
        budget.steps_before = budget.steps
    is_table = state.parentType == "table"
    budget.steps -= state.env["columns"] if is_table else 1
    is_long = not is_table and budget.steps_before - budget.steps > _MOST_STEPS
    if silent or not (is_long or budget.steps <= 0):
        return is_long or budget.steps <= 0
    last = start + 1
    while last < end and (state.isEmpty(last) or state.sCount[last] >= state.blkIndent):
        last += 1
    state.line = last
    state.push("paragraph_open", "p", 1).map = [start, last]
    token = state.push("inline", "", 0)
    token.content = state.getLines(start, last, state.blkIndent, False).strip()
    token.meta = {"plain": True}
    state.push("paragraph_close", "p", -1)
    return True
