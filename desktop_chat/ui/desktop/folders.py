"""Folders, shown by the desktop's own file manager, which is asked over D-Bus: for Linux."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

__all__ = ["ask_file_manager"]

_SERVICE = "org.freedesktop.FileManager1"
_PATH = "/org/freedesktop/FileManager1"


def ask_file_manager(folder: Path, file: Path | None, otherwise: Callable[[], object]) -> None:
    """Have it show the folder, or the file in it.

    A program that we start could reach no network either, nor could what a person then opens with
    it. One that D-Bus starts can.

    Args:
        otherwise: Is called if there is none that can be asked.
    """
    _Question(otherwise).ask(folder, file)


class _Question(QObject):
    """Lives until it is answered."""

    def __init__(self, otherwise: Callable[[], object]) -> None:
        super().__init__(QCoreApplication.instance())
        self._otherwise = otherwise

    def ask(self, folder: Path, file: Path | None) -> None:
        method = "ShowItems" if file else "ShowFolders"
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, method)
        message.setArguments([[(file or folder).absolute().as_uri()], ""])
        done: Any = SLOT("deleteLater()")  # declared as bytes, which it refuses
        failed: Any = SLOT("_on_failed()")
        QDBusConnection.sessionBus().callWithCallback(message, self, done, failed)

    @Slot()
    def _on_failed(self) -> None:
        self._otherwise()
        self.deleteLater()
