"""What came along with a message that was sent, and which part of it a model reads."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.attachment import Attachment
from desktop_chat.ui.composer.chips import Chip
from desktop_chat.ui.composer.words import extent, share, title
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["SentAttachments"]


class SentAttachments(QWidget):
    """One below the other, at the trailing side. Each opens to be read."""

    def __init__(self, theme: Theme, icons: Icons, attachments: tuple[Attachment, ...]) -> None:
        super().__init__()
        self._theme = theme
        self._attachments = attachments
        self._chips: list[Chip] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        for index, attachment in enumerate(attachments):
            chip = Chip(theme, icons, title(attachment), _detail(attachment), removable=False)
            chip.opened.connect(partial(self._open, index))
            column.addWidget(chip, 0, Qt.AlignmentFlag.AlignTrailing)
            self._chips.append(chip)

    def show_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """The same ones, of which other passages may be read now."""
        self._attachments = attachments
        for chip, attachment in zip(self._chips, attachments, strict=True):
            chip.say(_detail(attachment))

    def _open(self, index: int) -> None:
        from desktop_chat.ui.composer.preview import AttachmentDialog

        AttachmentDialog(self._theme, self, self._attachments[index]).open()


def _detail(attachment: Attachment) -> str:
    return share(attachment) or extent(attachment)
