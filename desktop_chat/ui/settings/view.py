"""Where the window opens its settings, and what it makes of them the moment they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.settings import (
    CONTRAST,
    LESS_MOTION,
    THEME,
    AnySetting,
    SettingGroup,
)
from desktop_chat.ui.commands.registry import Commands
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window

if TYPE_CHECKING:
    from desktop_chat.ui.settings.dialog import SettingsDialog

__all__ = ["SettingsView"]

_STILL = "* { widget-animation-duration: 0; }"


class SettingsView(QObject):
    """Opens the dialog, which is loaded when it is first wanted."""

    def __init__(
        self, theme: Theme, icons: Icons, window: Window, workspace: Workspace, commands: Commands
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._window = window
        self._workspace = workspace
        self._commands = commands
        self._dialog: SettingsDialog | None = None
        workspace.setting_changed.connect(self._on_changed)
        if workspace.settings.get(LESS_MOTION):
            self._window.setStyleSheet(_STILL)

    @Slot()
    def open(self) -> None:
        """Show all of them."""
        self._opened()

    @Slot()
    def open_shortcuts(self) -> None:
        """Show them where the keys are."""
        self._opened().go_to(SettingGroup.SHORTCUTS)

    @Slot()
    def open_policy(self) -> None:
        """Show what an administrator decided."""
        self._opened().go_to(SettingGroup.POLICY)

    def _opened(self) -> SettingsDialog:
        if self._dialog is None:
            from desktop_chat.ui.settings.dialog import SettingsDialog

            self._dialog = SettingsDialog(
                self._theme, self._icons, self._window, self._workspace, self._commands
            )
            self._dialog.finished.connect(self._on_closed)
            self._dialog.open()
        return self._dialog

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_changed(self, setting: AnySetting) -> None:
        get = self._workspace.settings.get
        if setting in (THEME, CONTRAST):
            self._theme.decide(get(THEME), get(CONTRAST))
        elif setting is LESS_MOTION:
            self._window.setStyleSheet(_STILL if get(LESS_MOTION) else "")
