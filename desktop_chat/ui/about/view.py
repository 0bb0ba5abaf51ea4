"""Where the window tells what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.workspace import Workspace
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window

if TYPE_CHECKING:
    from desktop_chat.app.about import About

__all__ = ["AboutView"]


class AboutView(QObject):
    """Opens the dialog, which is loaded when it is first wanted."""

    def __init__(self, theme: Theme, icons: Icons, window: Window, workspace: Workspace) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._window = window
        self._workspace = workspace
        self._about: About | None = None

    @Slot()
    def open(self) -> None:
        from desktop_chat.ui.about.dialog import AboutDialog

        if self._about is None:
            self._about = self._workspace.about()
            self._about.setParent(self)  # it may find something out once the dialog is gone
        AboutDialog(self._theme, self._icons, self._window, self._about).open()
