"""The palette: a few letters and Enter, and it is done."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.commands.item_model import CommandItemModel
from desktop_chat.ui.commands.painter import CommandPainter, row_height
from desktop_chat.ui.commands.registry import Commands
from desktop_chat.ui.conversations.search_field import SearchField
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.floating import Floating
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.row_view import RowView

__all__ = ["CommandPalette"]

_WIDTH = 560  # pixels
_MOST_ROWS, _FEWEST_ROWS = 10, 3
_TOP = 72  # pixels of the window above it, where there is room
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class _Search(SearchField):
    """Hands keys on that move in the list."""

    def __init__(self, theme: Theme, icons: Icons, rows: QWidget) -> None:
        super().__init__(theme, icons)
        self._rows = rows
        self.setPlaceholderText(tr("What do you want to do?"))
        self.setAccessibleName(tr("Find a command"))
        self.setToolTip("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _MOVES:
            QApplication.sendEvent(self._rows, event)
        else:
            super().keyPressEvent(event)


class CommandPalette(Floating):
    """All commands of a window in a list over it; the keyboard stays in the field."""

    def __init__(self, theme: Theme, icons: Icons, commands: Commands, window: QWidget) -> None:
        super().__init__(window, tr("All commands"))
        self._theme = theme
        self._commands = commands
        self._over = window
        self._items = CommandItemModel(commands, self)
        self.list = RowView()
        self.list.setModel(self._items)
        self.list.setItemDelegate(CommandPainter(theme, icons, self._items))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Commands"))
        self.search = _Search(theme, icons, self.list)
        self._nothing = plain_label(theme.font(Size.BODY), "muted", wraps=True)
        self._nothing.setText(tr("No command is called that."))
        self._nothing.setContentsMargins(Space.ONE_HALF, Space.ONE, Space.ONE_HALF, Space.ONE)
        self._room = _MOST_ROWS
        self._lay_out()
        self.search.textChanged.connect(self._on_searched)
        self.search.entered.connect(lambda: self._on_chosen(self.list.currentIndex()))
        self.search.left.connect(self.hide)
        self.list.chosen.connect(self._on_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_moved)

    def open_over(self) -> None:
        """Show it in the upper part of the window."""
        window = self._over
        self.setLayoutDirection(window.layoutDirection())  # a popup doesn't inherit it
        self.setFixedWidth(min(self._theme.scaled(_WIDTH), window.width() - 2 * Space.TWO))
        top = min(_TOP, window.height() // 8)
        beside = self.search.sizeHint().height() + Space.FOUR
        room = (window.height() - top - beside - Space.TWO) // row_height(self._theme)
        self._room = max(_FEWEST_ROWS, min(_MOST_ROWS, room))
        self.search.clear()
        self._on_searched("")
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, top)))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def titles(self) -> list[str]:
        """What is listed now, for tests."""
        rows = range(self._items.rowCount())
        return [str(self._items.data(self._items.index(row, 0))) for row in rows]

    def _lay_out(self) -> None:
        ground = QFrame()
        ground.setObjectName("popup")
        column = QVBoxLayout(ground)
        column.setContentsMargins(Space.HALF, Space.HALF, Space.HALF, Space.HALF)
        column.setSpacing(Space.HALF)
        field = QVBoxLayout()
        field.setContentsMargins(Space.HALF, Space.HALF, Space.HALF, 0)
        field.addWidget(self.search)
        column.addLayout(field)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._items.narrow(text)
        rows = self._items.rowCount()
        self.list.setVisible(rows > 0)
        self._nothing.setVisible(not rows)
        self.list.setFixedHeight(min(rows, self._room) * row_height(self._theme) + Space.HALF)
        self.list.setCurrentIndex(self._items.index(0, 0))
        self.adjustSize()
        if not rows:
            announce(self.search, self._nothing.text())

    @Slot(QModelIndex)
    def _on_moved(self, index: QModelIndex) -> None:
        """Have the row read, although the keyboard is in the field."""
        if index.isValid() and self.isVisible():
            announce(self.search, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid() and self._items.is_possible(index):
            self.hide()
            self._commands.choose(self._items.action(index).command.key)
