"""Words that the desktop shows while nobody looks at the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_chat.domain.language import tr
from desktop_chat.ui.desktop.session_bus import has_local_bus
from desktop_chat.ui.desktop.tray import Tray
from desktop_chat.ui.window import Window

if TYPE_CHECKING:
    from desktop_chat.ui.desktop.portal import Portal

__all__ = ["Notices"]


class Notices(QObject):
    """Says that an answer is there, but nothing of what is in it: others may see the screen.

    The person who is in another window of ours isn't where the answer is.

    The tray shows it where there is one. On Linux the desktop's portal does else; Windows and macOS
    let the window's own sign ask for attention.

    Attributes:
        are_wanted: Whether anything is said.

    Signals:
        chosen: The person has pressed the last one, which was about the conversation of this id.
    """

    chosen = Signal(str)

    def __init__(self, window: Callable[[str], Window], tray: Tray, parent: QObject) -> None:
        """``window`` gives the one that a conversation is in."""
        super().__init__(parent)
        self._window = window
        self._tray = tray
        self._portal: Portal | None = None
        self._about = ""
        self.are_wanted = True

    def tell_of_reply(self, conversation_id: str, succeeded: bool) -> None:
        self._tell(
            conversation_id, tr("A reply is ready.") if succeeded else tr("A reply has failed.")
        )

    @Slot(str, bool)
    def tell_of_comparison(self, conversation_id: str, is_whole: bool) -> None:
        said = tr("A comparison is ready.") if is_whole else tr("A comparison has stopped.")
        self._tell(conversation_id, said)

    def _tell(self, conversation_id: str, text: str) -> None:
        """Unless the person is there."""
        window = self._window(conversation_id)
        if not self.are_wanted or (window.isVisible() and window.isActiveWindow()):
            return
        self._about = conversation_id
        QApplication.alert(window)
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
            self._portal.chosen.connect(lambda: self.chosen.emit(self._about))
        self._portal.show_notice("Desktop Chat", text)
