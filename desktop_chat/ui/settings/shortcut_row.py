"""One command and its keys, to be pressed anew."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_chat.domain.folding import fold
from desktop_chat.domain.language import listed, tr
from desktop_chat.domain.shortcuts import Command, Shortcuts, can_be_chosen
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.settings.key_recorder import KeyRecorder
from desktop_chat.ui.settings.keys_line import KeysLine
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.key_names import native

__all__ = ["ShortcutRow"]

_STANDARD = QKeySequence.StandardKey
_EDITING = (
    _STANDARD.Copy, _STANDARD.Cut, _STANDARD.Paste, _STANDARD.Undo, _STANDARD.Redo,
    _STANDARD.SelectAll, _STANDARD.Delete, _STANDARD.DeleteStartOfWord, _STANDARD.DeleteEndOfWord,
    _STANDARD.MoveToNextWord, _STANDARD.MoveToPreviousWord, _STANDARD.SelectNextWord,
    _STANDARD.SelectPreviousWord, _STANDARD.MoveToStartOfDocument, _STANDARD.MoveToEndOfDocument,
    _STANDARD.SelectStartOfDocument, _STANDARD.SelectEndOfDocument,
)  # fmt: skip
_KEYS_WIDTH = 132  # pixels, where the usual ones aren't wider


class ShortcutRow(KeysLine):
    """Says what is in the way of keys that were pressed.

    Attributes:
        words: What it is found by, folded.

    Signals:
        decided: The ``Shortcuts`` that hold from now on.
    """

    decided = Signal(object)

    def __init__(self, theme: Theme, command: Command, shortcuts: Shortcuts) -> None:
        self.command = command
        self._shortcuts = shortcuts
        self._wanted = ""  # what another command has
        name = tr(command.label)
        label = plain_label(theme.font(Size.BODY), wraps=True)
        label.setText(name)
        self.recorder = KeyRecorder(name)
        keys = self.recorder.fontMetrics().horizontalAdvance(native("Ctrl+Shift+W"))
        self.recorder.setMinimumWidth(max(_KEYS_WIDTH, keys + 2 * Space.TWO))
        self._reset = push_button(tr("Reset"), "link")
        self._reset.setFont(theme.font(Size.CAPTION))
        self._reset.setAccessibleName(tr("Reset {setting}", setting=name))
        self._theme = theme
        self._objection: _Objection | None = None
        super().__init__(label, self._reset, self.recorder)
        self.setFocusProxy(self.recorder)
        self.recorder.recorded.connect(self._on_recorded)
        self._reset.clicked.connect(self._on_reset)
        self.show_shortcuts(shortcuts)

    @property
    def words(self) -> str:
        keys = " ".join(f"{each} {native(each)}" for each in self._keys)
        return fold(f"{tr(self.command.label)} {tr(self.command.area.value)} {keys}")

    def show_shortcuts(self, shortcuts: Shortcuts) -> None:
        self._shortcuts = shortcuts
        self.recorder.show_keys(next(iter(self._keys), ""))
        more = listed(native(each) for each in self._keys[1:])
        self.recorder.setToolTip(tr("Also {keys}", keys=more) if more else "")
        usual = self.command.usual(is_mac=shortcuts.is_mac)
        self._reset.setVisible(self._keys != usual)
        self._tell("")

    def text(self) -> str:
        """What is told about keys that were pressed, for tests."""
        return "" if self._objection is None else self._objection.told.text()

    @property
    def _keys(self) -> tuple[str, ...]:
        return self._shortcuts.keys(self.command.key)

    @Slot(str)
    def _on_recorded(self, keys: str) -> None:
        owner = self._shortcuts.owner(keys) if keys else None
        is_mac = self._shortcuts.is_mac
        if keys and not can_be_chosen(keys, is_mac=is_mac):
            self._tell(
                tr("A shortcut needs Command or Control, or is a function key.")
                if is_mac
                else tr("A shortcut needs Ctrl or Alt, or is a function key.")
            )
        elif keys in _editing_keys():
            self._tell(tr("{keys} is for editing text.", keys=native(keys)))
        elif owner is not None and owner is not self.command:
            name = tr(owner.label)
            self._tell(tr("{keys} is for “{command}”.", keys=native(keys), command=name), keys)
        else:
            self.decided.emit(self._shortcuts.bound(self.command.key, keys))

    @Slot()
    def _on_taken(self) -> None:
        self.recorder.setFocus()
        self.decided.emit(self._shortcuts.bound(self.command.key, self._wanted))

    @Slot()
    def _on_reset(self) -> None:
        self.recorder.setFocus()
        self.decided.emit(self._shortcuts.reset(self.command.key))

    def _tell(self, text: str, wanted: str = "") -> None:
        self._wanted = wanted
        if self._objection is None:
            if not text:
                return
            self._objection = _Objection(self._theme)
            self._objection.take.clicked.connect(self._on_taken)
            self.column.addWidget(self._objection)
        self._objection.told.setText(text)
        self._objection.take.setVisible(bool(wanted))
        self._objection.setVisible(bool(text))
        if text:
            announce(self, text)


class _Objection(QWidget):
    """Why keys can't be had, and a button for having them all the same; seldom there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.told = plain_label(theme.font(Size.CAPTION), "error", wraps=True)
        self.take = push_button(tr("Use it here"), "link")
        self.take.setFont(theme.font(Size.CAPTION))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.ONE)
        row.addWidget(self.told, stretch=1)
        row.addWidget(self.take)


def _editing_keys() -> set[str]:
    """What a text field takes for itself, so that no shortcut gets it there."""
    portable = QKeySequence.SequenceFormat.PortableText
    return {keys.toString(portable) for each in _EDITING for keys in QKeySequence.keyBindings(each)}
