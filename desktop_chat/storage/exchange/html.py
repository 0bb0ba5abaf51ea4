"""Conversations as one page of HTML, for reading: nothing in it runs, and nothing is loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from html import escape

from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.language import language, tr
from desktop_chat.storage.exchange.rich_text import plain_text, rich_text
from desktop_chat.storage.exchange.transcript import Entry, Transcript, transcript

__all__ = ["PAGE", "PART", "Medium", "head", "thinking", "write"]

# Text is escaped, so it can have neither.
PAGE = "<!-- page -->"
PART = "<!-- part -->"
_PART_LENGTH = 100_000  # characters, so that none takes a lot of memory to set

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_SCREEN_STYLE = """
:root { color-scheme: light dark; --ground: #ffffff; --surface: #f4f3f0; --border: #e2e0db;
  --text: #1d1c1a; --muted: #65625c; --accent: #0f766e; }
@media (prefers-color-scheme: dark) { :root { --ground: #1c1b1a; --surface: #282725;
  --border: #3a3835; --text: #eceae5; --muted: #aaa69e; --accent: #5fc0b3; } }
* { box-sizing: border-box; }
:root:lang(ar) { direction: rtl; }
body { margin: 0 auto; padding: 4rem 1.5rem 6rem; max-width: 47.5rem; background: var(--ground);
  color: var(--text); font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", "Noto Sans",
  sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; letter-spacing: -.01em;
  text-wrap: balance; }
h2 { margin: 0 0 .375rem; font-size: .8125rem; font-weight: 600; color: var(--muted); }
h3, h4, h5, h6 { margin: 1.75em 0 .5em; font-size: 1.0625rem; line-height: 1.35; }
h3 { font-size: 1.375rem; } h4 { font-size: 1.1875rem; }
p, ul, ol, pre, blockquote, table { margin: 0 0 .875em; }
li { unicode-bidi: plaintext; } [dir=rtl] > li { text-align: right; }
[dir=ltr] > li { text-align: left; }
.facts, .contents { margin: 0 0 3rem; color: var(--muted); font-size: .875rem; }
.contents ol { padding-inline-start: 2em; } .contents li { margin: .25rem 0; }
.conversation + .conversation { margin-top: 6rem; padding-top: 4rem;
  border-top: 1px solid var(--border); }
.entry { margin: 0 0 2.25rem; }
.entry > :last-child, .words > :last-child, details > :last-child { margin-bottom: 0; }
.asked .words { padding: .75rem 1.125rem; background: var(--surface); border-radius: .75rem; }
.plain { margin: 0; white-space: pre-wrap; }
details { margin: 0 0 1rem; padding-inline-start: 1rem; color: var(--muted); font-size: .9375rem;
  border-inline-start: 2px solid var(--border); }
summary { cursor: pointer; } details[open] > summary { margin-bottom: .5rem; }
.note, .address { color: var(--muted); font-size: .875em; } .address { unicode-bidi: isolate; }
a { color: var(--accent); text-underline-offset: .15em; }
code { padding: .1em .3em; background: var(--surface); border-radius: .25rem; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace;
  font-size: .9375em; }
pre { padding: .875rem 1.125rem; background: var(--surface); border-radius: .625rem;
  line-height: 1.5; overflow-x: auto; overflow-wrap: normal; tab-size: 4; }
pre code { padding: 0; background: none; font-size: .9375em; }
blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--border);
  color: var(--muted); }
table { border-collapse: collapse; display: block; max-width: 100%; overflow-x: auto;
  overflow-wrap: normal; }
th, td { padding: .4rem .75rem; border: 1px solid var(--border); text-align: start;
  vertical-align: top; }
th { background: var(--surface); font-weight: 600; }
hr { margin: 2em 0; border: 0; border-top: 1px solid var(--border); }
@media print { :root { color-scheme: light; --ground: #fff; --surface: #f4f3f0; --border: #d6d3cd;
  --text: #000; --muted: #55524d; --accent: #0b5f59; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; } pre, blockquote, tr { break-inside: avoid; }
  pre { white-space: pre-wrap; } table { display: table; }
  .asked .words { break-inside: avoid; } details::details-content { content-visibility: visible;
    display: block; height: auto; }
  .conversation + .conversation { margin: 0; padding: 0; border: 0; break-before: page; } }
"""
# Qt knows a part of CSS only: no variables, no rem, no borders of blocks.
_PAPER_STYLE = """
h1 { font-size: 19pt; font-weight: 600; margin-top: 0px; margin-bottom: 6px; }
h2 { font-size: 9pt; font-weight: 600; color: #0f766e; margin-top: 22px; margin-bottom: 5px; }
h3 { font-size: 13.5pt; font-weight: 600; margin-top: 16px; margin-bottom: 6px; }
h4 { font-size: 11.5pt; font-weight: 600; margin-top: 14px; margin-bottom: 5px; }
h5, h6 { font-size: 10.5pt; font-weight: 600; margin-top: 12px; margin-bottom: 4px; }
p, li { line-height: 145%; } p { margin-top: 0px; margin-bottom: 8px; }
ul, ol { margin-top: 0px; margin-bottom: 8px; } li { margin-bottom: 3px; }
blockquote { margin-left: 18px; margin-right: 0px; color: #55524d; }
.plain { margin-bottom: 0px; white-space: pre-wrap; }
.facts, .note, .address { color: #65625c; font-size: 8.5pt; }
.facts { margin-bottom: 12px; }
.thinking { color: #65625c; font-size: 9pt; margin-left: 18px; }
a { color: #0f766e; }
code, pre { font-family: "DejaVu Sans Mono", "Consolas", "Menlo", monospace; font-size: 9pt; }
pre { background-color: #f4f3f0; white-space: pre-wrap; margin-top: 4px; margin-bottom: 10px; }
table { border-collapse: collapse; border-style: solid; border-color: #d6d3cd; border-width: 1px;
  margin-top: 12px; margin-bottom: 12px; }
th, td { padding: 5px; border-style: solid; border-color: #d6d3cd; border-width: 1px; }
th { text-align: left; font-weight: 600; background-color: #f4f3f0; }
"""


class Medium(Enum):
    """What a page is made for.

    A browser folds thinking away. On ``PAPER``, which Qt sets, it stands open; ``PAGE`` is where a
    new page begins, and ``PART`` between pieces that can be set one after the other.
    """

    SCREEN = _SCREEN_STYLE
    PAPER = _PAPER_STYLE


def write(
    conversations: Iterable[WholeConversation],
    medium: Medium = Medium.SCREEN,
    *,
    on_entry: Callable[[], None] = lambda: None,
) -> Iterator[str]:
    """The page in pieces: of each conversation, the path that was being read.

    Args:
        on_entry: Called for each message; what it raises ends the work.
    """
    articles: list[tuple[str, str]] = []
    for whole in conversations:
        read = transcript(whole)
        pieces = _article(read, medium, len(articles) + 1, on_entry)
        articles.append((read.title, "".join(_in_parts(pieces, medium))))
    yield from _head([title for title, _ in articles], medium)
    for number, (_, article) in enumerate(articles):
        if medium is Medium.PAPER and (number or len(articles) > 1):
            yield PAGE
        yield article
    yield "</body>\n</html>\n"


def _in_parts(pieces: Iterable[str], medium: Medium) -> Iterator[str]:
    length = 0
    for piece in pieces:
        length += len(piece)
        if medium is Medium.PAPER and length > _PART_LENGTH:
            yield PART
            length = len(piece)
        yield piece


def _head(titles: list[str], medium: Medium) -> Iterator[str]:
    count = len(titles)
    title = titles[0] if count == 1 else tr("{n} conversations", "{n} conversation", count)
    yield head(title, medium.value)
    if count > 1:
        yield f'<h1>{escape(title)}</h1>\n<div class="contents">\n<ol>\n'
        for number, name in enumerate(titles, start=1):
            link = f'<a href="#c{number}">{escape(name)}</a>'
            yield f'<li dir="auto">{link if medium is Medium.SCREEN else escape(name)}</li>\n'
        yield "</ol>\n</div>\n"


def head(title: str, style: str) -> str:
    """A page to where its words begin: one that runs nothing and loads nothing."""
    return f"""<!DOCTYPE html>
<html lang="{language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Desktop Chat">
<title>{escape(title)}</title>
<style>{style}</style>
</head>
<body>
"""


def _article(
    read: Transcript, medium: Medium, number: int, on_entry: Callable[[], None]
) -> Iterator[str]:
    yield (
        f'<div class="conversation" id="c{number}">\n<h1 dir="auto">{escape(read.title)}</h1>\n'
        f'<p class="facts" dir="auto">{escape(" · ".join(read.facts))}</p>\n'
    )
    for entry in read.entries():
        on_entry()
        yield from _entry(entry, medium)
    yield "</div>\n"


def _entry(entry: Entry, medium: Medium) -> Iterator[str]:
    yield (
        f'<div class="entry {"answered" if entry.is_reply else "asked"}">\n'
        f'<h2 dir="auto">{escape(entry.speaker)}</h2>\n'
    )
    if entry.thinking.strip():
        yield thinking(entry.thinking, medium)
    if entry.content.strip():
        yield '<div class="words">\n'
        yield from rich_text(entry.content) if entry.is_reply else plain_text(entry.content)
        yield "</div>\n"
    if entry.note:
        yield f'<p class="note">{escape(entry.note)}</p>\n'
    yield "</div>\n"


def thinking(text: str, medium: Medium) -> str:
    """What a model thought, as ``medium`` shows it."""
    inside = "".join(rich_text(text))
    name = escape(tr("Thinking"))
    if medium is Medium.PAPER:
        return f'<div class="thinking">\n<p><b>{name}</b></p>\n{inside}</div>\n'
    return f"<details>\n<summary>{name}</summary>\n{inside}</details>\n"
