"""The switcher: two letters and Enter, and another model answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import LoadedModel, ModelFile, Standing
from desktop_chat.ui.conversations.search_field import SearchField
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.models.actions import ModelActions
from desktop_chat.ui.models.bringing_view import BringingView
from desktop_chat.ui.models.details import ModelDetails
from desktop_chat.ui.models.item_model import ModelItemModel
from desktop_chat.ui.models.list import ModelList, is_for_card
from desktop_chat.ui.models.painter import row_height
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.floating import Floating
from desktop_chat.ui.widgets.icons import Icons, beside_text
from desktop_chat.ui.widgets.key_names import with_keys
from desktop_chat.ui.widgets.managed import is_managed, mark_managed

__all__ = ["ModelPopup"]

_WIDTH = 480  # pixels
_MOST_ROWS, _FEWEST_ROWS = 7, 2
_BELOW = 100  # pixels of a window from its top to the end of the popup's anchor, and some room


class _Search(SearchField):
    """Hands keys on that are for the list."""

    def __init__(self, theme: Theme, icons: Icons, on_card: Callable[[], None]) -> None:
        super().__init__(theme, icons)
        self._on_card = on_card
        self.setPlaceholderText(tr("Find a model"))
        self.setAccessibleName(tr("Find a model"))
        self.setToolTip("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_for_card(event):
            self._on_card()
        else:
            super().keyPressEvent(event)


class ModelPopup(Floating):
    """The models, how the loaded one runs, and the ways to bring another."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        shelf: ModelShelf,
        actions: ModelActions,
        bringing: BringingView,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, tr("Choose a model"))
        self._icons = icons
        self._shelf = shelf
        self._actions = actions
        self._ground = QFrame()
        self._has_room = True  # for more than the list and the entries
        self._theme = theme
        self._row = row_height(theme)
        self._room = _MOST_ROWS * self._row  # pixels for the list
        self._items = ModelItemModel(shelf, self)
        self.search = _Search(theme, icons, lambda: self._show_card(self.list.currentIndex()))
        self.list = ModelList(theme, icons, self._items)
        self._nothing = plain_label(theme.font(Size.BODY), "muted", wraps=True)
        self._nothing.setContentsMargins(Space.ONE_HALF, Space.ONE, Space.ONE_HALF, Space.ONE)
        self.details = ModelDetails(theme)
        self._rule = _rule()
        self._files = self._entry(tr("Add files…"), bringing.choose_files)
        self._folder = self._entry(tr("Add a folder…"), bringing.choose_folder)
        self._find = self._entry(tr("Find models on this computer…"), bringing.find)
        self._memory = self._entry(tr("Memory for models…"), actions.show_memory)
        self._free = self._entry("", actions.free_memory)
        for entry in self._entries:
            entry.setFont(theme.font(Size.BODY, QFont.Weight.Normal))
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()
        if bringing.is_managed:
            for entry in (self._files, self._folder, self._find):
                mark_managed(icons, entry)

    def open_under(self, anchor: QWidget) -> None:
        window = anchor.window()
        self.setLayoutDirection(anchor.layoutDirection())  # a popup doesn't inherit it
        self.setFixedWidth(min(self._theme.scaled(_WIDTH), window.width() - 2 * Space.ONE))
        self.search.clear()
        self._items.narrow("")
        self._show_residents()
        self._make_room(window.height() - _BELOW)
        mirrored = anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = anchor.width() - self.width() if mirrored else 0
        at = anchor.mapTo(window, QPoint(x, anchor.height() + Space.HALF))
        furthest = window.width() - self.width() - Space.ONE
        at.setX(max(Space.ONE, min(at.x(), furthest)))
        self.move(window.mapToGlobal(at))
        self.show()
        self.list.go_to(self._items.row_of(self._shelf.path))
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_model(self, model: LoadedModel | None) -> None:
        """Say how the loaded model runs."""
        self.details.show_model(model)
        self._fit()

    @property
    def _entries(self) -> tuple[QPushButton, ...]:
        return self._files, self._folder, self._find, self._memory, self._free

    def choose(self, row: int) -> None:
        self._on_chosen(self._items.index(row, 0))

    def count(self) -> int:
        return self._items.rowCount()

    def titles(self) -> list[str]:
        """What is listed now, for tests."""
        rows = range(self._items.rowCount())
        return [str(self._items.data(self._items.index(row, 0))) for row in rows]

    def menu(self, index: QModelIndex) -> QMenu:
        """What can be done with a model."""
        model = self._items.model(index)
        menu = QMenu(self)
        if model.standing is Standing.SET_ASIDE:
            menu.addAction(tr("Try again"), lambda: self._act(self._actions.try_again, model))
        menu.addAction(with_keys(tr("About this model…"), "Ctrl+I"), lambda: self._show_card(index))
        if model.path in self._shelf.residents:
            menu.addAction(tr("Free memory"), self._actions.free_memory)
        menu.addSeparator()
        menu.addAction(with_keys(tr("Remove from the list"), "Del"), lambda: self._remove(index))
        return menu

    def _lay_out(self) -> None:
        self._ground.setObjectName("popup")
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(Space.HALF, Space.HALF, Space.HALF, Space.HALF)
        column.setSpacing(Space.HALF)
        field = QVBoxLayout()
        field.setContentsMargins(Space.HALF, Space.HALF, Space.HALF, 0)
        field.addWidget(self.search)
        column.addLayout(field)
        above = (self.list, self._nothing, self._rule, self.details, _rule())
        for widget in (*above, *self._entries):
            column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._ground)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_searched)
        self.search.entered.connect(lambda: self._on_chosen(self.list.currentIndex()))
        self.search.went_down.connect(self._go_down)
        self.search.left.connect(self.hide)
        self.list.chosen.connect(self._on_chosen)
        self.list.card_requested.connect(self._show_card)
        self.list.removal_requested.connect(self._remove)
        self.list.menu_requested.connect(self._open_menu)
        self.list.left.connect(self.search.setFocus)
        self.list.typed.connect(self._type)
        self._items.modelReset.connect(self._on_reset)
        self._shelf.residents_changed.connect(self._show_residents)

    def _entry(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("wide")
        button.setIconSize(beside_text(20))
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda: act())
        return button

    def _make_room(self, height: int) -> None:
        """Have all of it be in so many pixels; the list is what shrinks, after the details."""
        least = _FEWEST_ROWS * self._row
        for self._has_room in (True, False):
            self._fit()
            self._room = height - (self.height() - self.list.height())
            if self._room >= 2 * least:
                break
        self._room = max(least, self._room)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        rows = self._items.rowCount()
        is_searching = bool(self.search.text().strip())
        self.list.setVisible(rows > 0)
        self._nothing.setVisible(rows == 0)
        self._nothing.setText(self._why_nothing(is_searching=is_searching))
        has_details = self._has_room and bool(self.details.text().strip()) and not is_searching
        self.details.setVisible(has_details)
        self._rule.setVisible(has_details)
        height = min(rows, _MOST_ROWS) * self._row + Space.HALF
        self.list.setFixedHeight(max(self._row, min(height, self._room)))
        for layout in (self._ground.layout(), self.layout()):
            assert layout is not None
            layout.activate()  # or they would know of the new heights only later
        self.resize(self.width(), self.heightForWidth(self.width()))

    def _why_nothing(self, *, is_searching: bool) -> str:
        if is_searching:
            return tr("No model is called so.")
        if is_managed(self._files):
            return tr("Your organisation hasn't installed a model on this machine yet.")
        return tr("There are no models yet. Bring one with the entries below.")

    @Slot()
    def _show_residents(self) -> None:
        count = len(self._shelf.residents)
        self._free.setText(tr("Free memory: {n} models", "Free memory: {n} model", count))
        self._free.setVisible(count > 0)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._items.narrow(text)
        self._fit()
        if text.strip():
            self.list.go_to(0)
            first = self.list.currentIndex()
            spoken = self._items.data(first, Qt.ItemDataRole.AccessibleTextRole)
            announce(self.search, str(spoken) if first.isValid() else self._nothing.text())
        else:
            self.list.go_to(self._items.row_of(self._shelf.path))

    @Slot()
    def _on_reset(self) -> None:
        self._fit()
        row = 0 if self.search.text().strip() else self._items.row_of(self._shelf.path)
        self.list.go_to(row)

    @Slot()
    def _go_down(self) -> None:
        if self._items.rowCount():
            self.list.go_to(self.list.currentIndex().row() + 1)
            self.list.setFocus()

    @Slot(str)
    def _type(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    @Slot(QModelIndex, QPoint)
    def _open_menu(self, index: QModelIndex, at: QPoint) -> None:
        self.menu(index).popup(at)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._act(self._actions.use, self._items.model(index))

    @Slot(QModelIndex)
    def _show_card(self, index: QModelIndex) -> None:
        if index.isValid():
            self._act(self._actions.show_card, self._items.model(index))

    @Slot(QModelIndex)
    def _remove(self, index: QModelIndex) -> None:
        if index.isValid():
            self._actions.remove(self._items.model(index))

    def _act(self, act: Callable[[ModelFile], None], model: ModelFile) -> None:
        self.hide()
        act(model)

    def _restyle(self) -> None:
        for button, icon in (
            (self._files, "file"),
            (self._folder, "folder"),
            (self._find, "search"),
            (self._memory, "sliders"),
            (self._free, "chip"),
        ):
            button.setIcon(self._icons.icon(icon, "muted"))


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
