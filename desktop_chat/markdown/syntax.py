"""CommonMark and what models write beside it, parsed with an effort that is bounded.

Whoever nests a thousand lists, or writes nothing but asterisks, gets text back: a rule that isn't
applied leaves everything as it is written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from desktop_chat.markdown.addresses import enable_addresses
from desktop_chat.markdown.formulas import enable_formulas

__all__ = ["Budget", "Environment", "new_environment", "parse_blocks", "parse_inline"]

Environment = dict[str, Any]

_MAX_DEPTH = 20  # a list is two; what is deeper leaves no room for words
_MAX_COLUMNS = 100
_MAX_LINK = 2_000  # characters of an address

_MARKS = str.maketrans("", "", "*_~`[]!<&\\$:@^|\n")
"""Without what makes the parser stop and look."""

_LOOKS_FAR = ("[", "://", "<", "&")
_FAR = 20_000

_Rule = Callable[[StateBlock, int, int, bool], bool]


@dataclass(slots=True)
class Budget:
    """What is left of the work that a text may make.

    Attributes:
        steps: Of looking what a line begins; a row of a table counts its cells.
        marks: Characters that could mean something within a line.
        steps_before: As many as were left when the last block that stands in no other began.
    """

    steps: int = 15_000
    marks: int = 25_000
    steps_before: int = 15_000


def new_environment(budget: Budget | None = None) -> Environment:
    """What the parser remembers of a text."""
    return {"budget": budget or Budget(), "references": {}, "footnotes": {"refs": {}, "list": {}}}


def parse_blocks(text: str, environment: Environment) -> list[Token]:
    """The blocks of a text, the insides of which aren't parsed yet."""
    tokens: list[Token] = []
    markdown = _markdown()
    markdown.block.parse(text, markdown, environment, tokens)
    return tokens


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
    if token.meta.get("plain") or cost > budget.marks or not cost:
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
    cost = len(text) - len(text.translate(_MARKS)) + text.count("[")
    cost += 8 * (text.count("://") + text.count("www.") + text.count("@"))
    if len(text) > _FAR:
        cost += sum(map(text.count, _LOOKS_FAR)) * len(text) // _FAR
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
        "maxNesting": 4 * _MAX_DEPTH,  # it would leave out what is deeper
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
    everywhere = ["paragraph", "reference", "blockquote", "list"]
    ruler.before("table", "spent", _rest_as_text, {"alt": everywhere})


def _not_too_deep(rule: _Rule) -> _Rule:
    def bounded(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        return state.level < _MAX_DEPTH and rule(state, start, end, silent)

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
    """Counts, being asked before all other rules, and once it is too much takes all the rest."""
    budget: Budget = state.env["budget"]
    if not silent and state.level == 0:
        budget.steps_before = budget.steps
    budget.steps -= state.env["columns"] if state.parentType == "table" else 1
    if budget.steps > 0 or silent:
        return budget.steps <= 0
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
