"""The conversations as rows, with headings for folders and stretches of time."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_chat.app.chats import ChatList
from desktop_chat.domain.chat import Conversation
from desktop_chat.ui.conversation_rows import Folder, Heading, Place, Row, conversation_rows
from desktop_chat.ui.untrusted import printable

__all__ = ["ConversationItemModel"]

_Index = QModelIndex | QPersistentModelIndex


class ConversationItemModel(QAbstractListModel):
    """Rows of a ``ChatList``. A title is edited in place.

    What is selected, current or being edited stays so while its conversation is listed, wherever
    that moves.
    """

    def __init__(self, chats: ChatList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chats = chats
        self._place = Place.CHATS
        self._open_folders: set[str] = set()
        self._rows: list[Row] = []
        chats.changed.connect(self.refresh)

    @property
    def place(self) -> Place:
        return self._place

    def show_place(self, place: Place) -> None:
        if place is not self._place:
            self.beginResetModel()
            self._place = place
            self._rows = self._made_rows()
            self.endResetModel()

    def open_folder(self, name: str, is_open: bool = True) -> None:
        """List what is in a folder, or only its name."""
        if is_open is not (name in self._open_folders):
            self._open_folders ^= {name}
            self.refresh()

    def row(self, index: _Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None

    def conversation(self, index: _Index) -> Conversation | None:
        row = self.row(index)
        return row if isinstance(row, Conversation) else None

    def index_of(self, conversation_id: str) -> QModelIndex:
        for number, row in enumerate(self._rows):
            if isinstance(row, Conversation) and row.id == conversation_id:
                return self.index(number, 0)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        row = self.row(index)
        if row is None or isinstance(row, Heading):
            return flag.NoItemFlags
        if isinstance(row, Folder):
            return flag.ItemIsEnabled
        editable = flag.NoItemFlags if self._place is Place.TRASH else flag.ItemIsEditable
        return flag.ItemIsEnabled | flag.ItemIsSelectable | editable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, Folder):
            state = self.tr("open") if row.is_open else self.tr("closed")
            return f"{_text(row)}, {self.tr('folder')}, {row.count}, {state}"
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return _text(row) or self.tr("Untitled")
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        conversation = self.conversation(index)
        if conversation is None or not isinstance(value, str) or not value.strip():
            return False
        if value != self.data(index):
            self._chats.rename(conversation.id, value)
        return True

    def refresh(self) -> None:
        """List what there is now."""
        # Not a reset, which would close the editor of a title in which somebody is typing.
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        keys = [_key(self._rows[index.row()]) for index in kept]
        self._rows = self._made_rows()
        numbers = {_key(row): number for number, row in enumerate(self._rows)} if kept else {}
        moved = [self.index(numbers[key], 0) if key in numbers else QModelIndex() for key in keys]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _made_rows(self) -> list[Row]:
        return conversation_rows(self._chats.conversations, self._place, self._open_folders)


def _text(row: Row) -> str:
    if isinstance(row, Heading):
        return row.text
    return " ".join(printable(row.name if isinstance(row, Folder) else row.title).split())


def _key(row: Row) -> tuple[type, str]:
    """What makes a row the same row, whatever it says."""
    if isinstance(row, Conversation):
        return Conversation, row.id
    return (Folder, row.name) if isinstance(row, Folder) else (Heading, row.text)
