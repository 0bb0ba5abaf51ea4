"""How the window was left, for the next start."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import later
from desktop_chat.storage.json_file import JsonFile
from desktop_chat.ui.window import Window

__all__ = ["WindowMemory", "within"]

_MAX_BYTES = 1 << 16
_FURTHEST = 1 << 20  # pixels; a number that no screen has is no place
_GRIP = 96  # pixels of a window's top, at least, that can be got hold of


class WindowMemory:
    """A small file in the profile, read at the start and written at the end.

    Nothing is lost with it, so that no failure is told.

    Attributes:
        conversation: The id of the one that was open, or none.
    """

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(
            path, later("file about the window"), later("it is forgotten"), _MAX_BYTES
        )
        self._left = self._file.read()
        conversation = self._left.get("conversation")
        self.conversation = conversation if isinstance(conversation, str) else ""

    def arrange(self, window: Window) -> None:
        """Have a window as it was left, as far as it is on today's screens."""
        place = _rectangle(self._left.get("place"))
        if place is not None:
            screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
            window.setGeometry(within(place, screens))
        width = self._left.get("sidebar")
        if width is not None and _is_pixels(width):
            window.set_sidebar_width(width)
        if self._left.get("maximised") is True:
            window.setWindowState(Qt.WindowState.WindowMaximized)

    def keep(self, window: Window) -> None:
        """Write down how the window is now. Waits for the disk."""
        place = window.normalGeometry() if window.isMaximized() else window.geometry()
        left = {
            "place": [place.x(), place.y(), place.width(), place.height()],
            "maximised": window.isMaximized(),
            "sidebar": window.sidebar_width,
            "conversation": self.conversation,
        }
        if left != self._left:
            with suppress(StorageFailed):
                self._file.write(left)


def within(place: QRect, screens: Sequence[QRect]) -> QRect:
    """``place``, unless nobody could get at a window there: then the middle of the first screen.

    Args:
        screens: What of each is free for windows; there is at least one.
    """
    top = QRect(place.x(), place.y(), place.width(), 1)
    home = next((each for each in screens if each.intersected(top).width() >= _GRIP), None)
    fitted = QRect(place)
    fitted.setSize(place.size().boundedTo((home or screens[0]).size()))
    if home is None:
        fitted.moveCenter(screens[0].center())
    return fitted


def _rectangle(value: Any) -> QRect | None:
    if isinstance(value, list) and len(value) == 4 and all(map(_is_pixels, value)):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        rectangle = QRect(*value)  # pyright: ignore[reportUnknownArgumentType]
        return rectangle if rectangle.isValid() else None
    return None


def _is_pixels(value: Any) -> bool:
    return type(value) is int and abs(value) < _FURTHEST
