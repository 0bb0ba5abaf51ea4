"""From a text to its blocks."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from desktop_chat.markdown.blocks import Block, Paragraph, Run
from desktop_chat.markdown.reader import read_in_steps
from desktop_chat.markdown.runs import clean, split_long
from desktop_chat.markdown.syntax import at_once, blocks_in_steps, new_environment
from desktop_chat.markdown.text import limit_of, parts_of, with_line_feeds

__all__ = ["parse", "parse_in_steps", "plain"]


def parse(text: str) -> tuple[Block, ...]:
    """What a text is made of. Nothing of it is left out, however it is written."""
    return at_once(parse_in_steps(text))


def parse_in_steps(text: str) -> Generator[None, None, tuple[Block, ...]]:
    """As ``parse``, in steps that take a few milliseconds, and 60 where somebody means to block."""
    text = with_line_feeds(text)
    limit = limit_of(text)
    environment = new_environment()
    tokens = yield from blocks_in_steps(text[:limit], environment)
    blocks, notes = yield from read_in_steps(tokens, environment)
    for part in parts_of(text, limit):
        yield
        blocks += plain(part)
    return (*blocks, *notes)


def plain(text: str) -> Iterator[Block]:
    """A text as it is written."""
    text = clean(text.strip("\n"))
    if text:
        yield from map(Paragraph, split_long((Run(text),)))
