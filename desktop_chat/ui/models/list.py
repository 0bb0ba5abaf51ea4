"""The list in the switcher: a model is chosen, looked at, or taken off it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.models.item_model import ModelItemModel
from desktop_chat.ui.models.painter import ModelPainter
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ModelList", "is_for_card"]


class ModelList(QListView):
    """Rows of one height, each with a button for its card.

    Signals:
        chosen: The index that was clicked, or that Enter was pressed at.
        card_requested: The index whose card is wanted.
        removal_requested: The index at which Delete was pressed.
        menu_requested: An index, and where on the screen its menu shall open.
        left: Up was pressed in the first row.
        typed: A text that belongs into the search.
    """

    chosen = Signal(QModelIndex)
    card_requested = Signal(QModelIndex)
    removal_requested = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)
    left = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, items: ModelItemModel) -> None:
        super().__init__()
        self.setModel(items)
        self.setItemDelegate(ModelPainter(theme, icons, items))
        self.setAccessibleName(tr("Models"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def go_to(self, row: int) -> None:
        """Make this row the current one, and show it."""
        index = self.model().index(max(0, min(row, self.model().rowCount() - 1)), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        text = event.text()
        if is_for_card(event):
            self.card_requested.emit(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(index)
        elif key == Qt.Key.Key_Delete or (key == Qt.Key.Key_Backspace and sys.platform == "darwin"):
            self.removal_requested.emit(index)
        elif key == Qt.Key.Key_Up and index.row() <= 0:
            self.left.emit()
        elif text.strip() and text.isprintable():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        place = self.visualRect(index)
        if ModelPainter.is_at_info(place, self.layoutDirection(), at):
            self.card_requested.emit(index)
        else:
            self.chosen.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.menu_requested.emit(index, at)


def is_for_card(event: QKeyEvent) -> bool:
    """Whether a key asks for the card: Ctrl+I, or Alt+Enter as for properties of a file."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    alternate = event.modifiers() & Qt.KeyboardModifier.AltModifier
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return bool((control and event.key() == Qt.Key.Key_I) or (alternate and enter))
