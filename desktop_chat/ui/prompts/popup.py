"""The prompts, searched as one types, above the composer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.prompts import PromptLibrary
from desktop_chat.domain.language import tr
from desktop_chat.domain.prompt import Prompt, found
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, push_button, tool_button, with_menu
from desktop_chat.ui.widgets.floating import Floating
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["PromptPopup"]

_WIDTH = 480  # pixels
_MOST_ROWS = 8
_MOST_NAME, _MOST_PREVIEW = 80, 160  # characters
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ROLE = Qt.ItemDataRole.UserRole


class PromptPopup(Floating):
    """
    Signals:
        chosen: The ``Prompt`` to be used.
        edit_wanted: The ``Prompt`` to be changed.
        delete_wanted: The ``Prompt`` to be deleted.
        new_wanted: One is to be made of what is written, or of nothing.
        text_typed: What was typed from the slash on, which was no search but a message.
    """

    chosen = Signal(object)
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    new_wanted = Signal()
    text_typed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, library: PromptLibrary, parent: QWidget) -> None:
        super().__init__(parent, tr("Prompts"))
        self._library = library
        self._widest = theme.scaled(_WIDTH)
        self._began_with_slash = False
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(tr("Find a prompt"))
        self.search.setAccessibleName(tr("Find a prompt"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Prompts"))
        self.list.setFont(theme.font(Size.BODY))
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._preview = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._preview.setMinimumWidth(1)
        self.new = push_button(tr("New prompt…"), "link")
        self.new.setFont(theme.font(Size.BODY, QFont.Weight.Normal))
        self._more = tool_button(tr("More about prompts"))
        self._more.setIcon(icons.icon("more", "muted"))
        with_menu(self._more, self._menu())
        self._lay_out()
        self._connect()

    def open_above(self, anchor: QWidget, *, has_text: bool, by_slash: bool = False) -> None:
        """
        Args:
            has_text: Something is written that a new prompt can be made of.
            by_slash: A slash was typed, which may be the beginning of a message as well.
        """
        self._began_with_slash = by_slash
        window = anchor.window()
        keep = tr("Keep what is written as a prompt…")
        self.new.setText(keep if has_text else tr("New prompt…"))
        self.setLayoutDirection(anchor.layoutDirection())
        self.setFixedWidth(min(self._widest, window.width() - 2 * Space.ONE))
        self.search.clear()
        self.refresh()
        self.adjustSize()
        mirrored = anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = anchor.width() - self.width() if mirrored else 0
        at = anchor.mapToGlobal(QPoint(x, -self.height() - Space.HALF))
        self.move(max(0, at.x()), max(window.mapToGlobal(QPoint(0, 0)).y(), at.y()))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show those that fit what is typed."""
        before = self.current()
        self.list.clear()
        fitting = found(self._library.prompts, self.search.text())
        if self._began_with_slash and self.search.text() and not fitting and self.isVisible():
            self._give_back(self.search.text())
            return
        for prompt in fitting:
            item = QListWidgetItem(one_line(prompt.name, _MOST_NAME))
            item.setData(_ROLE, prompt)
            self.list.addItem(item)
            if before is not None and prompt.id == before.id:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        rows = min(max(1, self.list.count()), _MOST_ROWS)
        height = self.list.sizeHintForRow(0) if self.list.count() else 0
        self.list.setVisible(self.list.count() > 0)
        self.list.setFixedHeight(rows * (max(1, height) + 2 * self.list.spacing()) + 2)
        self._show_preview()

    def current(self) -> Prompt | None:
        item = self.list.item(self.list.currentRow())  # nothing, in an empty list
        return item.data(_ROLE) if self.list.count() and item else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the search field that are for the list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        key, prompt = event.key(), self.current()
        if key in _MOVES and watched is self.search:
            self.list.event(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(prompt)
        elif key == Qt.Key.Key_Delete and watched is self.list and prompt is not None:
            self.delete_wanted.emit(prompt)
        elif key == Qt.Key.Key_Escape:
            self._give_back(self.search.text())
        elif event.text() == "/" and watched is self.search and not self.search.text():
            self._give_back("/")
        else:
            return False
        return True

    def _give_back(self, typed: str) -> None:
        """Close; what was typed after a slash is text, with the slash, of which two write one."""
        self.hide()
        if typed and (self._began_with_slash or typed == "/"):
            self.text_typed.emit(typed if typed == "/" else f"/{typed}")

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self._for_one = [
            menu.addAction(tr("Edit…"), self._edit),
            menu.addAction(tr("Delete"), self._delete),
        ]
        menu.addSeparator()
        self.take_in = menu.addAction(tr("Import…"))
        self.export = menu.addAction(tr("Export all…"))
        menu.aboutToShow.connect(self._on_about_to_show)
        return menu

    def _lay_out(self) -> None:
        ground = QFrame()
        ground.setObjectName("popup")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)
        foot = QHBoxLayout()
        foot.addWidget(self.new)
        foot.addStretch(1)
        foot.addWidget(self._more)
        column = QVBoxLayout(ground)
        column.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, Space.ONE)
        column.setSpacing(Space.ONE)
        for widget in (self.search, self.list, self._preview):
            column.addWidget(widget)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._library.changed.connect(self.refresh)
        self.search.textChanged.connect(self.refresh)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemActivated.connect(self._on_clicked)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.currentItemChanged.connect(self._show_preview)
        self.new.clicked.connect(self.hide)
        self.new.clicked.connect(self.new_wanted)

    @Slot()
    def _edit(self) -> None:
        self.edit_wanted.emit(self.current())

    @Slot()
    def _delete(self) -> None:
        self.delete_wanted.emit(self.current())

    def _choose(self, prompt: Prompt | None) -> None:
        if prompt is not None:
            self.hide()
            self.chosen.emit(prompt)

    @Slot()
    def _on_about_to_show(self) -> None:
        for action in self._for_one:
            action.setEnabled(self.current() is not None)
        self.export.setEnabled(bool(self._library.prompts))

    @Slot()
    def _on_clicked(self) -> None:
        self._choose(self.current())

    @Slot()
    def _show_preview(self) -> None:
        prompt = self.current()
        if prompt is not None:
            said = one_line(prompt.text, _MOST_PREVIEW)
        elif self._library.prompts:
            said = tr("No prompt has these words.")
        else:
            said = tr(
                "Keep here what you write again and again. Words in {{braces}} become fields to"
                " fill in."
            )
        self._preview.setText(said)
