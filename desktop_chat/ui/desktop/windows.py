"""All windows of the app: making, finding and closing them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from desktop_chat.app.commons import Commons
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.language import tr
from desktop_chat.domain.settings import SAVE_HISTORY, SEND_ON_ENTER, SHOW_SIDEBAR
from desktop_chat.ui.closing import ClosingQuestion
from desktop_chat.ui.desktop.window_memory import LeftWindow, within
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.models.recovery_notice import RecoveryNotice
from desktop_chat.ui.widgets.clipboard import ClipboardGuard
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView

__all__ = ["OpenWindow", "Windows"]

_STEP = QPoint(32, 32)  # pixels from one window to the next
_RETRY_MS = 500


@dataclass(frozen=True, slots=True, eq=False)
class OpenWindow:
    """One window, what it shows, and what fills it."""

    window: Window
    workspace: Workspace
    view: WorkspaceView

    @property
    def left(self) -> LeftWindow:
        """How it is now."""
        return LeftWindow.of(self.window, self.workspace.place)


class Windows(QObject):
    """There is always one; closing the last ends the app, unless it stays unseen.

    Signals:
        changed: There are others, or one of them shows another conversation.
        left: The app is to end.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, commons: Commons, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._commons = commons
        self._open: list[OpenWindow] = []
        self._closed: list[OpenWindow] = []
        self._ends = False  # all are to be closed
        self._has_ended = False
        self._stays_unseen: Callable[[], bool] = lambda: False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(_RETRY_MS)
        self._retry.timeout.connect(self._delete_closed)
        commons.handed_over.connect(self._on_handed_over)
        if commons.settings.managed.enforced.allow_clipboard is False:
            ClipboardGuard(self).refused.connect(self._on_copying_refused)

    @property
    def every(self) -> tuple[OpenWindow, ...]:
        """The one that was used last at the beginning."""
        order = self._commons.workspaces
        return tuple(sorted(self._open, key=lambda each: -order.index(each.workspace)))

    @property
    def closed(self) -> tuple[OpenWindow, ...]:
        """Those that are kept, unseen, until nothing is under way that they wait for."""
        return tuple(self._closed)

    @property
    def latest(self) -> OpenWindow:
        """The one that was used last."""
        return self.every[0]

    def showing(self, conversation_id: str) -> OpenWindow:
        """The one that a conversation is open in, or else the one that was used last."""
        about = (each for each in self.every if each.workspace.is_about(conversation_id))
        return next(about, self.latest)

    def fill(self, window: Window) -> OpenWindow:
        """Put a workspace of its own into a window."""
        workspace = Workspace(self._commons, window)
        view = WorkspaceView(self._theme, self._icons, window, workspace)
        made = OpenWindow(window, workspace, view)
        self._open.append(made)
        if len(self._open) == 1:
            self._tell_of_last_run(made)
        ClosingQuestion(
            window,
            self._commons.writer,
            self._commons.drafts,
            self._ends_app,
            partial(self._is_latest, window),
            self.leave,
        )
        window.stay_when_closed(self._stays)
        window.left.connect(self._on_left)
        window.activated.connect(workspace.attend)
        workspace.moved.connect(self.changed)
        view.window_wanted.connect(self._on_window_wanted)
        view.end_wanted.connect(self.leave)
        self.changed.emit()
        return made

    def open(self, left: LeftWindow | None = None) -> OpenWindow:
        """Have another window: as one was left, or beside the one that was used last."""
        get = self._commons.settings.get
        window = Window(self._theme, self._icons, send_on_enter=get(SEND_ON_ENTER))
        if left is not None:
            left.arrange(window)
            window.want_sidebar(get(SHOW_SIDEBAR))
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        else:
            _put_beside(window, self.latest.window)
        made = self.fill(window)
        window.show()
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        return made

    def stay_unseen(self, stays: Callable[[], bool]) -> None:
        """Have ``stays`` say whether the app goes on when the last window is closed."""
        self._stays_unseen = stays

    @Slot()
    def leave(self) -> None:
        """Close all of them for good, unless a question stands in the way in one."""
        self._ends = True
        for each in self.every:
            if not each.window.may_close:
                self._ends = False
                each.window.come_forward()
                return
        for each in self.every:
            each.window.leave()

    def _stays(self) -> bool:
        return len(self._open) == 1 and self._stays_unseen()

    def _is_latest(self, window: Window) -> bool:
        return self.latest.window is window

    def _ends_app(self) -> bool:
        return self._ends or len(self._open) == 1

    @Slot()
    def _on_left(self) -> None:
        window = self.sender()
        closed = next(each for each in self._open if each.window is window)
        if self._ends_app():
            if not self._has_ended:
                self._has_ended = True
                self.left.emit()
            return
        self._open.remove(closed)
        closed.workspace.close()
        self._closed.append(closed)
        self._delete_closed()
        self.changed.emit()

    @Slot()
    def _delete_closed(self) -> None:
        """What is under way may still come back to them, as a question that isn't saved yet."""
        if not self._commons.is_idle:
            self._retry.start()
            return
        for each in self._closed:
            each.window.deleteLater()
        self._closed.clear()

    @Slot(object)
    def _on_window_wanted(self, conversation: Conversation | None) -> None:
        """Show one in a window of its own, or begin one there."""
        if conversation is None:
            self.open()
            return
        place = self.showing(conversation.id)
        asker = self.sender()
        if place.workspace.is_about(conversation.id):
            if place.view is not asker:
                place.window.come_forward()
                return
            place.workspace.session.new()
        self.open().workspace.open(conversation)

    @Slot(object)
    def _on_handed_over(self, paths: tuple[Path, ...]) -> None:
        """Another start of the program was meant for this one."""
        self.latest.window.come_forward()
        if paths:
            self.latest.view.pane.bringing.bring(paths)

    @Slot()
    def _on_copying_refused(self) -> None:
        self.latest.view.pane.status.say(
            tr("Your organisation doesn't want conversations to be copied."), tr("Not copied")
        )

    def _tell_of_last_run(self, first: OpenWindow) -> None:
        """What was wrong at the start, in one window."""
        common, notice = self._commons, first.view.pane.notice
        is_kept = common.settings.get(SAVE_HISTORY)
        RecoveryNotice(common.recovery, notice, common.shelf, common.bridge, is_kept=is_kept)
        if banner := common.settings.managed.banner:
            title = tr("Managed by your organisation")
            remedy, show = common.settings.managed.remedy, first.view.settings.open_policy
            notice.say("warning", title, banner, remedy, (tr("Show what is decided"), show))
        elif common.settings.notice:
            title = tr("Your settings are not as you left them")
            notice.say("warning", title, common.settings.notice)


def _put_beside(window: Window, other: Window) -> None:
    place = other.normalGeometry() if other.isMaximized() else other.geometry()
    place.translate(_STEP)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    home = next((each for each in screens if each.contains(other.geometry().center())), screens[0])
    if not home.contains(place):
        place.moveTopLeft(home.topLeft() + _STEP)  # it begins anew there, as stacks of windows do
    window.setGeometry(within(place, screens))
    window.set_sidebar_width(other.sidebar_width)
    window.want_sidebar(other.wants_sidebar)
