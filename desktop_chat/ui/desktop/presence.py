"""The app among others: tray, notices, what closing means, and its windows at the next start."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop_chat.app.commons import Commons
from desktop_chat.domain.settings import NOTIFY, TRAY, AnySetting
from desktop_chat.ui.desktop.comparison_watch import ComparisonWatch
from desktop_chat.ui.desktop.notices import Notices
from desktop_chat.ui.desktop.reply_watch import ReplyWatch
from desktop_chat.ui.desktop.session_bus import has_desktop
from desktop_chat.ui.desktop.tray import Tray
from desktop_chat.ui.desktop.window_memory import WindowMemory
from desktop_chat.ui.desktop.windows import OpenWindow, Windows
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["Presence"]

_NOTE_MS = 1000  # after a change of the windows


class Presence(QObject):
    """Lives as long as the app's windows.

    Closing the last window ends the app, except on macOS, where an app stays until it is quit, and
    where its sign is in the tray.

    Attributes:
        tray: Its sign.
        notices: Told while nobody looks.
    """

    def __init__(
        self,
        application: QApplication,
        icons: Icons,
        windows: Windows,
        commons: Commons,
        memory: WindowMemory,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(windows)
        self._windows = windows
        self._commons = commons
        self._memory = memory
        self._settings = commons.settings
        self._stays_by_custom = platform == "darwin"
        self._session_ends = False
        self._note = QTimer(self)
        self._note.setSingleShot(True)
        self._note.setInterval(_NOTE_MS)
        self._note.timeout.connect(self._on_note_due)
        self.tray = Tray(icons.application(), self)
        self.notices = Notices(lambda of: windows.showing(of).window, self.tray, self)
        replies = ReplyWatch(commons.bridge, commons.writer, self)
        replies.ended.connect(self._on_reply_ended)
        comparisons = ComparisonWatch(commons.comparisons, self)
        comparisons.ended.connect(self.notices.tell_of_comparison)
        windows.stay_unseen(self._stays)
        windows.changed.connect(self._note.start)
        windows.left.connect(self._note.stop)
        self.tray.chosen.connect(self._come_forward)
        self.tray.new_requested.connect(self._on_new_requested)
        self.tray.left.connect(windows.leave)
        self.notices.chosen.connect(self._on_notice_chosen)
        commons.setting_changed.connect(self._on_setting_changed)
        application.commitDataRequest.connect(self._on_session_ending)
        application.applicationStateChanged.connect(self._on_application_state_changed)
        if self._stays_by_custom:
            application.setQuitOnLastWindowClosed(False)
        for setting in (NOTIFY, TRAY):
            self._on_setting_changed(setting)

    def restore(self) -> None:
        """Have the windows again that were open, of which the first is there already."""
        left, *others = self._memory.windows
        first = self._windows.latest
        first.workspace.reopening.want(left.conversation)
        for each in reversed(others):
            self._windows.open(each).workspace.reopening.want(each.conversation)
        if others:
            first.workspace.attend()
            first.window.raise_()
            first.window.activateWindow()

    def _stays(self) -> bool:
        return not self._session_ends and (self._stays_by_custom or self.tray.is_shown)

    @Slot()
    def _come_forward(self) -> None:
        self._windows.latest.window.come_forward()

    @Slot()
    def _on_new_requested(self) -> None:
        self._come_forward()
        self._windows.latest.view.new_chat()

    @Slot(bool)
    def _on_reply_ended(self, succeeded: bool) -> None:
        self.notices.tell_of_reply(self._commons.writer.conversation, succeeded)

    @Slot(str)
    def _on_notice_chosen(self, conversation_id: str) -> None:
        self._windows.showing(conversation_id).window.come_forward()

    @Slot()
    def _on_session_ending(self) -> None:
        """The person logs out: a window that stays would stand in the way of that."""
        self._session_ends = True

    @Slot(Qt.ApplicationState)
    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            return
        self.notices.withdraw()
        if self._stays_by_custom and not _are_seen(self._windows.every):
            self._come_forward()  # the sign in macOS's dock was pressed

    @Slot()
    def _on_note_due(self) -> None:
        """So that they are there again after an end that nobody asked for."""
        left = [each.left for each in self._windows.every]
        self._commons.do(lambda: self._memory.keep(left))

    @Slot(object)
    def _on_setting_changed(self, setting: AnySetting) -> None:
        if setting is NOTIFY:
            self.notices.are_wanted = self._settings.get(NOTIFY)
        elif setting is TRAY:
            self.tray.set_shown(self._settings.get(TRAY) and has_desktop())
            if not (self._stays() or _are_seen(self._windows.every)):
                self._windows.latest.window.show()  # nothing else leads to it now


def _are_seen(windows: tuple[OpenWindow, ...]) -> bool:
    return any(each.window.isVisible() for each in windows)
