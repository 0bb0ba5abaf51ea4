"""Folders, shown by the system's file manager."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_chat.ui.desktop.session_bus import has_local_bus

__all__ = ["show_folder"]

_REVEAL = ("/usr/bin/open", "-R") if sys.platform == "darwin" else ()


def show_folder(folder: Path, file: Path | None = None, reveal: Sequence[str] = _REVEAL) -> None:
    """Show a folder, and where it can be done, point at a file in it.

    Args:
        reveal: Shows where something is without opening it. On macOS a folder whose name ends in
            .app is a program, which would be started if it was opened.
    """
    if reveal:
        QProcess.startDetached(reveal[0], [*reveal[1:], str(file or folder)])
        return

    def start_one() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    if sys.platform == "linux" and has_local_bus():
        from desktop_chat.ui.desktop.folders import ask_file_manager

        ask_file_manager(folder, file, otherwise=start_one)
    else:
        start_one()
