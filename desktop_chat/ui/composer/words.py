"""What is said of something that comes along with a message."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.language import number

__all__ = ["extent", "share", "title"]


def title(attachment: Attachment) -> str:
    """The name of the file, or what it is without one."""
    return attachment.name or _tr("Pasted text")


def extent(attachment: Attachment) -> str:
    """How long it is."""
    if attachment.pages:
        if attachment.pages == 1:
            return _tr("1 page")
        return _tr("{0} pages").replace("{0}", number(attachment.pages))
    if attachment.lines == 1:
        return _tr("1 line")
    return _tr("{0} lines").replace("{0}", number(attachment.lines))


def share(attachment: Attachment) -> str:
    """Which part of it a model reads; empty for all of it."""
    if attachment.is_whole:
        return ""
    said = _tr("{0} passages of {1}")
    if len(attachment.chosen) == 1:
        said = _tr("1 passage of {1}")
    said = said.replace("{0}", number(len(attachment.chosen)))
    return said.replace("{1}", number(attachment.passages))


def _tr(text: str) -> str:
    return QCoreApplication.translate("attachments", text)
