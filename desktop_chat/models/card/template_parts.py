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

__all__ = [
    "LONGEST",
    "Code",
    "Parts",
    "digest",
    "is_refusal",
    "normal_digest",
    "take_apart",
    "unescaped",
]

Code = tuple[str, str]  # what kind of token it is, and its text

_JINJA = Environment(trim_blocks=True, lstrip_blocks=True)  # as templates are run
LONGEST = 1 << 16
"""Characters that are looked into; the longest published template has 17,000."""

_MOST_TOKENS = 50_000  # the longest published template has 5,000
_REFUSAL = "raise_exception"
_ENDS = {"variable_end", "block_end", "raw_begin", "raw_end"}
_COMMENT = {"comment_begin", "comment", "comment_end"}


@dataclass(frozen=True, slots=True)
class Parts:
    """
    Attributes:
        pieces: Statements and lines, by which two templates are compared; without comments and
            with one space for each run of blanks, which could be there to make it look like none
            that is known. Many templates are one long line, so that statements stand for lines.
        literals: The texts that it can write by itself, under whatever condition. Those that refuse
            a conversation reach no model and are left out.
        codes: The tokens of each piece.
        refuses: ``raise_exception`` is Jinja's own.
        imitates: It has names in other than Latin letters, which Python may take for Latin ones.
    """

    pieces: tuple[str, ...]
    literals: tuple[str, ...]
    codes: tuple[tuple[Code, ...], ...] = ()
    refuses: bool = False
    imitates: bool = False


def digest(template: str) -> str:
    """The SHA-256, in hex, of all that makes a difference: Jinja drops one line end at the end."""
    return _sha256(template.replace("\r\n", "\n").removesuffix("\n"))


def normal_digest(template: str) -> str:
    """The same of its tokens without comments, and without blanks around all of it.

    Not of its text: without a comment in it, what was words could look like a statement.
    """
    tokens: list[Code] = []
    for kind, text in _lexed(template.removeprefix("\ufeff").strip()):
        if kind == "data" and tokens and tokens[-1][0] == "data":
            text = tokens.pop()[1] + text
        if kind.endswith(("_begin", "_end")):  # with the blanks that they take away
            text = text.strip()
        tokens.append((kind, text.replace("\r\n", "\n")))
    if tokens and tokens[0][0] == "data":  # what was around a comment
        tokens[0] = ("data", tokens[0][1].lstrip())
    if tokens and tokens[-1][0] == "data":
        tokens[-1] = ("data", tokens[-1][1].rstrip())
    return _sha256(repr([token for token in tokens if token[1]]))


def take_apart(template: str) -> Parts:
    """What Jinja can't read, or not soon, is one literal: all of it may be words."""
    code = _lexed(template)
    if not code:
        return Parts((), (template,))
    pieces = [(line, piece) for piece in _pieces(code) if (line := _squeezed(_text(piece)))]
    names = [text for kind, text in code if kind == "name"]
    code = [token for token in code if token[0] != "whitespace"]
    imitates = not all(map(str.isascii, names))
    refuses = not imitates and _has_jinjas_refusal(code)
    return Parts(
        tuple(line for line, _ in pieces),
        tuple(_literals(code, refuses=refuses)),
        tuple(tuple(token for token in piece if token[0] != "whitespace") for _, piece in pieces),
        refuses,
        imitates,
    )


def is_refusal(code: Sequence[Code], number: int) -> bool:
    """Whether this token is what a conversation is refused with, where Jinja's own function is."""
    return _is_called(code, number - 1)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _lexed(template: str) -> list[Code]:
    """All tokens but comments; none if Jinja can't read it, or it is longer than any template."""
    if len(template.strip()) > LONGEST:
        return []
    try:
        tokens = list(islice(_JINJA.lex(template), _MOST_TOKENS + 1))
    except TemplateSyntaxError:
        return []
    if len(tokens) > _MOST_TOKENS:
        return []
    return [(kind, text) for _, kind, text in tokens if kind not in _COMMENT]


def _pieces(code: Sequence[Code]) -> Iterator[list[Code]]:
    piece: list[Code] = []
    for kind, text in code:
        lines = text.splitlines(keepends=True) if kind == "data" else [text]
        for line in lines:
            piece.append((kind, line))
            if kind in _ENDS or line.endswith("\n"):
                yield piece
                piece = []
    yield piece


def _text(piece: Sequence[Code]) -> str:
    return "".join(text for _, text in piece)


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _literals(code: Sequence[Code], *, refuses: bool) -> Iterator[str]:
    for number, (kind, text) in enumerate(code):
        if kind == "data":
            yield text
        elif kind == "string" and not (refuses and is_refusal(code, number)):
            yield unescaped(text)


def _has_jinjas_refusal(code: Sequence[Code]) -> bool:
    """Whether its name is only ever called, so that a template can't give it another meaning."""
    return all(
        _is_called(code, number + 1)
        for number, token in enumerate(code)
        if token == ("name", _REFUSAL)
    )


def _is_called(code: Sequence[Code], bracket: int) -> bool:
    """Whether ``raise_exception(`` ends with the bracket at this place."""
    before = code[max(bracket - 2, 0) : bracket + 1]
    return before[-2:] == [("name", _REFUSAL), ("operator", "(")] and before[0] not in (
        ("operator", "."),
        ("name", "macro"),
    )


def unescaped(text: str) -> str:
    """What a string in quotes means to Jinja."""
    text = text[1:-1]
    try:
        return text.encode("ascii", "backslashreplace").decode("unicode-escape")
    except UnicodeDecodeError:
        return text
