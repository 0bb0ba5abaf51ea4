"""A recovery code, shown once, to be put where it won't be lost."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.conversations.unlocking import Unlocking
from desktop_chat.domain.errors import AppError, InvalidInput
from desktop_chat.domain.language import tr
from desktop_chat.storage.durable import write_durably
from desktop_chat.storage.keys.recovery import new_code
from desktop_chat.storage.profile.target import check_target
from desktop_chat.ui.keys.secret_clipboard import copy_secret, take_back
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import check_box, plain_label, push_button
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.questions import choose
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["RecoveryCodeDialog"]

_WIDTH = 420  # pixels
_IN_A_ROW = 4


class RecoveryCodeDialog(QDialog):
    """It closes once the person says that the code is safe, or gives it up.

    Only what they have kept becomes a way in, instead of an earlier code. What was copied is taken
    back at the end. There is no printing: what Qt prints with talks to printers on the network.
    """

    def __init__(self, theme: Theme, parent: QWidget, unlocking: Unlocking) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Recovery code"))
        self._theme = theme
        self._unlocking = unlocking
        self._code = new_code()
        self._taken = ""  # what is asked if it was taken somewhere and is given up
        self._copy = push_button(tr("Copy"), "outlined")
        self._save = push_button(tr("Save as a text file…"), "outlined")
        self._is_safe = check_box(theme, tr("I have it in a safe place"))
        self._result = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._done = push_button(tr("Done"), "primary")
        self._give_up = push_button(tr("Do without it"), "quiet")
        self._result.hide()
        self._done.setEnabled(False)
        self._copy.clicked.connect(self._on_copy)
        self._save.clicked.connect(self._on_save)
        self._is_safe.toggled.connect(self._done.setEnabled)
        self._done.clicked.connect(self._on_kept)
        self._give_up.clicked.connect(self.reject)
        self._lay_out()
        self.setMinimumWidth(min(theme.scaled(_WIDTH), parent.window().width() - Space.TWO))

    def reject(self) -> None:
        if not self.isEnabled():  # the code is about to be a way in
            return
        if not self._taken:
            super().reject()
            return
        choose(
            self,
            self.windowTitle(),
            self._taken,
            tr("Kept, it opens your conversations from now on."),
            (tr("Keep", "a recovery code"), self._on_kept),
            (tr("Throw away", "a recovery code"), self._throw_away),
        )

    def _throw_away(self) -> None:
        super().reject()

    def done(self, result: int) -> None:
        take_back(self._code)
        super().done(result)

    def _lay_out(self) -> None:
        title = plain_label(self._theme.font(Size.TITLE, QFont.Weight.DemiBold), wraps=True)
        title.setText(tr("Your recovery code"))
        text = plain_label(self._theme.font(Size.BODY), "muted", wraps=True)
        text.setText(
            tr(
                "It opens your conversations when the keychain or the passphrase no longer does. "
                "Write it down, and keep it apart from this computer. It is shown only now."
            )
        )
        tools = QHBoxLayout()
        tools.setSpacing(Space.ONE)
        tools.addWidget(self._copy)
        tools.addWidget(self._save)
        tools.addStretch(1)
        ends = QHBoxLayout()
        ends.addWidget(self._give_up)
        ends.addStretch(1)
        ends.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.TWO)
        column.setSpacing(Space.ONE_HALF)
        for widget in (title, text, self._groups()):
            column.addWidget(widget)
        column.addLayout(tools)
        column.addWidget(self._result)
        column.addWidget(self._is_safe)
        column.addLayout(ends)

    def _groups(self) -> QWidget:
        frame = QFrame()
        frame.setObjectName("bubble")
        # Read as one, not in eight pieces; and from left to right in every language.
        frame.setAccessibleName(self._code)
        frame.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(frame)
        grid.setContentsMargins(Space.ONE_HALF, Space.ONE_HALF, Space.ONE_HALF, Space.ONE_HALF)
        grid.setVerticalSpacing(Space.ONE)
        for index, group in enumerate(self._code.split("-")):
            label = plain_label(self._theme.monospace(Size.TITLE))
            label.setText(group)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumHeight(label.sizeHint().height())
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, index // _IN_A_ROW, index % _IN_A_ROW)
        return frame

    @Slot()
    def _on_copy(self) -> None:
        copy_secret(self._code)
        self._taken = self._taken or tr("The code you copied won't open anything. Keep it?")
        self._say(tr("Copied. Paste it into a password manager now: closing this takes it back."))

    @Slot()
    def _on_kept(self) -> None:
        self.setEnabled(False)
        self._unlocking.use_recovery_code(self._code, self.accept, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        words = [error.detail, error.remedy] if isinstance(error, AppError) else [str(error)]
        said = tr("It opens nothing yet: {reason}", reason=" ".join(filter(None, words)))
        self._say(printable(said))

    @Slot()
    def _on_save(self) -> None:
        dialog = file_dialog(self, tr("Save the recovery code"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Text ({pattern})", pattern="*.txt"), tr("All files (*)")])
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(tr("Desktop Chat recovery code") + ".txt")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write the code to a file, a small one that may well take the time it takes."""
        heading = tr("Recovery code of Desktop Chat")
        text = f"{heading}\n\n{self._code}\n"
        try:
            paths = self._unlocking.access.paths
            if paths is not None:  # the code must not be saved over the profile's files
                check_target(paths, Path(name))
            write_durably(Path(name), text.encode())
        except InvalidInput as error:
            self._say(printable(f"{error.detail} {error.remedy}"))
        except OSError as error:
            self._say(tr("It could not be saved: {reason}.", reason=error.strerror or error))
        else:
            self._taken = tr("The code you saved won't open anything. Keep it?")
            self._say(tr("Saved. Print it, or move it to another place than this computer."))

    def _say(self, text: str) -> None:
        self._result.setText(text)
        self._result.show()
        self.adjustSize()
