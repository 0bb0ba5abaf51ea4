"""Where the window shows and changes what is set: a button, a line and a switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Role
from desktop_chat.domain.language import tr
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.parameters.system_line import SystemLine
from desktop_chat.ui.parameters.thinking_switch import ThinkingSwitch
from desktop_chat.ui.widgets.controls import tool_button
from desktop_chat.ui.widgets.icons import Icons

if TYPE_CHECKING:
    from desktop_chat.ui.parameters.dialog import ParametersDialog

__all__ = ["ParametersView"]


class ParametersView(QObject):
    """Keeps them as things are, and opens the dialog.

    Attributes:
        button: For a header.
        line: Says which system prompt is in effect.
        thinking: Whether the model thinks first.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        workspace: Workspace,
        keys: CommandKeys,
        notice: Notice,
        parent: QWidget,
    ) -> None:
        """``notice`` tells what could not be kept."""
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._workspace = workspace
        self._notice = notice
        self._dialog: ParametersDialog | None = None
        self.button = tool_button(tr("Settings of this model and conversation"))
        keys.tip(self.button, "parameters")
        self.line = SystemLine(theme, icons)
        self.thinking = ThinkingSwitch(theme, icons, None)
        self.button.clicked.connect(self.open)
        self.line.clicked.connect(self.open_instructions)
        self.thinking.chosen.connect(workspace.tuner.think)
        workspace.tuner.changed.connect(self._refresh)
        workspace.session.path_changed.connect(self._refresh)
        for source in (workspace.tuner, workspace.presets):
            source.failed.connect(self._on_failed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._refresh()

    @Slot()
    def open(self) -> None:
        """Show the dialog."""
        if self._dialog is None:
            from desktop_chat.ui.parameters.dialog import ParametersDialog  # seldom needed

            work, parent = self._workspace, self.button.window()
            self._dialog = ParametersDialog(
                self._theme, self._icons, parent, work.tuner, work.presets, work.shelf
            )
            self._dialog.finished.connect(self._on_closed)
            self._dialog.open()

    @Slot()
    def open_instructions(self) -> None:
        """Show it where the system prompt is."""
        self.open()
        if self._dialog is not None:
            self._dialog.panel.rows["system_prompt"].setFocus()

    @Slot()
    def _refresh(self) -> None:
        effective = self._workspace.tuner.effective
        path = self._workspace.session.path
        has_own = bool(path) and path[0].role is Role.SYSTEM
        fixed, own = self._workspace.tuner.instruction, "" if has_own else effective.system_prompt
        both = "\n".join(filter(None, (fixed, own)))
        self.line.show_prompt(both, is_managed=bool(fixed))
        self.thinking.show_choice(effective.values.thinking)

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._dialog is None and self._workspace.is_latest:  # the dialog tells it itself
            self._notice.show_error(error)

    @Slot()
    def _restyle(self) -> None:
        self.button.setIcon(self._icons.icon("sliders", "muted"))
