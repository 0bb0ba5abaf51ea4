"""Notices by the desktop's portal, over D-Bus: for Linux, where Qt has them only with a tray."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

__all__ = ["Portal"]

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Notification"
_ID = "reply"  # a later notice takes the place of the one before
_SHOW = "show"


class Portal(QObject):
    """Sends notices and waits for no answer: without a portal, nothing is shown.

    The older org.freedesktop.Notifications wants an unsigned number, which PySide can't send.

    Signals:
        chosen: The person has pressed the notice.
    """

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        slot: Any = SLOT("_on_action(QDBusMessage)")  # declared as bytes, which it refuses
        self._bus.connect(_SERVICE, _PATH, _INTERFACE, "ActionInvoked", self, slot)

    def show_notice(self, title: str, text: str) -> None:
        notice = {"title": title, "body": text, "priority": "normal", "default-action": _SHOW}
        self._call("AddNotification", [_ID, notice])

    def withdraw(self) -> None:
        """Take the notice back, if it is still there."""
        self._call("RemoveNotification", [_ID])

    def _call(self, method: str, arguments: list[object]) -> None:
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, method)
        message.setArguments(arguments)
        self._bus.send(message)

    @Slot(QDBusMessage)
    def _on_action(self, message: QDBusMessage) -> None:
        if message.arguments()[:2] == [_ID, _SHOW]:
            self.chosen.emit()
