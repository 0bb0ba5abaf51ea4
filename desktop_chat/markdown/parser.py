"""From a text to its blocks."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_chat.markdown.blocks import Block, Paragraph, Run
from desktop_chat.markdown.reader import read_blocks
from desktop_chat.markdown.runs import clean, split_long
from desktop_chat.markdown.syntax import new_environment, parse_blocks

__all__ = ["LONGEST", "parse", "plain", "split_at_limit", "with_line_feeds"]

LONGEST = 400_000
"""Characters beyond which a text is no longer parsed."""


def parse(text: str) -> tuple[Block, ...]:
    """What a text is made of. Nothing of it is left out, however it is written."""
    text, rest = split_at_limit(with_line_feeds(text))
    environment = new_environment()
    blocks, notes = read_blocks(parse_blocks(text, environment), environment)
    return (*blocks, *plain(rest), *notes)


def split_at_limit(text: str) -> tuple[str, str]:
    """What of a text is parsed, and the rest."""
    end = len(text)
    if end > LONGEST:
        end = text.rfind("\n", 0, LONGEST) + 1 or LONGEST
    return text[:end], text[end:]


def plain(text: str) -> Iterator[Block]:
    """A text as it is written."""
    text = clean(text.strip("\n"))
    if text:
        yield from map(Paragraph, split_long((Run(text),)))


def with_line_feeds(text: str) -> str:
    """The text with each end of a line as one character."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
