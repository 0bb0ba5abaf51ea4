"""Commands as rows of a list."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_chat.domain.fuzzy import Fuzzy
from desktop_chat.domain.language import listed, tr
from desktop_chat.domain.shortcuts import Command
from desktop_chat.ui.commands.registry import Action, Commands
from desktop_chat.ui.widgets.managed import who_decides

__all__ = ["CommandItemModel"]

_Index = QModelIndex | QPersistentModelIndex


class CommandItemModel(QAbstractListModel):
    """Those that fit what was typed, the likeliest first; what can't be done now comes last."""

    def __init__(self, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._rows: list[tuple[Action, bool]] = []

    def narrow(self, query: str) -> None:
        fuzzy = Fuzzy(query)
        ranked = [
            (not self._commands.is_possible(action.command.key), rank, at, action)
            for at, action in enumerate(self._commands.actions)
            if (rank := fuzzy.rank(*_names(action.command))) is not None
        ]
        self.beginResetModel()
        self._rows = [(each[-1], not each[0]) for each in sorted(ranked, key=lambda each: each[:3])]
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def action(self, index: _Index) -> Action:
        return self._rows[index.row()][0]

    def is_possible(self, index: _Index) -> bool:
        return self._rows[index.row()][1]

    def is_managed(self, index: _Index) -> bool:
        return self._commands.is_managed(self.action(index).command.key)

    def keys(self, index: _Index) -> str:
        """What reaches it, which nothing does where an administrator has taken it away."""
        is_managed = self.is_managed(index)
        return "" if is_managed else self._commands.keys.text(self.action(index).command.key)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        flags = flag.ItemNeverHasChildren | flag.ItemIsSelectable
        return flags | flag.ItemIsEnabled if self.is_possible(index) else flags

    def data(self, index: _Index, role: int = 0) -> object:
        command = self.action(index).command
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tr(command.label)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = *_names(command), self.keys(index), self._state(index)
                return listed(filter(None, parts))
            case Qt.ItemDataRole.ToolTipRole:
                return who_decides() if self.is_managed(index) else None
            case _:
                return None

    def _state(self, index: _Index) -> str:
        """What is in its way."""
        if self.is_managed(index):
            return who_decides()
        return "" if self.is_possible(index) else tr("not possible now")


def _names(command: Command) -> tuple[str, str]:
    """What it is called, and where it belongs."""
    return tr(command.label), tr(command.area.value)
