"""The way onto the clipboard, and what keeps words of conversations off it where that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QAction, QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import mark_managed

__all__ = ["ClipboardGuard", "copy_openly", "copy_words", "mark_guarded", "may_copy_words"]

Owns = Callable[[QClipboard.Mode], bool]

# A process has one clipboard of Qt's, which knows its guard and what that lets pass.
_GUARD, _NUMBER, _OPEN = "guard", "number of the guard", "open"
_CLIPBOARD, _SELECTION = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection
_NEVER = 1 << 30  # pixels and milliseconds, after which a drag begins
_AS_EVER = -1


class ClipboardGuard(QObject):
    """Keeps what conversations say from being copied or dragged out, for as long as it is there.

    Whatever the app puts onto the clipboard, by whichever widget or key, is taken back before
    another program can ask for it; but not what comes through ``copy_openly``.

    Signals:
        refused: Something was to be copied.
    """

    refused = Signal()

    def __init__(self, parent: QObject, owns: Owns | None = None) -> None:
        """``owns`` says whether what is there is from this app; by default the system does."""
        super().__init__(parent)
        clipboard = self._clipboard = QGuiApplication.clipboard()
        self._owns = owns or _is_ours
        number = (clipboard.property(_NUMBER) or 0) + 1
        clipboard.setProperty(_NUMBER, number)
        clipboard.setProperty(_GUARD, self)
        clipboard.dataChanged.connect(self._on_copied)
        clipboard.selectionChanged.connect(self._on_selected)
        QApplication.setStartDragDistance(_NEVER)
        QApplication.setStartDragTime(_NEVER)
        self.destroyed.connect(partial(_let_go, number))

    @Slot()
    def _on_copied(self) -> None:
        if self._take_back(_CLIPBOARD):
            self.refused.emit()

    @Slot()
    def _on_selected(self) -> None:
        """X11 and Wayland have what is selected pasted by the middle button; nobody is told."""
        self._take_back(_SELECTION)

    def _take_back(self, mode: QClipboard.Mode) -> bool:
        clipboard = self._clipboard
        if clipboard.property(_OPEN) or not self._owns(mode):
            return False
        # Clearing leaves no data, or some without a format.
        data = cast("QMimeData | None", clipboard.mimeData(mode))
        if data is None or not data.formats():
            return False
        clipboard.clear(mode)
        return True


def may_copy_words() -> bool:
    """Whether what a conversation says may be copied."""
    return _guard() is None


def mark_guarded(icons: Icons, *controls: QAbstractButton | QAction) -> None:
    """Show of what copies a conversation's words that it may not, if so."""
    if not may_copy_words():
        for each in controls:
            mark_managed(icons, each)


def copy_words(words: str | QMimeData) -> bool:
    """Copy something that a conversation says; whether that is allowed."""
    if (guard := _guard()) is not None:
        guard.refused.emit()
        return False
    _put(words)
    return True


def copy_openly(words: str | QMimeData) -> None:
    """Copy what is of no conversation, such as a report or a recovery code."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setProperty(_OPEN, True)
    try:
        _put(words)
    finally:
        clipboard.setProperty(_OPEN, False)


def _put(words: str | QMimeData) -> None:
    if isinstance(words, str):
        QGuiApplication.clipboard().setText(words)
    else:
        QGuiApplication.clipboard().setMimeData(words)


def _guard() -> ClipboardGuard | None:
    return QGuiApplication.clipboard().property(_GUARD)


def _is_ours(mode: QClipboard.Mode) -> bool:
    clipboard = QGuiApplication.clipboard()
    return clipboard.ownsClipboard() if mode is _CLIPBOARD else clipboard.ownsSelection()


def _let_go(number: int) -> None:
    """Without its guard, unless there is another by now, copying is as ever."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.property(_NUMBER) != number:
        return
    clipboard.setProperty(_GUARD, None)
    QApplication.setStartDragDistance(_AS_EVER)
    QApplication.setStartDragTime(_AS_EVER)
