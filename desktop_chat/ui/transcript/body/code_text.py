"""The lines of a piece of code."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from desktop_chat.markdown.pictures import Kind, Span
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.transcript.body.as_html import code_as_html
from desktop_chat.ui.transcript.body.as_markdown import fenced, placed
from desktop_chat.ui.transcript.body.text_part import TextPart, units

__all__ = ["CodeText"]

_LINE_HEIGHT = 1.5  # of the font's size
_COLOURS = {
    Kind.COMMENT: "code_comment",
    Kind.KEYWORD: "code_keyword",
    Kind.META: "code_keyword",
    Kind.NAME: "code_name",
    Kind.TYPE: "code_name",
    Kind.HEADING: "code_name",
    Kind.BUILTIN: "code_number",
    Kind.NUMBER: "code_number",
    Kind.STRING: "code_string",
    Kind.INSERTED: "code_string",
    Kind.DELETED: "error",
}  # what is missing is as plain as the rest
_LONGEST = 4_000  # characters of a line; Qt takes seconds for one of 400,000


class CodeText(TextPart):
    """From left to right in every language, in the colours that come later.

    The text that it has isn't set again where it only grows.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent, wraps=False)
        self._code = ""
        self._language = ""
        self._is_whole = True
        self._inks: tuple[Span, ...] = ()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self.document().setDefaultTextOption(option)
        self.document().setDefaultFont(theme.monospace(Size.BODY))
        self._set_line_height()

    def forget(self) -> None:
        super().forget()
        self._code, self._inks = "", ()
        self._set_line_height()

    def show_code(self, code: str, language: str, *, is_whole: bool = True) -> None:
        """Show ``code``; ``is_whole`` says that nothing of it is left out."""
        self._language, self._is_whole = language, is_whole
        before, self._code = self._code, code
        if code == before:
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if code.startswith(before) and _last_line(before) + len(code) - len(before) < _LONGEST:
            cursor.insertText(code[len(before) :].translate(_FRAMES))
        else:
            old, new = _broken(before), _broken(code)
            same = _common(old, new)
            at = units(new[:same])
            cursor.setPosition(at)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(new[same:])
        self._go_to_start()
        if self._query:
            self._mark()

    def show_inks(self, inks: tuple[Span, ...]) -> None:
        """Colour the code, which moves nothing."""
        self._inks = inks
        waiting = list(inks)
        waiting.reverse()
        for block, start, text in self._lines():
            end = start + len(text)
            ranges: list[QTextLayout.FormatRange] = []
            while waiting and waiting[-1].start < end:
                ink = waiting[-1]
                if (stop := ink.start + ink.length) > start and text:
                    ranges.append(self._range(ink, start, text))
                if stop > end:
                    break
                waiting.pop()
            if ranges or block.layout().formats():
                block.layout().setFormats(ranges)
        self.document().markContentsDirty(0, self.document().characterCount())

    def restyle(self) -> None:
        if self._inks:
            self.show_inks(self._inks)
        super().restyle()

    def selected_markdown(self) -> str:
        """In a fence if it's all of it; a few words of code are wanted without one."""
        start, end = self.selection()
        if start == 0 and end >= self.document().characterCount() - 1 and self._is_whole:
            return placed(fenced(self._code, self._language), self.place)
        return self.selected_text()

    def selected_html(self) -> str:
        return code_as_html(self.selected_text())

    def _set_line_height(self) -> None:
        shape = QTextBlockFormat()
        minimum = QTextBlockFormat.LineHeightTypes.MinimumHeight
        pixels = self.document().defaultFont().pixelSize() * _LINE_HEIGHT
        shape.setLineHeight(pixels, minimum.value)
        QTextCursor(self.document()).setBlockFormat(shape)

    def _lines(self) -> Iterator[tuple[QTextBlock, int, str]]:
        """The lines with where each starts in the code; one that was too long is several."""
        block = self.document().begin()
        at = 0
        while block.isValid():
            text = block.text()
            yield block, at, text
            at += len(text)
            if self._code[at : at + 1] == "\n":
                at += 1
            block = block.next()

    def _range(self, ink: Span, start: int, text: str) -> QTextLayout.FormatRange:
        first = max(ink.start - start, 0)
        last = min(ink.start + ink.length - start, len(text))
        found = QTextLayout.FormatRange()
        found.start = units(text[:first])  # pyright: ignore[reportAttributeAccessIssue]  # stubs
        found.length = units(text[first:last])  # pyright: ignore[reportAttributeAccessIssue]  # stubs
        look = QTextCharFormat()
        if token := _COLOURS.get(ink.kind):
            look.setForeground(self._theme.colour(token))
        found.format = look  # pyright: ignore[reportAttributeAccessIssue]  # stubs
        return found


# What Qt would begin a frame or a paragraph at.
_FRAMES = str.maketrans(dict.fromkeys("\ufdd0\ufdd1\u2029\r", " "))


def _last_line(text: str) -> int:
    return len(text) - text.rfind("\n") - 1


def _broken(code: str) -> str:
    """The code with no line longer than can be laid out."""
    code = code.translate(_FRAMES)
    if len(code) <= _LONGEST:
        return code
    return "\n".join(
        line[at : at + _LONGEST]
        for line in code.split("\n")
        for at in range(0, len(line) or 1, _LONGEST)
    )


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    if other.startswith(one):
        return len(one)
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
