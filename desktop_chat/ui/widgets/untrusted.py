"""What a model or a file says, made fit to be shown: no tricks, no sizes that freeze a window."""

import re
from collections.abc import Iterator

from desktop_chat.domain.printable import one_line, printable

__all__ = ["bounded_markdown", "one_line", "printable"]

# Measured: beyond these, one message costs Qt seconds (a 2,000 x 50 table took 25).
_MAX_LENGTH = 400_000
_MAX_LINES = 20_000
_MAX_LINE = 4_000
_MAX_CELLS = 2_000
_MAX_MARKERS = 2_000
_MAX_DEPTH = 10  # what is deeper leaves no room for words

_CONTAINERS = re.compile(r"(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+")
_CONTAINER = re.compile(r">|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])")


def bounded_markdown(text: str) -> str:
    """``printable`` text whose size, lines, tables and nesting Qt lays out in reasonable time.

    Nothing is left out but what is over the whole size, which an ellipsis tells; the rest only
    loses markup.
    """
    text = printable(text)
    lines = text[:_MAX_LENGTH].split("\n", _MAX_LINES)
    if len(text) > _MAX_LENGTH or len(lines) > _MAX_LINES:
        lines[_MAX_LINES:] = ["", "…"]
    return "\n".join(_few_cells(_few_markers(_short_lines(lines))))


def _short_lines(lines: list[str]) -> Iterator[str]:
    for line in lines:
        for start in range(0, len(line) or 1, _MAX_LINE):
            yield line[start : start + _MAX_LINE]


def _few_markers(lines: Iterator[str]) -> Iterator[str]:
    """Markers of lists and quotes beyond the bounds, in a line or in all, are taken for text."""
    total = 0
    for line in lines:
        containers = _CONTAINERS.match(line)
        if containers is None:
            yield line
            continue
        # One more than the prefix: a marker is known by the space after it.
        prefix = line[: containers.end() + 1]
        ends = [marker.end() for marker in _CONTAINER.finditer(prefix)]
        allowed = min(_MAX_DEPTH, max(0, _MAX_MARKERS - total))
        if total < _MAX_MARKERS <= total + len(ends):
            yield ""  # out of the list: growing the last item of a long one is what takes so long
        total += len(ends)
        if len(ends) > allowed:
            at = ends[allowed] - 1  # before ">", "-" or the dot of "1."
            line = f"{line[:at]}\\{line[at:]}"
        yield line


def _few_cells(lines: Iterator[str]) -> Iterator[str]:
    """The bars of tables beyond the bound are taken for text, and so their rows for a paragraph."""
    cells = 0
    for line in lines:
        cells += line.count("|")
        yield line.replace("|", "\\|") if cells > _MAX_CELLS else line
