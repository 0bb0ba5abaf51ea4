"""What others have made, as rows of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_chat.domain.folding import fold
from desktop_chat.domain.language import listed
from desktop_chat.domain.third_party import Component
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ComponentItemModel"]

_Index = QModelIndex | QPersistentModelIndex


class ComponentItemModel(QAbstractListModel):
    """Those whose name or licence has the words that were typed; if there are none, whose text."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: Sequence[Component] = ()
        self._rows: list[Component] = []

    def show(self, components: Sequence[Component]) -> None:
        self._all = components
        self.narrow("")

    def narrow(self, query: str) -> None:
        words = fold(query).split()
        self.beginResetModel()
        self._rows = [each for each in self._all if _has(f"{each.title} {each.licence}", words)]
        if not self._rows:
            plain = query.casefold().strip()
            self._rows = [each for each in self._all if plain in each.terms.casefold()]
        self.endResetModel()

    def component(self, index: _Index) -> Component:
        return self._rows[index.row()]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = 0) -> object:
        component = self.component(index)
        title, licence = printable(component.title), printable(component.licence)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title
            case Qt.ItemDataRole.AccessibleTextRole:
                return listed(filter(None, (title, licence)))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return licence
            case _:
                return None


def _has(text: str, words: Sequence[str]) -> bool:
    folded = fold(text)
    return all(word in folded for word in words)
