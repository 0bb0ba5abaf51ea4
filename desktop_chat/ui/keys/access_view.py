"""Everything in the window that has to do with getting at the conversations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_chat.app.conversations.unlocking import Access, AccessState
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.language import tr
from desktop_chat.domain.settings import OFFER_RECOVERY_CODE, SAVE_HISTORY
from desktop_chat.ui.keys.access_banner import AccessBanner
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.badge import UnencryptedBadge
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable

if TYPE_CHECKING:
    from desktop_chat.ui.keys.keys_dialog import KeysDialog
    from desktop_chat.ui.keys.lock_page import LockPage

__all__ = ["AccessView"]

# Most keychains answer at once; only a wait that is noticed is worth a word.
_CALM_MS = 500


class AccessView(QObject):
    """Shows the workspace's ``Unlocking`` in a page, a badge and a banner, and in dialogs.

    Attributes:
        badge: Stays while the conversations aren't encrypted.
        banner: Asks for a recovery code, and says what is being waited for.

    Signals:
        page_wanted: ``is_shut`` may have changed: then ``page`` has the place of the conversation.
        restore_requested: Let the person choose a backup.
    """

    page_wanted = Signal()
    restore_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._workspace = workspace
        self._unlocking = workspace.unlocking
        self._page: LockPage | None = None
        self.badge = UnencryptedBadge(theme, icons)
        self.banner = AccessBanner(theme, icons)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_CALM_MS)
        self._patience.timeout.connect(self._on_long_wait)
        self._unlocking.changed.connect(self._on_changed)
        self._unlocking.began_anew.connect(self._on_began_anew)
        self.badge.clicked.connect(self.show_keys)

    def look(self) -> None:
        """Begin with how things are: open already in any window but the first."""
        access = self._unlocking.access
        if access.state is AccessState.OPENING:
            self._patience.start()
        else:
            self._on_changed(access)

    @property
    def page(self) -> LockPage:
        """Made when it is first needed, which most starts never do."""
        if self._page is None:
            from desktop_chat.ui.keys.lock_page import LockPage

            self._page = LockPage(self._theme, self._icons, self._unlocking)
            self._page.restore_requested.connect(self.restore_requested)
        return self._page

    @property
    def is_shut(self) -> bool:
        """Whether something was in the way, and still is."""
        return self._unlocking.access.state is not AccessState.OPEN and self._page is not None

    @Slot()
    def show_keys(self) -> None:
        """Open the dialog of keys and encryption."""
        self._open_keys()

    def _open_keys(self) -> KeysDialog | None:
        access = self._unlocking.access
        if access.state is not AccessState.OPEN or not access.is_kept:
            return None
        from desktop_chat.ui.keys.keys_dialog import KeysDialog

        dialog = KeysDialog(self._theme, self._icons, self.badge.window(), self._unlocking)
        dialog.code_requested.connect(lambda: self._make_code(dialog))
        dialog.open()
        return dialog

    @Slot(object)
    def _on_changed(self, access: Access) -> None:
        self._patience.stop()
        if access.state is AccessState.SHUT or self._page is not None:
            self.page.show_access(access)
        self.page_wanted.emit()
        if access.state is AccessState.SHUT:
            self.banner.hide()
            if not _is_writing(self.badge.window()):
                self.page.attend()
        is_open = access.state is AccessState.OPEN
        self.badge.setVisible(is_open and not access.is_encrypted)
        if is_open:
            self._advise(access)

    def _advise(self, access: Access) -> None:
        """What should be known about how they are kept, or be done about the keys, if anything."""
        if not access.is_kept:
            self._say_not_kept()
        elif access.has_lost_keychain:
            self.banner.say(
                tr("Your keychain no longer has the key"),
                tr("Put it there again, and it opens your conversations at each start."),
                (tr("Put it there again"), self._unlocking.use_keychain),
            )
        elif access.only_way is SlotKind.RECOVERY_CODE:
            self.banner.say(
                tr("Only your recovery code opens your conversations"),
                tr("With a passphrase you need not type the code at each start."),
                (tr("Set a passphrase…"), self._set_passphrase),
            )
        elif access.only_way is None or not self._workspace.settings.get(OFFER_RECOVERY_CODE):
            self.banner.hide()
        elif access.only_way is not self._unlocking.offered_beside:
            self._unlocking.offered_beside = access.only_way
            by_keychain = access.only_way is SlotKind.KEYCHAIN
            self.banner.say(
                tr("Your keychain holds the only key")
                if by_keychain
                else tr("Nobody can reset your passphrase"),
                tr("With a recovery code you get in even if the keychain is lost.")
                if by_keychain
                else tr("With a recovery code you get in even if you forget it."),
                (tr("Save a recovery code…"), lambda: self._make_code(self.badge.window())),
                (tr("Later"), lambda: None),
                (tr("Don't ask again"), self._never_offer),
                closable=False,
            )

    def _say_not_kept(self) -> None:
        is_managed = self._workspace.settings.is_enforced(SAVE_HISTORY)
        self.banner.say(
            tr("Conversations aren't kept on this machine"),
            tr("They are gone when the app ends, as your organisation has decided.")
            if is_managed
            else tr(
                "They are gone when the app ends. The settings can change that for the next start."
            ),
        )

    def _set_passphrase(self) -> None:
        dialog = self._open_keys()
        if dialog is not None:
            dialog.ask_for_passphrase()

    def _never_offer(self) -> None:
        self._workspace.decide(OFFER_RECOVERY_CODE, False)

    def _make_code(self, parent: QWidget) -> None:
        from desktop_chat.ui.keys.recovery_code import RecoveryCodeDialog

        dialog = RecoveryCodeDialog(self._theme, parent, self._unlocking)
        dialog.rejected.connect(self._on_code_given_up)
        dialog.open()

    @Slot()
    def _on_code_given_up(self) -> None:
        if self._unlocking.access.state is AccessState.OPEN:
            self._unlocking.offered_beside = None
            self._advise(self._unlocking.access)

    @Slot()
    def _on_long_wait(self) -> None:
        self.banner.say(
            tr("Waiting for your keychain…"),
            tr("Your system may be asking for its password. You can write meanwhile."),
            (tr("Stop waiting"), self._unlocking.stop_waiting),
            closable=False,
        )

    @Slot(object)
    def _on_began_anew(self, aside: Path) -> None:
        if not self._workspace.is_latest:
            return
        self.banner.say(
            tr("You begin with no conversations"),
            tr("The old ones are in {folder}.", folder=printable(str(aside))),
        )


def _is_writing(window: QWidget) -> bool:
    """Whether the person is in the middle of a message, which a passphrase must not end up in."""
    focus = window.focusWidget()
    return isinstance(focus, QPlainTextEdit) and bool(focus.toPlainText())
