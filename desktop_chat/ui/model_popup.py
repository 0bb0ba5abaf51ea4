"""The list of models that floats over the window."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.shelf import ModelShelf
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.model import LoadedModel, ModelFile
from desktop_chat.ui.icons import Icons
from desktop_chat.ui.model_details import ModelDetails
from desktop_chat.ui.row import Row
from desktop_chat.ui.theme import Size, Theme
from desktop_chat.ui.tokens import Radius, Space
from desktop_chat.ui.untrusted import printable

__all__ = ["ModelPopup"]

_WIDTH = 400  # pixels
_ROW = 56
_MOST_ROWS = 7
_Index = QModelIndex | QPersistentModelIndex


class _ModelItemModel(QAbstractListModel):
    def __init__(self, shelf: ModelShelf, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._models = shelf.models
        shelf.changed.connect(self._on_changed)

    def model(self, index: _Index) -> ModelFile:
        return self._models[index.row()]

    def row_in_use(self) -> int:
        paths = [model.path for model in self._models]
        return paths.index(self._shelf.path) if self._shelf.path in paths else 0

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._models)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        model = self.model(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return printable(model.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{printable(model.title)}, {facts(model)}"
        return None

    def _on_changed(self) -> None:
        if self._shelf.models != self._models:
            self.beginResetModel()
            self._models = self._shelf.models
            self.endResetModel()


class _Painter(QStyledItemDelegate):
    """Two lines: the name, and what is known of the file. A check marks the one in use."""

    def __init__(
        self, theme: Theme, icons: Icons, items: _ModelItemModel, shelf: ModelShelf
    ) -> None:
        super().__init__(items)
        self._theme = theme
        self._icons = icons
        self._items = items
        self._shelf = shelf

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = Row(option)
        model = self._items.model(index)
        if row.has(QStyle.StateFlag.State_MouseOver) or row.has(QStyle.StateFlag.State_Selected):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(row.box(), Radius.SMALL, Radius.SMALL)
        inner = row.box().adjusted(Space.ONE_HALF, Space.ONE, -Space.SIX, -Space.ONE)
        half = inner.height() // 2
        lines = (
            (0, Size.BODY, QFont.Weight.Medium, "text", printable(model.title)),
            (half, Size.CAPTION, QFont.Weight.Normal, "muted", facts(model)),
        )
        for top, size, weight, token, text in lines:
            painter.setFont(self._theme.font(size, weight))
            painter.setPen(self._theme.colour(token))
            row.draw_text(
                painter, QRect(inner.left(), inner.top() + top, inner.width(), half), text
            )
        if model.path == self._shelf.path:
            mark = QRect(row.box().right() - 34, row.box().center().y() - 10, 20, 20)
            self._icons.icon("check", "accent").paint(painter, row.mirrored(mark))
        painter.restore()


class _List(QListView):
    """A list in which Enter chooses, whatever the platform thinks of single clicks."""

    chosen = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ModelPopup(QFrame):
    """Models with their facts, how the loaded one runs, and the ways to bring another.

    Signals:
        folder_requested: Show the folder where models are put.
        file_requested: Let the person choose a file.
    """

    folder_requested = Signal()
    file_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, shelf: ModelShelf, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._icons = icons
        self._shelf = shelf
        self._items = _ModelItemModel(shelf, self)
        self._list = _List()
        self._list.setModel(self._items)
        self._list.setItemDelegate(_Painter(theme, icons, self._items, shelf))
        self._list.setAccessibleName(self.tr("Models"))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = QLabel(
            self.tr("No models found yet. Put a .gguf file into the folder below.")
        )
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setObjectName("muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(Space.ONE_HALF, Space.ONE, Space.ONE_HALF, Space.ONE)
        self.details = ModelDetails(theme)
        self._details_rule = _rule()
        self._details_rule.hide()
        self._folder = self._entry(self.tr("Open models folder"), self.folder_requested.emit)
        self._file = self._entry(self.tr("Open a file…"), self.file_requested.emit)
        self._lay_out()
        self._list.clicked.connect(self._on_chosen)
        self._list.chosen.connect(self._on_chosen)
        self._items.modelReset.connect(self._fit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def open_under(self, anchor: QWidget) -> None:
        window = anchor.window()
        self.setFixedWidth(min(_WIDTH, window.width() - 2 * Space.ONE))
        self._fit()
        mirrored = anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = anchor.width() - self.width() if mirrored else 0
        at = anchor.mapTo(window, QPoint(x, anchor.height() + Space.HALF))
        furthest = window.width() - self.width() - Space.ONE
        at.setX(max(Space.ONE, min(at.x(), furthest)))
        self.move(window.mapToGlobal(at))
        self.show()
        self._list.setCurrentIndex(self._items.index(self._items.row_in_use(), 0))
        (self._list if self._items.rowCount() else self._file).setFocus(
            Qt.FocusReason.PopupFocusReason
        )

    def show_model(self, model: LoadedModel | None) -> None:
        """Say how the loaded model runs."""
        self.details.show_model(model)
        self._details_rule.setVisible(model is not None)
        self._fit()

    def choose(self, row: int) -> None:
        self._on_chosen(self._items.index(row, 0))

    def count(self) -> int:
        return self._items.rowCount()

    def _lay_out(self) -> None:
        ground = QFrame()
        ground.setObjectName("popup")
        column = QVBoxLayout(ground)
        column.setContentsMargins(Space.HALF, Space.HALF, Space.HALF, Space.HALF)
        column.setSpacing(Space.HALF)
        for widget in (
            self._list,
            self._empty,
            self._details_rule,
            self.details,
            _rule(),
            self._folder,
            self._file,
        ):
            column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)

    def _entry(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("wide")
        button.setIconSize(QSize(20, 20))
        button.clicked.connect(self.hide)
        button.clicked.connect(act)
        return button

    @Slot()
    def _fit(self) -> None:
        rows = self._items.rowCount()
        self._list.setVisible(rows > 0)
        self._empty.setVisible(rows == 0)
        self._list.setFixedHeight(min(rows, _MOST_ROWS) * _ROW + Space.HALF)
        self.adjustSize()
        if self.hasHeightForWidth():  # or wrapped text would be as high as at a width of its own
            self.resize(self.width(), self.heightForWidth(self.width()))

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hide()
            self._shelf.use(self._items.model(index).id)

    def _restyle(self) -> None:
        self._folder.setIcon(self._icons.icon("folder", "muted"))
        self._file.setIcon(self._icons.icon("file", "muted"))


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule


def facts(model: ModelFile) -> str:
    """Architecture, quantization and size, as far as they are known."""
    known = (model.architecture, model.quantization, bytesize(model.size))
    return printable(" · ".join(fact for fact in known if fact))
