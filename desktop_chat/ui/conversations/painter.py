"""How a conversation looks in the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.language import number
from desktop_chat.ui.conversations.item_model import ConversationItemModel
from desktop_chat.ui.conversations.rows import Folder, Place
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.row import Row

__all__ = ["ConversationPainter"]

_AROUND = 22  # pixels; around headings too: only rows of one height are laid out quickly
_ICON = 16
_DOT = 6
_Index = QModelIndex | QPersistentModelIndex


class ConversationPainter(QStyledItemDelegate):
    """Paints headings, folders and titles; a title is edited in its place.

    Attributes:
        open_id: The conversation that is on the screen.
        marks_selection: Several rows are selected, which is then to be seen.
    """

    def __init__(
        self, theme: Theme, icons: Icons, items: ConversationItemModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._items = items
        self.open_id = ""
        self.marks_selection = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self._theme.font(Size.BODY).pixelSize() + _AROUND)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A line that stays in its row, as Qt's own doesn't with a long title."""
        return QLineEdit(parent)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        editor.setGeometry(Row(option).box().adjusted(2, 2, -2, -2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        content = self._items.row(index)
        row = Row(option)
        inner = row.box().adjusted(Space.ONE + 2, 0, -Space.ONE - 2, 0)
        if isinstance(content, Conversation):
            self._paint_ground(painter, row, is_open=content.id == self.open_id)
            self._paint_title(painter, row, inner, content, str(index.data()))
        elif isinstance(content, Folder):
            self._paint_ground(painter, row, is_open=False)
            self._paint_folder(painter, row, inner, content, str(index.data()))
        else:
            painter.setFont(self._theme.font(Size.CAPTION, QFont.Weight.DemiBold))
            painter.setPen(self._theme.colour("muted"))
            row.draw_text(painter, inner.adjusted(0, Space.ONE, 0, 0), str(index.data()))
        painter.restore()

    def _paint_title(
        self, painter: QPainter, row: Row, inner: QRect, conversation: Conversation, title: str
    ) -> None:
        if self._items.place is Place.CHATS and conversation.folder and not conversation.pinned:
            inner = inner.adjusted(_ICON + Space.ONE, 0, 0, 0)
        if self._items.is_answered(conversation):
            dot = QRect(inner.right() + 1 - _DOT, inner.center().y() - _DOT // 2, _DOT, _DOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(row.mirrored(dot))
            inner = inner.adjusted(0, 0, -_DOT - Space.ONE, 0)
        if conversation.compares:
            inner = self._paint_comparison(painter, row, inner, conversation)
        painter.setFont(self._theme.font(Size.BODY))
        painter.setPen(self._theme.colour("text"))
        row.draw_text(painter, inner, title)

    def _paint_comparison(
        self, painter: QPainter, row: Row, inner: QRect, conversation: Conversation
    ) -> QRect:
        """Its sign, and how far it is; what place is left for the title."""
        progress = self._items.progress_of(conversation)
        token = "muted" if progress is None else "accent"
        sign = QRect(inner.left(), inner.center().y() - _ICON // 2, _ICON, _ICON)
        self._icons.icon("compare", token).paint(painter, row.mirrored(sign))
        inner = inner.adjusted(_ICON + Space.ONE, 0, 0, 0)
        if progress is None:
            return inner
        said = f"{number(progress.done)}/{number(progress.total)}"
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.colour("muted"))
        width = painter.fontMetrics().horizontalAdvance(said)
        place = QRect(inner)
        place.setLeft(inner.right() - width)  # a pixel more, or it would be cut
        row.draw_text(painter, place, said)
        return inner.adjusted(0, 0, -width - Space.ONE, 0)

    def _paint_folder(
        self, painter: QPainter, row: Row, inner: QRect, folder: Folder, name: str
    ) -> None:
        mirrored = row.direction is Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if mirrored else "chevron-right"
        top = inner.center().y() - _ICON // 2
        sign = QRect(inner.left(), top, _ICON, _ICON)
        self._icons.icon("folder", "muted").paint(painter, row.mirrored(sign))
        chevron = QRect(inner.right() + 1 - _ICON, top, _ICON, _ICON)
        name_of_icon = "chevron-down" if folder.is_open else closed
        self._icons.icon(name_of_icon, "muted").paint(painter, row.mirrored(chevron))
        painter.setFont(self._theme.font(Size.BODY))
        painter.setPen(self._theme.colour("text"))
        text = inner.adjusted(_ICON + Space.ONE, 0, -_ICON - Space.HALF, 0)
        row.draw_text(painter, text, name)

    def _paint_ground(self, painter: QPainter, row: Row, *, is_open: bool) -> None:
        flag = QStyle.StateFlag
        ground = ""
        if self.marks_selection and row.has(flag.State_Selected):
            ground = "selection"
        elif is_open:
            ground = "selected"
        elif row.has(flag.State_MouseOver) or row.has(flag.State_Selected):
            ground = "hover"
        row.draw_ground(painter, self._theme, ground)
