"""The graphical application, from nothing to the last window closed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_chat.domain.settings import CONTRAST, LANGUAGE, SEND_ON_ENTER, SHOW_SIDEBAR, THEME
from desktop_chat.ui.desktop.session_bus import leave_foreign_buses
from desktop_chat.ui.desktop.window_memory import LeftWindow, WindowMemory
from desktop_chat.ui.look.language import set_language
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window

if TYPE_CHECKING:  # the rest is loaded after the first paint
    from desktop_chat.app.services import AppServices

__all__ = ["Application", "make_application", "run"]

_SWITCH_S = 0.0005  # after which a thread that runs Python lets another one
# Qt's "vnc" listens on the network; of the others, these show or test a window.
_PLATFORMS = {"cocoa", "eglfs", "linuxfb", "minimal", "offscreen", "wayland", "windows", "xcb"}
# Have Qt keep what is copied until after Python's end, which what Python has copied can't survive.
_WITHOUT_CLIPBOARD = {"eglfs", "linuxfb", "minimal", "offscreen"}
# Names plugins, of which "tuiotouch" listens on the network.
_PLUGINS = "QT_QPA_GENERIC_PLUGINS"
# Name folders with plugins, which a packaged app has all of its own.
_PLUGIN_FOLDERS = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")


class Application(QApplication):
    """Also hears which files macOS wants opened: there they are no arguments.

    Signals:
        opened: There is something to ``take``.

    Attributes:
        leave: Closes the windows when the system wants the app to end, instead of Qt.
    """

    opened = Signal()

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._waiting: list[Path] = []
        self.leave: Callable[[], object] | None = None

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit and self.leave is not None:  # from macOS's menu, say
            self.leave()  # Qt would close those that don't ask before one that does
            event.ignore()
            return True
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            self._waiting.append(Path(event.url().toLocalFile()))
            self.opened.emit()
            return True
        return super().event(event)

    def take(self) -> tuple[Path, ...]:
        """What was to be opened since it was taken last."""
        waiting, self._waiting = tuple(self._waiting), []
        return waiting


def run(services: AppServices, opening: Sequence[Path] = ()) -> int:
    """Show the windows until they are closed.

    Args:
        services: The models are asked for nothing before the first paint.
        opening: Model files and folders to begin with.

    Returns:
        The exit status.
    """
    application = make_application()
    settings, resources = services.settings, services.paths.resources
    set_language(application, settings.get(LANGUAGE), resources / "translations")
    theme = Theme(application, settings.get(THEME), settings.get(CONTRAST))
    icons = Icons(resources / "icons", theme)
    window = Window(theme, icons, send_on_enter=settings.get(SEND_ON_ENTER))
    memory = WindowMemory(services.paths.window)
    memory.windows[0].arrange(window)
    window.want_sidebar(settings.get(SHOW_SIDEBAR))
    left: list[LeftWindow] = []
    with ExitStack() as stack:

        def begin() -> None:
            from PySide6.QtCore import QSettings

            from desktop_chat.app.commons import Commons
            from desktop_chat.ui.desktop.presence import Presence
            from desktop_chat.ui.desktop.windows import Windows
            from desktop_chat.ui.termination import call_on_termination

            # What Qt's dialogs remember. Windows and macOS have it where no path reaches.
            beside_ours = str(services.paths.settings.parent)
            QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, beside_ours)
            commons = Commons(services)
            stack.callback(commons.close)
            windows = Windows(theme, icons, commons, commons)
            windows.fill(window)
            stack.callback(lambda: left.extend(each.left for each in windows.every))
            Presence(application, icons, windows, commons, memory).restore()
            # Not ``quit``, which closes the windows, and these may have a question.
            windows.left.connect(lambda: application.exit(0))
            stack.enter_context(call_on_termination(lambda: application.exit(0)))
            sys.excepthook = _excepthook(
                lambda error: windows.latest.view.pane.notice.show_error(error)
            )
            application.leave = windows.leave
            application.opened.connect(lambda: commons.handed_over.emit(application.take()))
            commons.start((*opening, *application.take()))

        window.first_painted.connect(begin)
        window.show()
        status = application.exec()
    memory.keep(left)  # nothing else writes it any more
    if application.platformName() in _WITHOUT_CLIPBOARD:
        application.clipboard().clear()
    return status


def make_application() -> Application:
    """Qt's application on a platform that is known to open no port."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    named = {name.split(":")[0].removesuffix("-egl") for name in wanted.split(";")}
    if not named <= _PLATFORMS:
        os.environ["QT_QPA_PLATFORM"] = _platform()
    # Another thread that runs Python keeps this one waiting so long whenever it comes back from Qt,
    # which it does dozens of times for a frame. Python's own 5 ms made frames of 180.
    sys.setswitchinterval(_SWITCH_S)
    packaged = hasattr(sys, "frozen")
    for variable in (_PLUGINS, *_PLUGIN_FOLDERS) if packaged else (_PLUGINS,):
        os.environ.pop(variable, None)
    leave_foreign_buses()
    # Qt's own options are no part of our interface. ``setStyle`` would do, but it returns a style,
    # for which PySide makes a class with all of its enums: 4 ms before the first paint.
    application = Application([sys.argv[0], "-style", "fusion"])
    application.setApplicationName("desktop-chat")
    application.setApplicationDisplayName("Desktop Chat")
    application.setDesktopFileName("desktop-chat")
    return application


def _platform() -> str:
    if sys.platform == "win32":
        return "windows"
    if sys.platform == "darwin":
        return "cocoa"
    return "wayland;xcb" if os.environ.get("WAYLAND_DISPLAY") else "xcb"


def _excepthook(
    show: Callable[[Exception], None],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What Qt's slots let through is a bug: logged, and said where it can be seen."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import logging  # seldom needed, and not before the first paint

        from desktop_chat.app.report import report_on

        logging.getLogger(__name__).error("Unexpected error\n%s", report_on(error))
        if isinstance(error, Exception):
            show(error)

    return hook
