"""What came along with a message that was sent, and which part of it a model reads."""

from __future__ import annotations

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        for attachment in attachments:
            column.addWidget(self._chip(icons, attachment), 0, Qt.AlignmentFlag.AlignTrailing)

    def _chip(self, icons: Icons, attachment: Attachment) -> Chip:
        detail = share(attachment) or extent(attachment)
        chip = Chip(self._theme, icons, title(attachment), detail, removable=False)
        chip.opened.connect(lambda: self._open(attachment))
        return chip

    def _open(self, attachment: Attachment) -> None:
        from desktop_chat.ui.composer.preview import AttachmentDialog

        AttachmentDialog(self._theme, self, attachment).open()
