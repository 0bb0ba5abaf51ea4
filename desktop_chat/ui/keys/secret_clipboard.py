"""A secret on the clipboard, for a while, and not in the histories that some keep of it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_chat.ui.widgets.clipboard import copy_openly

__all__ = ["copy_secret", "take_back"]

# What keeps it from a history, by the system that asks for it. macOS has such a sign as well, but
# Qt gives it another name there.
_SIGNS = {
    "x-kde-passwordManagerHint": b"secret",
    **{
        f'application/x-qt-windows-mime;value="{name}"': bytes(4)  # a DWORD of 0, for no
        for name in (
            "ExcludeClipboardContentFromMonitorProcessing",
            "CanIncludeInClipboardHistory",
            "CanUploadToCloudClipboard",
        )
    },
}


def copy_secret(text: str) -> None:
    """Put it where it can be pasted from."""
    data = QMimeData()
    data.setText(text)
    for name, value in _SIGNS.items():
        data.setData(name, value)
    copy_openly(data)


def take_back(text: str) -> None:
    """Empty the clipboard, unless something else is there by now."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() == text:
        clipboard.clear()
