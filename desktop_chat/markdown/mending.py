"""What of half-finished Markdown is shown, so that nothing flickers when the rest arrives.

What may become a mark is held back; what is open is shown as if it ended here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import Enum, auto

from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.balance_pairs import processDelimiters
from markdown_it.token import Token

from desktop_chat.markdown.formulas import formula_at, may_become_formula
from desktop_chat.markdown.reader import is_open

__all__ = ["Inside", "close_marks", "inside", "shown"]


class Inside(Enum):
    """What the last line continues."""

    TEXT = auto()
    TABLE = auto()
    CODE = auto()
    INDENTED = auto()
    MATHS = auto()


_LONG = 2_000  # a line that is longer is no mark
_LONGEST = 8_000  # a line that is longer is shown as it is written
_MANY = 1_000

_PREFIX = re.compile(r"(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*(?:\[[ xX]\] +)?")
_MARK = re.compile(
    r"(?:[-*_][ \t]*)+|=+[ \t]*|\+|\d{1,9}[.)]?|#{1,6}[ \t]*"
    r"|`+|```+[^`]*|~+|~~~.*|\$\$?|\$\$(?!\$).*|\\b.{0,20}"
    r"|\[[ xX]?\]?[ \t]*"  # a task
    r"|\[(?!\^)[^\[\]]*(?:\](?::.*)?)?|\[\^[^\[\]]*\]?"  # the definition of a link or a footnote
    r"|"
)
_MARK_IN_TABLE = re.compile(r"(?:[-*_|][ \t]*)+|\+|\d{1,9}[.)]?|#{1,6}[ \t]*|`+|~+|")
_END_OF_CODE = re.compile(r"[ \t>]*(?:`+|~+)[ \t]*")
_DELIMITER_ROW = re.compile(r"[ \t>|:-]*")

_SPECIAL = re.compile(r"`+|\$|\\.?", re.DOTALL)
_FENCE = re.compile("`+")
_ENTITY = re.compile(r"[#\w]*")
_LONGEST_ENTITY = 32
_HALF_LINK = re.compile(
    r"(?P<picture>!?)\[(?P<text>[^\[\]]*)"
    r"(?:\](?:\((?:[^()\n]|\([^()\n]*\))*(?:\([^()\n]*)?|\[[^\[\]]*)?)?$"
)


def inside(tokens: Sequence[Token], text: str) -> Inside:
    """What the line after ``text`` continues, of which these are the blocks."""
    for token in reversed(tokens):
        if token.type in ("fence", "maths_block"):
            if is_open(token):
                return Inside.CODE if token.type == "fence" else Inside.MATHS
            break
        if token.type == "code_block":
            return Inside.INDENTED
        if token.type == "table_close" and not text.endswith("\n\n"):
            return Inside.TABLE
        if token.type in ("hr", "table_close", "heading_close", "paragraph_close"):
            break
    return Inside.TEXT


def shown(source: str, where: Inside) -> str:
    """The source with a last line that looks as it will when it goes on."""
    start = source.rfind("\n") + 1
    head, line = source[:start], source[start:]
    if where is Inside.CODE or (where is Inside.INDENTED and line[:1].isspace()):
        return head if _END_OF_CODE.fullmatch(line) else source
    if where is Inside.MATHS:
        return source[:-1] if re.search(r"(?<!\$)\$$", line) else source.rstrip("\\")
    if len(line) > _LONGEST:
        return source
    prefix = _PREFIX.match(line)
    words = prefix.end() if prefix else 0
    rest = line[words:]
    if rest.startswith("\\[") and formula_at(rest, 0) is None:
        return source.rstrip("\\")
    if where is Inside.TABLE:
        return head if _MARK_IN_TABLE.fullmatch(rest) else head + _mend(line)
    if _DELIMITER_ROW.fullmatch(line) and (before := _before_head_of_table(head)) is not None:
        return before
    if len(line) < _LONG and (rest.startswith("|") or _MARK.fullmatch(rest)):
        return head
    return head + line[:words] + _mend(rest)


def _before_head_of_table(head: str) -> str | None:
    """What comes before a last line that could be the head of a table."""
    start = head.rfind("\n", 0, -1) + 1
    line = head[start:]
    prefix = _PREFIX.match(line)
    return head[:start] if prefix and line.startswith("|", prefix.end()) else None


def _mend(line: str) -> str:
    """A line in which code, formulas and links have an end."""
    shown: list[str] = []  # with code and formulas made unlike anything
    at = 0
    for start, end in _spans(line):
        if end is None:
            return line[:start]
        if end > len(line):
            fence = _FENCE.match(line, start)
            assert fence is not None
            return line.rstrip("`") + fence[0]
        shown += line[at:start], "x" * (end - start)
        at = end
    hidden = "".join(shown) + line[at:]
    cut = _undecided(hidden)
    line, hidden = line[:cut], hidden[:cut]
    if line.endswith("\\") and hidden.endswith("\\"):
        line, hidden = line[:-1], hidden[:-1]
    link = _HALF_LINK.search(hidden)
    if link is None:
        return line
    text = line[link.start("text") : link.end("text")]
    return line[: link.start()] + (f"![{text}]()" if link["picture"] and text else text)


def _undecided(line: str) -> int:
    """Where the characters at the end begin that mean one thing or another by what follows."""
    start = len(line.rstrip("*_~"))
    entity = line.rfind("&", -_LONGEST_ENTITY)
    if entity >= 0 and _ENTITY.fullmatch(line, entity + 1):
        start = min(start, entity)
    if line.endswith("!"):
        start = min(start, len(line) - 1)
    bracket = line.rfind("[")
    if bracket >= 0 and "]" not in line[bracket:] and line[bracket + 1 : bracket + 2] in ("", "^"):
        start = min(start, bracket - line.endswith("!", 0, bracket))
    return start


def _spans(line: str) -> Iterator[tuple[int, int | None]]:
    """Where code and formulas begin and end.

    The end is beyond the line for code without one, and None for what isn't to be shown yet.
    """
    at = 0
    while found := _SPECIAL.search(line, at):
        start, at = found.span()
        if found[0].startswith("`"):
            closing = _closing_fence(line, at, at - start)
            if closing is None:
                yield start, (len(line) + 1 if line[at:].strip("`") else None)
                return
            at = closing
            yield start, at
        elif found[0] in ("$", "\\(", "\\["):
            formula = formula_at(line, start)
            if formula is not None:
                at = formula.end
                yield start, at
            elif may_become_formula(line, start):
                yield start, None
                return
            elif line.startswith("$$", start):
                at += 1


def _closing_fence(line: str, at: int, length: int) -> int | None:
    """Where a piece of code ends after ``at`` that began with so many backticks."""
    fences = (each.span() for each in _FENCE.finditer(line, at))
    return next((end for start, end in fences if end - start == length), None)


def close_marks(state: StateInline) -> None:
    """End what is bold, italic or struck through where the last line ends."""
    marks = list(state.delimiters)
    if len(marks) > _MANY:
        return
    trial = [replace(mark) for mark in marks]
    processDelimiters(state, trial)
    breaks = ("softbreak", "hardbreak")
    line = max((at for at, token in enumerate(state.tokens) if token.type in breaks), default=-1)
    doubtful = _doubtful(state, [mark.token for mark in marks])
    for mark, tried in reversed(list(zip(marks, trial, strict=True))):
        if not tried.open or tried.end >= 0 or mark.token < line or mark.token in doubtful:
            continue
        state.push("text", "", 0).content = state.tokens[mark.token].content
        closer = replace(mark, token=len(state.tokens) - 1, open=False, close=True)
        state.delimiters.append(closer)


def _doubtful(state: StateInline, marks: Sequence[int]) -> set[int]:
    """Which of the marks more likely mean themselves, as in "5*3" and "~5"."""
    doubtful: set[int] = set()
    for at in marks:
        mark = state.tokens[at].content
        before = state.tokens[at - 1].content if at else ""
        goes_on = before == mark and at - 1 in doubtful
        if mark == "~" or goes_on or (before != mark and before[-1:].isalnum()):
            doubtful.add(at)
    return doubtful
