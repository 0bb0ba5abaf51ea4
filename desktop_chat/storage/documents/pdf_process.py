"""The process that reads a PDF: the file on stdin, one JSON answer a line on stdout.

A PDF is a program for a printer, and whoever made it may have wanted to harm. So it is read here,
where the system bounds memory and files, and where a kill costs nothing.

The answers are ``{"pages": int}``, then one ``{"text": str}`` for each page; or ``{"error": str}``.
"""

import codecs
import faulthandler
import io
import json
import logging
import os
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError, PyPdfError

from desktop_chat.domain.confinement import lock_in
from desktop_chat.domain.language import later

__all__ = ["MEMORY_LIMIT", "MOST_TEXT", "main"]

MEMORY_LIMIT = 1 << 30
"""Bytes of address space."""

MOST_TEXT = 4 << 20
"""Characters of all pages."""

_ORPHAN_SECONDS = 150.0
"""The parent kills sooner; if it can't because it died, this ends an endless page."""

# What a file can make pypdf and Python raise. Anything else ends the process: as safe.
_ERRORS = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    ImportError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
# Python loads these when they are first wanted, and later no file can be opened.
_CODECS = (
    "ascii", "latin-1", "charmap", "cp1252", "mac-roman", "utf-8", "utf-16", "utf-16-be",
    "utf-16-le", "gb2312", "gbk", "gb18030", "big5", "big5hkscs", "euc-tw", "euc-jp", "shift_jis",
    "cp932", "iso2022_jp", "euc-kr", "cp949", "johab",
)  # fmt: skip


def main() -> int:
    """Answer for one file; by descriptor, since a windowed program has no ``sys.stdin``."""
    logging.disable(logging.CRITICAL)  # pypdf tells of everything odd
    _warm_up()
    with (
        open(0, "rb", closefd=False) as file,
        open(1, "wb", closefd=False) as answers,
        open(os.devnull, "w") as sink,  # noqa: PTH123
    ):
        lock_in(MEMORY_LIMIT)
        faulthandler.dump_traceback_later(_ORPHAN_SECONDS, exit=True, file=sink)
        _serve(file, answers)
    return 0


def _serve(file: BinaryIO, answers: BinaryIO) -> None:
    data = file.read()
    try:
        for answer in _answers(data):
            answers.write(json.dumps(answer).encode() + b"\n")
            answers.flush()
    except FileNotDecryptedError:
        _end(answers, later("It is protected with a password."))
    except MemoryError:
        _end(answers, later("It needs too much memory."))
    except RecursionError:
        _end(answers, later("It is nested too deeply."))
    except _ERRORS:
        _end(answers, later("It is damaged, or no PDF."))


def _answers(data: bytes) -> Iterator[dict[str, Any]]:
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise FileNotDecryptedError
    pages = len(reader.pages)
    yield {"pages": pages}
    left = MOST_TEXT
    for index in range(pages):  # whoever asked has seen how many, and may have had enough
        text = _text(reader, index)[:left]
        left -= len(text)
        yield {"text": text}


def _text(reader: PdfReader, index: int) -> str:
    """A page that can't be read is left out; the others may be what is wanted."""
    try:
        return reader.pages[index].extract_text()
    except MemoryError:
        raise
    except _ERRORS:
        return ""


def _end(answers: BinaryIO, reason: str) -> None:
    answers.write(json.dumps({"error": reason}).encode() + b"\n")
    answers.flush()


def _warm_up() -> None:
    for name in _CODECS:
        try:
            codecs.lookup(name)
        except LookupError:
            continue
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    made = io.BytesIO()
    writer.write(made)
    PdfReader(made).pages[0].extract_text()


if __name__ == "__main__":
    sys.exit(main())
