"""A chat template taken apart without running it, in time that grows no faster than it does.

Jinja's own lexer does it, since whatever reads a template in another way can be made to see a
comment where Jinja sees words. It compiles nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from jinja2 import Environment, TemplateSyntaxError

__all__ = ["Parts", "digest", "take_apart"]

_JINJA = Environment()
_MOST_TOKENS = 50_000  # the longest published template has 5,000
_REFUSAL = "raise_exception"
_ENDS = {"variable_end", "block_end", "raw_begin", "raw_end"}
_COMMENT = {"comment_begin", "comment", "comment_end"}

_Token = tuple[int, str, str]  # a line's number, what it is, and its text


@dataclass(frozen=True, slots=True)
class Parts:
    """
    Attributes:
        pieces: Statements and lines, by which two templates are compared; without comments and
            with one space for each run of blanks, which could be there to make it look like none
            that is known. Many templates are one long line, so that statements stand for lines.
        literals: The texts that it can write by itself, under whatever condition. Those that refuse
            a conversation reach no model and are left out.
    """

    pieces: tuple[str, ...]
    literals: tuple[str, ...]


def digest(template: str) -> str:
    """The SHA-256, in hex, of all that makes a difference: Jinja drops one line end at the end."""
    text = template.replace("\r\n", "\n").removesuffix("\n")
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def take_apart(template: str) -> Parts:
    """What Jinja can't read, or not soon, is one literal: all of it may be words."""
    try:
        tokens = list(islice(_JINJA.lex(template), _MOST_TOKENS + 1))
    except TemplateSyntaxError:
        tokens = []
    if not 0 < len(tokens) <= _MOST_TOKENS:
        return Parts(tuple(_squeezed(template.splitlines())), (template,))
    tokens = [token for token in tokens if token[1] not in _COMMENT]
    return Parts(tuple(_squeezed(_pieces(tokens))), tuple(_literals(tokens)))


def _pieces(tokens: Sequence[_Token]) -> Iterator[str]:
    piece = ""
    for _, kind, text in tokens:
        lines = text.splitlines(keepends=True) if kind == "data" else [text]
        for line in lines:
            piece += line
            if kind in _ENDS or line.endswith("\n"):
                yield piece
                piece = ""
    yield piece


def _squeezed(pieces: Iterator[str] | list[str]) -> Iterator[str]:
    return (line for piece in pieces if (line := " ".join(piece.split())))


def _literals(tokens: Sequence[_Token]) -> Iterator[str]:
    code = [(kind, text) for _, kind, text in tokens if kind != "whitespace"]
    refuses = _has_jinjas_refusal(code)
    for number, (kind, text) in enumerate(code):
        if kind == "data":
            yield text
        elif kind == "string" and not (refuses and _is_called(code, number - 1)):
            yield _unescaped(text[1:-1])


def _has_jinjas_refusal(code: Sequence[tuple[str, str]]) -> bool:
    """Whether its name is only ever called, so that a template can't give it another meaning."""
    return all(
        _is_called(code, number + 1)
        for number, token in enumerate(code)
        if token == ("name", _REFUSAL)
    )


def _is_called(code: Sequence[tuple[str, str]], bracket: int) -> bool:
    """Whether ``raise_exception(`` ends with the bracket at this place."""
    before = code[max(bracket - 2, 0) : bracket + 1]
    return before[-2:] == [("name", _REFUSAL), ("operator", "(")] and before[0] not in (
        ("operator", "."),
        ("name", "macro"),
    )


def _unescaped(text: str) -> str:
    """As Jinja does it."""
    try:
        return text.encode("ascii", "backslashreplace").decode("unicode-escape")
    except UnicodeDecodeError:
        return text
