"""The conversations as rows, with headings for folders and stretches of time."""

import math
import time
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)

from desktop_chat.app.comparing.run import Progress
from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.language import number, tr
from desktop_chat.ui.conversations.rows import Folder, Heading, Place, Row, conversation_rows
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["ConversationItemModel"]

_Index = QModelIndex | QPersistentModelIndex
_LONGEST_WAIT_S = 3600.0


class ConversationItemModel(QAbstractListModel):
    """Rows of a ``ChatList``. A title is edited in place.

    What is selected, current or being edited stays so while its conversation is listed, wherever
    that moves.

    Attributes:
        answered_id: The conversation that is being answered.
        compared: How far the comparisons are that are under way, by their ids.
    """

    def __init__(
        self,
        chats: ChatList,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._clock = clock
        self._next_look = QTimer(self)
        self._next_look.setSingleShot(True)
        self._next_look.timeout.connect(self._on_time)
        self._place = Place.CHATS
        self._open_folders: set[str] = set()
        self._rows = self._made_rows()
        self.answered_id = ""
        self.compared: Mapping[str, Progress] = {}
        chats.changed.connect(self.refresh)
        self._on_time()

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

    def is_answered(self, row: Row) -> bool:
        return isinstance(row, Conversation) and row.id == self.answered_id

    def progress_of(self, row: Row) -> Progress | None:
        """How far it is; None where nothing is under way."""
        return self.compared.get(row.id) if isinstance(row, Conversation) else None

    def index_of(self, conversation_id: str) -> QModelIndex:
        for at, row in enumerate(self._rows):
            if isinstance(row, Conversation) and row.id == conversation_id:
                return self.index(at, 0)
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
            name, count = _text(row), number(row.count)
            if row.is_open:
                return tr("{name}, folder, {count}, open", name=name, count=count)
            return tr("{name}, folder, {count}, closed", name=name, count=count)
        if role == Qt.ItemDataRole.AccessibleTextRole and self.is_answered(row):
            return tr("{title}, being answered", title=_text(row))
        if role == Qt.ItemDataRole.AccessibleTextRole and _compares(row):
            return self._said_of_comparison(row)
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return _text(row) or tr("Untitled")
        return None

    def _said_of_comparison(self, row: Row) -> str:
        title, progress = _text(row) or tr("Untitled"), self.progress_of(row)
        if progress is None:
            return tr("{title}, comparison", title=title)
        return tr(
            "{title}, comparison, {done} of {n} answers",
            "{title}, comparison, {done} of {n} answer",
            progress.total,
            title=title,
            done=number(progress.done),
        )

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
        places = {_key(row): at for at, row in enumerate(self._rows)} if kept else {}
        moved = [self.index(places[key], 0) if key in places else QModelIndex() for key in keys]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    @Slot()
    def _on_time(self) -> None:
        """Have "Today" mean today."""
        now = self._clock()
        if _day(now) != self._day:
            self.refresh()
        midnight = datetime.combine(_day(now) + timedelta(days=1), datetime.min.time())
        # A timer doesn't count while the machine sleeps.
        wait = min(midnight.timestamp() - now, _LONGEST_WAIT_S)
        self._next_look.start(math.ceil(wait * 1000))

    def _made_rows(self) -> list[Row]:
        now = self._clock()
        self._day = _day(now)  # that the headings were made on
        return conversation_rows(self._chats.conversations, self._place, self._open_folders, now)


def _day(seconds: float) -> date:
    return date.fromtimestamp(seconds)


def _text(row: Row) -> str:
    if isinstance(row, Heading):
        return row.text
    return one_line(row.name if isinstance(row, Folder) else row.title)


def _compares(row: Row) -> bool:
    return isinstance(row, Conversation) and row.compares


def _key(row: Row) -> tuple[type, str]:
    """What makes a row the same row, whatever it says."""
    if isinstance(row, Conversation):
        return Conversation, row.id
    return (Folder, row.name) if isinstance(row, Folder) else (Heading, row.text)
