"""Everything that can be done in one window, under one name each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from desktop_chat.domain.shortcuts import COMMANDS, Command
from desktop_chat.ui.commands.keys import CommandKeys

__all__ = ["Action", "Commands"]


@dataclass(frozen=True, slots=True)
class Action:
    """A command with what it does here."""

    command: Command
    act: Callable[[], object]
    is_possible: Callable[[], bool]


class Commands(QObject):
    """The actions of a window, by key or by name.

    Attributes:
        keys: What reaches them.
    """

    def __init__(self, keys: CommandKeys, window: QWidget) -> None:
        super().__init__(window)
        self.keys = keys
        self._window = window
        self._actions: dict[str, Action] = {}
        self._shortcuts: dict[str, QShortcut] = {}
        self._recent: list[str] = []
        keys.changed.connect(self._bind)

    def offer(
        self,
        command: str,
        act: Callable[[], object],
        is_possible: Callable[[], bool] = lambda: True,
    ) -> None:
        """Have a command do something from now on, whenever that is possible."""
        self._actions[command] = Action(COMMANDS[command], act, is_possible)
        self._shortcuts[command] = shortcut = QShortcut(self._window)
        shortcut.activated.connect(lambda: self.run(command))
        shortcut.setKeys(self.keys.sequences(command))

    def is_possible(self, command: str) -> bool:
        """Whether it can be done now."""
        return not self.is_managed(command) and self._actions[command].is_possible()

    def is_managed(self, command: str) -> bool:
        """Whether an administrator has taken it away."""
        return self.keys.is_managed(command)

    def run(self, command: str) -> None:
        """Do it, if that is possible now."""
        if self.is_possible(command):
            self._actions[command].act()

    def choose(self, command: str) -> None:
        """Do it because it was found by its name, so that it comes first the next time."""
        self._recent = [command, *(each for each in self._recent if each != command)]
        self.run(command)

    @property
    def actions(self) -> tuple[Action, ...]:
        """Those that were found by name lately first, then in the order of their declaration."""
        order = [*self._recent, *(each for each in COMMANDS if each not in self._recent)]
        return tuple(self._actions[each] for each in order if each in self._actions)

    @Slot()
    def _bind(self) -> None:
        for command, shortcut in self._shortcuts.items():
            shortcut.setKeys(self.keys.sequences(command))
