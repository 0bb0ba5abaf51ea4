"""Blocks as HTML, for programs that take formatted text from the clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from desktop_chat.markdown.blocks import Align, Container, Heading, Place, Rule, Run, Style
from desktop_chat.ui.transcript.body.pieces import Piece

__all__ = ["code_as_html", "pieces_as_html", "runs_as_html", "table_as_html"]

_TAGS = (
    (Style.CODE, "code"),
    (Style.STRIKE, "s"),
    (Style.ITALIC, "em"),
    (Style.BOLD, "strong"),
    (Style.FOOTNOTE, "sup"),
)
_SIDES = {Align.START: "", Align.CENTRE: "center", Align.END: "right"}


def pieces_as_html(pieces: Iterable[Piece]) -> str:
    """Paragraphs in their lists and quotations."""
    written: list[str] = []
    open_tags: list[str] = []
    for piece in pieces:
        _step_into(piece.block.place, open_tags, written)
        written.append(_paragraph(piece))
    written += [f"</{tag}>" for tag in reversed(open_tags)]
    return "".join(written)


def runs_as_html(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs))


def table_as_html(aligns: Sequence[Align], rows: Iterable[Sequence[Iterable[Run]]]) -> str:
    """The first row is the head."""
    lines: list[str] = []
    for number, row in enumerate(rows):
        tag = "td" if number else "th"
        cells = [
            f"<{tag}{_side(align)}>{runs_as_html(cell)}</{tag}>"
            for cell, align in zip(row, aligns, strict=False)
        ]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table border='1' cellspacing='0' cellpadding='4'>{''.join(lines)}</table>"


def code_as_html(text: str) -> str:
    return f"<pre><code>{escape(text)}</code></pre>"


def _side(align: Align) -> str:
    return f" align='{_SIDES[align]}'" if _SIDES[align] else ""


def _step_into(place: Place, open_tags: list[str], written: list[str]) -> None:
    """Leave the lists and quotations that ``place`` isn't in, and enter those that it is in."""
    wanted: list[str] = []
    for container in place.containers:
        if container is Container.QUOTE:
            wanted.append("blockquote")
        else:
            wanted += ["ol" if place.marker[:1].isdigit() else "ul", "li"]
    common = 0
    for one, other in zip(open_tags, wanted, strict=False):
        if one != other and {one, other} != {"ol", "ul"}:
            break
        common += 1
    if place.marker and common == len(wanted) and common:
        common -= 1  # another item of the same list
    while len(open_tags) > common:
        written.append(f"</{open_tags.pop()}>")
    for tag in wanted[common:]:
        written.append(f"<{tag}>")
        open_tags.append(tag)


def _paragraph(piece: Piece) -> str:
    block = piece.block
    if isinstance(block, Rule):
        return "<hr>"
    said = runs_as_html(block.runs)
    if block.place.checked is not None:
        said = ("☑ " if block.place.checked else "☐ ") + said
    tag = f"h{block.level}" if isinstance(block, Heading) else "p"
    return f"<{tag} dir='auto'>{said}</{tag}>"


def _run(run: Run) -> str:
    said = escape(run.text).replace("\n", "<br>")
    if Style.MATHS in run.style:
        said = f"${said}$"
    for flag, tag in _TAGS:
        if flag in run.style:
            said = f"<{tag}>{said}</{tag}>"
    if run.link and Style.FOOTNOTE not in run.style:
        said = f"<a href='{escape(run.link, quote=True)}'>{said}</a>"
    return said
