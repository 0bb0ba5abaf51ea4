"""What the pieces of code are. For ``process`` alone: Pygments can be made to search for ever."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from pygments.lexers import find_lexer_class, get_all_lexers
from pygments.token import Token

from desktop_chat.markdown.pictures import Kind, Span

__all__ = ["highlight"]

_KINDS = {
    Token.Comment: Kind.COMMENT,
    Token.Comment.Preproc: Kind.META,
    Token.Comment.PreprocFile: Kind.STRING,
    Token.Comment.Hashbang: Kind.META,
    Token.Keyword: Kind.KEYWORD,
    Token.Keyword.Type: Kind.TYPE,
    Token.Keyword.Constant: Kind.BUILTIN,
    Token.Operator: Kind.OPERATOR,
    Token.Operator.Word: Kind.KEYWORD,
    Token.Literal.String: Kind.STRING,
    Token.Literal.Number: Kind.NUMBER,
    Token.Literal.Date: Kind.NUMBER,
    Token.Name.Function: Kind.NAME,
    Token.Name.Tag: Kind.NAME,
    Token.Name.Attribute: Kind.NAME,
    Token.Name.Label: Kind.NAME,
    Token.Name.Class: Kind.TYPE,
    Token.Name.Namespace: Kind.TYPE,
    Token.Name.Exception: Kind.TYPE,
    Token.Name.Builtin: Kind.BUILTIN,
    Token.Name.Constant: Kind.BUILTIN,
    Token.Name.Decorator: Kind.META,
    Token.Generic.Prompt: Kind.META,
    Token.Generic.Heading: Kind.HEADING,
    Token.Generic.Subheading: Kind.HEADING,
    Token.Generic.Inserted: Kind.INSERTED,
    Token.Generic.Deleted: Kind.DELETED,
    Token.Generic.Error: Kind.DELETED,
}


def highlight(code: str, language: str) -> list[Span] | None:
    """The pieces of ``code``, or None for a language that isn't known by this name."""
    name = _names().get(language.lower().lstrip("."))
    return None if name is None else list(_joined(code, name))


def _joined(code: str, name: str) -> Iterator[Span]:
    start = length = 0
    kind: Kind | None = None
    for at, token, text in _lexer(name).get_tokens_unprocessed(code):
        new = _kind(token)
        if new is kind and at == start + length:
            length += len(text)
            continue
        if kind is not None and length:
            yield Span(start, length, kind)
        start, length, kind = at, len(text), new
    if kind is not None and length:
        yield Span(start, length, kind)


@cache
def _kind(token: Any) -> Kind | None:
    while token is not None:
        if token in _KINDS:
            return _KINDS[token]
        token = token.parent
    return None


@cache
def _names() -> dict[str, str]:
    """The lexers' names by the aliases and the files' suffixes that Pygments itself knows."""
    names: dict[str, str] = {}
    lexers = list(get_all_lexers(plugins=False))
    for name, _, patterns, _ in lexers:
        for pattern in patterns:
            if pattern.startswith("*."):
                names.setdefault(pattern[2:].lower(), name)
    for name, aliases, _, _ in lexers:
        names.update(dict.fromkeys((alias.lower() for alias in aliases), name))
    for plain in ("text", "txt", "plain", "output"):
        names.pop(plain, None)
    return names


@lru_cache(maxsize=16)
def _lexer(name: str) -> Any:
    found = find_lexer_class(name)
    assert found is not None
    return found()
