"""What is said of something that comes along with a message."""

from __future__ import annotations

from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.language import number, tr

__all__ = ["extent", "share", "title"]


def title(attachment: Attachment) -> str:
    """The name of the file, or what it is without one."""
    return attachment.name or tr("Pasted text")


def extent(attachment: Attachment) -> str:
    """How long it is."""
    if attachment.pages:
        return tr("{n} pages", "{n} page", attachment.pages)
    return tr("{n} lines", "{n} line", attachment.lines)


def share(attachment: Attachment) -> str:
    """Which part of it a model reads; empty for all of it."""
    if attachment.is_whole:
        return ""
    return tr(
        "{n} passages of {all}",
        "{n} passage of {all}",
        len(attachment.chosen),
        all=number(attachment.passages),
    )
