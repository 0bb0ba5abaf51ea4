"""Words that the desktop shows while nobody looks at the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_chat.domain.language import tr
from desktop_chat.ui.desktop.reply_watch import ReplyWatch
from desktop_chat.ui.desktop.session_bus import has_local_bus
from desktop_chat.ui.desktop.tray import Tray
from desktop_chat.ui.window import Window

if TYPE_CHECKING:
    from desktop_chat.ui.desktop.portal import Portal

__all__ = ["Notices"]


class Notices(QObject):
    """Says that a reply is there, but nothing of what is in it: others may see the screen.

    The person who is in another window of ours isn't where the reply is.

    The tray shows it where there is one. On Linux the desktop's portal does else; Windows and macOS
    let the window's own sign ask for attention.

    Attributes:
        are_wanted: Whether anything is said.

    Signals:
        chosen: The person has pressed one.
    """

    chosen = Signal()

    def __init__(
        self, window: Callable[[], Window], watch: ReplyWatch, tray: Tray, parent: QObject
    ) -> None:
        """``window`` gives the one that the reply is in."""
        super().__init__(parent)
        self._window = window
        self._tray = tray
        self._portal: Portal | None = None
        self.are_wanted = True
        watch.ended.connect(self._on_ended)

    @Slot(bool)
    def _on_ended(self, succeeded: bool) -> None:
        window = self._window()
        if not self.are_wanted or (window.isVisible() and window.isActiveWindow()):
            return
        QApplication.alert(window)
        text = tr("A reply is ready.") if succeeded else tr("A reply has failed.")
        if self._tray.is_shown:
            self._tray.show_notice("Desktop Chat", text)
        elif sys.platform == "linux" and has_local_bus():
            self._ask_portal(text)

    @Slot()
    def withdraw(self) -> None:
        """The person is here."""
        portal = self._portal
        if portal is not None:
            portal.withdraw()

    def _ask_portal(self, text: str) -> None:
        from desktop_chat.ui.desktop.portal import Portal  # QtDBus, for the first notice

        if self._portal is None:
            self._portal = Portal(self)
            self._portal.chosen.connect(self.chosen)
        self._portal.show_notice("Desktop Chat", text)
