"""The keys of every command as they are now, for whoever names or changes them."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.managed_commands import forbidden_commands
from desktop_chat.domain.settings import SHORTCUTS
from desktop_chat.domain.shortcuts import Shortcuts
from desktop_chat.ui.widgets.key_names import native, portable, show_tip, with_keys

__all__ = ["CommandKeys"]

_FORMAT = QKeySequence.SequenceFormat


class CommandKeys(QObject):
    """What the settings say of them, and the usual ones.

    Signals:
        changed: Some are others now.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tips: list[tuple[QWidget, str, str]] = []
        self._forbidden = forbidden_commands(workspace.settings.managed)
        self.shortcuts = self._read()
        workspace.setting_changed.connect(self._on_setting_changed)

    def decide(self, shortcuts: Shortcuts) -> None:
        self._workspace.decide(SHORTCUTS, shortcuts.text)

    def is_managed(self, command: str) -> bool:
        """Whether an administrator has taken it away, for as long as the app runs."""
        return command in self._forbidden

    def sequences(self, command: str) -> list[QKeySequence]:
        return [QKeySequence(keys, _FORMAT.PortableText) for keys in self.shortcuts.keys(command)]

    def text(self, command: str) -> str:
        """The keys that are shown for it, as the system writes them; empty if it has none."""
        return native(next(iter(self.shortcuts.keys(command)), ""))

    def tip(self, widget: QWidget, command: str, name: str = "") -> None:
        """Have the tooltip of a widget name it and its keys, now and later.

        Args:
            name: What it is called there, if not as for a screen reader.
        """
        entry = widget, command, name or widget.accessibleName()
        self._tips.append(entry)
        self._show(*entry)

    def name_actions(self, actions: Mapping[str, QAction]) -> None:
        """Have the entries of a menu, by command, name their keys, now and later."""
        names = {command: action.text() for command, action in actions.items()}

        def show() -> None:
            for command, action in actions.items():
                if not self.is_managed(command):
                    action.setText(self.with_keys(names[command], command))

        self.changed.connect(show)
        show()

    def with_keys(self, name: str, command: str) -> str:
        """The name with the keys, as in a menu."""
        return with_keys(name, next(iter(self.shortcuts.keys(command)), ""))

    def _show(self, widget: QWidget, command: str, name: str) -> None:
        show_tip(widget, name, next(iter(self.shortcuts.keys(command)), ""))

    def _read(self) -> Shortcuts:
        text = self._workspace.settings.get(SHORTCUTS)
        return Shortcuts.read(text, portable, is_mac=sys.platform == "darwin")

    @Slot(object)
    def _on_setting_changed(self, setting: object) -> None:
        if setting is SHORTCUTS:
            self.shortcuts = self._read()
            for entry in self._tips:
                self._show(*entry)
            self.changed.emit()
