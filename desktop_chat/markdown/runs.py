"""The stretches of text within a block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markdown_it.token import Token

from desktop_chat.domain.printable import printable
from desktop_chat.markdown.addresses import find_addresses
from desktop_chat.markdown.blocks import Maths, Run, Style

__all__ = ["clean", "read_runs", "split_long"]

_STYLES = {"strong": Style.BOLD, "em": Style.ITALIC, "s": Style.STRIKE}

_LONG = 8_000
"""Characters of one paragraph, beyond which it takes a window long to break its lines."""


def clean(text: str) -> str:
    """What of a text may be shown."""
    return text if text.isprintable() else printable(text)


def read_runs(tokens: Iterable[Token]) -> Iterator[Run | Maths]:
    """Runs, none of which looks like the one before it, and formulas that stand on their own."""
    last: Run | Maths | None = None
    for each in _read(tokens):
        if isinstance(last, Run) and isinstance(each, Run) and _look_alike(last, each):
            last = Run(last.text + each.text, last.style, last.link)
            continue
        if last is not None:
            yield last
        last = each
    if last is not None:
        yield last


def _look_alike(one: Run, other: Run) -> bool:
    separate = Style.MATHS | Style.IMAGE | Style.FOOTNOTE
    return one.style == other.style and one.link == other.link and not one.style & separate


def _read(tokens: Iterable[Token]) -> Iterator[Run | Maths]:
    open_styles: list[Style] = []
    link = ""
    for token in tokens:
        name, _, end = token.type.rpartition("_")
        if end == "open" and name in _STYLES:
            open_styles.append(_STYLES[name])
        elif end == "close" and name in _STYLES:
            open_styles.pop()
        elif name == "link":
            link = clean(str(token.attrs.get("href", ""))) if end == "open" else ""
        else:
            style = Style.PLAIN
            for each in open_styles:
                style |= each
            yield from _leaf(token, style, link)


def _leaf(token: Token, style: Style, link: str) -> Iterator[Run | Maths]:
    match token.type:
        case "code_inline":
            yield Run(clean(token.content), style | Style.CODE, link)
        case "softbreak" | "hardbreak":
            yield Run("\n", style, link)
        case "maths_inline":
            yield Run(clean(token.content), style | Style.MATHS, link)
        case "maths_display":
            yield Maths(clean(token.content))
        case "image":
            source = clean(str(token.attrs.get("src", "")))
            text = "".join(_plain(token.children or ())) or source
            yield Run(text, style | Style.IMAGE, link or source)
        case "footnote_ref":
            label = clean(token.meta["label"])
            yield Run(label, style | Style.FOOTNOTE, f"#{label}")
        case "plain":
            yield Run(clean(token.content), style, link)
        case _:
            yield from _text(clean(token.content), style, link)


def _text(text: str, style: Style, link: str) -> Iterator[Run]:
    position = 0
    if not link:
        for start, end, address in find_addresses(text):
            if start > position:
                yield Run(text[position:start], style)
            yield Run(text[start:end], style, address)
            position = end
    if position < len(text):
        yield Run(text[position:], style, link)


def _plain(tokens: Iterable[Token]) -> Iterator[str]:
    """What a picture shows, as text without looks."""
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            yield "\n"
        elif token.type == "image":
            yield from _plain(token.children or ())
        else:
            yield clean(token.content)


def split_long(runs: tuple[Run, ...]) -> Iterator[tuple[Run, ...]]:
    """The runs in as many parts as paragraphs of them can be shown."""
    part: list[Run] = []
    room = _LONG
    for run in runs:
        text = run.text
        while len(text) > room and not run.style & Style.MATHS:
            end = max(text.rfind("\n", 0, room), text.rfind(" ", 0, room)) + 1 or room
            part.append(Run(text[:end], run.style, run.link))
            yield tuple(part)
            text, part, room = text[end:], [], _LONG
        if text:
            part.append(Run(text, run.style, run.link))
        room -= len(text)
    if part or not runs:
        yield tuple(part)
