"""What is selected of a conversation, for the clipboard."""

from __future__ import annotations

from html import escape
from itertools import groupby

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QTextEdit

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.printable import printable
from desktop_chat.markdown.blocks import Code, Maths, Table
from desktop_chat.ui.transcript.body.as_html import code_as_html, pieces_as_html, table_as_html
from desktop_chat.ui.transcript.body.pieces import Part, Piece, cut
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.transcript.message_area import MessageArea
from desktop_chat.ui.transcript.selection import Selection, select, texts_of

__all__ = ["copied"]

# More would take seconds, and nobody pastes it with its looks.
_MOST_FORMATTED = 200  # messages
_MOST_CHARACTERS = 40_000


def copied(
    area: MessageArea, selection: Selection | None, text: QTextEdit | None, *, formatted: bool
) -> QMimeData:
    """Markdown as the plain text and, unless only that is wanted, HTML beside it.

    Args:
        selection: Across texts; without, it is what is selected in ``text``.
    """
    data = QMimeData()
    if selection is None:
        texts = [text] if text is not None else []
        data.setText(_markdown(texts))
        if formatted:
            data.setHtml(_html(texts))
        return data
    span = range(selection.first.at, selection.last.at + 1)
    size = sum(len(area.column.path[at].content) for at in span)
    formatted = formatted and len(span) <= _MOST_FORMATTED and size <= _MOST_CHARACTERS
    plain: list[str] = []
    html: list[str] = []
    for at in span:
        if selection.is_whole(at):
            plain.append(printable(area.column.path[at].content).strip())
            if formatted:
                html.append(_whole_html(area.column.path[at]))
            continue
        parts = texts_of(area.block_of(at))
        for part, each in enumerate(parts):
            select(each, *selection.of_part(at, part))
        plain.append(_markdown(parts))
        html.append(_html(parts))
    data.setText("\n\n".join(each for each in plain if each))
    if formatted:
        data.setHtml("<hr>".join(html))
    return data


def _markdown(texts: list[QTextEdit]) -> str:
    selected = [text for text in texts if text.textCursor().hasSelection()]
    said = ""
    for text in selected:
        is_part = isinstance(text, TextPart)
        said += (text.before if is_part else "\n\n") if said else ""
        said += text.selected_markdown() if is_part else text.textCursor().selectedText()
    return said


def _html(texts: list[QTextEdit]) -> str:
    return "".join(
        text.selected_html()
        for text in texts
        if isinstance(text, TextPart) and text.textCursor().hasSelection()
    )


def _whole_html(message: Message) -> str:
    if message.role is not Role.ASSISTANT:
        return f"<p>{'<br>'.join(map(escape, printable(message.content).splitlines()))}</p>"
    from desktop_chat.markdown.parser import parse  # seldom needed

    parts = [part for block in parse(message.content) for part in cut(block)]
    html: list[str] = []
    for kind, some in groupby(parts, type):
        if kind is Piece:
            html.append(pieces_as_html(part for part in some if isinstance(part, Piece)))
        else:
            html += map(_part_html, some)
    return "".join(html)


def _part_html(part: Part) -> str:
    match part:
        case Code():
            return code_as_html(part.text)
        case Table():
            return table_as_html(part.aligns, part.rows)
        case Maths():
            return f"<p>$${escape(part.latex)}$$</p>"
        case Piece():
            return pieces_as_html([part])
