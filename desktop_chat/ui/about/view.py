"""Where the window tells what it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.workspace import Workspace
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window

__all__ = ["AboutView"]


class AboutView(QObject):
    """Opens the dialog, which is loaded when it is first wanted."""

    def __init__(self, theme: Theme, icons: Icons, window: Window, workspace: Workspace) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._window = window
        self._workspace = workspace

    @Slot()
    def open(self) -> None:
        from desktop_chat.ui.about.dialog import AboutDialog

        about = self._workspace.about()
        AboutDialog(self._theme, self._icons, self._window, about).open()
