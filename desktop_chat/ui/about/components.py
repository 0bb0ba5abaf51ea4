"""What others have made: a list of it, and the terms of what is chosen there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QFont, QFontDatabase, QResizeEvent, QTextOption
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.domain.third_party import Component
from desktop_chat.ui.about.item_model import ComponentItemModel
from desktop_chat.ui.about.painter import ComponentPainter
from desktop_chat.ui.conversations.search_field import SearchField
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.clipboard import copy_openly
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.row_view import RowView
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["ComponentsView"]

_NARROW = 560  # pixels; below, the terms are under the list
_LIST_WIDTH = 232
_LEAST_HEIGHT = 144


class ComponentsView(QWidget):
    """A search above both."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._items = ComponentItemModel(self)
        self._heading = plain_label(theme.font(Size.BODY, QFont.Weight.DemiBold), wraps=True)
        self._heading.setText(tr("What others have made"))
        self.search = SearchField(theme, icons)
        self.search.setPlaceholderText(tr("Find a part or a licence"))
        self.search.setAccessibleName(tr("Find a part or a licence"))
        self.search.setToolTip("")
        self.list = RowView()
        self.list.setModel(self._items)
        self.list.setItemDelegate(ComponentPainter(theme, self._items))
        self.list.setAccessibleName(tr("What others have made"))
        self.list.setMinimumHeight(_LEAST_HEIGHT)
        self._name = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._name.setMinimumWidth(1)
        self.terms = _terms(theme, tr("Licence"))
        self.copy = push_button(tr("Copy the licence"), "quiet")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.search.textChanged.connect(self._on_searched)
        self.search.went_down.connect(self.list.setFocus)
        self.search.entered.connect(self.list.setFocus)
        self.list.left.connect(self.search.setFocus)
        self.list.selectionModel().currentChanged.connect(self._on_moved)
        self.copy.clicked.connect(self._on_copy)

    def show_components(self, components: Sequence[Component]) -> None:
        self._items.show(components)
        self.list.setCurrentIndex(self._items.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self.list.setFixedWidth(self.width() if is_narrow else _LIST_WIDTH)

    def _lay_out(self) -> None:
        shown = QVBoxLayout()
        shown.setSpacing(Space.HALF)
        shown.addWidget(self._name)
        shown.addWidget(self.terms, stretch=1)
        shown.addWidget(self.copy, alignment=Qt.AlignmentFlag.AlignLeading)
        self._halves.setSpacing(Space.ONE)
        self._halves.addWidget(self.list)
        self._halves.addLayout(shown, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ONE)
        column.addWidget(self._heading)
        column.addWidget(self.search)
        column.addLayout(self._halves, stretch=1)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._items.narrow(text)
        found = self._items.rowCount()
        self.list.setCurrentIndex(self._items.index(0, 0))
        if not found:
            self._show(None)
        announce(self.search, tr("{n} found", "{n} found", found))

    @Slot(QModelIndex)
    def _on_moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self._show(self._items.component(index))

    def _show(self, component: Component | None) -> None:
        said, terms = "", ""
        if component is not None:
            said = "\n".join(filter(None, (component.licence, component.source)))
            terms = component.terms or tr("The package came without its text.")
        self._name.setText(printable(said))
        self.terms.setPlainText(printable(terms))
        self.terms.find(self.search.text())
        self.copy.setEnabled(component is not None)

    @Slot()
    def _on_copy(self) -> None:
        component = self._items.component(self.list.currentIndex())
        copy_openly(printable(f"{component.title}\n\n{component.terms}"))
        announce(self.copy, tr("Licence copied"))


def _terms(theme: Theme, name: str) -> QPlainTextEdit:
    """Read like any text; it is nobody's to translate, so it runs as it was written."""
    text = QPlainTextEdit()
    text.setObjectName("field")
    text.setAccessibleName(name)
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.font(Size.CAPTION).pixelSize())  # a licence has lines of 80 letters
    text.setFont(font)
    text.setMinimumHeight(_LEAST_HEIGHT)
    flag = Qt.TextInteractionFlag
    text.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    return text
