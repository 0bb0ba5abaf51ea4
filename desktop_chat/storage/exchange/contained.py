"""A message's Markdown, made unable to reach beyond the message."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from desktop_chat.storage.exchange.syntax import Environment, parse_blocks, parser

__all__ = ["contained", "escaped", "fenced"]

_DEMOTION = 2  # levels, so that the two highest remain for the file's own headings
_LOWEST = 6
_SENTINEL = "end"
_BACKTICKS = re.compile(r"`{3,}")
_SPECIAL = re.compile(r"[\\`*_\[\]<>&~|]|(?<!#)#+$")


def contained(text: str) -> str:
    """Markdown that reads as ``text`` does, between blank lines, and leaves alone what follows.

    HTML is escaped, since a tag or a comment may stay open; a picture becomes a link to it, since
    a viewer would fetch it unasked; headings go two levels down; a fence that stays open is closed.
    What resists, or is too large to be looked through, is shown as code.
    """
    lines = text.split("\n")
    env: Environment = {}
    tokens = parse_blocks(_PLAIN, text, env)
    if tokens is None or not _escape(lines, tokens, env):
        return fenced(text)
    kept = "\n".join(_demote_headings(lines, tokens))
    if _is_contained(kept):
        return kept
    fences = [token.markup for token in tokens if token.type == "fence" and token.level == 0]
    closed = f"{kept}\n{fences[-1]}" if fences else kept
    return closed if _is_contained(closed) else fenced(text)


def fenced(text: str) -> str:
    """The text as code, in a fence that it can't close."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def escaped(line: str) -> str:
    """One line of plain text, as Markdown that shows it."""
    return _SPECIAL.sub(lambda special: "".join(f"\\{c}" for c in special[0]), line)


def _note_place(state: StateInline, silent: bool) -> bool:
    """A rule after all others: remembers where plain text may be more to another reader."""
    if not silent and state.src.startswith(("<", "!["), state.pos):
        state.env["places"].append(state.pos)
    return False


# Without tables, what stands in a line is in one piece.
_PLAIN = parser().disable(["image", "table"])
_PLAIN.inline.ruler.push("place", _note_place)
_STRICT = parser(html=True)


def _escape(lines: list[str], tokens: list[Token], env: Environment) -> bool:
    """Put a backslash before what another reader may take for HTML or a picture.

    Returns:
        False if a place can't be found in its line.
    """
    for token in tokens:
        if token.type != "inline" or token.map is None:
            continue
        env["places"] = []
        _PLAIN.inline.parse(token.content, _PLAIN, env, [])
        start = 0
        for number, part in enumerate(token.content.split("\n"), start=token.map[0]):
            end = start + len(part)
            places: list[int] = env["places"]
            here = places[bisect_left(places, start) : bisect_right(places, end)]
            # The parser has taken off what makes a quotation, an item or an indent.
            shift = lines[number].rfind(part.strip()) - (len(part) - len(part.lstrip()))
            if here and part.strip() not in lines[number]:
                return False
            cuts = [0, *(place - start + shift for place in here), len(lines[number])]
            lines[number] = "\\".join(lines[number][a:b] for a, b in pairwise(cuts))
            start = end + 1
    return True


def _demote_headings(lines: list[str], tokens: list[Token]) -> list[str]:
    """Headings that don't stand in a quotation or list, two levels down; it knows no seventh."""
    kept: list[str | None] = [*lines]
    for token in tokens:
        if token.type != "heading_open" or token.level or token.map is None:
            continue
        first, end = token.map
        marks = "#" * min(int(token.tag[1:]) + _DEMOTION, _LOWEST)
        if token.markup.startswith("#"):
            kept[first] = lines[first].replace(token.markup, marks, 1)
        else:  # underlined, perhaps in several lines
            kept[first] = f"{marks} " + " ".join(line.strip() for line in lines[first : end - 1])
            kept[first + 1 : end] = [None] * (end - first - 1)
    return [line for line in kept if line is not None]


def _is_contained(text: str) -> bool:
    """Whether a heading after the text is one to a reader that takes HTML for HTML."""
    tokens = _STRICT.parse(f"{text}\n\n# {_SENTINEL}")
    if len(tokens) < 3 or any(_is_active(token) for token in tokens):
        return False
    heading, inside, _ = tokens[-3:]
    return heading.type == "heading_open" and heading.level == 0 and inside.content == _SENTINEL


def _is_active(token: Token) -> bool:
    return token.type == "html_block" or any(
        child.type in ("html_inline", "image") for child in token.children or ()
    )
