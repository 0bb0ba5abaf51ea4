"""The app while its window is elsewhere or closed: tray, notices, and what closing means."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.settings import NOTIFY, TRAY, AnySetting
from desktop_chat.ui.desktop.notices import Notices
from desktop_chat.ui.desktop.reopening import Reopening
from desktop_chat.ui.desktop.reply_watch import ReplyWatch
from desktop_chat.ui.desktop.session_bus import has_desktop
from desktop_chat.ui.desktop.tray import Tray
from desktop_chat.ui.desktop.window_memory import WindowMemory
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView

__all__ = ["Presence"]


class Presence(QObject):
    """Lives as long as the window.

    Closing the window ends the app, except on macOS, where an app stays until it is quit, and
    where its sign is in the tray.

    Attributes:
        tray: Its sign.
        notices: Told while nobody looks.
    """

    def __init__(
        self,
        application: QApplication,
        icons: Icons,
        window: Window,
        view: WorkspaceView,
        workspace: Workspace,
        memory: WindowMemory,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = workspace.settings
        self._stays_by_custom = platform == "darwin"
        self._session_ends = False
        self.tray = Tray(icons.application(), self)
        watch = ReplyWatch(workspace.bridge, workspace.writer, self)
        self.notices = Notices(window, watch, self.tray, self)
        Reopening(memory, workspace, window.composer, self)
        window.stay_when_closed(self._stays)
        self.tray.chosen.connect(window.come_forward)
        self.tray.new_requested.connect(window.come_forward)
        self.tray.new_requested.connect(view.new_chat)
        self.tray.left.connect(window.leave)
        self.notices.chosen.connect(window.come_forward)
        workspace.setting_changed.connect(self._on_setting_changed)
        application.commitDataRequest.connect(self._on_session_ending)
        application.applicationStateChanged.connect(self._on_application_state_changed)
        if self._stays_by_custom:
            application.setQuitOnLastWindowClosed(False)
        for setting in (NOTIFY, TRAY):
            self._on_setting_changed(setting)

    def _stays(self) -> bool:
        return not self._session_ends and (self._stays_by_custom or self.tray.is_shown)

    @Slot()
    def _on_session_ending(self) -> None:
        """The person logs out: a window that stays would stand in the way of that."""
        self._session_ends = True

    @Slot(Qt.ApplicationState)
    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            return
        self.notices.withdraw()
        if self._stays_by_custom and not self._window.isVisible():
            self._window.come_forward()  # the sign in macOS's dock was pressed

    @Slot(object)
    def _on_setting_changed(self, setting: AnySetting) -> None:
        if setting is NOTIFY:
            self.notices.are_wanted = self._settings.get(NOTIFY)
        elif setting is TRAY:
            self.tray.set_shown(self._settings.get(TRAY) and has_desktop())
            if not (self._stays() or self._window.isVisible()):
                self._window.show()  # nothing else leads to it now
