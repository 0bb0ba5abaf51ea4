r"""Where formulas are in a text: ``$…$``, ``$$…$$``, ``\(…\)``, ``\[…\]`` and ``\begin{align}``.

Dollars are prices, too. So ``$`` opens a formula only before and closes one only after something
that isn't a space, a word or another number may not touch it from outside, and what reads like
prose isn't a formula.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

__all__ = ["LONGEST", "Formula", "enable_formulas", "formula_at", "may_become_formula"]

LONGEST = 4_000
"""Characters of the longest formula; what is longer stays text."""

_INSIDE = rf"(?:\\.|[^\\$`]){{1,{LONGEST}}}+"
_DISPLAY = rf"(?:\\.|[^\\$]|\$(?!\$)){{1,{LONGEST}}}+"

_INLINE = re.compile(
    rf"\$\$(?!\$)(?P<dollars>{_DISPLAY})\$\$"
    rf"|\$(?![\s$])(?P<dollar>{_INSIDE})(?<!\s)\$(?![\w$])"
    rf"|\\\((?P<round>(?:[^\\]|\\[^()]){{1,{LONGEST}}}+)\\\)"
    rf"|\\\[(?P<square>(?:[^\\]|\\[^\[\]]){{1,{LONGEST}}}+)\\\]",
    re.DOTALL,
)
_UNCLOSED = re.compile(  # up to the end of the text, where one may still come
    rf"\$\$(?!\$)(?:\\.|[^\\$]|\$(?!\$)){{0,{LONGEST}}}+\\?"
    rf"|\$(?![\s$])(?:\\.|[^\\$`]){{0,{LONGEST}}}+\\?"
    rf"|\\\((?:[^\\]|\\[^()]){{0,{LONGEST}}}+\\?"
    rf"|\\\[(?:[^\\]|\\[^\[\]]){{0,{LONGEST}}}+\\?",
    re.DOTALL,
)
_LINE = r"\n(?![ \t>]*(?:\n|\Z))"  # a formula ends before an empty line
_BLOCK = re.compile(
    rf"\$\$(?!\$)(?P<dollars>(?:\\.|[^\\$\n]|\$(?!\$)|{_LINE}){{0,{LONGEST}}}+)(?P<end1>\$\$)?"
    rf"|\\\[(?P<square>(?:[^\\\n]|\\[^\[\]]|{_LINE}){{0,{LONGEST}}}+)(?P<end2>\\\])?"
    r"|\\begin\{(?P<name>(?:equation|align|gather|multline|alignat|eqnarray)\*?)\}"
    rf"(?:[^\\\n]|\\(?!(?:begin|end)\{{(?P=name)\}})|{_LINE}){{0,{LONGEST}}}+"
    r"(?P<end3>\\end\{(?P=name)\})?"
)
_OPENERS = ("$$", "\\[", "\\begin{")
_AFTER = re.compile(r"[ \t]*[.,;:]?[ \t]*")  # words would show that it stands in a line of them

_WORDS_OF_LATEX = re.compile(
    r"\\(?:text|mathrm|mathit|mathbf|textbf|textit|mbox|operatorname)\*?\{[^{}]*(?:\}|$)"
    r"|\\(?:begin|end)\{[^{}]*(?:\}|$)|\\[A-Za-z]+"
)
_PRICE = re.compile(r"\d[\d.,]*[\s,;(–-]")
_WORD = re.compile(r"(?<![A-Za-z\\])[A-Za-z]{2,}(?![A-Za-z({_^])")
_TWO_WORDS = re.compile(r"(?<![A-Za-z\\])[A-Za-z]{2,}[,;:]?\s+[A-Za-z]{2,}(?![A-Za-z({_^])")


@dataclass(frozen=True, slots=True)
class Formula:
    """``end`` is the position behind it. ``display``: it stands on its own."""

    latex: str
    end: int
    display: bool


def formula_at(text: str, start: int) -> Formula | None:
    """The formula that begins at ``start``, within a line of text or several."""
    if text[start] == "$" and start and (text[start - 1].isalnum() or text[start - 1] == "$"):
        return None
    found = _INLINE.match(text, start)
    if found is None or found.lastgroup is None:
        return None
    kind = found.lastgroup
    latex = found[kind].strip()
    if not latex or (kind == "dollar" and _is_prose(latex)):
        return None
    return Formula(latex, found.end(), kind in ("dollars", "square"))


def may_become_formula(text: str, start: int) -> bool:
    """Whether a formula begins at ``start`` if more is written at the end of ``text``."""
    if text[start] == "$" and start and (text[start - 1].isalnum() or text[start - 1] == "$"):
        return False
    if len(text) - start > LONGEST:
        return False
    found = _UNCLOSED.match(text, start)
    if found is None or found.end() < len(text):
        return False
    opener = 2 if found[0].startswith(("$$", "\\")) else 1
    return not _is_prose(found[0][opener:])


def _is_prose(text: str) -> bool:
    text = _WORDS_OF_LATEX.sub(" ", text)
    return (_WORD if _PRICE.match(text) else _TWO_WORDS).search(text) is not None


def enable_formulas(markdown: MarkdownIt) -> None:
    """Let the parser find formulas: tokens ``maths_inline``, ``maths_display``, ``maths_block``."""
    markdown.inline.ruler.before("escape", "maths_inline", _inline_rule)
    markdown.block.ruler.before(
        "fence",
        "maths_block",
        _block_rule,
        {"alt": ["paragraph", "reference", "blockquote", "list"]},
    )


def _inline_rule(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] not in "$\\":
        return False
    formula = formula_at(state.src, state.pos)
    if formula is None or formula.end > state.posMax:
        return False
    if not silent:
        token = state.push("maths_display" if formula.display else "maths_inline", "math", 0)
        token.content = formula.latex
    state.pos = formula.end
    return True


def _block_rule(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    start = state.bMarks[start_line] + state.tShift[start_line]
    if not state.src.startswith(_OPENERS, start) or state.is_code_block(start_line):
        return False
    found = _BLOCK.match(state.src, start)
    if found is None or state.sCount[start_line] < 0:  # of a paragraph in a quotation
        return False
    last = start_line
    while last + 1 < end_line and state.bMarks[last + 1] < found.end():
        last += 1
        if state.sCount[last] < state.blkIndent:
            return False  # its end is outside of the list or quotation
    is_closed = any(found[end] for end in ("end1", "end2", "end3"))
    rest = state.src[found.end() : state.eMarks[last]]
    if not (_AFTER.fullmatch(rest) if is_closed else _is_open(found, rest, last + 1 == end_line)):
        return False
    if silent:  # unless it ends what the paragraph so far began
        before = state.src[state.bMarks[state.line] : start]
        return before.count("$$") % 2 == 0 and before.count("\\[") <= before.count("\\]")
    token = state.push("maths_block", "math", 0)
    token.map = [start_line, last + 1]
    token.meta = {"closed": is_closed}
    token.content = _latex(state.getLines(start_line, last + 1, state.blkIndent, False), is_closed)
    state.line = last + 1
    return True


def _is_open(found: re.Match[str], rest: str, is_last: bool) -> bool:
    """Whether a formula may still be closed. Dollars must stand alone, since they are prices."""
    return is_last and not rest and (found[0][0] != "$" or found[0][2:3] in ("", "\n"))


def _latex(source: str, is_closed: bool) -> str:
    """A block without its delimiters; punctuation after it becomes its own."""
    source = source.strip()
    if source.startswith("\\begin"):
        return source
    source = source[2:]
    if not is_closed:
        return source.strip()
    inside, _, after = source.rpartition("$$" if "$$" in source else "\\]")
    return inside.strip() + after.strip()
