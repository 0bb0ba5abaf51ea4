"""The list of conversations of one place: which are open, selected, folded away."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView

from desktop_chat.app.comparing.run import Progress
from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.language import tr
from desktop_chat.ui.conversations.empty_hint import EmptyHint
from desktop_chat.ui.conversations.item_model import ConversationItemModel
from desktop_chat.ui.conversations.painter import ConversationPainter
from desktop_chat.ui.conversations.rows import Folder, Place
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.row_view import RowView

__all__ = ["ConversationList"]


class ConversationList(RowView):
    """Selecting opens nothing: a plain click or Enter does.

    Signals:
        opened: The ``Conversation`` that was chosen.
        picked: Other rows are selected.
    """

    opened = Signal(object)
    picked = Signal()

    def __init__(self, theme: Theme, icons: Icons, chats: ChatList) -> None:
        super().__init__()
        self._items = ConversationItemModel(chats, self)
        self._painter = ConversationPainter(theme, icons, self._items, self)
        self._open_id = ""
        self._is_known = False
        self._row_before = -1  # where the keyboard was, before rows moved
        self.setModel(self._items)
        self.setItemDelegate(self._painter)
        self.setFont(theme.font(Size.BODY))
        self.setAccessibleName(tr("Conversations"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._hint = EmptyHint(theme, self)
        self.chosen.connect(self._on_chosen)
        self.folded.connect(self._on_folded)
        self._items.layoutAboutToBeChanged.connect(self._on_rows_moving)
        self._items.layoutChanged.connect(self._on_rows_moved)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def place(self) -> Place:
        return self._items.place

    def set_known(self, is_known: bool) -> None:
        """Whether it can be told from the list that there are no conversations."""
        self._is_known = is_known
        self._update_hint()

    def show_place(self, place: Place) -> None:
        self._items.show_place(place)
        self._update_hint()
        self._go_to_open()
        self._on_selection_changed()

    def show_open(self, conversation: Conversation | None) -> None:
        """Mark the conversation that is on the screen, and list it if its folder is closed."""
        self._open_id = conversation.id if conversation is not None else ""
        self._painter.open_id = self._open_id
        if conversation is not None:
            self.reveal(conversation)
        self._go_to_open()
        self.viewport().update()

    def show_answered(self, conversation_id: str) -> None:
        """Mark the conversation that is being answered; none if empty."""
        self._items.answered_id = conversation_id
        self.viewport().update()

    def show_compared(self, progress: Mapping[str, Progress]) -> None:
        """Say how far comparisons are, by their ids."""
        self._items.compared = progress
        self.viewport().update()

    def reveal(self, conversation: Conversation) -> None:
        if conversation.folder and not conversation.pinned:
            self.open_folder(conversation.folder)

    def open_folder(self, name: str) -> None:
        self._items.open_folder(name)

    def selected(self) -> tuple[Conversation, ...]:
        """From the top to the bottom."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        each = (self._items.conversation(self._items.index(row, 0)) for row in rows)
        return tuple(conversation for conversation in each if conversation is not None)

    def current_folder(self) -> Folder | None:
        row = self._items.row(self.currentIndex())
        return row if isinstance(row, Folder) else None

    def edit_title(self, conversation_id: str) -> None:
        index = self._items.index_of(conversation_id)
        if index.isValid():
            self._set_current(index)
            self.scrollTo(index)
            self.edit(index)

    def texts(self) -> list[str]:
        """What is to be read, headings included."""
        return [str(self._items.index(row, 0).data()) for row in range(self._items.rowCount())]

    def is_empty(self) -> bool:
        return self._items.rowCount() == 0

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        row = self._items.row(index)
        if isinstance(row, Folder):
            self._items.open_folder(row.name, not row.is_open)
        elif isinstance(row, Conversation) and self.place is not Place.TRASH:
            self.opened.emit(row)

    @Slot(QModelIndex, bool)
    def _on_folded(self, index: QModelIndex, is_open: bool) -> None:
        row = self._items.row(index)
        if isinstance(row, Folder):
            self._items.open_folder(row.name, is_open)

    @Slot()
    def _on_rows_moving(self) -> None:
        self._row_before = self.currentIndex().row()

    @Slot()
    def _on_rows_moved(self) -> None:
        """Stay where the keyboard is, in place of a row that is gone; else follow what is open."""
        self._update_hint()
        if self.state() is QAbstractItemView.State.EditingState:
            return
        if self.hasFocus() and self._row_before >= 0:
            if not self.currentIndex().isValid():
                self._set_current(self._nearest(self._row_before))
        elif not self._painter.marks_selection:
            self._go_to_open()
        self._on_selection_changed()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._painter.marks_selection = len(self.selectedIndexes()) > 1
        self.viewport().update()
        self.picked.emit()

    def _update_hint(self) -> None:
        is_wanted = self._is_known and self.place is Place.CHATS and self.is_empty()
        self._hint.set_wanted(is_wanted)

    def _nearest(self, row: int) -> QModelIndex:
        """The conversation in this row or the next one, else the last before it."""
        last = self._items.rowCount()
        for number in (*range(row, last), *range(min(row, last) - 1, -1, -1)):
            index = self._items.index(number, 0)
            if self._items.conversation(index) is not None:
                return index
        return QModelIndex()

    def _go_to_open(self) -> None:
        self._set_current(self._items.index_of(self._open_id))

    def _set_current(self, index: QModelIndex) -> None:
        model = self.selectionModel()
        if index.isValid():
            # Not the view's own way, for which a key that is held down selects more.
            model.setCurrentIndex(index, model.SelectionFlag.ClearAndSelect)
        else:
            model.clear()
