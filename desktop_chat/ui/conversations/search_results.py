"""What a search found, in place of the list of conversations."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_chat.domain.language import listed, tr
from desktop_chat.domain.search import Hit
from desktop_chat.ui.conversations.marked_line import Ink, MarkedLine, draw_marked
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import margins, plain_label
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.row import Row
from desktop_chat.ui.widgets.row_view import RowView

__all__ = ["SearchResults"]

_Index = QModelIndex | QPersistentModelIndex
_ICON = 14  # pixels


class _HitItemModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def hit(self, index: _Index) -> Hit | None:
        return self._hits[index.row()] if index.isValid() else None

    def show(self, hits: tuple[Hit, ...]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def row_of(self, hit: Hit | None) -> int:
        """Where the same conversation is; -1 if nowhere."""
        ids = [each.conversation.id for each in self._hits]
        return ids.index(hit.conversation.id) if hit and hit.conversation.id in ids else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit(index)
        if hit is None:
            return None
        title = self.title(hit).text
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            excerpt = MarkedLine.printable(hit.excerpt, ()).text
            archived = (
                tr("archived", "a conversation, between its title and the words that were found")
                if hit.conversation.archived
                else ""
            )
            compares = tr("comparison") if hit.conversation.compares else ""
            return listed(filter(None, (title, compares, archived, excerpt)))
        return None

    def title(self, hit: Hit) -> MarkedLine:
        line = MarkedLine.printable(hit.conversation.title, hit.title_spans)
        return line if line.text.strip() else MarkedLine(tr("Untitled"))


class _Painter(QStyledItemDelegate):
    """Two lines: the title, and the words where they were found."""

    def __init__(self, theme: Theme, icons: Icons, hits: _HitItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._hits = hits
        self.open_id = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = (self._theme.font(size) for size in (Size.BODY, Size.CAPTION))
        height = sum(QFontMetrics(font).lineSpacing() for font in lines)
        return QSize(0, height + 2 * Space.ONE + Space.HALF)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = self._hits.hit(index)
        if hit is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = Row(option)
        self._paint_ground(painter, row, is_open=hit.conversation.id == self.open_id)
        inner = row.box().adjusted(Space.ONE + 2, Space.ONE - 1, -Space.ONE - 2, 1 - Space.ONE)
        above = QRect(inner)
        above.setHeight(QFontMetrics(self._theme.font(Size.BODY)).lineSpacing())
        below = QRect(inner)
        below.setTop(above.bottom() + 1)
        if hit.conversation.archived:
            above = self._paint_sign(painter, row, above)
        if hit.conversation.compares:
            sign = QRect(above.left(), above.center().y() - _ICON // 2, _ICON, _ICON)
            self._icons.icon("compare", "muted").paint(painter, row.mirrored(sign))
            above.setLeft(sign.right() + Space.ONE)
        self._draw(painter, row, above, self._hits.title(hit), Size.BODY, "text")
        excerpt = MarkedLine.printable(hit.excerpt, hit.excerpt_spans)
        self._draw(painter, row, below, excerpt, Size.CAPTION, "muted")
        painter.restore()

    def _draw(
        self, painter: QPainter, row: Row, place: QRect, line: MarkedLine, size: Size, token: str
    ) -> None:
        colour = self._theme.colour
        weight = QFont.Weight.Medium if size is Size.BODY else QFont.Weight.Normal
        font = self._theme.font(size, weight)
        ink = Ink(font, colour(token), colour("text"), colour("found"))
        draw_marked(painter, row.mirrored(place), line, ink, row.direction)

    def _paint_sign(self, painter: QPainter, row: Row, place: QRect) -> QRect:
        """Say that it is archived; what place is left for the title."""
        text = tr("Archived")
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.colour("muted"))
        sign = QRect(place)
        sign.setLeft(place.right() - painter.fontMetrics().horizontalAdvance(text))
        row.draw_text(painter, sign, text)
        return place.adjusted(0, 0, -sign.width() - Space.ONE, 0)

    def _paint_ground(self, painter: QPainter, row: Row, *, is_open: bool) -> None:
        flag = QStyle.StateFlag
        chosen = row.has(flag.State_Selected) and row.has(flag.State_HasFocus)
        is_marked = chosen or row.has(flag.State_MouseOver)
        row.draw_ground(
            painter, self._theme, "selected" if is_open else "hover" if is_marked else ""
        )


class SearchResults(QStackedWidget):
    """The hits, or a sentence if there are none.

    Attributes:
        view: The list.

    Signals:
        chosen: The ``Hit`` to be shown.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._items = _HitItemModel(self)
        self.view = RowView()
        self.view.setModel(self._items)
        self._painter = _Painter(theme, icons, self._items, self.view)
        self.view.setItemDelegate(self._painter)
        self.view.setAccessibleName(tr("Search results"))
        self._nothing = plain_label(theme.font(Size.BODY), "muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._nothing.setContentsMargins(margins(Space.TWO + 2, Space.ONE, Space.TWO, Space.ONE))
        self._nothing.setText(
            tr("No conversation has these words.")
            + "\n\n"
            + tr(
                "All of them have to be in it, in any order. Fewer words find more; words in "
                "quotes have to follow each other."
            )
        )
        self.addWidget(self.view)
        self.addWidget(self._nothing)
        self.view.chosen.connect(self._on_chosen)
        theme.changed.connect(self.view.viewport().update)

    def show_hits(self, hits: tuple[Hit, ...], *, is_new: bool) -> None:
        """``is_new``: the person looks for something else, and so begins at the top."""
        current = None if is_new else self._items.hit(self.view.currentIndex())
        scrolled = self.view.verticalScrollBar().value()
        self._items.show(hits)
        row = self._items.row_of(current)
        if row >= 0:
            self.view.setCurrentIndex(self._items.index(row, 0))
        if not is_new:
            self.view.verticalScrollBar().setValue(scrolled)
        self.setCurrentWidget(self.view if hits else self._nothing)

    def show_open(self, conversation_id: str) -> None:
        self._painter.open_id = conversation_id
        self.view.viewport().update()

    def current(self) -> Hit | None:
        return self._items.hit(self.view.currentIndex())

    def choose_first(self) -> None:
        self._on_chosen(self._items.index(0, 0))

    def go_in(self) -> None:
        """Give the keyboard to the list, at its first row."""
        if self._items.rowCount():
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self._items.index(0, 0))
            self.view.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        hit = self._items.hit(index)
        if hit is not None:
            self.chosen.emit(hit)
