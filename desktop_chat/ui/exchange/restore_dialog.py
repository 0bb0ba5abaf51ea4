"""A backup in the place of what is here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_chat.app.conversations.exchange import Exchange
from desktop_chat.app.conversations.unlocking import Access
from desktop_chat.app.job import Advance
from desktop_chat.domain.errors import DatabaseMissing, KeyLost
from desktop_chat.domain.keys import KeySlot, SlotKind
from desktop_chat.domain.language import number, tr
from desktop_chat.storage.backup import SUFFIX
from desktop_chat.storage.keys.secret import Secret
from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.keys.secret_field import SecretField
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.controls import push_button, radio_button
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import breakable

__all__ = ["RestoreDialog"]

_HEIGHT = 280  # pixels
_ORDER = (SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE, SlotKind.KEYCHAIN)


class RestoreDialog(JobDialog):
    """A file, then what opens it, then what has become of what was here."""

    def __init__(
        self, theme: Theme, icons: Icons, parent: QWidget, exchange: Exchange, access: Access
    ) -> None:
        super().__init__(theme, icons, parent, tr("Restore a backup"), _HEIGHT)
        self._exchange = exchange
        self._file = Path()
        self._kind = SlotKind.PASSPHRASE
        self._choose = push_button(tr("Choose a backup…"), "primary")
        self._choose.clicked.connect(self._ask_which)
        happens = self._told(access)
        self._first_page = self.add_page(self.label(happens), self._choose)
        self._name = self.label(name="")
        self._kinds = {kind: radio_button(theme, self._named(kind)) for kind in _ORDER}
        self._passphrase = SecretField(theme, icons, tr("Passphrase of the backup"))
        self._code = SecretField(theme, icons, tr("Recovery code"), is_code=True)
        for kind, button in self._kinds.items():
            self._group.addButton(button)
            button.toggled.connect(self._for(kind))
        for field in (self._passphrase, self._code):
            field.edited.connect(self._on_edited)
            field.entered.connect(self._on_go)
        self._secret_page = self.add_page(
            self._name,
            self.label(tr("What opens it:")),
            *self._kinds.values(),
            self._passphrase,
            self._code,
            self.label(happens),
        )
        self._said = self.label(tr("Your conversations are those of the backup."), name="")
        self._aside = self.label()
        self._aside.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._end_page = self.add_page(self._said, self._aside)
        self.show_page(self._first_page)
        self.fit()
        self._choose.setFocus()

    def done(self, result: int) -> None:
        self._passphrase.clear()
        self._code.clear()
        super().done(result)

    @Slot(str)
    def look_into(self, name: str) -> None:
        """See what opens a backup, and ask for that."""
        self._file = Path(name)
        job = self._exchange.look_into(self._file)
        self.follow(job, lambda _: tr("Looking into the file…"), self._on_looked)

    def _told(self, access: Access) -> str:
        """What will happen to what is here."""
        backup = tr("The conversations and settings of the backup take the place of yours.")
        is_lost = isinstance(access.error, (KeyLost, DatabaseMissing))
        if access.is_new and not is_lost:
            return tr("There are no conversations here yet that it would replace.")
        aside = tr(
            "What is here now isn't deleted: it is moved into a folder “set-aside-…” in {folder}.",
            folder=breakable(access.folder),
        )
        return f"{backup} {aside}"

    def _named(self, kind: SlotKind) -> str:
        match kind:
            case SlotKind.PASSPHRASE:
                return tr("A passphrase")
            case SlotKind.RECOVERY_CODE:
                return tr("A recovery code")
            case SlotKind.KEYCHAIN:
                return tr("The keychain of this computer")

    def _ask_which(self) -> None:
        dialog = file_dialog(self, tr("Choose a backup"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [tr("Backups ({pattern})", pattern=f"*{SUFFIX}"), tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.look_into)
        dialog.open()

    def _on_looked(self, result: object) -> None:
        kinds = {slot.kind for slot in cast(tuple[KeySlot, ...], result)}
        self._name.setText(breakable(self._file.name))
        first = True
        for kind, button in self._kinds.items():
            button.setVisible(kind in kinds)
            if kind in kinds and first:
                button.setChecked(True)
                self._show_kind(kind)
                first = False
        self.show_page(self._secret_page, tr("Restore"), self._restore)
        self._show_kind(self._kind)
        self.fit()

    def _for(self, kind: SlotKind) -> Callable[[bool], None]:
        return lambda is_on: self._show_kind(kind) if is_on else None

    def _show_kind(self, kind: SlotKind) -> None:
        self._kind = kind
        self._passphrase.setVisible(kind is SlotKind.PASSPHRASE)
        self._code.setVisible(kind is SlotKind.RECOVERY_CODE)
        self._on_edited()
        field = self._field()
        if field is not None:
            field.setFocus()

    def _field(self) -> SecretField | None:
        fields = {SlotKind.PASSPHRASE: self._passphrase, SlotKind.RECOVERY_CODE: self._code}
        return fields.get(self._kind)

    @Slot()
    def _on_edited(self) -> None:
        field = self._field()
        self.allow(field is None or bool(field.text()))

    def _restore(self) -> None:
        field = self._field()
        text = field.text() if field is not None else ""
        if field is not None and not text:
            return
        match self._kind:
            case SlotKind.PASSPHRASE:
                secret = Secret(passphrase=text)
            case SlotKind.RECOVERY_CODE:
                secret = Secret(recovery_code=text)
            case SlotKind.KEYCHAIN:
                secret = Secret()
        self.follow(self._exchange.restore(self._file, secret), self._sentence, self._on_restored)

    def _sentence(self, advance: Advance) -> str:
        return tr("Restoring: {percent} %", percent=number(int(advance.fraction * 100)))

    def _on_restored(self, result: object) -> None:
        self._passphrase.clear()
        self._code.clear()
        aside = result if isinstance(result, Path) else None
        if aside is not None:
            said = tr("What was here before is in {folder}.", folder=breakable(aside))
            self._aside.setText(said)
        self.show_end(self._end_page, self._said.text(), aside)
