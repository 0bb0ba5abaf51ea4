"""What is selected of a conversation, for the clipboard."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QTextEdit

from desktop_chat.domain.chat import Message
from desktop_chat.ui.transcript.message_area import MessageArea
from desktop_chat.ui.transcript.selection import Selection, select, texts_of

__all__ = ["copied"]

_MOST_FORMATTED = 200  # messages; more would take seconds, and nobody pastes them with their looks


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
    formatted = formatted and len(span) <= _MOST_FORMATTED
    plain: list[str] = []
    html: list[str] = []
    for at in span:
        if selection.is_whole(at):
            plain.append(area.column.path[at].content.strip())
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
    selected = [text.textCursor().selection() for text in texts]
    return "\n\n".join(each.toPlainText() for each in selected if not each.isEmpty())


def _html(texts: list[QTextEdit]) -> str:
    selected = [text.textCursor().selection() for text in texts]
    return "".join(_body(each.toHtml()) for each in selected if not each.isEmpty())


def _whole_html(message: Message) -> str:
    return f"<p>{'<br>'.join(map(escape, message.content.splitlines()))}</p>"


def _body(html: str) -> str:
    """What is between the tags of the body, so that several can follow each other."""
    start, end = html.find("<body"), html.rfind("</body>")
    return html[html.find(">", start) + 1 : end] if start >= 0 else html
