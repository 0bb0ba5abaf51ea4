"""The Markdown that models write, parsed only where nobody's patience ends.

HTML is text in it, as it is in the window.
"""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

__all__ = ["Environment", "parse_blocks", "parser"]

Environment = MutableMapping[str, Any]

_MAX_LENGTH = 400_000
_MAX_LINES = 20_000
_MAX_DEPTH = 24  # a list is two; what is deeper leaves no room for words
_MAX_CELLS = 2_000  # and Qt takes seconds for more
_MAX_BRACKETS = 2_000  # of one paragraph; the parser's time grows with their square


def parser(*, html: bool = False) -> MarkdownIt:
    """CommonMark with tables and strikethrough.

    Where quotations and lists are nested deeper than ``maxNesting``, the parser leaves out their
    text, so it is more than ``parse_blocks`` lets through.
    """
    options = {"html": html, "maxNesting": 4 * _MAX_DEPTH}
    return MarkdownIt("commonmark", options).enable(["table", "strikethrough"])


def parse_blocks(markdown: MarkdownIt, text: str, env: Environment) -> list[Token] | None:
    """The blocks of a text, the insides of which aren't parsed yet.

    Returns:
        None if the text is so large or so deep that it should rather be shown as it is written.
    """
    if len(text) > _MAX_LENGTH or text.count("\n") > _MAX_LINES:
        return None
    tokens: list[Token] = []
    markdown.block.parse(text, markdown, env, tokens)
    return tokens if all(_is_moderate(tokens)) else None


def _is_moderate(tokens: list[Token]) -> Iterator[bool]:
    yield sum(token.type in ("td_open", "th_open") for token in tokens) <= _MAX_CELLS
    for token in tokens:
        yield token.level <= _MAX_DEPTH
        yield token.type != "inline" or token.content.count("[") <= _MAX_BRACKETS
