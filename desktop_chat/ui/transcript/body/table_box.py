"""A table, and how much of it isn't shown."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.language import tr
from desktop_chat.markdown.blocks import Table
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.transcript.body.formats import Formats
from desktop_chat.ui.transcript.body.table_text import TableText
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.widgets.controls import plain_label, push_button

__all__ = ["TableBox"]

# Cells that are laid out at once, which takes 20 ms, and again at each "Show".
_MOST_CELLS = 400
_FOOT = 32  # pixels


class TableBox(QWidget):
    """A table of a message.

    Signals:
        resized: It wants another height than ``fit`` told.
    """

    resized = Signal()

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        decoration: Decoration,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = Table((), ())
        self._most_cells = _MOST_CELLS
        self._text = TableText(theme, formats, decoration, tr("Table"), self)
        self._said: QLabel | None = None
        self._more: QPushButton | None = None
        self.setAccessibleName(tr("Table"))

    def texts(self) -> list[TextPart]:
        return [self._text]

    def show_table(self, table: Table) -> None:
        self._table = table
        columns = max(1, len(table.aligns))
        rows = max(2, self._most_cells // columns)
        self._text.show_rows(table, rows)
        hidden = len(table.rows) - rows
        if hidden > 0:
            self._tell(hidden)
        elif self._said is not None and self._more is not None:
            self._said.hide()
            self._more.hide()

    def forget(self) -> None:
        """As of ``TextPart``."""
        self._most_cells = _MOST_CELLS
        self._table = Table((), ())
        self._text.forget()

    def show_picture(self, latex: str) -> bool:
        return self._text.show_picture(latex)

    def fit(self, width: int) -> int:
        """As of ``TextPart``."""
        height = self._text.fit(width)
        self._text.setGeometry(0, 0, width, height)
        if self._said is None or self._more is None or self._said.isHidden():
            return height
        taken = min(self._said.sizeHint().width(), width - self._more.sizeHint().width())
        mirrored = self.isRightToLeft()
        more = self._more.sizeHint().width()
        self._said.setGeometry(width - taken if mirrored else 0, height, taken, _FOOT)
        left = width - taken - more - Space.ONE if mirrored else taken + Space.ONE
        self._more.setGeometry(left, height + 3, more, _FOOT - 6)
        return height + _FOOT

    def highlight(self, query: str) -> None:
        self._text.highlight(query)

    def restyle(self) -> None:
        self._text.restyle()

    def _tell(self, hidden: int) -> None:
        if self._said is None:
            self._said = plain_label(self._theme.font(Size.BODY), "muted")
            self._said.setParent(self)
        if self._more is None:
            self._more = push_button(tr("Show", "more rows of a table"), "link")
            self._more.setParent(self)
            self._more.setAccessibleName(tr("Show more rows"))
            self._more.clicked.connect(self._on_more)
        self._said.setText(tr("… {n} more rows", "… {n} more row", hidden))
        self._said.show()
        self._more.show()

    @Slot()
    def _on_more(self) -> None:
        self._most_cells += _MOST_CELLS
        self.show_table(self._table)
        self.resized.emit()
