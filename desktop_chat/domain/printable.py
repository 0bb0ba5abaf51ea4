"""What a model or a file says, without what could deceive whoever reads it."""

import re

__all__ = ["printable"]

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # ANSI control sequences: colours, cursor
    r"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"  # ANSI titles and links
    r"|\x1b."
)
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 without tab and line feed, DEL, C1
    "\u202a-\u202e\u2066-\u2069"  # they reorder what is around them
    "\ufff9-\ufffb"  # interlinear annotations hide text
    "\U000e0000-\U000e007f]"  # tags: text that can't be seen
)


def printable(text: str) -> str:
    """The text without control sequences and characters that deceive the eye.

    Marks that right-to-left languages and emoji need stay.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _INVISIBLE.sub("", _ESCAPES.sub("", text))
