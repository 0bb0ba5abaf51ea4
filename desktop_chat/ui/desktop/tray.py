"""The app's sign in the tray, for those who want one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_chat.domain.language import tr

__all__ = ["Tray"]


class Tray(QObject):
    """Shown from ``set_shown`` on, where the desktop has a tray and while it has one.

    Signals:
        chosen: The person wants the window.
        new_requested: And a new conversation in it.
        left: And to end the app.
    """

    chosen = Signal()
    new_requested = Signal()
    left = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.addAction(tr("Show Desktop Chat")).triggered.connect(self.chosen)
        self._menu.addAction(tr("New chat")).triggered.connect(self.new_requested)
        self._menu.addSeparator()
        self._menu.addAction(tr("Quit")).triggered.connect(self.left)
        self._sign = QSystemTrayIcon(icon, self)
        self._sign.setToolTip("Desktop Chat")
        self._sign.setContextMenu(self._menu)
        self._sign.activated.connect(self._on_activated)
        self._sign.messageClicked.connect(self.chosen)

    @property
    def is_shown(self) -> bool:
        """Whether the app can be reached there."""
        return self._sign.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def set_shown(self, shown: bool) -> None:
        self._sign.setVisible(shown)

    def show_notice(self, title: str, text: str) -> None:
        self._sign.showMessage(title, text, self._sign.icon())

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.chosen.emit()
