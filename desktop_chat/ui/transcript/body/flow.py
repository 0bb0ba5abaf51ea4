"""Paragraphs, headings, lists and quotations that follow each other, as one text."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.markdown.blocks import Container, Heading, Rule
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.as_html import pieces_as_html
from desktop_chat.ui.transcript.body.as_markdown import paragraphs
from desktop_chat.ui.transcript.body.flow_gutter import FlowGutter
from desktop_chat.ui.transcript.body.formats import Formats
from desktop_chat.ui.transcript.body.formulas import FORMULA, FormulaPainter
from desktop_chat.ui.transcript.body.pieces import Piece
from desktop_chat.ui.transcript.body.runs import RunWriter, is_mirrored
from desktop_chat.ui.transcript.body.spacing import LINE_HEIGHT, gap, heading_size
from desktop_chat.ui.transcript.body.spoken import said
from desktop_chat.ui.transcript.body.text_part import TextPart

__all__ = ["FlowText", "PlainText"]

_LineHeight = QTextBlockFormat.LineHeightTypes


class FlowText(TextPart):
    """A paragraph of the document is a ``Piece``. What is the same as before isn't set again."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        decoration: Decoration,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self._formats = formats
        self._gutter = FlowGutter(theme, formats)
        self._pieces: tuple[Piece, ...] = ()
        self._painter = FormulaPainter(theme, decoration)
        self.document().documentLayout().registerHandler(FORMULA, self._painter)
        self._writer = RunWriter(formats, self._painter)

    def texts(self) -> list[TextPart]:
        return [self]

    def pieces(self) -> tuple[Piece, ...]:
        return self._pieces

    def ideal_width(self) -> int:
        """Pixels that the longest line would take unbroken."""
        document = self.document()
        width = int(document.textWidth())
        self.lay_out_at(-1)
        ideal = math.ceil(document.idealWidth())
        self.lay_out_at(width)
        return ideal

    def is_mirrored_at_end(self) -> bool:
        """Whether the last paragraph is read from the right."""
        block = self.document().lastBlock()
        return block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft

    def forget(self) -> None:
        super().forget()
        self._pieces = ()
        self._writer.waiting.clear()

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show these in place of what was shown."""
        pieces = tuple(pieces)
        before = self._pieces
        if pieces == before:
            return
        kept = 0
        for one, other in zip(before, pieces, strict=False):
            if one is not other and one != other:
                break
            kept += 1
        if pieces:
            self.before = "\n\n" if pieces[0].glue is None else pieces[0].glue
        selection = self.textCursor()
        where = (selection.anchor(), selection.position())
        self._pieces = pieces
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if kept < len(before) and kept < len(pieces) and _grows(before[kept], pieces[kept]):
            self._cut_after(cursor, kept)
            self._write_on(cursor, kept, before[kept])
            kept += 1
        else:
            self._cut_after(cursor, kept - 1)
        for number in range(kept, len(pieces)):
            self._write(cursor, number)
        cursor.endEditBlock()
        if where[0] != where[1]:
            self._select_again(*where)
        self._set_focus_policy()
        self.setAccessibleName(said(pieces))
        if self._query:
            self._mark()

    def restyle(self) -> None:
        where = self.textCursor()
        anchor, position = where.anchor(), where.position()
        pieces, self._pieces = self._pieces, ()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self.show_pieces(pieces)
        self._select_again(anchor, position)
        super().restyle()

    def show_picture(self, latex: str) -> bool:
        """Draw a formula whose picture is there now; whether it is one of this text."""
        return self._writer.draw_all(self.document(), latex)

    def selected_markdown(self) -> str:
        return paragraphs(self.selected_pieces())

    def show_note(self, label: str) -> bool:
        """Select the footnote of that name; whether it is here."""
        for number, piece in enumerate(self._pieces):
            place = piece.block.place
            if Container.NOTE in place.containers and place.marker == label:
                block = self.document().findBlockByNumber(number)
                self.select(block.position(), block.position() + block.length() - 1)
                return True
        return False

    def selected_html(self) -> str:
        return pieces_as_html(self.selected_pieces())

    def selected_pieces(self) -> Iterator[Piece]:
        """What is selected, cut where the selection begins and ends."""
        start, end = self.selection()
        if start == end:
            return
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end and self._pieces:
            piece = self._pieces[block.blockNumber()]
            first, last = max(start - block.position(), 0), end - block.position()
            if isinstance(piece.block, Rule) or (first == 0 and last >= block.length() - 1):
                yield piece
            elif runs := tuple(self._writer.between(block, piece.block.runs, first, last)):
                place = piece.block.place
                place = replace(place, marker="", checked=None) if first else place
                yield replace(piece, block=replace(piece.block, runs=runs, place=place))
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        self._gutter.paint(painter, self.document(), self._pieces, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)

    def _write(self, cursor: QTextCursor, number: int) -> None:
        """Add a piece at the end."""
        piece = self._pieces[number]
        base = self._base(piece)
        shape = self._shape(number)
        if number:
            cursor.insertBlock(shape, base)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.setBlockFormat(shape)
            cursor.setBlockCharFormat(base)
        if not isinstance(piece.block, Rule):
            self._writer.write(cursor, piece.block.runs, base)

    def _write_on(self, cursor: QTextCursor, number: int, before: Piece) -> None:
        """Change a piece that begins as it did before; ``cursor`` is at its end."""
        piece = self._pieces[number]
        if isinstance(piece.block, Rule) or isinstance(before.block, Rule):
            return
        shape = self._shape(number)
        if shape.layoutDirection() is not cursor.blockFormat().layoutDirection():
            cursor.setBlockFormat(shape)
        self._writer.write_on(cursor, before.block.runs, piece.block.runs, self._base(piece))

    def _cut_after(self, cursor: QTextCursor, number: int) -> None:
        """Take away all that follows a piece, and be at its end; all of it for -1."""
        if number < 0:
            cursor.select(QTextCursor.SelectionType.Document)
        else:
            block = self.document().findBlockByNumber(number)
            cursor.setPosition(block.position() + block.length() - 1)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _base(self, piece: Piece) -> QTextCharFormat:
        block = piece.block
        if isinstance(block, Heading):
            return self._formats.heading(heading_size(block.level))
        return self._formats.base(quiet=Container.QUOTE in block.place.containers)

    def _shape(self, number: int) -> QTextBlockFormat:
        piece = self._pieces[number]
        shape = QTextBlockFormat()
        above = self._pieces[number - 1] if number else None
        shape.setTopMargin(gap(above, piece))
        if isinstance(piece.block, Rule):
            shape.setLineHeight(1, _LineHeight.FixedHeight.value)
            return shape
        pixels = self._base(piece).font().pixelSize()
        shape.setLineHeight(pixels * LINE_HEIGHT, _LineHeight.MinimumHeight.value)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        mirrored = is_mirrored(piece.block.runs, otherwise=is_rtl)
        direction = Qt.LayoutDirection
        shape.setLayoutDirection(direction.RightToLeft if mirrored else direction.LeftToRight)
        room = self._formats.indent(piece.block.place)
        shape.setLeftMargin(0 if mirrored else room)
        shape.setRightMargin(room if mirrored else 0)
        if isinstance(piece.block, Heading):
            shape.setHeadingLevel(piece.block.level)
        return shape

    def _select_again(self, anchor: int, position: int) -> None:
        """Keep what the person has selected while the text grows behind it."""
        last = self.document().characterCount() - 1
        if anchor != position and max(anchor, position) <= last:
            self.select(anchor, position)

    def _set_focus_policy(self) -> None:
        """The Tab key leads to links, and past a text that has none."""
        has_links = any(
            run.link for p in self._pieces if not isinstance(p.block, Rule) for run in p.block.runs
        )
        policy = Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus
        if self.focusPolicy() is not policy:
            self.setFocusPolicy(policy)


def _grows(old: Piece, new: Piece) -> bool:
    """Whether the one can be made of the other by changing the end of its text."""
    one, other = old.block, new.block
    if isinstance(one, Rule) or isinstance(other, Rule) or one.place != other.place:
        return False
    levels = [block.level if isinstance(block, Heading) else 0 for block in (one, other)]
    return levels[0] == levels[1] and old.glue == new.glue


class PlainText(FlowText):
    """Text as it was typed; what is copied of it is that text again."""

    def selected_text(self) -> str:
        lines: list[str] = []
        for piece in self.selected_pieces():
            block = piece.block
            text = "" if isinstance(block, Rule) else "".join(run.text for run in block.runs)
            lines.append(text if not lines else f"{piece.glue or ''}{text}")
        return "".join(lines)

    def selected_markdown(self) -> str:
        return self.selected_text()
