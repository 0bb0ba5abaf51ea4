"""The cells of a table."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.markdown.blocks import Align, Run, Table
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import SCROLL_BAR, Space
from desktop_chat.ui.transcript.body.as_html import table_as_html
from desktop_chat.ui.transcript.body.as_markdown import placed, table_as_markdown
from desktop_chat.ui.transcript.body.formats import Formats
from desktop_chat.ui.transcript.body.formulas import FORMULA, FormulaPainter
from desktop_chat.ui.transcript.body.runs import RunWriter, is_mirrored
from desktop_chat.ui.transcript.body.spoken import said_of_rows
from desktop_chat.ui.transcript.body.text_part import TextPart

__all__ = ["TableText"]

_Row = tuple[tuple[Run, ...], ...]

_NARROW = 96  # pixels that a column shall have before the table is scrolled


class TableText(TextPart):
    """As wide as its columns want to be, and scrolled sideways where that is too wide."""

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
        self._aligns: tuple[Align, ...] = ()
        self._rows: tuple[_Row, ...] = ()
        self._table: QTextTable | None = None
        self._is_mirrored = False
        self._is_changed = True  # since it was last fitted
        self._painter = FormulaPainter(theme, decoration)
        self.document().documentLayout().registerHandler(FORMULA, self._painter)
        self._writer = RunWriter(formats, self._painter)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded)
        self.setLineWrapMode(self.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def forget(self) -> None:
        super().forget()
        self._aligns, self._rows, self._table = (), (), None
        self._writer.waiting.clear()

    def show_rows(self, table: Table, count: int) -> None:
        """Show the first ``count`` rows; those that are shown already stay."""
        rows = table.rows[:count]
        if rows == self._rows and table.aligns == self._aligns:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if table.aligns != self._aligns or len(rows) < len(self._rows):
            self._begin(cursor, table, len(rows))
        assert self._table is not None
        if (missing := len(rows) - self._table.rows()) > 0:
            self._table.appendRows(missing)
        for number, row in enumerate(rows):
            old = self._rows[number] if number < len(self._rows) else ()
            if row != old:
                self._write_row(number, row, old)
        self._rows = rows
        self.setAccessibleDescription(said_of_rows(rows))
        self._is_changed = True
        cursor.endEditBlock()
        self._go_to_start()
        if self._query:
            self._mark()

    def fit(self, width: int) -> int:
        """As of ``TextPart``; there is room for the bar only where there is one."""
        document = self.document()
        wide = max(width, _NARROW * len(self._aligns))
        if wide == width or self._is_changed:
            self._set_wrap_width(wide)
        if wide > width and (ideal := math.ceil(document.idealWidth())) < wide:
            self._set_wrap_width(max(width, ideal))
        self._is_changed = False
        size = document.size()
        self._width = width
        return math.ceil(size.height()) + (SCROLL_BAR if size.width() > width else 0)

    def restyle(self) -> None:
        table = Table(self._aligns, self._rows)
        self._aligns, self._rows = (), ()
        self.show_rows(table, len(table.rows))
        super().restyle()

    def show_picture(self, latex: str) -> bool:
        """As of ``FlowText``."""
        return self._writer.draw_all(self.document(), latex)

    def selected_markdown(self) -> str:
        rows = list(self._selected_rows())
        if not rows:
            return self.selected_text()
        return placed(table_as_markdown(self._aligns, rows), self.place)

    def selected_html(self) -> str:
        rows = list(self._selected_rows())
        return table_as_html(self._aligns, rows) if rows else self.textCursor().selection().toHtml()

    def _selected_rows(self) -> Iterator[_Row]:
        """The head and the rows that have some of the selection; none if it's in one cell."""
        start, end = self.selection()
        if self._table is None or start == end:
            return
        first, last = self._table.cellAt(start), self._table.cellAt(end)
        if first.isValid() and first == last:
            return
        top = first.row() if first.isValid() else 0
        bottom = last.row() if last.isValid() else len(self._rows) - 1
        if top > 0:
            yield self._rows[0]
        yield from self._rows[top : bottom + 1]

    def _begin(self, cursor: QTextCursor, table: Table, rows: int) -> None:
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._aligns, self._rows = table.aligns, ()
        self._is_mirrored = self._reads_from_the_right(table)
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(0)
        shape.setCellSpacing(0)
        shape.setBorderCollapse(True)
        shape.setHeaderRowCount(1)
        if self._is_mirrored:
            shape.setAlignment(Qt.AlignmentFlag.AlignRight)
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.VariableLength, 0)] * len(table.aligns)
        )
        self._table = cursor.insertTable(max(1, rows), len(table.aligns), shape)
        # Qt wants a paragraph before and after a table.
        for block in (self.document().firstBlock(), self.document().lastBlock()):
            thin = QTextBlockFormat()
            thin.setLineHeight(0.01, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            QTextCursor(block).setBlockFormat(thin)

    def _set_wrap_width(self, pixels: int) -> None:
        if self.lineWrapColumnOrWidth() != pixels:  # Qt would lay all of it out again
            self.setLineWrapColumnOrWidth(pixels)

    def _reads_from_the_right(self, table: Table) -> bool:
        """By the first letter of the head; Qt doesn't mirror a table itself."""
        head = tuple(run for cell in table.rows[0] for run in cell) if table.rows else ()
        return is_mirrored(head, otherwise=self.isRightToLeft())

    def _write_row(self, number: int, row: _Row, old: _Row) -> None:
        assert self._table is not None
        for column, runs in enumerate(row[: len(self._aligns)]):
            if column < len(old) and old[column] == runs:
                continue
            base = self._formats.base()
            if number == 0:
                base.setFontWeight(QFont.Weight.DemiBold)
            at = len(self._aligns) - 1 - column if self._is_mirrored else column
            cell = self._table.cellAt(number, at)
            if column >= len(old):
                cell.setFormat(self._cell_format(number, at, base.font()))
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(self._shape(column, runs))
            self._writer.write(cursor, runs, base)

    def _shape(self, column: int, runs: tuple[Run, ...]) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        mirrored = is_mirrored(runs, otherwise=self._is_mirrored)
        direction = Qt.LayoutDirection
        shape.setLayoutDirection(direction.RightToLeft if mirrored else direction.LeftToRight)
        side = {
            Align.START: Qt.AlignmentFlag.AlignLeading,
            Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
            Align.END: Qt.AlignmentFlag.AlignTrailing,
        }
        shape.setAlignment(side[self._aligns[column]])
        return shape

    def _cell_format(self, row: int, column: int, font: QFont) -> QTextTableCellFormat:
        cell = QTextTableCellFormat()
        cell.setFont(font)
        cell.setTopPadding(Space.HALF + 2)
        cell.setBottomPadding(Space.HALF + 2)
        last = len(self._aligns) - 1
        cell.setLeftPadding(0 if column == 0 and not self._is_mirrored else Space.ONE_HALF)
        cell.setRightPadding(0 if column == last and self._is_mirrored else Space.ONE_HALF)
        cell.setBottomBorder(1)
        cell.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        ink = self._theme.colour("muted" if row == 0 else "border")
        cell.setBottomBorderBrush(ink)
        return cell
