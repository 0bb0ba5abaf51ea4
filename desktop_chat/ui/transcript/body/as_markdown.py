"""Blocks written down as Markdown again, for who copies them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from desktop_chat.markdown.blocks import Align, Container, Heading, Place, Rule, Run, Style
from desktop_chat.ui.transcript.body.pieces import Piece

__all__ = ["fenced", "paragraphs", "placed", "runs_as_markdown", "table_as_markdown"]

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~$])")
_DASHES = {Align.START: "---", Align.CENTRE: ":-:", Align.END: "--:"}
_WRAPS = ((Style.STRIKE, "~~"), (Style.ITALIC, "*"), (Style.BOLD, "**"))


def paragraphs(pieces: Iterable[Piece]) -> str:
    """The pieces with the marks of what they are and where they stand."""
    lines: list[str] = []
    before: Place | None = None
    for piece in pieces:
        place = piece.block.place
        if before is not None and piece.glue is None:
            in_list = Container.ITEM in before.containers
            is_close = in_list and place.tight and bool(place.marker)
            lines += [] if is_close else [_between(before, place)]
        text = _text(piece)
        for number, line in enumerate(text.split("\n")):
            prefix = _prefix(place, first=not number)
            if piece.glue == "" and not number and lines:
                lines[-1] += line
            else:
                lines.append(f"{prefix}{line}".rstrip())
        before = place
    return "\n".join(lines)


def runs_as_markdown(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs))


def table_as_markdown(aligns: Sequence[Align], rows: Iterable[Sequence[Iterable[Run]]]) -> str:
    """The first row is the head."""
    lines = [_row(runs_as_markdown(cell).replace("\n", " ") for cell in row) for row in rows]
    lines.insert(1, _row(_DASHES[align] for align in aligns))
    return "\n".join(lines)


def placed(text: str, place: Place) -> str:
    """What isn't a paragraph, in the list or quotation in which it stands."""
    lines = text.split("\n")
    return "\n".join(
        f"{_prefix(place, first=not number)}{line}".rstrip() for number, line in enumerate(lines)
    )


def fenced(text: str, language: str) -> str:
    """Code in a fence that nothing in it ends."""
    longest = max((len(ticks) for ticks in re.findall("`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    body = text if text.endswith("\n") or not text else f"{text}\n"
    return f"{fence}{language}\n{body}{fence}"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _text(piece: Piece) -> str:
    block = piece.block
    if isinstance(block, Rule):
        return "---"
    said = runs_as_markdown(block.runs)
    return f"{'#' * block.level} {said}" if isinstance(block, Heading) else said


def _between(above: Place, below: Place) -> str:
    """What an empty line in the quotations of both begins with."""
    said = ""
    for one, other in zip(above.containers, below.containers, strict=False):
        if one is not other:
            break
        said += "> " if one is Container.QUOTE else "  "
    return said.rstrip()


def _prefix(place: Place, *, first: bool) -> str:
    """What stands before a line, with the marker before the first one."""
    last = len(place.containers) - 1
    said = ""
    for number, container in enumerate(place.containers):
        is_own = number == last and first and bool(place.marker)
        if container is Container.QUOTE:
            said += "> "
        elif container is Container.NOTE:
            said += f"[^{place.marker}]: " if is_own else "    "
        else:
            said += _marker(place) if is_own else " " * _width(place)
    return said


def _marker(place: Place) -> str:
    marker = "-" if place.marker == "•" else place.marker
    task = {None: "", True: "[x] ", False: "[ ] "}[place.checked]
    return f"{marker} {task}"


def _width(place: Place) -> int:
    return 2 if place.marker in ("", "•") else len(place.marker) + 1


def _run(run: Run) -> str:
    text = run.text
    if Style.MATHS in run.style:
        return f"${text}$"
    if Style.FOOTNOTE in run.style:
        return f"[^{run.link.removeprefix('#') or text}]"
    if Style.CODE in run.style:
        ticks = "``" if "`" in text else "`"
        said = f"{ticks}{text}{ticks}" if text.strip() else text
    elif Style.IMAGE in run.style:
        return f"![{_escaped(text)}]({run.link})"
    else:
        said = _escaped(text)
    said = _wrapped(said, run.style)
    if run.link:
        return f"<{run.link}>" if run.link == text else f"[{said}]({run.link})"
    return said


def _wrapped(text: str, style: Style) -> str:
    """With the marks of bold and the like, which may not stand beside a space."""
    core = text.strip()
    if not core:
        return text
    before, after = text[: text.index(core)], text[text.index(core) + len(core) :]
    for flag, mark in _WRAPS:
        if flag in style:
            core = f"{mark}{core}{mark}"
    return before + core + after


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text).replace("\n", "\\\n")
