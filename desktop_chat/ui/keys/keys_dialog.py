"""Keys and encryption: what opens the conversations, and changing that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.conversations.unlocking import Access, AccessState, Unlocking
from desktop_chat.domain.keeping import Keeping
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.language import tr
from desktop_chat.storage.keys.secret import Protection
from desktop_chat.ui.keys.key_row import KeyRow
from desktop_chat.ui.keys.new_passphrase import NewPassphrase
from desktop_chat.ui.look.language import day
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.dialog_column import ColumnScroll, DialogColumn, at_end
from desktop_chat.ui.widgets.fitting import fitting_height
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import mark_managed
from desktop_chat.ui.widgets.progress_line import ProgressLine
from desktop_chat.ui.widgets.questions import confirm

__all__ = ["KeysDialog"]

_WIDTH = 520  # pixels


class KeysDialog(QDialog):
    """Shows the access as it is; each change is made at once.

    Signals:
        code_requested: Make a recovery code and show it.
    """

    code_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget, unlocking: Unlocking) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys and encryption"))
        self._theme = theme
        self._unlocking = unlocking
        self._then: Callable[[str], None] = unlocking.set_passphrase
        self._state = plain_label(theme.font(Size.BODY), "muted", wraps=True)
        self._notice = Notice(theme, icons, closable=True)
        self._progress = ProgressLine(tr("Changing how they are encrypted"))
        self._rows = {kind: KeyRow(theme, self._name(kind)) for kind in SlotKind}
        self._decrypt = push_button(tr("Decrypt…"), "outlined")
        self._by_keychain = push_button(tr("Encrypt, with the key in the keychain"), "primary")
        self._by_passphrase = push_button(tr("Encrypt with a passphrase…"), "outlined")
        self._form_title = plain_label(theme.font(Size.BODY, QFont.Weight.DemiBold), wraps=True)
        self._form = NewPassphrase(theme, icons, tr("Set this passphrase"))
        self._back = push_button(tr("Back"), "quiet")
        self._pages = QStackedWidget()
        self._close = push_button(tr("Close"), "outlined")
        self._scroll = ColumnScroll(self._pages)
        self._room = parent.window().size() - QSize(Space.TWO, Space.TWO)
        self._lay_out()
        self._connect()
        self._mark_managed(icons, unlocking.access.keeping)
        self._show(unlocking.access)

    def done(self, result: int) -> None:
        self._form.clear()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # only now have the buttons the width that they take

    def ask_for_passphrase(self) -> None:
        """Have one chosen that opens them as well, or instead of the one before."""
        self._ask(tr("Choose a passphrase"), self._unlocking.set_passphrase)

    def text(self) -> str:
        """What it says at the top, for tests."""
        return f"{self._state.text()}\n{self._notice.text() if self._notice.isVisible() else ''}"

    @Slot(object)
    def _show(self, access: Access) -> None:
        """The overview, as things are now."""
        if access.state is not AccessState.OPEN:
            self.reject()
            return
        self._wait(False)
        self._notice.hide()
        self._pages.setCurrentIndex(0)
        encrypted = access.is_encrypted
        self._state.setText(
            tr("Your conversations are encrypted. Each of these opens them:")
            if encrypted
            else tr(
                "Your conversations are not encrypted: whoever gets hold of this computer or its "
                "disk can read them."
            )
        )
        slots = {slot.kind: slot for slot in access.slots}
        for kind, row in self._rows.items():
            slot = slots.get(kind)
            row.setVisible(encrypted)
            row.show_state(
                self._since(slot.added)
                if slot
                else tr("Not set up", "a passphrase, or another way to open the conversations"),
                self._change_of(kind, is_there=slot is not None, access=access),
                can_remove=slot is not None and len(slots) > 1,
            )
        keychain = self._name(SlotKind.KEYCHAIN)
        name = f"{keychain} ({access.keychain})" if access.keychain else keychain
        self._rows[SlotKind.KEYCHAIN].set_name(name)
        self._decrypt.setVisible(encrypted)
        self._by_keychain.setVisible(not encrypted)
        self._by_passphrase.setVisible(not encrypted)
        self._fit()

    def _mark_managed(self, icons: Icons, keeping: Keeping) -> None:
        if keeping.encrypted:
            mark_managed(icons, self._decrypt)
        if keeping.by_passphrase:
            self._rows[SlotKind.KEYCHAIN].mark_change_managed(icons)
            self._rows[SlotKind.PASSPHRASE].mark_removal_managed(icons)

    def _change_of(self, kind: SlotKind, *, is_there: bool, access: Access) -> str:
        match kind:
            case SlotKind.KEYCHAIN if is_there and not access.has_lost_keychain:
                return ""
            case SlotKind.KEYCHAIN:
                return tr("Put the key there")
            case SlotKind.PASSPHRASE:
                return tr("Change…", "a passphrase") if is_there else tr("Set…", "a passphrase")
            case SlotKind.RECOVERY_CODE:
                return (
                    tr("Make another…", "a recovery code")
                    if is_there
                    else tr("Make one…", "a recovery code")
                )

    def _name(self, kind: SlotKind) -> str:
        match kind:
            case SlotKind.KEYCHAIN:
                return tr("Keychain of the system")
            case SlotKind.PASSPHRASE:
                return tr("Passphrase")
            case SlotKind.RECOVERY_CODE:
                return tr("Recovery code")

    def _since(self, added: int) -> str:
        return tr("Since {day}", day=day(added))

    def _change(self, kind: SlotKind) -> None:
        match kind:
            case SlotKind.KEYCHAIN:
                self._wait(True)
                self._unlocking.use_keychain()
            case SlotKind.PASSPHRASE:
                self.ask_for_passphrase()
            case SlotKind.RECOVERY_CODE if kind in self._unlocking.access.ways:
                confirm(
                    self,
                    tr("New recovery code"),
                    tr("Make another recovery code?"),
                    tr(
                        "The one that you have then no longer opens these conversations. Backups "
                        "and copies of the key file that were made before still open with it."
                    ),
                    tr("Make another", "a recovery code"),
                    self.code_requested.emit,
                )
            case SlotKind.RECOVERY_CODE:
                self.code_requested.emit()

    def _remove(self, kind: SlotKind) -> None:
        def remove() -> None:
            self._wait(True)
            self._unlocking.remove(kind)

        confirm(
            self,
            tr("Remove"),
            tr("Remove “{name}”?", name=self._name(kind)),
            tr(
                "It then opens your conversations no longer; the other ways still do. Backups and "
                "copies of the key file that were made before still open with it."
            ),
            tr("Remove"),
            remove,
        )

    def _ask(self, title: str, then: Callable[[str], None]) -> None:
        self._form_title.setText(title)
        self._then = then
        self._form.clear()
        self._pages.setCurrentIndex(1)
        self._form.setFocus()

    @Slot(str)
    def _on_chosen(self, passphrase: str) -> None:
        self._wait(True)
        self._then(passphrase)

    @Slot()
    def _on_by_keychain(self) -> None:
        self._wait(True)
        self._unlocking.encrypt(Protection.KEYCHAIN)

    @Slot()
    def _on_by_passphrase(self) -> None:
        self._ask(
            tr("Encrypt with a passphrase"),
            lambda passphrase: self._unlocking.encrypt(Protection.PASSPHRASE, passphrase),
        )

    @Slot()
    def _on_decrypt(self) -> None:
        def decrypt() -> None:
            self._wait(True)
            self._unlocking.decrypt()

        confirm(
            self,
            tr("Decrypt"),
            tr("Decrypt your conversations?"),
            tr(
                "They are then in files that every program and everyone with this computer or "
                "its disk can read, in {folder}. What opens them now is deleted.",
                folder=str(self._unlocking.access.folder),
            ),
            tr("Decrypt"),
            decrypt,
        )

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._show(self._unlocking.access)
        self._notice.show_error(error)
        self._fit()

    def _wait(self, is_waiting: bool) -> None:
        self._pages.setEnabled(not is_waiting)
        self._progress.show_busy() if is_waiting else self._progress.hide()

    def _connect(self) -> None:
        self._unlocking.changed.connect(self._show)
        self._unlocking.failed.connect(self._on_failed)
        for kind, row in self._rows.items():
            row.change_requested.connect(self._for(kind, self._change))
            row.removal_requested.connect(self._for(kind, self._remove))
        self._decrypt.clicked.connect(self._on_decrypt)
        self._by_keychain.clicked.connect(self._on_by_keychain)
        self._by_passphrase.clicked.connect(self._on_by_passphrase)
        self._form.chosen.connect(self._on_chosen)
        self._back.clicked.connect(lambda: self._pages.setCurrentIndex(0))
        self._back.clicked.connect(self._form.clear)
        self._close.clicked.connect(self.accept)

    def _for(self, kind: SlotKind, act: Callable[[SlotKind], None]) -> Callable[[], None]:
        return lambda: act(kind)

    def _fit(self) -> None:
        width = min(self._theme.scaled(_WIDTH), self._room.width())
        self.resize(width, self.height())
        for row in self._rows.values():
            row.arrange(width - 2 * Space.THREE)
        height = fitting_height(self, self._scroll, self._pages)
        self.resize(width, min(height, self._room.height()))

    def _lay_out(self) -> None:
        title = plain_label(self._theme.font(Size.TITLE, QFont.Weight.DemiBold), wraps=True)
        title.setText(self.windowTitle())
        overview: list[QWidget] = [*self._rows.values()]
        overview += [self._by_keychain, self._by_passphrase, self._decrypt]
        self._pages.addWidget(_column(self._state, *overview))
        self._pages.addWidget(_column(self._form_title, self._form, self._back))
        column = DialogColumn(self, Space.ONE_HALF)
        column.add(title, self._progress, self._notice)
        column.add_scrolled(self._scroll)
        column.add(at_end(self._close))


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.TWO)
    for widget in widgets:
        wide = isinstance(widget, (QLabel, KeyRow, NewPassphrase))
        side = Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignLeading
        column.addWidget(widget, alignment=side)
    column.addStretch(1)
    return page
