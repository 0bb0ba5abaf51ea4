"""A list in which rows are chosen with a box, below a box for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QListView

from desktop_chat.domain.language import listed, tr
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.check_rows import HEADING_ROLE, CheckRows
from desktop_chat.ui.widgets.controls import check_box

__all__ = ["ChoiceItemModel", "ChoiceList", "ChoiceRow"]

_LEAST_HEIGHT = 120  # pixels
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """What is to be read of one; texts of others are printable already.

    Attributes:
        can_be_chosen: Otherwise it is only told.
        tip: Lines for whoever points at it.
        is_heading: For those below it.
    """

    title: str
    about: str = ""
    can_be_chosen: bool = False
    tip: tuple[str, ...] = ()
    is_heading: bool = False


class ChoiceItemModel(QAbstractListModel):
    """The rows, of which all that can be are chosen at first.

    Signals:
        chosen_changed: Other rows are chosen.
    """

    chosen_changed = Signal()

    def __init__(self, rows: Sequence[ChoiceRow], parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._choices = frozenset(row for row, each in enumerate(rows) if each.can_be_chosen)
        self._chosen = set(self._choices)

    @property
    def choices(self) -> int:
        """How many could be chosen."""
        return len(self._choices)

    @property
    def chosen_rows(self) -> tuple[int, ...]:
        return tuple(sorted(self._chosen))

    def choose_all(self, are_chosen: bool) -> None:
        """Choose all that can be, or none."""
        self._chosen = set(self._choices if are_chosen else ())
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.chosen_changed.emit()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        flags = flag.ItemNeverHasChildren | flag.ItemIsSelectable
        if self._rows[index.row()].can_be_chosen:
            return flags | flag.ItemIsEnabled | flag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = 0) -> object:
        row = self._rows[index.row()]
        if role == HEADING_ROLE:
            return row.is_heading
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{row.title}\n{row.about}" if row.about else row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return listed(filter(None, (row.title, row.about)))
            case Qt.ItemDataRole.ToolTipRole if row.tip:  # else Qt would guess whether it is HTML
                return "".join(f"<p>{escape(line)}</p>" for line in row.tip)
            case Qt.ItemDataRole.CheckStateRole if row.can_be_chosen:
                is_chosen = index.row() in self._chosen
                return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
            case _:
                return None

    def setData(self, index: _Index, value: object, role: int = 0) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.row() not in self._choices:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._chosen.add(index.row())
        else:
            self._chosen.discard(index.row())
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True


class ChoiceList(QListView):
    """Shows them.

    Attributes:
        every: The box for all of them; hidden where there is but one choice.

    Signals:
        chosen_changed: How many rows are chosen.
    """

    chosen_changed = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._items: ChoiceItemModel | None = None
        self.every = check_box(theme, tr("All of these"))
        self.every.setTristate(True)
        self.every.clicked.connect(self._on_every_clicked)
        self.setAccessibleName(name)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setItemDelegate(CheckRows(theme, self))

    def show_items(self, items: ChoiceItemModel) -> None:
        self._items = items
        self.setModel(items)
        self.every.setVisible(items.choices > 1)
        items.chosen_changed.connect(self._on_chosen_changed)
        self._on_chosen_changed()

    @Slot()
    def _on_chosen_changed(self) -> None:
        if self._items is not None:
            chosen = len(self._items.chosen_rows)
            state = Qt.CheckState.PartiallyChecked
            if chosen in (0, self._items.choices):
                state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
            self.every.setCheckState(state)
            self.chosen_changed.emit(chosen)

    @Slot()
    def _on_every_clicked(self) -> None:
        """A click on a box that is half on takes the rest as well."""
        if self._items is not None:
            self._items.choose_all(len(self._items.chosen_rows) < self._items.choices)
