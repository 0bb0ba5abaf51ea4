"""What a model or a file says, made fit to be shown without tricks."""

import re

from desktop_chat.domain.printable import one_line, printable

__all__ = ["breakable", "one_line", "printable", "unbroken"]

_BREAK = "\u200b"  # a space of no width
_LONG = re.compile(r"\S{20,}")
_PLACES = re.compile(r"[/\\_]|[^\W_]{20}(?=[^\W_])", re.ASCII)


def breakable(text: object) -> str:
    """The ``printable`` text with places to break a path or a name, which have no spaces.

    A label would be as wide as the longest word in it, however narrow the window.
    """
    return _LONG.sub(lambda word: _PLACES.sub(rf"\g<0>{_BREAK}", word[0]), printable(str(text)))


def unbroken(text: str) -> str:
    """A ``breakable`` text to be copied or compared."""
    return text.replace(_BREAK, "")
