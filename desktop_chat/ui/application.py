"""The graphical application, from nothing to the last window closed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop_chat.domain.settings import SEND_ON_ENTER, THEME
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui.icons import Icons
from desktop_chat.ui.theme import Theme
from desktop_chat.ui.window import Window

if TYPE_CHECKING:  # the rest is loaded after the first paint
    from desktop_chat.app.archive import MakeVault
    from desktop_chat.app.bridge import MakeEngine
    from desktop_chat.app.shelf import ListModels

__all__ = ["make_application", "run"]

# Qt's "vnc" listens on the network; of the others, these show or test a window.
_PLATFORMS = {"cocoa", "eglfs", "linuxfb", "minimal", "offscreen", "wayland", "windows", "xcb"}
# Names plugins, of which "tuiotouch" listens on the network.
_PLUGINS = "QT_QPA_GENERIC_PLUGINS"
# Name folders with plugins, which a packaged app has all of its own.
_PLUGIN_FOLDERS = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")


def run(
    paths: Paths,
    make_engine: MakeEngine,
    make_vault: MakeVault,
    list_models: ListModels,
    settings: SettingsFile,
) -> int:
    """Show the window until it is closed.

    Args:
        paths: Its folders are there.
        make_engine: Makes the engine for an event handler, after the first paint.
        make_vault: Makes what the conversations are in; called on the thread that alone uses it.
        list_models: Reads the disk; called on a thread for files.

    Returns:
        The exit status.
    """
    application = make_application()
    theme = Theme(application, settings.get(THEME))
    icons = Icons(paths.resources / "icons", theme)
    window = Window(theme, icons, send_on_enter=settings.get(SEND_ON_ENTER))
    with ExitStack() as stack:

        def begin() -> None:
            from PySide6.QtCore import QSettings

            from desktop_chat.app.workspace import Workspace
            from desktop_chat.ui.termination import call_on_termination
            from desktop_chat.ui.workspace_view import WorkspaceView

            # What Qt's dialogs remember. Windows and macOS have it where no path reaches.
            QSettings.setPath(
                QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(paths.settings.parent)
            )
            workspace = Workspace(make_engine, make_vault, list_models, settings)
            stack.callback(workspace.close)
            view = WorkspaceView(theme, icons, window, workspace, paths.models)
            # Not ``quit``, which closes the windows, and these may have a question.
            stack.enter_context(call_on_termination(lambda: application.exit(0)))
            sys.excepthook = _excepthook(view.pane.notice.show_error)
            workspace.start()

        window.first_painted.connect(begin)
        window.show()
        return application.exec()


def make_application() -> QApplication:
    """Qt's application on a platform that is known to open no port."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    named = {name.split(":")[0].removesuffix("-egl") for name in wanted.split(";")}
    if not named <= _PLATFORMS:
        os.environ["QT_QPA_PLATFORM"] = _platform()
    packaged = hasattr(sys, "frozen")
    for variable in (_PLUGINS, *_PLUGIN_FOLDERS) if packaged else (_PLUGINS,):
        os.environ.pop(variable, None)
    # Qt's own options are no part of our interface. ``setStyle`` would do, but it returns a style,
    # for which PySide makes a class with all of its enums: 4 ms before the first paint.
    application = QApplication([sys.argv[0], "-style", "fusion"])
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
