"""Where the window tells what the model reads."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.language import tr
from desktop_chat.ui.commands.registry import Commands
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window

__all__ = ["ContextView"]


class ContextView(QObject):
    """Opens the dialog from the meter, loaded when it is first wanted."""

    def __init__(
        self, theme: Theme, icons: Icons, window: Window, workspace: Workspace, commands: Commands
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._window = window
        self._workspace = workspace
        self._commands = commands
        self._meter = window.status.meter
        self._meter.clicked.connect(self.open)
        commands.keys.tip(self._meter, "context", tr("What the model reads"))

    @property
    def is_known(self) -> bool:
        """Whether there is something to tell."""
        return self._meter.news is not None

    @Slot()
    def open(self) -> None:
        """Show it."""
        from desktop_chat.ui.context.dialog import ContextDialog

        ContextDialog(
            self._theme, self._icons, self._window, self._workspace, self._meter.news,
            show_card=lambda: self._commands.run("model_card"),
            show_settings=lambda: self._commands.run("parameters"),
        ).open()  # fmt: skip
