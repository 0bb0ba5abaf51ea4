"""A file as what comes along with a message."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

from desktop_chat.domain.attachment import Attachment, AttachmentKind
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import DocumentRefused, FileNotReadable
from desktop_chat.domain.language import tr
from desktop_chat.storage.documents.pdf import is_pdf, read_pdf
from desktop_chat.storage.documents.text_file import decode

__all__ = ["MOST_BYTES", "Advance", "read_document"]

MOST_BYTES = 20 << 20

Advance = Callable[[float, int, int], None]
"""Told how far the reading is: a fraction, and of how many pages how many are through. What it
raises ends the reading."""


def read_document(
    path: Path, advance: Advance, is_cancelled: Callable[[], bool] = lambda: False
) -> Attachment:
    """The text of a file.

    Args:
        is_cancelled: Asked meanwhile, perhaps on another thread; what is under way then fails.

    Raises:
        DocumentRefused: There is no text in it, or too much.
        FileNotReadable: It isn't there, or may not be read.
    """
    data = _read(path)
    advance(0.0, 0, 0)
    try:
        if is_pdf(data):
            text, pages = read_pdf(data, advance, is_cancelled)
            return Attachment(path.name, AttachmentKind.PDF, text, pages)
        return Attachment(path.name, AttachmentKind.TEXT, decode(data))
    except DocumentRefused as error:
        raise _named(path, error) from error


def _read(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # reading a pipe would never end
            raise DocumentRefused(tr("{name} is no file.", name=path.name))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileNotReadable(
            tr("{name}: {reason}", name=path.name, reason=error.strerror or error)
        ) from error
    if len(data) > MOST_BYTES:
        raise DocumentRefused(
            tr("{name} is larger than {size}.", name=path.name, size=bytesize(MOST_BYTES)),
            tr("Attach a part of it, saved as a file of its own."),
        )
    return data


def _named(path: Path, error: DocumentRefused) -> DocumentRefused:
    return DocumentRefused(
        tr("{name}: {reason}", name=path.name, reason=error.detail), error.remedy
    )
