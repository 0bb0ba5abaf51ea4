"""How much of a text is parsed, and how the rest of it is cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

__all__ = ["LONGEST", "limit_of", "parts_of", "with_line_feeds"]

LONGEST = 400_000
"""Characters beyond which a text is no longer parsed."""

_MOST_LINES = 40_000
"""Lines beyond which it isn't either; to look only where they begin takes as long as to parse."""

_PART = 50_000
"""Characters of what isn't parsed that are made paragraphs of at once."""


def limit_of(text: str) -> int:
    """Up to where a text is parsed."""
    end = len(text)
    if end > LONGEST:
        end = text.rfind("\n", 0, LONGEST) + 1 or LONGEST
    if text.count("\n", 0, end) > _MOST_LINES:
        line_feeds = re.finditer("\n", text)
        end = next(islice(line_feeds, _MOST_LINES - 1, None)).end()
    return end


def parts_of(text: str, start: int = 0) -> Iterator[str]:
    """The text from ``start`` on in parts that can be looked through at once.

    They end behind a line where there is one.
    """
    while start < len(text):
        end = start + _PART
        if end < len(text):
            end = text.rfind("\n", start, end) + 1 or end
        yield text[start:end]
        start = end


def with_line_feeds(text: str) -> str:
    """The text with each end of a line as one character."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
