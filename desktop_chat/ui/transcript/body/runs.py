"""Stretches of text that look alike, written into a document and read from it again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from unicodedata import bidirectional, category

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from desktop_chat.domain.language import tr
from desktop_chat.markdown.blocks import Run, Style
from desktop_chat.ui.transcript.body.formats import LATEX, RUN, STRETCH, Formats
from desktop_chat.ui.transcript.body.formulas import FORMULA, OBJECT, FormulaPainter
from desktop_chat.ui.transcript.body.text_part import units

__all__ = ["RunWriter", "is_mirrored", "one_paragraph"]

# What Qt would begin a paragraph or a frame at; one character each, so that positions stay.
_BREAKS = str.maketrans(dict.fromkeys("\n\r\u2029", "\u2028") | dict.fromkeys("\ufdd0\ufdd1", " "))

# A paragraph keeps what HarfBuzz shaped last, 40 bytes for each character of the longest stretch in
# one format (Qt 6.11: 180 KB for 4,000 characters, 26 KB in stretches of 250).
_STRETCH, _LONGEST_STRETCH, _MOST_STRETCH = 100, 200, 230
_JOINED = ("Mn", "Mc", "Me", "Cf")  # to the character before: marks, and what joins two


def one_paragraph(text: str) -> str:
    """The text with line breaks that don't end its paragraph."""
    return text.translate(_BREAKS)


def is_mirrored(runs: tuple[Run, ...], *, otherwise: bool) -> bool:
    """Whether the text is read from the right, by its first letter that has a direction."""
    for run in runs:
        if run.style & (Style.CODE | Style.MATHS):
            continue
        for character in run.text:
            if (side := bidirectional(character)) in ("L", "R", "AL"):
                return side != "L"
    return otherwise


class RunWriter:
    """Knows which text of a paragraph is which of its runs."""

    def __init__(self, formats: Formats, painter: FormulaPainter) -> None:
        self._formats = formats
        self._painter = painter
        self.waiting: set[str] = set()  # formulas that have no picture yet

    def write(
        self, cursor: QTextCursor, runs: tuple[Run, ...], base: QTextCharFormat, first: int = 0
    ) -> None:
        """Insert the runs from the ``first`` on."""
        for number in range(first, len(runs)):
            run = runs[number]
            look = self._formats.of(run, base, number)
            if Style.MATHS in run.style and self._painter.picture(run.text) is not None:
                _insert_object(cursor, look)
                continue
            if Style.MATHS in run.style:
                self.waiting.add(run.text)
                cursor.insertText(_text(run), look)
            else:
                _insert_text(cursor, _text(run), look)

    def write_on(
        self,
        cursor: QTextCursor,
        before: tuple[Run, ...],
        runs: tuple[Run, ...],
        base: QTextCharFormat,
    ) -> None:
        """Change the paragraph at whose end ``cursor`` is; what is the same at its start stays."""
        same = 0
        while same < min(len(before), len(runs)) and before[same] == runs[same]:
            same += 1
        if same < len(before):
            old, new = before[same], runs[same] if same < len(runs) else None
            if same == len(before) - 1 and new is not None and _goes_on(old, new):
                look = self._formats.of(new, base, same)
                _insert_text(cursor, one_paragraph(new.text), look, len(old.text))
                same += 1
            else:
                start = next((s for n, s, _ in _stretches(cursor.block()) if n >= same), None)
                if start is not None:
                    cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
                    cursor.removeSelectedText()
        self.write(cursor, runs, base, same)

    def draw_all(self, document: QTextDocument, latex: str) -> bool:
        """Draw a formula whose picture is there now; whether it waited for one."""
        if latex not in self.waiting:
            return False
        self.waiting.discard(latex)
        block = document.begin()
        while block.isValid():
            self.draw(block, latex)
            block = block.next()
        return True

    def draw(self, block: QTextBlock, latex: str) -> bool:
        """Put pictures in the place of what a formula was written as; whether there was one."""
        found = [
            (start, end, look)
            for start, end, look in _texts(block)
            if look.property(LATEX) == latex and look.objectType() != FORMULA
        ]
        if not found or self._painter.picture(latex) is None:
            return False
        cursor = QTextCursor(block)
        for start, end, look in reversed(found):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            _insert_object(cursor, look)
        return True

    def between(
        self, block: QTextBlock, runs: tuple[Run, ...], first: int, last: int
    ) -> Iterator[Run]:
        """The runs of a paragraph from one position in it to another."""
        for number, start, text in _stretches(block):
            start -= block.position()
            low, high = max(first - start, 0), min(last - start, units(text))
            if number >= len(runs) or low >= high:
                continue
            run = runs[number]
            whole = low == 0 and high == units(text)
            if whole or Style.MATHS in run.style:
                yield run
            else:
                yield replace(run, text=_slice(text, low, high).replace("\u2028", "\n"))


def _text(run: Run) -> str:
    if Style.IMAGE in run.style:
        said = tr("[picture not shown]")
        if run.text:
            said = tr("[picture not shown: {description}]", description=run.text)
        return one_paragraph(said)
    return one_paragraph(run.text)


def _goes_on(old: Run, new: Run) -> bool:
    alike = old.style == new.style and old.link == new.link
    return alike and not old.style & (Style.MATHS | Style.IMAGE) and new.text.startswith(old.text)


def _insert_text(cursor: QTextCursor, text: str, look: QTextCharFormat, start: int = 0) -> None:
    """Insert a text from ``start`` on, in stretches for Qt to shape one by one."""
    other = QTextCharFormat(look)
    other.setProperty(STRETCH, True)
    at = number = 0
    while at < len(text):
        end = _stretch_end(text, at)
        if end > start:
            cursor.insertText(text[max(at, start) : end], other if number % 2 else look)
        at, number = end, number + 1


def _stretch_end(text: str, at: int) -> int:
    """After the next space that is far enough, so that letters that are joined stay so.

    It depends on nothing that follows it: a text that grows is cut where it was.
    """
    space = text.find(" ", at + _STRETCH, at + _LONGEST_STRETCH)
    if space >= 0:
        return space + 1
    end = min(at + _LONGEST_STRETCH, len(text))
    while end < min(at + _MOST_STRETCH, len(text)) and category(text[end]) in _JOINED:
        end += 1
    return end


def _insert_object(cursor: QTextCursor, look: QTextCharFormat) -> None:
    look = QTextCharFormat(look)
    look.setObjectType(FORMULA)
    look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    cursor.insertText(OBJECT, look)


def _texts(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        end = fragment.position() + fragment.length()
        yield fragment.position(), end, fragment.charFormat()
        fragments += 1


def _stretches(block: QTextBlock) -> Iterator[tuple[int, int, str]]:
    """The number of each run that has text, where that starts in the document, and the text."""
    number, at, text = -1, 0, ""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        of = fragment.charFormat().intProperty(RUN)
        if of != number:
            if text:
                yield number, at, text
            number, at, text = of, fragment.position(), ""
        text += fragment.text()
        fragments += 1
    if text:
        yield number, at, text


def _slice(text: str, start: int, end: int) -> str:
    """From one unit of UTF-16 to another."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[2 * start : 2 * end].decode("utf-16-le", "replace")
