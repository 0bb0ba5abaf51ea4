"""Text that may be normalised in a time that its length bounds."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import combining

__all__ = ["stream_safe"]

_MOST_MARKS = 30
_GRAPHEME_JOINER = "\u034f"
_LAST = 0x1FFFF  # no character beyond has a combining class


def stream_safe(text: str) -> str:
    """The text with no more than 30 combining marks in a row.

    ``unicodedata.normalize`` takes a time that grows with the square of their number. So an
    invisible joiner is put between them, as in the Stream-Safe Text Format:
    https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format
    """
    if text.isascii() or len(text) <= _MOST_MARKS:
        return text
    return _too_many_marks().sub(rf"\g<0>{_GRAPHEME_JOINER}", text)


@cache
def _too_many_marks() -> re.Pattern[str]:
    """As many marks as there may be, of which more follow."""
    ranges: list[list[int]] = []
    for code in range(0x300, _LAST + 1):
        if combining(chr(code)):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    marks = "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
    return re.compile(f"[{marks}]{{{_MOST_MARKS}}}(?=[{marks}])")
