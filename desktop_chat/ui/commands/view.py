"""Where the window shows its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop_chat.ui.commands.registry import Commands
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons

if TYPE_CHECKING:
    from desktop_chat.ui.commands.palette import CommandPalette

__all__ = ["PaletteView"]


class PaletteView(QObject):
    """Opens the palette, which is loaded when it is first wanted."""

    def __init__(self, theme: Theme, icons: Icons, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._window = window
        self._commands = commands
        self._palette: CommandPalette | None = None

    @Slot()
    def open(self) -> None:
        """Show it, with nothing typed."""
        self.palette().open_over()

    def palette(self) -> CommandPalette:
        if self._palette is None:
            from desktop_chat.ui.commands.palette import CommandPalette

            self._palette = CommandPalette(self._theme, self._icons, self._commands, self._window)
        return self._palette
