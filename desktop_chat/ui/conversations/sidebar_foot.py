"""The foot of the sidebar: other places, and what concerns all conversations."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.conversations.rows import Place
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import tool_button, with_menu
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import is_managed, mark_managed

__all__ = ["SidebarFoot"]


class SidebarFoot(QWidget):
    """The archive, the trash, the settings, and a menu.

    Signals:
        place_requested: The ``Place`` to go to.
        import_requested: Bring conversations from files.
        export_requested: Write all conversations to files.
        backup_requested: Write everything to one encrypted file.
        restore_requested: Bring everything back from such a file.
        keys_requested: Show how the conversations are locked.
        settings_requested: Show what holds for all of them.
    """

    place_requested = Signal(object)
    import_requested = Signal()
    export_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()
    keys_requested = Signal()
    settings_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, keys: CommandKeys) -> None:
        super().__init__()
        self._icons = icons
        self._keys = keys
        self._place = Place.CHATS
        self._archive = self._place_button(tr("Archive", "noun"), Place.ARCHIVE)
        self._trash = self._place_button(tr("Trash"), Place.TRASH)
        self._settings = tool_button(tr("Settings"))
        self._settings.clicked.connect(self.settings_requested)
        keys.tip(self._settings, "settings")
        self._more = tool_button(tr("Import, export, back up"))
        with_menu(self._more, self._made_menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.ONE, 0, Space.ONE, 0)
        row.setSpacing(Space.HALF)
        row.addWidget(self._archive)
        row.addWidget(self._trash)
        row.addStretch(1)
        row.addWidget(self._settings)
        row.addWidget(self._more)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_place(self, place: Place) -> None:
        self._place = place
        self._archive.setChecked(place is Place.ARCHIVE)
        self._trash.setChecked(place is Place.TRASH)

    def set_locked(self, is_locked: bool) -> None:
        """Nothing can be done with the conversations but bringing others in their place."""
        self._locked.setVisible(is_locked)
        for action in self._more.menu().actions():
            if action is not self._locked and action is not self._restore:
                action.setEnabled(not is_locked and not is_managed(action))

    def _place_button(self, name: str, place: Place) -> QToolButton:
        button = tool_button(name)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._on_clicked(place))
        return button

    def _on_clicked(self, place: Place) -> None:
        """A second press goes back."""
        self.place_requested.emit(Place.CHATS if self._place is place else place)

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        self._locked = menu.addAction(tr("Locked"))
        self._locked.setEnabled(False)
        self._locked.setVisible(False)
        take_in = menu.addAction(tr("Import…"), self.import_requested.emit)
        export = menu.addAction(tr("Export all…"), self.export_requested.emit)
        menu.addSeparator()
        back_up = menu.addAction(tr("Back up…"), self.backup_requested.emit)
        self._restore = menu.addAction(tr("Restore a backup…"), self.restore_requested.emit)
        menu.addSeparator()
        lock = menu.addAction(tr("Keys and encryption…"), self.keys_requested.emit)
        actions = {
            "import": take_in,
            "export_all": export,
            "back_up": back_up,
            "restore": self._restore,
            "keys": lock,
        }
        self._keys.name_actions(actions)
        for command, action in actions.items():
            if self._keys.is_managed(command):
                mark_managed(self._icons, action)
        return menu

    def _restyle(self) -> None:
        self._archive.setIcon(self._icons.icon("archive", "muted"))
        self._trash.setIcon(self._icons.icon("trash", "muted"))
        self._settings.setIcon(self._icons.icon("settings", "muted"))
        self._more.setIcon(self._icons.icon("more", "muted"))
