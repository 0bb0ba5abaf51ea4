"""How the windows were left, for the next start."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import later
from desktop_chat.storage.json_file import JsonFile
from desktop_chat.ui.window import Window

__all__ = ["LeftWindow", "WindowMemory", "within"]

_MAX_BYTES = 1 << 16
_MOST_WINDOWS = 32
_FURTHEST = 1 << 20  # pixels; a number that no screen has is no place
_GRIP = 96  # pixels of a window's top, at least, that can be got hold of


@dataclass(frozen=True, slots=True)
class LeftWindow:
    """How one was left.

    Attributes:
        conversation: The id of the one that was open, or none.
        place: Where it was, if that is known.
        sidebar: Its width, too.
    """

    conversation: str = ""
    place: tuple[int, int, int, int] | None = None
    sidebar: int | None = None
    maximised: bool = False

    @classmethod
    def of(cls, window: Window, conversation: str) -> LeftWindow:
        """How it is now."""
        place = window.normalGeometry() if window.isMaximized() else window.geometry()
        four = (place.x(), place.y(), place.width(), place.height())
        return cls(conversation, four, window.sidebar_width, window.isMaximized())

    @classmethod
    def read(cls, value: Any) -> LeftWindow:
        """What a file says of one; what makes no sense in it is left out."""
        said = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        conversation, sidebar = said.get("conversation"), said.get("sidebar")
        return cls(
            conversation if isinstance(conversation, str) else "",
            _place(said.get("place")),
            sidebar if _is_pixels(sidebar) else None,
            said.get("maximised") is True,
        )

    @property
    def said(self) -> dict[str, Any]:
        """As the file has it."""
        return {
            "place": None if self.place is None else list(self.place),
            "maximised": self.maximised,
            "sidebar": self.sidebar,
            "conversation": self.conversation,
        }

    def arrange(self, window: Window) -> None:
        """Have a window like that, as far as it is on today's screens."""
        if self.place is not None:
            screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
            window.setGeometry(within(QRect(*self.place), screens))
        if self.sidebar is not None:
            window.set_sidebar_width(self.sidebar)
        if self.maximised:
            window.setWindowState(Qt.WindowState.WindowMaximized)


class WindowMemory:
    """A small file in the profile.

    Nothing is lost with it, so that no failure is told.

    Attributes:
        windows: How they were left, the one that was used last at the beginning; at least one.
    """

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(
            path, later("file about the windows"), later("it is forgotten"), _MAX_BYTES
        )
        left = self._file.read()
        listed: Any = left.get("windows")
        said = cast("list[Any]", listed) if isinstance(listed, list) else [left]
        self.windows = tuple(map(LeftWindow.read, said[:_MOST_WINDOWS])) or (LeftWindow(),)

    def keep(self, windows: Sequence[LeftWindow]) -> None:
        """Write down how they are now, in the same order. Waits for the disk."""
        kept = tuple(windows[:_MOST_WINDOWS])
        if kept and kept != self.windows:
            self.windows = kept
            with suppress(StorageFailed):
                self._file.write({"windows": [each.said for each in kept]})


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


def _place(value: Any) -> tuple[int, int, int, int] | None:
    four = cast("list[Any]", value) if isinstance(value, list) else []
    if len(four) == 4 and all(map(_is_pixels, four)) and min(four[2:]) > 0:
        return four[0], four[1], four[2], four[3]
    return None


def _is_pixels(value: Any) -> bool:
    return type(value) is int and abs(value) < _FURTHEST
