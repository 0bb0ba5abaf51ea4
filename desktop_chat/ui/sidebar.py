"""The conversations, beside the one that is open."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.chats import ChatList
from desktop_chat.domain.chat import Conversation
from desktop_chat.ui.controls import plain_label, tool_button
from desktop_chat.ui.conversation_item_model import ConversationItemModel
from desktop_chat.ui.icons import Icons
from desktop_chat.ui.row import Row
from desktop_chat.ui.theme import Size, Theme
from desktop_chat.ui.tokens import Radius, Space

__all__ = ["Sidebar"]

_ROW = 36  # pixels
_HEADING = 40
_HEAD = 36  # as high as the header beside it


class _Painter(QStyledItemDelegate):
    """Paints headings and titles; the editor of a title is Qt's own."""

    def __init__(self, theme: Theme, items: ConversationItemModel, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items = items
        self.open_id = ""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _HEADING if self._items.conversation(index) is None else _ROW)

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        editor.setGeometry(Row(option).box().adjusted(2, 2, -2, -2))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        conversation = self._items.conversation(index)
        row = Row(option)
        inner = row.box().adjusted(Space.ONE + 2, 0, -Space.ONE - 2, 0)
        if conversation is None:
            painter.setFont(self._theme.font(Size.CAPTION, QFont.Weight.DemiBold))
            painter.setPen(self._theme.colour("muted"))
            inner.setTop(inner.top() + Space.ONE_HALF)
        else:
            self._paint_ground(painter, row, is_open=conversation.id == self.open_id)
            painter.setFont(self._theme.font(Size.BODY))
            painter.setPen(self._theme.colour("text"))
        row.draw_text(painter, inner, str(index.data()))
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: Row, *, is_open: bool) -> None:
        flag = QStyle.StateFlag
        if is_open or row.has(flag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selected" if is_open else "hover"))
            painter.drawRoundedRect(row.box(), Radius.SMALL + 2, Radius.SMALL + 2)
        if row.has(flag.State_HasFocus) and row.has(flag.State_KeyboardFocusChange):
            painter.setPen(self._theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.box(), Radius.SMALL + 2, Radius.SMALL + 2)


class _List(QListView):
    """A list whose Delete key asks for deletion."""

    delete_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)


class Sidebar(QWidget):
    """New chat, and the list of those that are kept.

    Signals:
        new_requested: Begin a conversation.
        opened: The ``Conversation`` that was chosen.
        delete_requested: The ``Conversation`` that shall go; nobody has been asked yet.
        collapse_requested: Make room for the conversation.
    """

    new_requested = Signal()
    opened = Signal(object)
    delete_requested = Signal(object)
    collapse_requested = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, chats: ChatList, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Conversations"))
        self._icons = icons
        self._open_id = ""
        self._items = ConversationItemModel(chats, self)
        self._list = _List()
        self._painter = _Painter(theme, self._items, self._list)
        self._collapse = tool_button(self.tr("Hide the sidebar"), "Ctrl+B")
        self._new = tool_button(self.tr("New chat"), "Ctrl+N")
        self._lay_out(theme)
        self._items.modelReset.connect(self._on_reset)
        self._list.clicked.connect(self._on_chosen)
        self._list.activated.connect(self._on_chosen)
        self._list.delete_requested.connect(self.delete_current)
        self._list.customContextMenuRequested.connect(self._on_menu)
        self._new.clicked.connect(self.new_requested)
        self._collapse.clicked.connect(self.collapse_requested)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_open(self, conversation: Conversation | None) -> None:
        """Mark the conversation that is on the screen."""
        self._open_id = conversation.id if conversation is not None else ""
        self._on_reset()

    def rename_current(self) -> None:
        """Edit the title of the row that the keyboard is at, or of the open conversation."""
        index = self._list.currentIndex()
        if index.isValid():
            self._list.scrollTo(index)
            self._list.edit(index)

    def delete_current(self) -> None:
        conversation = self._items.conversation(self._list.currentIndex())
        if conversation is not None:
            self.delete_requested.emit(conversation)

    def titles(self) -> list[str]:
        """What is to be read in the list, headings included."""
        return [str(self._items.index(row, 0).data()) for row in range(self._items.rowCount())]

    def _lay_out(self, theme: Theme) -> None:
        view = self._list
        view.setModel(self._items)
        view.setItemDelegate(self._painter)
        view.setAccessibleName(self.tr("Conversations"))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setMouseTracking(True)
        view.setFont(theme.font(Size.BODY))
        title = plain_label(theme.font(Size.BODY, QFont.Weight.DemiBold))
        title.setText("Desktop Chat")
        head = QHBoxLayout()
        head.setContentsMargins(Space.TWO + 2, 0, Space.ONE, 0)
        head.setSpacing(Space.HALF)
        head.addStrut(_HEAD)
        head.addWidget(title, stretch=1)
        head.addWidget(self._collapse)
        head.addWidget(self._new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.ONE, 0, Space.ONE)
        column.setSpacing(Space.ONE)
        column.addLayout(head)
        column.addWidget(view, stretch=1)

    @Slot()
    def _on_reset(self) -> None:
        self._painter.open_id = self._open_id
        self._list.setCurrentIndex(self._items.index_of(self._open_id))
        self._list.viewport().update()

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        conversation = self._items.conversation(index)
        if conversation is not None:
            self.opened.emit(conversation)

    def _on_menu(self, position: object) -> None:
        index = self._list.currentIndex()
        if self._items.conversation(index) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename (F2)"), self.rename_current)
        menu.addAction(self.tr("Delete… (Del)"), self.delete_current)
        menu.popup(self._list.viewport().mapToGlobal(self._list.visualRect(index).center()))

    def _restyle(self) -> None:
        self._collapse.setIcon(self._icons.icon("sidebar", "muted"))
        self._new.setIcon(self._icons.icon("compose", "muted"))
        self._list.viewport().update()
