"""A chat template taken apart without running it, in time that grows no faster than it does."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

__all__ = ["digest", "literals", "pieces"]

# Jinja's delimiters; what a template writes is outside of them, or in quotes inside.
_OPEN = re.compile(r"\{[{%#]")
_CLOSE = {"{{": "}}", "{%": "%}", "{#": "#}"}
# A quotation that isn't closed goes to the end, so that each character is looked at once.
_QUOTED = re.compile(
    r"(raise_exception\s*\(\s*)?"
    r"(?:'((?:[^'\\]|\\.)*+)(?:'|\\?\Z)|\"((?:[^\"\\]|\\.)*+)(?:\"|\\?\Z))",
    re.DOTALL,
)
_OWN_REFUSAL = re.compile(r"(?:set|macro)\s+raise_exception")
_ESCAPES = {"\\n": "\n", "\\t": " ", "\\'": "'", '\\"': '"', "\\\\": "\\"}
_ESCAPE = re.compile(r"\\[nt'\"\\]")
# Many templates are one long line, so that statements have to stand for lines.
_PIECE = re.compile(r"(?<=[%}#]\})|(?<=\n)")


def digest(template: str) -> str:
    """The SHA-256, in hex, of all that makes a difference: Jinja drops one line end at the end."""
    text = template.replace("\r\n", "\n").removesuffix("\n")
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def pieces(template: str) -> list[str]:
    """Lines and statements, which put together again are the template."""
    text = template.replace("\r\n", "\n").removesuffix("\n")
    return [piece for piece in _PIECE.split(text) if piece]


def literals(template: str) -> Iterator[str]:
    """The texts that a template can write by itself, under whatever condition.

    Those that refuse a conversation reach no model and are left out.
    """
    at, refuses = 0, _OWN_REFUSAL.search(template) is None
    while (found := _OPEN.search(template, at)) is not None:
        yield template[at : found.start()]
        end = template.find(_CLOSE[found.group()], found.end())
        end = len(template) if end < 0 else end
        if found.group() != "{#":
            for quoted in _QUOTED.finditer(template[found.end() : end]):
                refusal, single, double = quoted.groups("")
                if not (refusal and refuses):
                    yield _unescaped(single or double)
        at = end + 2
    yield template[at:]


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: _ESCAPES[found.group()], text)
