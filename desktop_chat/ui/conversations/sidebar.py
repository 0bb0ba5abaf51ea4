"""The conversations, beside the one that is open: to look through, to search and to file."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_chat.app.comparing.run import Progress
from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.app.conversations.finder import Finder
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.language import tr
from desktop_chat.domain.search import Hit
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.conversations.filing import Filing
from desktop_chat.ui.conversations.list import ConversationList
from desktop_chat.ui.conversations.place_head import PlaceHead
from desktop_chat.ui.conversations.rows import Place
from desktop_chat.ui.conversations.search_field import SearchField
from desktop_chat.ui.conversations.search_results import SearchResults
from desktop_chat.ui.conversations.sidebar_foot import SidebarFoot
from desktop_chat.ui.conversations.trash_bar import TrashBar
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import margins, plain_label, tool_button
from desktop_chat.ui.widgets.elided_label import ElidedLabel
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import ManagedNote

__all__ = ["Sidebar"]

_HEAD = 36  # pixels, as high as the header beside it


class Sidebar(QWidget):
    """New chat, a search, and the list of conversations that are kept.

    Signals:
        new_requested: Begin a conversation.
        opened: The ``Conversation`` that was chosen.
        window_requested: The ``Conversation`` that shall be shown in another window.
        found: The ``Hit`` that was chosen, and the text that was searched for.
        search_ended: Nothing is searched for any more.
        title_requested: Id of the conversation for which the model shall make a title.
        trash_requested: A tuple of ``Conversation`` that shall be thrown away.
        export_requested: Ids, as a tuple, of what shall be written to files; empty for all.
        import_requested: Bring conversations from files.
        backup_requested: Write everything to one encrypted file.
        restore_requested: Bring everything back from such a file.
        keys_requested: Show how the conversations are locked.
        settings_requested: Show what holds for all of them.
        collapse_requested: Make room for the conversation.
    """

    new_requested = Signal()
    opened = Signal(object)
    window_requested = Signal(object)
    found = Signal(object, str)
    search_ended = Signal()
    title_requested = Signal(str)
    trash_requested = Signal(object)
    export_requested = Signal(object)
    import_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()
    keys_requested = Signal()
    settings_requested = Signal()
    collapse_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        chats: ChatList,
        finder: Finder,
        keys: CommandKeys,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Conversations"))
        self._theme = theme
        self._icons = icons
        self._not_kept: QWidget | None = None
        self._chats = chats
        self._finder = finder
        self._open_id = ""
        self._shown_text = ""  # whose results are on the screen
        self._filing = Filing(icons, chats, keys, self)
        self._collapse = tool_button(tr("Hide the sidebar"))
        self._new = tool_button(tr("New chat"))
        self._field = SearchField(theme, icons)
        keys.tip(self._collapse, "sidebar")
        keys.tip(self._new, "new_chat")
        keys.tip(self._field, "search")
        self._head = PlaceHead(theme, icons)
        self._list = ConversationList(theme, icons, chats)
        self._results = SearchResults(theme, icons)
        self._trash_bar = TrashBar(theme)
        self._foot = SidebarFoot(theme, icons, keys)
        self._stack = QStackedWidget()
        self._lay_out(theme)
        self._connect_search()
        self._connect_filing()
        self._new.clicked.connect(self.new_requested)
        self._collapse.clicked.connect(self.collapse_requested)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show_place(Place.CHATS)

    def show_open(self, conversation: Conversation | None) -> None:
        """Mark the conversation that is on the screen."""
        self._open_id = conversation.id if conversation is not None else ""
        self._list.show_open(conversation)
        self._results.show_open(self._open_id)

    def show_answered(self, conversation_id: str) -> None:
        """Mark the conversation that is being answered; none if empty."""
        self._list.show_answered(conversation_id)

    def show_compared(self, progress: Mapping[str, Progress]) -> None:
        """Say of the comparisons that are under way, by their ids, how far they are."""
        self._list.show_compared(progress)

    def allow_suggesting(self, is_allowed: bool) -> None:
        """Whether the model can be asked for a title now."""
        self._filing.allow_suggesting(is_allowed)

    def set_locked(self, is_locked: bool, *, is_known: bool = False) -> None:
        """Nothing of the conversations is known, and nothing can be done with them."""
        self._list.set_known(is_known)
        self._foot.set_locked(is_locked)
        self._head.set_locked(is_locked)
        self._on_changed()

    def say_not_kept(self, *, is_managed: bool) -> None:
        """Have it be known all the time that these are gone when the app ends."""
        if self._not_kept is not None:
            return
        if is_managed:
            self._not_kept = ManagedNote(
                self._icons, tr("Your organisation doesn't have conversations kept.")
            )
        else:
            self._not_kept = plain_label(self._theme.font(Size.CAPTION), "muted", wraps=True)
            self._not_kept.setText(tr("Conversations aren't kept."))
        self._not_kept.setContentsMargins(Space.TWO, 0, Space.TWO, 0)
        self._column.insertWidget(self._column.indexOf(self._foot), self._not_kept)

    def search(self) -> None:
        """Let the person type what to look for."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def rename_current(self) -> None:
        """Edit the title or folder that the keyboard is at, else that of the open conversation."""
        folder = self._list.current_folder()
        chosen = self._chosen()
        if self._list.hasFocus() and folder is not None:
            self._filing.rename_folder(folder.name)
        elif not (self._list.hasFocus() or self._results.view.hasFocus()):
            self._rename(self._open_id)
        elif len(chosen) == 1:
            self._rename(chosen[0].id)

    def titles(self) -> list[str]:
        """What is to be read in the list, headings included."""
        return self._list.texts()

    def _lay_out(self, theme: Theme) -> None:
        title = ElidedLabel(theme.font(Size.BODY, QFont.Weight.DemiBold))
        title.show_text("Desktop Chat")
        head = QHBoxLayout()
        head.setContentsMargins(margins(Space.TWO + 2, 0, Space.ONE, 0))
        head.setSpacing(Space.HALF)
        head.addStrut(_HEAD)
        head.addWidget(title, stretch=1)
        head.addWidget(self._collapse)
        head.addWidget(self._new)
        search = QHBoxLayout()
        search.setContentsMargins(Space.ONE, 0, Space.ONE, 0)
        search.addWidget(self._field)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._results)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.ONE, 0, Space.ONE)
        column.setSpacing(Space.ONE)
        column.addLayout(head)
        column.addLayout(search)
        column.addWidget(self._head)
        column.addWidget(self._stack, stretch=1)
        column.addWidget(self._trash_bar)
        column.addWidget(self._foot)

    def _connect_search(self) -> None:
        self._field.textChanged.connect(self._on_typed)
        self._field.entered.connect(self._results.choose_first)
        self._field.went_down.connect(self._on_went_down)
        self._field.left.connect(self._list.setFocus)
        self._finder.found.connect(self._on_found)
        self._chats.changed.connect(self._finder.again)
        self._results.chosen.connect(self._on_hit)
        self._results.view.left.connect(self._field.setFocus)

    def _connect_filing(self) -> None:
        self._list.opened.connect(self.opened)
        self._list.left.connect(self._field.setFocus)
        self._list.picked.connect(self._on_picked)
        self._chats.changed.connect(self._on_changed)
        for view in (self._list, self._results.view):
            view.removal_requested.connect(self._on_removal)
            view.menu_requested.connect(self._on_menu)
        self._filing.open_requested.connect(self._on_open_requested)
        self._filing.window_requested.connect(self.window_requested)
        self._filing.rename_requested.connect(self._on_rename_requested)
        self._filing.title_requested.connect(self.title_requested)
        self._filing.moved.connect(self._list.open_folder)
        self._filing.export_requested.connect(self.export_requested)
        self._filing.trash_requested.connect(self.trash_requested)
        self._head.left.connect(lambda: self._show_place(Place.CHATS))
        self._head.emptying_requested.connect(self._filing.empty_trash)
        self._trash_bar.restore_requested.connect(lambda: self._filing.restore(self._chosen()))
        self._trash_bar.deletion_requested.connect(self._on_removal)
        self._foot.place_requested.connect(self._show_place)
        self._foot.export_requested.connect(lambda: self.export_requested.emit(()))
        self._foot.import_requested.connect(self.import_requested)
        self._foot.backup_requested.connect(self.backup_requested)
        self._foot.restore_requested.connect(self.restore_requested)
        self._foot.keys_requested.connect(self.keys_requested)
        self._foot.settings_requested.connect(self.settings_requested)

    @property
    def _is_searching(self) -> bool:
        return self._stack.currentWidget() is self._results

    def _chosen(self) -> tuple[Conversation, ...]:
        """What is selected in the list that is to be seen."""
        if not self._is_searching:
            return self._list.selected()
        hit = self._results.current()
        return (hit.conversation,) if hit is not None else ()

    def _show_place(self, place: Place) -> None:
        self._field.clear()
        self._list.show_place(place)
        self._foot.show_place(place)
        self._on_changed()

    def _rename(self, conversation_id: str) -> None:
        """Edit the title where the conversation is listed."""
        for each in self._chats.conversations:
            if each.id == conversation_id and each.trashed is None:
                self._show_place(Place.ARCHIVE if each.archived else Place.CHATS)
                self._list.reveal(each)
                self._list.edit_title(each.id)

    @Slot()
    def _on_changed(self) -> None:
        place = self._list.place
        searching = self._is_searching
        self._head.show_place(place, is_empty=self._list.is_empty())
        self._head.setVisible(place is not Place.CHATS and not searching)
        self._trash_bar.setVisible(
            place is Place.TRASH and not searching and not self._list.is_empty()
        )

    @Slot()
    def _on_picked(self) -> None:
        self._trash_bar.allow(bool(self._list.selectedIndexes()))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._finder.find(text)
        if not text.strip():
            self._stack.setCurrentWidget(self._list)
            self._shown_text = ""
            self.search_ended.emit()
            self._on_changed()

    @Slot(object)
    def _on_found(self, hits: tuple[Hit, ...]) -> None:
        text = self._finder.text
        if text.strip():
            self._results.show_hits(hits, is_new=text != self._shown_text)
            self._shown_text = text
            self._stack.setCurrentWidget(self._results)
            self._on_changed()

    @Slot()
    def _on_went_down(self) -> None:
        if self._is_searching:
            self._results.go_in()
        else:
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_hit(self, hit: Hit) -> None:
        self.found.emit(hit, self._shown_text)

    @Slot(object)
    def _on_open_requested(self, conversation: Conversation) -> None:
        hit = self._results.current() if self._is_searching else None
        self.opened.emit(conversation) if hit is None else self._on_hit(hit)

    @Slot(object)
    def _on_rename_requested(self, conversation: Conversation) -> None:
        self._rename(conversation.id)

    @Slot()
    def _on_removal(self) -> None:
        place = Place.CHATS if self._is_searching else self._list.place
        self._filing.remove(self._chosen(), place)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        chosen, folder = self._chosen(), self._list.current_folder()
        if chosen:
            place = self._list.place
            if self._is_searching:
                place = Place.ARCHIVE if chosen[0].archived else Place.CHATS
            self._filing.menu(chosen, place).popup(at)
        elif folder is not None and not self._is_searching:
            self._filing.folder_menu(folder).popup(at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._head.restyle()

    def _restyle(self) -> None:
        self._collapse.setIcon(self._icons.icon("sidebar", "muted"))
        self._new.setIcon(self._icons.icon("compose", "muted"))
        self._list.viewport().update()
