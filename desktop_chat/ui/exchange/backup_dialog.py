"""Everything into one encrypted file."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_chat.app.conversations.exchange import Exchange
from desktop_chat.app.conversations.unlocking import Access
from desktop_chat.app.job import Advance
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.language import number, tr
from desktop_chat.storage.backup import SUFFIX
from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.keys.new_passphrase import NewPassphrase
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.controls import check_box
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import breakable

__all__ = ["BackupDialog"]

_HEIGHT = 380  # pixels


class BackupDialog(JobDialog):
    """What opens the backup, then a place, then the file."""

    def __init__(
        self, theme: Theme, icons: Icons, parent: QWidget, exchange: Exchange, access: Access
    ) -> None:
        super().__init__(theme, icons, parent, tr("Back up"), _HEIGHT)
        self._exchange = exchange
        self._passphrase = ""
        portable = [slot.kind for slot in access.slots if slot.works_elsewhere]
        about = self.label(
            tr(
                "All conversations and settings go into one encrypted file. Keep it on another "
                "disk than this computer's. Models aren't in it."
            )
        )
        self._own = check_box(theme, tr("Use another passphrase"))
        self._own.setVisible(bool(portable))
        self._own.setChecked(not portable)
        self._new = NewPassphrase(theme, icons, tr("Choose where…"))
        self._new.chosen.connect(self._on_chosen)
        self._own.toggled.connect(self._on_own_toggled)
        opens = self.label(self._told(access, portable))
        self._form = self.add_page(about, opens, self._own, self._new)
        self._said = self.label(tr("Everything is in the backup."), name="")
        self._where = self.label()
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._end_page = self.add_page(self._said, self._where)
        self._on_own_toggled(not portable)

    def done(self, result: int) -> None:
        self._new.clear()
        self._passphrase = ""
        super().done(result)

    def _told(self, access: Access, portable: list[SlotKind]) -> str:
        """What will open the backup."""
        match portable:
            case [SlotKind.PASSPHRASE]:
                return tr("The passphrase of your conversations opens it on any computer.")
            case [SlotKind.RECOVERY_CODE]:
                return tr("Your recovery code opens it on any computer.")
            case [_, *_]:
                return tr("Your passphrase or recovery code opens it on any computer.")
            case _ if access.is_encrypted:
                return tr(
                    "On another computer your keychain isn't there. Choose a passphrase that opens "
                    "the backup."
                )
            case _:
                return tr(
                    "Your conversations aren't encrypted here, but a backup always is. Choose a "
                    "passphrase that opens it."
                )

    @Slot(bool)
    def _on_own_toggled(self, is_own: bool) -> None:
        self._new.setVisible(is_own)
        if is_own:
            self.show_page(self._form)
            self._new.setFocus()
        else:
            self._new.clear()
            self.show_page(self._form, tr("Choose where…"), self._ask_where)
            self._go.setFocus()
        self.fit()

    @Slot(str)
    def _on_chosen(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._ask_where()

    def _ask_where(self) -> None:
        dialog = file_dialog(self, tr("Back up to"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [tr("Backups ({pattern})", pattern=f"*{SUFFIX}"), tr("All files (*)")]
        )
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        day = time.strftime("%Y-%m-%d")
        dialog.selectFile(tr("Conversations {day}", day=day) + SUFFIX)
        dialog.fileSelected.connect(self.back_up_to)
        dialog.open()

    @Slot(str)
    def back_up_to(self, name: str) -> None:
        """Write the file; where there was one, the person has agreed to replace it."""
        passphrase = self._passphrase if self._own.isChecked() else ""
        self.follow(
            self._exchange.back_up(Path(name), passphrase), self._sentence, self._on_backed_up
        )

    def _sentence(self, advance: Advance) -> str:
        return tr("Backing up: {percent} %", percent=number(int(advance.fraction * 100)))

    def _on_backed_up(self, result: object) -> None:
        assert isinstance(result, Path)
        self._passphrase = ""
        self._where.setText(breakable(result))
        self.show_end(self._end_page, self._said.text(), result.parent)
