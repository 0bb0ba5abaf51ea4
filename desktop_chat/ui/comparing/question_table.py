"""All questions of a set: a row for each, in which the answers are told in short."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop_chat.domain.language import tr
from desktop_chat.ui.comparing.question_item_model import QuestionItemModel
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.row import Row

__all__ = ["QuestionTable"]

_LEAST = 140  # pixels of a column, below which the table is scrolled sideways
_SIGN = 14
_Index = QModelIndex | QPersistentModelIndex


class QuestionTable(QTableView):
    """A click or Enter goes to a question.

    Attributes:
        pointed: The row under the pointer; -1 for none.

    Signals:
        chosen: The index of a question.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, items: QuestionItemModel) -> None:
        super().__init__()
        self.pointed = -1
        self.setModel(items)
        self.setItemDelegate(_Painter(theme, icons, items, self))
        self.setAccessibleName(tr("Questions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        per_pixel = QAbstractItemView.ScrollMode.ScrollPerPixel
        self.setVerticalScrollMode(per_pixel)
        self.setHorizontalScrollMode(per_pixel)
        self.verticalHeader().hide()
        lines = sum(QFontMetrics(theme.font(size)).lineSpacing() for size in _SIZES)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(lines + 2 * Space.ONE)
        names = self.horizontalHeader()
        names.setFont(theme.font(Size.CAPTION, QFont.Weight.DemiBold))
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        names.setHighlightSections(False)
        names.setSectionsClickable(False)
        self.clicked.connect(self._on_clicked)
        items.modelReset.connect(self._share_out)
        theme.changed.connect(self.viewport().update)

    def go_to(self, question: int) -> None:
        """Have the keyboard at a question, which is brought into sight."""
        index = self.model().index(question, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _point_at(self, row: int) -> None:
        if row != self.pointed:
            self.pointed = row
            self.viewport().update()

    @Slot()
    def _share_out(self) -> None:
        """All columns have the same room, the question a little more."""
        count = self.model().columnCount()
        if not count:
            return
        room = self.viewport().width()
        share = max(_LEAST, round(room / (count + 0.4)))
        for at in range(1, count):
            self.setColumnWidth(at, share)
        self.setColumnWidth(0, max(_LEAST, room - share * (count - 1)))


_SIZES = (Size.BODY, Size.CAPTION)


class _Painter(QStyledItemDelegate):
    """Two lines: the first words, and what is to be known of them."""

    def __init__(
        self, theme: Theme, icons: Icons, items: QuestionItemModel, table: QuestionTable
    ) -> None:
        super().__init__(table)
        self._theme = theme
        self._icons = icons
        self._items = items
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = self._items.cell(index)
        if cell is None:
            return
        painter.save()
        row = Row(option)
        self._paint_ground(painter, row.rect, index)
        inner = row.rect.adjusted(Space.ONE_HALF, Space.ONE, -Space.ONE_HALF, -Space.ONE)
        above, below = QRect(inner), QRect(inner)
        above.setHeight(QFontMetrics(self._theme.font(Size.BODY)).lineSpacing())
        below.setTop(above.bottom() + 1)
        if cell.is_chosen:
            icon = self._icons.icon("check", "accent")
            below = row.draw_icon_at_end(painter, below, icon, _SIGN, Space.HALF)
        painter.setFont(self._theme.font(Size.BODY))
        painter.setPen(self._theme.colour("text"))
        row.draw_text(painter, above, cell.text)
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.colour("warning" if cell.is_warning else "muted"))
        row.draw_text(painter, below, cell.about)
        painter.restore()

    def _paint_ground(self, painter: QPainter, place: QRect, index: _Index) -> None:
        table = self._table
        is_current = index.row() == table.currentIndex().row() and table.hasFocus()
        if is_current or index.row() == table.pointed:
            painter.fillRect(place, self._theme.colour("selected" if is_current else "hover"))
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
