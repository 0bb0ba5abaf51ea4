"""How a part that others have made looks in a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_chat.ui.about.item_model import ComponentItemModel
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.row import Row

__all__ = ["ComponentPainter"]

_Index = QModelIndex | QPersistentModelIndex


class ComponentPainter(QStyledItemDelegate):
    """Its name, and its licence below."""

    def __init__(self, theme: Theme, items: ComponentItemModel) -> None:
        super().__init__(items)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        heights = (self._theme.font(size).pixelSize() for size in (Size.BODY, Size.CAPTION))
        return QSize(0, round(1.4 * sum(heights)) + Space.ONE_HALF)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, state = Row(option), QStyle.StateFlag
        is_current, is_pointed_at = row.has(state.State_Selected), row.has(state.State_MouseOver)
        row.draw_ground(
            painter, self._theme, "selected" if is_current else "hover" if is_pointed_at else ""
        )
        box = row.box().adjusted(Space.ONE, Space.HALF, -Space.ONE, -Space.HALF)
        half = box.height() // 2
        painter.setFont(self._theme.font(Size.BODY))
        painter.setPen(self._theme.colour("text"))
        row.draw_text(painter, box.adjusted(0, 0, 0, -half), str(index.data()))
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.colour("muted"))
        licence = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        row.draw_text(painter, box.adjusted(0, half, 0, 0), str(licence))
        painter.restore()
