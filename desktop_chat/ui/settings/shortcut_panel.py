"""All commands with their keys, and the keys that stay as they are."""

from __future__ import annotations

from PySide6.QtCore import Slot

from desktop_chat.domain.folding import fold
from desktop_chat.domain.language import listed, tr
from desktop_chat.domain.shortcuts import COMMANDS, Area, Shortcuts
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.settings.keys_line import KeysLine
from desktop_chat.ui.settings.row import LinkRow, heading
from desktop_chat.ui.settings.section import Row, Section
from desktop_chat.ui.settings.shortcut_row import ShortcutRow
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.key_names import native

__all__ = ["ShortcutPanel"]


class _FixedRow(KeysLine):
    """Keys that can't be others, and what they do."""

    def __init__(self, theme: Theme, keys: str, does: str) -> None:
        self.words = fold(f"{keys} {does}")
        what = plain_label(theme.font(Size.BODY), wraps=True)
        what.setText(does)
        pressed = plain_label(theme.font(Size.BODY), "muted")
        pressed.setText(keys)
        super().__init__(what, pressed)


class ShortcutPanel(Section):
    """Changes them at once; keys that one command gets are taken from any other."""

    def __init__(self, theme: Theme, keys: CommandKeys, title: str) -> None:
        super().__init__(theme, title)
        self._keys = keys
        self.rows: dict[str, ShortcutRow] = {}
        for area in Area:
            commands = [each for each in COMMANDS.values() if each.area is area]
            self.rows |= {each.key: self._row(theme, each.key) for each in commands}
            self.add(
                [self.rows[each.key] for each in commands],
                heading(theme, tr(area.value), Size.BODY),
            )
        self.add(self._fixed(theme), heading(theme, tr("These stay as they are"), Size.BODY))
        reset = LinkRow(theme, tr("Reset all shortcuts"))
        reset.followed.connect(lambda: keys.decide(Shortcuts({}, keys.shortcuts.is_mac)))
        self.add([reset])
        keys.changed.connect(self._show)

    def _row(self, theme: Theme, command: str) -> ShortcutRow:
        row = ShortcutRow(theme, COMMANDS[command], self._keys.shortcuts)
        row.decided.connect(self._keys.decide)
        return row

    def _fixed(self, theme: Theme) -> list[Row]:
        up_down, left_right = _both("Up", "Down"), _both("Alt+Left", "Alt+Right")
        rows = (
            (native("Esc"), tr("Stop what is under way, or close what is open")),
            (native("Ctrl+Return"), tr("Send the message")),
            (native("Up"), tr("In an empty message: what you sent before")),
            (up_down, tr("In the conversation: to the next message")),
            (_both("Alt+Up", "Alt+Down"), tr("In the conversation: to the next question")),
            (_both("Alt+Home", "Alt+End"), tr("In the conversation: to its beginning or end")),
            (left_right, tr("At a message: its other versions")),
            (native("Del"), tr("In a list: remove what is chosen")),
            (native("Ctrl+Z"), tr("Undo, also after something was removed")),
        )
        return [_FixedRow(theme, keys, does) for keys, does in rows]

    @Slot()
    def _show(self) -> None:
        for row in self.rows.values():
            row.show_shortcuts(self._keys.shortcuts)


def _both(one: str, other: str) -> str:
    return listed((native(one), native(other)))
