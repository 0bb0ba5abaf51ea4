"""Addresses in a text that nobody marked as links: ``https://…``, ``www.…`` and e-mail.

Names of files such as ``main.py`` are domains as well, so a bare domain is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from linkify_it import LinkifyIt  # pyright: ignore[reportMissingTypeStubs]
from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

__all__ = ["enable_addresses", "find_addresses"]

_LONGEST = 2_000
_BARE = re.compile(r"(?<!\S)(?=\S*?(?:www\.|@))\S+")
_WORD = re.compile(rf"[^\s「」『』《》【】（）。，、；：！？]{{1,{_LONGEST}}}")
_SCHEME = re.compile(r"(?<![A-Za-z0-9])https?$", re.IGNORECASE)


@cache
def _linkifier() -> Any:
    return LinkifyIt()


def find_addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """The start, the end and the address of each ``www.…`` and e-mail in ``text``."""
    if "@" not in text and "www." not in text:
        return
    for word in _BARE.finditer(text):
        if len(word[0]) > _LONGEST:
            continue
        for link in _linkifier().match(word[0]) or ():
            if link.schema == "mailto:" or link.text.startswith("www."):
                yield word.start() + link.index, word.start() + link.last_index, link.url


def enable_addresses(markdown: MarkdownIt) -> None:
    """Let the parser find ``https://…`` before it takes an underscore in it for emphasis."""
    markdown.inline.ruler.push("address", _rule)


def _rule(state: StateInline, silent: bool) -> bool:
    position = state.pos
    if state.linkLevel or not state.src.startswith("://", position):
        return False
    scheme = _SCHEME.search(state.src, max(0, position - 6), position)
    if scheme is None or not state.pending.endswith(scheme[0]):
        return False
    word = _WORD.match(state.src, scheme.start())
    link = _linkifier().match_at_start(word[0]) if word else None
    if link is None:
        return False
    address = link.text.rstrip("*_~")
    if not silent:
        state.pending = state.pending[: -len(scheme[0])]
        state.push("link_open", "a", 1).attrs = {"href": address}
        state.push("text", "", 0).content = address
        state.push("link_close", "a", -1)
    state.pos = scheme.start() + len(address)
    return state.pos > position
