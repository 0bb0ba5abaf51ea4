"""How a command looks in a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_chat.domain.language import tr
from desktop_chat.ui.commands.item_model import CommandItemModel
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.row import Row

__all__ = ["CommandPainter", "row_height"]

_NARROW = 400  # pixels; below, where a command belongs isn't said
_LOCK = 14
_Index = QModelIndex | QPersistentModelIndex


def row_height(theme: Theme) -> int:
    """With the room that a larger font needs."""
    return theme.font(Size.BODY).pixelSize() + 2 * Space.ONE_HALF


class CommandPainter(QStyledItemDelegate):
    """Its name, where it belongs, and its keys at the end."""

    def __init__(self, theme: Theme, icons: Icons, items: CommandItemModel) -> None:
        super().__init__(items)
        self._theme = theme
        self._icons = icons
        self._items = items

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, row_height(self._theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, is_possible = Row(option), self._items.is_possible(index)
        state = QStyle.StateFlag
        is_current = row.has(state.State_Selected)
        is_pointed_at = is_possible and row.has(state.State_MouseOver)
        ground = "selected" if is_current else "hover" if is_pointed_at else ""
        row.draw_ground(painter, self._theme, ground)
        line = row.box().adjusted(Space.ONE_HALF, 0, -Space.ONE_HALF, 0)
        if self._items.is_managed(index):
            lock = self._icons.icon("lock", "muted")
            line = row.draw_icon_at_end(painter, line, lock, _LOCK, Space.TWO)
        name, font = str(index.data()), self._theme.font(Size.BODY)
        least = QFontMetrics(font).horizontalAdvance(name) + 1
        line = self._paint_at_end(painter, row, line, self._items.keys(index), least)
        if row.box().width() >= self._theme.scaled(_NARROW):
            area = tr(self._items.action(index).command.area.value)
            line = self._paint_at_end(painter, row, line, area, least)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text" if is_possible else "muted"))
        row.draw_text(painter, line, name)
        painter.restore()

    def _paint_at_end(
        self, painter: QPainter, row: Row, line: QRect, text: str, least: int
    ) -> QRect:
        """Words at the trailing end of a line; what is left of it before them.

        Args:
            least: Pixels that have to be left, or the words aren't there.
        """
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.colour("muted"))
        width = painter.fontMetrics().horizontalAdvance(text) + 1
        if not text or line.width() - width - Space.TWO < least:
            return line
        row.draw_text(painter, line.adjusted(line.width() - width, 0, 0, 0), text)
        return line.adjusted(0, 0, -width - Space.TWO, 0)
