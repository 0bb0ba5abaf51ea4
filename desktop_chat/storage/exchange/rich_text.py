"""A message's Markdown as HTML that can do nothing but be read.

No picture, no raw HTML, no address that a click could misuse; every link shows where it leads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from unicodedata import bidirectional

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from desktop_chat.domain.language import tr
from desktop_chat.storage.exchange.syntax import Environment, parse_blocks, parser

__all__ = ["plain_text", "rich_text"]

_LINK = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_MAX_ADDRESS = 300  # characters shown; an inlined picture's has millions
_MAX_PARAGRAPH = 4_000  # characters; Qt's time for one grows with their square
_OWN_DIRECTION = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th"}
# A browser would ask only what has none of its own in them, which is nothing.
_AS_FIRST_TEXT = {"ul", "ol", "table"}


def rich_text(text: str) -> Iterator[str]:
    """HTML of a Markdown text, in pieces between which a page may end."""
    env: Environment = {}
    tokens = parse_blocks(_MARKDOWN, text, env)
    if tokens is None:
        yield from plain_text(text)
        return
    for token in tokens:
        if token.type == "inline":
            inside: list[Token] = []
            _MARKDOWN.inline.parse(token.content, _MARKDOWN, env, inside)
            token.children = list(_with_addresses(inside))
        elif token.nesting > 0 and token.tag in _OWN_DIRECTION:
            token.attrSet("dir", "auto")
        if token.tag in ("h1", "h2", "h3", "h4"):  # the page's own are the first two
            token.tag = f"h{int(token.tag[1]) + 2}"
    side = "auto"
    for token in reversed(tokens):
        if token.type == "inline":
            side = _side(token.content)
        elif token.nesting > 0 and token.tag in _AS_FIRST_TEXT:
            token.attrSet("dir", side)
    yield _RENDERER.render(tokens, _MARKDOWN.options, env)


def _side(text: str) -> str:
    """From which side it is read, by its first letter that has a direction."""
    sides = map(bidirectional, text)
    strong = next((side for side in sides if side in ("L", "R", "AL")), "")
    return {"": "auto", "L": "ltr"}.get(strong, "rtl")


def plain_text(text: str) -> Iterator[str]:
    """HTML of a text as it was typed, in pieces between which a page may end."""
    for line in text.split("\n"):
        for start in range(0, len(line) or 1, _MAX_PARAGRAPH):
            inside = escape(line[start : start + _MAX_PARAGRAPH])
            yield f'<p class="plain" dir="auto">{inside or "<br>"}</p>\n'


def _with_addresses(tokens: list[Token]) -> Iterator[Token]:
    """Links with where they lead after them, unless their text says so; what is none, without."""
    address, said = "", ""
    for token in tokens:
        if token.type == "link_open":
            address, said = str(token.attrGet("href") or ""), ""
            token.attrs = {"href": address, "rel": "noreferrer noopener"}
            if _LINK.match(address):
                yield token
        elif token.type == "link_close":
            if _LINK.match(address):
                yield token
            if address not in (said, f"mailto:{said}"):
                yield Token("address", "", 0, content=address)
        else:
            said += token.content
            yield token


class _Renderer(RendererHTML):
    """Each method renders the tokens of the type that it is called."""

    def address(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return f' <span class="address" dir="ltr">({_shown(tokens[idx].content)})</span>'

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        token = tokens[idx]
        alt = self.renderInlineAsText(token.children or [], options, env)
        said = tr("picture not shown: {name}", name=alt) if alt else tr("picture not shown")
        source = _shown(str(token.attrs.get("src", "")))
        return f'<span class="address">[{escape(said)}, {source}]</span>'

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return self.code_block(tokens, idx, options, env)

    def code_block(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        code = escape(tokens[idx].content.rstrip("\n"))
        return f'<pre dir="ltr"><code>{code}</code></pre>\n'


def _shown(address: str) -> str:
    cut = address if len(address) <= _MAX_ADDRESS else f"{address[:_MAX_ADDRESS]}…"
    return escape(cut)


_MARKDOWN = parser()
# What is no link, and what a picture's address is, is for the renderer: nothing is left out.
_MARKDOWN.validateLink = lambda url: True
_RENDERER = _Renderer()
