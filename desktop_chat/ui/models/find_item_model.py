"""Models of other apps in a list, in which they are chosen."""

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
)

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.model import ModelKind
from desktop_chat.domain.model_title import model_title
from desktop_chat.ui.widgets.check_rows import HEADING_ROLE
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["FindItemModel"]

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the list; ``found`` is None for the name of an app above its models."""

    title: str
    about: str = ""
    found: Found | None = None
    can_be_chosen: bool = False


class FindItemModel(QAbstractListModel):
    """Under each app's name: what can be chosen, then what is here already, then what is broken.

    Signals:
        chosen_changed: Other models are chosen.
    """

    chosen_changed = Signal()

    def __init__(self, found: Sequence[Found], parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        for source in dict.fromkeys(each.source for each in found):
            own = [each for each in found if each.source is source]
            self._rows.append(_Row(source.app or self.tr("Usual folders")))
            own.sort(key=lambda each: (_rank(each), _title(each).casefold()))
            self._rows += [self._row(each) for each in own]
        self._chosen = {row for row, each in enumerate(self._rows) if each.can_be_chosen}
        self._choices = frozenset(self._chosen)

    @property
    def chosen(self) -> tuple[Found, ...]:
        rows = (self._rows[row].found for row in sorted(self._chosen))
        return tuple(found for found in rows if found is not None)

    @property
    def choices(self) -> int:
        """How many could be chosen."""
        return len(self._choices)

    def choose_all(self, are_chosen: bool) -> None:
        self._chosen = set(self._choices if are_chosen else ())
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.chosen_changed.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self._rows[index.row()]
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if row.can_be_chosen:
            flag = Qt.ItemFlag
            return flags | flag.ItemIsSelectable | flag.ItemIsEnabled | flag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = 0) -> object:
        row = self._rows[index.row()]
        if role == HEADING_ROLE:
            return row.found is None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{row.title}\n{row.about}" if row.about else row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.title}, {row.about}" if row.about else row.title
            case Qt.ItemDataRole.ToolTipRole if row.found is not None:
                lines = (row.found.problem, str(row.found.path))
                return "".join(f"<p>{escape(printable(line))}</p>" for line in lines if line)
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

    def _row(self, found: Found) -> _Row:
        if found.problem:
            return _Row(_title(found), printable(found.problem), found)
        parts = [
            printable(found.family),
            bytesize(found.size) if found.size else "",
            printable(found.quantization),
            self.tr("in your list already") if found.is_listed else "",
            self.tr("sees or hears") if found.projectors else "",
            printable(found.note),
        ]
        if found.kind is not ModelKind.TEXT:
            parts.insert(0, self.tr("not for a chat"))
        about = " · ".join(part for part in parts if part)
        return _Row(_title(found), about, found, can_be_chosen=_rank(found) == 0)


def _rank(found: Found) -> int:
    """What can be chosen comes first, what is broken last."""
    if found.problem:
        return 3
    return 2 if found.kind is not ModelKind.TEXT else int(found.is_listed)


def _title(found: Found) -> str:
    return printable(found.name or model_title(found.path.name) or found.path.name)
