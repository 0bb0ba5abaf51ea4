"""The text of a file of any encoding, or why it has none."""

from __future__ import annotations

import codecs

from desktop_chat.domain.errors import DocumentRefused
from desktop_chat.domain.language import tr

__all__ = ["decode"]

# Longer ones first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT = 64 << 10  # bytes that tell what a file is
_MOSTLY = 0.3  # of every second byte: the other halves of Latin letters in UTF-16
_MOST_CONTROLS = 0.01  # of all bytes; a text has next to none but line breaks and tabs
_CONTROLS = bytes(set(range(0x20)) - {0x09, 0x0A, 0x0C, 0x0D, 0x1B}) + b"\x7f"


def decode(data: bytes) -> str:
    """The text in ``data``, its lines ended by line feeds.

    What says nothing of its encoding is UTF-8 if it can be, then UTF-16, and only then the Latin
    alphabet of Windows.

    Raises:
        DocumentRefused: It is no text, or there is none.
    """
    text = _marked(data)
    if text is None:
        text = _guessed(data)
    if not text.strip():
        raise DocumentRefused(tr("There is no text in it."))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marked(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise _binary() from error
    return None


def _guessed(data: bytes) -> str:
    start = data[:_LOOKED_AT]
    if 0 in start:
        return _utf_16(data, start)
    if len(start.translate(None, _CONTROLS)) < len(start) * (1 - _MOST_CONTROLS):
        raise _binary()
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _utf_16(data: bytes, start: bytes) -> str:
    """Without a mark: every second byte is mostly zero, and only that one."""
    even, odd = (start[at::2].count(0) / max(1, len(start[at::2])) for at in (0, 1))
    if min(even, odd) > 0 or max(even, odd) < _MOSTLY:
        raise _binary()
    try:
        return data.decode("utf-16-le" if odd else "utf-16-be")
    except UnicodeDecodeError as error:
        raise _binary() from error


def _binary() -> DocumentRefused:
    return DocumentRefused(tr("It is no text, but data for a program."))
