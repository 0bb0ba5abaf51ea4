"""Everything in the window that takes conversations elsewhere and brings them back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.app.workspace import Workspace
from desktop_chat.ui.keys.access_view import AccessView
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ExchangeView"]


class ExchangeView(QObject):
    """Opens the dialogs, each of which is loaded when it is first wanted."""

    def __init__(
        self, theme: Theme, icons: Icons, window: QWidget, workspace: Workspace, access: AccessView
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._window = window
        self._workspace = workspace
        self._access = access

    @Slot(object)
    def export(self, ids: tuple[str, ...]) -> None:
        """Write conversations to files; without ids, all that aren't in the trash."""
        if not self._is_open():
            return
        from desktop_chat.ui.exchange.export_dialog import ExportDialog

        every = self._workspace.chats.conversations
        wanted = {each.id: each.title for each in every if not ids and each.trashed is None}
        wanted |= {each.id: each.title for each in every if each.id in ids}
        ExportDialog(
            self._theme, self._icons, self._window, self._workspace.exchange, wanted,
            is_all=not ids,
        ).open()  # fmt: skip

    @Slot()
    @Slot(object)
    def take_in(self, path: Path | None = None) -> None:
        """Bring conversations from files."""
        if not self._is_open():
            return
        from desktop_chat.ui.exchange.import_dialog import ImportDialog

        dialog = ImportDialog(self._theme, self._icons, self._window, self._workspace.exchange)
        dialog.open()
        if path is not None:
            dialog.look_into(str(path))

    @Slot()
    def back_up(self) -> None:
        """Write everything to one encrypted file."""
        if not self._is_open():
            return
        from desktop_chat.ui.exchange.backup_dialog import BackupDialog

        work = self._workspace
        BackupDialog(
            self._theme, self._icons, self._window, work.exchange, work.unlocking.access
        ).open()

    @Slot()
    def restore(self) -> None:
        """Bring everything back from such a file, also where nothing else can be opened."""
        work = self._workspace
        if work.unlocking.access.state is AccessState.OPENING:
            return
        from desktop_chat.ui.exchange.restore_dialog import RestoreDialog

        RestoreDialog(
            self._theme, self._icons, self._window, work.exchange, work.unlocking.access
        ).open()

    def _is_open(self) -> bool:
        """Whether there are conversations; if not, the page that says why gets the attention."""
        if self._access.is_shut:
            self._access.page.attend()
        return self._workspace.unlocking.access.state is AccessState.OPEN
