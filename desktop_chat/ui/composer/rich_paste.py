"""Rich text from the clipboard as plain text that keeps its shape: lists, tables, code, quotes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

__all__ = ["has_shape", "plain_from_html"]

_SHAPED = re.compile(r"<(?:table|ul|ol|pre|blockquote|h[1-6]|code)[\s>]", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_FENCE = re.compile("`{3,}")
_BLANKS = re.compile(r"\n{3,}")
_LANGUAGE = re.compile(r"(?:lang|language|brush)[-:]\s*([\w+#-]{1,20})")
_MOST_DEPTH = 60  # of lists, quotes and tables in each other
_SKIPPED = frozenset({"head", "script", "style", "template", "title", "noscript", "svg", "math"})
_BLOCKS = frozenset(
    {"address", "article", "aside", "body", "dd", "details", "div", "dl", "dt", "fieldset",
     "figcaption", "figure", "footer", "form", "header", "hr", "main", "nav", "p", "section",
     "summary"}
)  # fmt: skip
_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_HELD = frozenset({"ul", "ol", "li", "pre", "blockquote", "table", "tr", "td", "th", *_HEADINGS})


def has_shape(html: str) -> bool:
    """Whether there is anything in it that its plain text would lose."""
    return _SHAPED.search(html) is not None


def plain_from_html(html: str) -> str:
    """Markdown of the shape and the words; what only says how it looks is gone."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.end()


@dataclass
class _Holder:
    """An element whose text is turned into lines once it is known.

    Attributes:
        items: Of a list, how many there were; of a table, its rows; of a row, its cells.
    """

    tag: str
    parts: list[str] = field(default_factory=list[str])
    count: int = 0
    rows: list[list[str]] = field(default_factory=list[list[str]])
    language: str = ""

    def text(self) -> str:
        return "".join(self.parts)

    def break_line(self, lines: int) -> None:
        """End the line, and leave ``lines - 1`` empty ones."""
        end = "".join(self.parts[-3:])
        there = len(end) - len(end.rstrip("\n"))
        if end and there < lines:
            self.parts.append("\n" * (lines - there))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._holders = [_Holder("")]
        self._skipped = 0

    def end(self) -> str:
        while len(self._holders) > 1:
            self._put_down()
        return _BLANKS.sub("\n\n", self._holders[0].text()).strip("\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        holder = self._holders[-1]
        if tag in _SKIPPED:
            self._skipped += 1
        elif tag == "br":
            holder.parts.append("\n")
        elif tag in _BLOCKS:
            holder.break_line(2 if tag == "p" else 1)
        elif tag == "code":
            self._begin_code(attrs)
        elif tag in _HELD and len(self._holders) < _MOST_DEPTH:
            self._close_what_it_ends(tag)
            self._holders.append(_Holder(tag, language=_language(attrs)))

    def _begin_code(self, attrs: list[tuple[str, str | None]]) -> None:
        holder = self._holders[-1]
        if not self._is_in("pre"):
            holder.parts.append("`")
        elif holder.tag == "pre" and not holder.language:
            holder.language = _language(attrs)

    def handle_endtag(self, tag: str) -> None:
        holder = self._holders[-1]
        if tag in _SKIPPED:
            self._skipped = max(0, self._skipped - 1)
        elif tag in _BLOCKS:
            holder.break_line(2 if tag == "p" else 1)
        elif tag == "code" and not self._is_in("pre"):
            holder.parts.append("`")
        elif tag in _HELD and self._is_in(tag):
            while self._put_down() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._skipped:
            return
        holder = self._holders[-1]
        if self._is_in("pre"):
            holder.parts.append(data.replace("\r\n", "\n"))
            return
        if holder.tag in ("ul", "ol", "table", "tr") and not data.strip():
            return
        data = _SPACE.sub(" ", data.replace("\u00a0", " "))
        if not holder.parts or holder.parts[-1].endswith(("\n", " ")):
            data = data.lstrip(" ")
        if data:
            holder.parts.append(data)

    def _is_in(self, tag: str) -> bool:
        return any(holder.tag == tag for holder in self._holders)

    def _close_what_it_ends(self, tag: str) -> None:
        """An item ends with the next one; browsers leave out the end tag."""
        ends = {"li": ("li",), "tr": ("td", "th", "tr"), "td": ("td", "th"), "th": ("td", "th")}
        while self._holders[-1].tag in ends.get(tag, ()):
            self._put_down()

    def _put_down(self) -> str:
        """Turn the innermost element into lines of the one around it."""
        done = self._holders.pop()
        around = self._holders[-1]
        text = done.text()
        if done.tag in ("td", "th"):
            row = around.rows or [[]]
            around.rows = row
            row[0].append(" ".join(text.split()).replace("|", "\\|"))
        elif done.tag == "tr":
            around.rows += done.rows
            around.parts.append(text)
        elif done.tag == "li":
            around.count += 1
            mark = f"{around.count}. " if around.tag == "ol" else "- "
            around.break_line(1)
            around.parts.append(mark + _indented(text.strip("\n "), len(mark)) + "\n")
        else:
            is_nested = around.tag == "li" and done.tag in ("ul", "ol")
            around.break_line(1 if is_nested else 2)
            around.parts.append(_lines(done, text) + "\n")
            around.break_line(1 if is_nested else 2)
        return done.tag


def _language(attrs: list[tuple[str, str | None]]) -> str:
    found = _LANGUAGE.search(" ".join(value or "" for _, value in attrs)[:1000])
    return found[1] if found else ""


def _lines(done: _Holder, text: str) -> str:
    match done.tag:
        case "pre":
            fence = "`" * max(3, *(len(run) + 1 for run in _FENCE.findall(text)), 3)
            code = text.strip("\n")
            return f"{fence}{done.language}\n{code}\n{fence}"
        case "blockquote":
            quoted = _BLANKS.sub("\n\n", text).strip("\n ").split("\n")
            return "\n".join(f"> {line}".rstrip() for line in quoted)
        case "table":
            return _table(done.rows, text)
        case tag if tag in _HEADINGS:
            return _HEADINGS[tag] + " ".join(text.split())
        case _:
            return text.strip("\n")


def _table(rows: list[list[str]], text: str) -> str:
    """Rows of cells; a table of one column only arranges things on a page."""
    columns = max(map(len, rows), default=0)
    if columns < 2:
        return "\n".join([cell for row in rows for cell in row] or [text.strip()])
    lines = [f"| {' | '.join(row + [''] * (columns - len(row)))} |" for row in rows]
    lines.insert(1, "|" + " --- |" * columns)
    return "\n".join(lines)


def _indented(text: str, width: int) -> str:
    """The lines after the first one under the text of the item."""
    first, *rest = _BLANKS.sub("\n\n", text).split("\n")
    return "\n".join([first, *(f"{' ' * width}{line}".rstrip() for line in rest)])
