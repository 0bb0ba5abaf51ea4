"""What a model or a file says, without what could deceive whoever reads it."""

import re

__all__ = ["one_line", "printable", "visible"]

_ESCAPES = re.compile(  # ECMA-48
    r"\x1b\[[0-?]{0,40}[ -/]{0,2}[@-~]"  # CSI: colours, cursor
    r"|\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)"  # OSC, DCS, SOS, PM, APC: titles, links
    r"|\x1b(?![\[\]PX^_])[ -/]{0,2}[0-~]"  # character sets, reset
)
_UNFINISHED = re.compile(r"\x1b(?=[ -~])")
_ESCAPE_SYMBOL = "\u241b"  # ␛
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 without tab and line feed, DEL, C1
    "\u202a-\u202e\u2066-\u2069"  # they reorder what is around them
    "\ud800-\udfff"  # bytes in a file's name that are no text
    "\ufff9-\ufffb"  # interlinear annotations hide text
    "\U000e0000-\U000e007f]"  # tags: text that can't be seen
)
_UNSEEN = re.compile(  # though they count as letters, marks or symbols
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
    r"|<(?=U\+[0-9A-F]{4,6}>)"  # what could be taken for one of our codes
)


def printable(text: str) -> str:
    """The text without control sequences and characters that deceive the eye.

    A sequence whose end is missing, or not on the same line, stays with a ``␛`` before it, so that
    none hides what follows. Marks that right-to-left languages and emoji need stay.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\x1b" in text:
        text = _UNFINISHED.sub(_ESCAPE_SYMBOL, _ESCAPES.sub("", text))
    return _INVISIBLE.sub("", text)


def one_line(text: str, most: int | None = None) -> str:
    """The ``printable`` text on one line, of at most so many characters."""
    if most is not None:
        text = text[: 4 * most]  # so that a long one takes no time
    line = " ".join(printable(text).split())
    return line if most is None or len(line) <= most else f"{line[: most - 1]}…"


def visible(text: str) -> str:
    """A name on one line, with a code such as ``<U+202E>`` for each character that can't be seen.

    Nothing is left out, so names that differ in such characters alone are told apart.
    """
    text = _UNSEEN.sub(_code, text)
    return "".join(each if each.isprintable() else f"<U+{ord(each):04X}>" for each in text)


def _code(found: re.Match[str]) -> str:
    return f"<U+{ord(found[0]):04X}>"
