"""A list whose rows are chosen by a plain click or Enter, and by nothing else."""

import sys

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

__all__ = ["RowView"]

_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RowView(QListView):
    """Rows of one height.

    Signals:
        chosen: The index that was clicked, or that Enter was pressed at.
        folded: The index at which an arrow key asks to open or close, and which of them.
        removal_requested: Delete was pressed.
        left: Up was pressed in the first row.
        menu_requested: Where on the screen a menu for what is selected shall open.
    """

    chosen = Signal(QModelIndex)
    folded = Signal(QModelIndex, bool)
    removal_requested = Signal()
    left = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._is_plain = False  # the click that is under way
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)

    def event(self, event: QEvent) -> bool:
        # Esc ends a selection of several rows, before it ends anything else in the window.
        if event.type() is QEvent.Type.ShortcutOverride and self._would_unselect(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is self.State.EditingState:  # what the editor of a title leaves over
            super().keyPressEvent(event)
            return
        key, plain = event.key(), not event.modifiers() & _SELECTING
        index = self.currentIndex()
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forward, back = back, forward
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.chosen.emit(index)
        elif key in (forward, back) and plain:
            self.folded.emit(index, key == forward)
        elif key == Qt.Key.Key_Delete or (key == Qt.Key.Key_Backspace and sys.platform == "darwin"):
            self.removal_requested.emit()
        elif key == Qt.Key.Key_Up and plain and not self._has_row_above(index):
            self.left.emit()
        elif self._would_unselect(event):
            self.selectionModel().setCurrentIndex(
                index, self.selectionModel().SelectionFlag.ClearAndSelect
            )
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_plain = not event.modifiers() & _SELECTING
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            centre = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(centre))
        elif self.indexAt(event.pos()).isValid():
            self.menu_requested.emit(event.globalPos())

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._is_plain:
            self.chosen.emit(index)

    def _has_row_above(self, index: QModelIndex) -> bool:
        above = (index.sibling(row, 0) for row in range(index.row()))
        return any(each.flags() & Qt.ItemFlag.ItemIsEnabled for each in above)

    def _would_unselect(self, event: QEvent) -> bool:
        return (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and len(self.selectedIndexes()) > 1
        )
