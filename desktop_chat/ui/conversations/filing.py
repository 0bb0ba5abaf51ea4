"""What can be done with conversations: the menus for it, the questions, and the deed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.domain.chat import Conversation, TitleSource
from desktop_chat.domain.language import tr
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.conversations.rows import Folder, Place
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.key_names import with_keys
from desktop_chat.ui.widgets.managed import mark_managed
from desktop_chat.ui.widgets.questions import ask_for_name, confirm
from desktop_chat.ui.widgets.untrusted import one_line, printable

__all__ = ["Filing"]

_OPEN = "Return"
_DELETE = "Del"  # works where a menu was opened, and is only named by it
_LONGEST = 40  # characters of a title or a folder's name in a menu or question


class Filing(QObject):
    """Files what was chosen in a list; asks only before what can't be undone.

    Signals:
        open_requested: The ``Conversation`` to be shown.
        window_requested: The ``Conversation`` to be shown in another window.
        rename_requested: The ``Conversation`` whose title shall be edited.
        title_requested: Id of the conversation for which the model shall make a title.
        moved: The folder that something was put into.
        export_requested: Ids, as a tuple, of what shall be written to files.
        trash_requested: A tuple of ``Conversation`` that shall be thrown away.
    """

    open_requested = Signal(object)
    window_requested = Signal(object)
    rename_requested = Signal(object)
    title_requested = Signal(str)
    moved = Signal(str)
    export_requested = Signal(object)
    trash_requested = Signal(object)

    def __init__(self, icons: Icons, chats: ChatList, keys: CommandKeys, window: QWidget) -> None:
        super().__init__(window)
        self._icons = icons
        self._chats = chats
        self._keys = keys
        self._window = window
        self._can_suggest = True

    def allow_suggesting(self, is_allowed: bool) -> None:
        """Whether the model can be asked for a title now."""
        self._can_suggest = is_allowed

    def menu(self, chosen: tuple[Conversation, ...], place: Place) -> QMenu:
        """For one or several of a place."""
        menu = self._new_menu()
        if place is Place.TRASH:
            menu.addAction(tr("Restore"), partial(self.restore, chosen))
            menu.addSeparator()
            name = with_keys(tr("Delete for good…"), _DELETE)
            menu.addAction(name, partial(self.remove, chosen, place))
            return menu
        if len(chosen) == 1:
            name = with_keys(tr("Open", "verb"), _OPEN)
            menu.addAction(name, partial(self.open_requested.emit, chosen[0]))
            beside = partial(self.window_requested.emit, chosen[0])
            menu.addAction(tr("Open in a new window"), beside)
            name = self._keys.with_keys(tr("Rename"), "rename")
            menu.addAction(name, partial(self.rename_requested.emit, chosen[0]))
            if chosen[0].titled_by is not TitleSource.PERSON and not chosen[0].compares:
                suggest = partial(self.title_requested.emit, chosen[0].id)
                action = menu.addAction(tr("Suggest a title"), suggest)
                action.setEnabled(self._can_suggest)
            menu.addSeparator()
        ids = _ids(chosen)
        if place is Place.CHATS:
            pinned = all(each.pinned for each in chosen)
            name = tr("Unpin") if pinned else tr("Pin")
            menu.addAction(name, partial(self._chats.pin, ids, not pinned))
            menu.addMenu(self._folder_choice(chosen, menu))
        archived = all(each.archived for each in chosen)
        name = tr("Take out of the archive") if archived else tr("Archive", "verb")
        menu.addAction(name, partial(self._chats.archive, ids, not archived))
        menu.addSeparator()
        export = menu.addAction(tr("Export…"), partial(self.export_requested.emit, ids))
        if self._keys.is_managed("export"):
            mark_managed(self._icons, export)
        menu.addSeparator()
        name = with_keys(tr("Move to trash"), _DELETE)
        menu.addAction(name, partial(self.remove, chosen, place))
        return menu

    def folder_menu(self, folder: Folder) -> QMenu:
        menu = self._new_menu()
        name = self._keys.with_keys(tr("Rename folder…"), "rename")
        menu.addAction(name, partial(self.rename_folder, folder.name))
        menu.addAction(tr("Remove folder"), partial(self._move_all, folder.name, ""))
        return menu

    def remove(self, chosen: tuple[Conversation, ...], place: Place) -> None:
        """Throw away, which can be undone; out of the trash, delete, if that is meant."""
        if not chosen:
            return
        if place is not Place.TRASH:
            self.trash_requested.emit(chosen)
            return
        if len(chosen) == 1:
            question = tr("Delete “{title}” for good?", title=one_line(chosen[0].title, _LONGEST))
        else:
            question = tr(
                "Delete {n} conversations for good?",
                "Delete {n} conversation for good?",
                len(chosen),
            )
        self._confirm(question, partial(self._chats.delete, _ids(chosen)))

    def restore(self, chosen: tuple[Conversation, ...]) -> None:
        self._chats.restore(_ids(chosen))

    def empty_trash(self) -> None:
        self._confirm(tr("Delete all that is in the trash for good?"), self._chats.empty_trash)

    def rename_folder(self, name: str) -> None:
        ask_for_name(
            self._window,
            tr("Rename folder"),
            tr("Name of the folder"),
            printable(name),
            lambda new: self._move_all(name, new),
        )

    def _new_menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _folder_choice(self, chosen: tuple[Conversation, ...], parent: QMenu) -> QMenu:
        menu = QMenu(tr("Move to folder"), parent)
        ids = _ids(chosen)
        folders = {each.folder for each in chosen}
        for name in ("", *self._chats.folders):
            text = _as_label(one_line(name, _LONGEST)) if name else tr("None", "no folder")
            action = menu.addAction(text, partial(self._move, ids, name))
            if folders == {name}:
                action.setIcon(self._icons.icon("check", "accent"))
        menu.addSeparator()
        menu.addAction(tr("New folder…"), partial(self._ask_for_folder, ids))
        return menu

    def _ask_for_folder(self, ids: tuple[str, ...]) -> None:
        title, label = tr("New folder"), tr("Name of the folder")
        ask_for_name(self._window, title, label, "", partial(self._move, ids))

    def _move(self, ids: tuple[str, ...], folder: str) -> None:
        name = " ".join(folder.split())
        self._chats.move(ids, name)
        self.moved.emit(name)

    def _move_all(self, folder: str, new: str) -> None:
        """Also those that are in the archive or the trash, where a folder isn't seen."""
        self._move(_ids(c for c in self._chats.conversations if c.folder == folder), new)

    def _confirm(self, question: str, then: Callable[[], None]) -> None:
        confirm(
            self._window,
            tr("Delete for good"),
            question,
            tr("All of the messages are deleted from this computer. There is no way back."),
            tr("Delete for good"),
            then,
        )


def _ids(conversations: Iterable[Conversation]) -> tuple[str, ...]:
    return tuple(each.id for each in conversations)


def _as_label(text: str) -> str:
    """For a menu, where an ampersand would underline what follows it."""
    return text.replace("&", "&&")
