"""The conversations as rows, with a heading for each stretch of time."""

import time
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_chat.app.chats import ChatList
from desktop_chat.domain.chat import Conversation
from desktop_chat.ui.untrusted import printable

__all__ = ["ConversationItemModel"]

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Row:
    """A conversation, or the heading ``text`` if there is none."""

    text: str
    conversation: Conversation | None = None


class ConversationItemModel(QAbstractListModel):
    """Rows of a ``ChatList``. A title is edited in place."""

    def __init__(self, chats: ChatList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chats = chats
        self._rows: list[_Row] = []
        chats.changed.connect(self._on_changed)

    def conversation(self, index: _Index) -> Conversation | None:
        return self._rows[index.row()].conversation if index.isValid() else None

    def index_of(self, conversation_id: str) -> QModelIndex:
        for row, entry in enumerate(self._rows):
            if entry.conversation is not None and entry.conversation.id == conversation_id:
                return self.index(row, 0)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if self.conversation(index) is None:
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self._rows[index.row()].text
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        conversation = self.conversation(index)
        if conversation is None or not isinstance(value, str) or not value.strip():
            return False
        if value != self._rows[index.row()].text:
            self._chats.rename(conversation.id, value)
        return True

    def _on_changed(self) -> None:
        rows = self._made_rows()
        if [_key(row) for row in rows] != [_key(row) for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        # A reset would close the editor of a title in which somebody is typing.
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old.text != new.text:
                self.dataChanged.emit(self.index(number, 0), self.index(number, 0))

    def _made_rows(self) -> list[_Row]:
        rows: list[_Row] = []
        today = date.today()
        heading = ""
        for conversation in self._chats.conversations:
            day = date(*time.localtime(conversation.updated)[:3])
            if (stretch := self._stretch(day, today)) != heading:
                heading = stretch
                rows.append(_Row(heading))
            title = " ".join(printable(conversation.title).split())
            rows.append(_Row(title or self.tr("Untitled"), conversation))
        return rows

    def _stretch(self, day: date, today: date) -> str:
        if day >= today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        if day > today - timedelta(days=7):
            return self.tr("Last 7 days")
        return self.tr("Earlier")


def _key(row: _Row) -> str:
    """What makes a row the same row, whatever it says."""
    return row.conversation.id if row.conversation is not None else f"heading {row.text}"
