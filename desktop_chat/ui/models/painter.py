"""How a model looks in a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_chat.domain.model import ModelFile
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.models.item_model import Mark, ModelItemModel
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.row import Row
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ModelPainter", "row_height"]

_ROW = 56  # pixels
_ICON = 16
_LOCK = 14
_INFO = 32  # where a press opens the card
_NARROW = 380  # pixels; below, a fit is one word
_TOKENS = {Mark.SET_ASIDE: "warning", Mark.MISSING: "warning", Mark.IN_USE: "accent"}
_Index = QModelIndex | QPersistentModelIndex


def row_height(theme: Theme) -> int:
    """With the room that a larger font needs."""
    return theme.scaled(_ROW)


class ModelPainter(QStyledItemDelegate):
    """Two lines: the title and its mark; what is known of the file and how it would run."""

    def __init__(self, theme: Theme, icons: Icons, items: ModelItemModel) -> None:
        super().__init__(items)
        self._theme = theme
        self._icons = icons
        self._items = items

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, row_height(self._theme))

    @staticmethod
    def is_at_info(row: QRect, direction: Qt.LayoutDirection, at: QPoint) -> bool:
        """Whether a point is on the button of the row at ``row``."""
        return QStyle.visualRect(direction, row, _info_place(row)).contains(at)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, model = Row(option), self._items.model(index)
        is_pointed_at = row.has(QStyle.StateFlag.State_MouseOver)
        is_current = row.has(QStyle.StateFlag.State_Selected)
        ground = "selected" if is_current else "hover" if is_pointed_at else ""
        row.draw_ground(painter, self._theme, ground)
        self._paint_info(painter, row, is_strong=is_pointed_at or is_current)
        inner = row.box().adjusted(Space.ONE_HALF, Space.ONE, -_INFO - Space.HALF, -Space.ONE)
        upper = QRect(inner.topLeft(), QSize(inner.width(), inner.height() // 2))
        self._paint_title(painter, row, upper, model)
        self._paint_facts(painter, row, upper.translated(0, upper.height()), model)
        painter.restore()

    def _paint_info(self, painter: QPainter, row: Row, *, is_strong: bool) -> None:
        place = QRect(0, 0, _ICON, _ICON)
        place.moveCenter(_info_place(row.box().adjusted(-Space.ONE, 0, Space.ONE, 0)).center())
        if is_strong:
            self._icons.icon("info", "muted").paint(painter, row.mirrored(place))

    def _paint_title(self, painter: QPainter, row: Row, line: QRect, model: ModelFile) -> None:
        mark = self._items.mark(model)
        if mark is Mark.BLOCKED:
            lock = self._icons.icon("lock", "muted")
            line = row.draw_icon_at_end(painter, line, lock, _LOCK, Space.HALF)
        left = self._paint_at_end(
            painter, row, line, self._items.mark_words(model), _TOKENS.get(mark, "muted")
        )
        painter.setFont(self._theme.font(Size.BODY, QFont.Weight.Medium))
        is_dim = mark in (Mark.SET_ASIDE, Mark.MISSING, Mark.BLOCKED)
        painter.setPen(self._theme.colour("muted" if is_dim else "text"))
        title = printable(model.title)
        if model.projectors:
            width = min(painter.fontMetrics().horizontalAdvance(title), left.width() - 2 * _ICON)
            eye = QRect(0, 0, _ICON, _ICON)
            eye.moveCenter(left.center())
            eye.moveLeft(left.left() + width + Space.ONE)
            self._icons.icon("eye", "muted").paint(painter, row.mirrored(eye))
            left.setWidth(width + 1)
        row.draw_text(painter, left, title)

    def _paint_facts(self, painter: QPainter, row: Row, line: QRect, model: ModelFile) -> None:
        fit = self._items.fit_words(model, briefly=row.box().width() < self._theme.scaled(_NARROW))
        token = "warning" if self._items.is_too_large(model) else "muted"
        left = self._paint_at_end(painter, row, line, fit, token)
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.colour("muted"))
        row.draw_text(painter, left, self._items.second_line(model))

    def _paint_at_end(
        self, painter: QPainter, row: Row, line: QRect, text: str, token: str
    ) -> QRect:
        """Words at the trailing end of a line; what is left of it before them."""
        if not text:
            return QRect(line)
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.colour(token))
        width = painter.fontMetrics().horizontalAdvance(text) + 1
        row.draw_text(painter, line.adjusted(line.width() - width, 0, 0, 0), text)
        return line.adjusted(0, 0, -width - Space.ONE, 0)


def _info_place(row: QRect) -> QRect:
    return QRect(row.right() - _INFO - Space.ONE, row.top(), _INFO, row.height())
