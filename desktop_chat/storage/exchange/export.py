"""Conversations into files that other people and programs can read.

What is exported isn't encrypted. A file is put in its place when all of it is on the disk, so that
there is never half of one; the old file, if there was one, stays until then.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.errors import Cancelled, DiskFull, InvalidInput, StorageFailed
from desktop_chat.domain.language import later, tr
from desktop_chat.storage.exchange import html, markdown, own_json
from desktop_chat.storage.exchange.file_names import FileNames
from desktop_chat.storage.unfinished import unfinished_file, unfinished_folder

__all__ = ["FORMATS", "Format", "WritePdf", "export", "format_of", "text", "write_file"]

# The page, where the PDF goes, and what is called at each page, which may raise.
WritePdf = Callable[[str, Path, Callable[[], None]], None]


@dataclass(frozen=True, slots=True)
class Format:
    """Something that conversations can be exported as.

    Attributes:
        name: What the command line calls it.
        label: What the window calls it, for ``tr``.
        suffix: Of its files.
    """

    name: str
    label: str
    suffix: str


_MARKDOWN = Format("markdown", "Markdown", ".md")
_JSON = Format("json", "JSON", ".json")
_HTML = Format("html", later("Web page"), ".html")
_PDF = Format("pdf", "PDF", ".pdf")
_ONE_TEXT = (".md", ".markdown", ".txt")
FORMATS = {format.name: format for format in (_MARKDOWN, _JSON, _HTML, _PDF)}
_BY_SUFFIX = {format.suffix: format for format in FORMATS.values()} | {
    ".markdown": _MARKDOWN,
    ".htm": _HTML,
}


def format_of(out: Path) -> Format:
    """What the name of a file says that it is.

    Raises:
        InvalidInput: It says nothing.
    """
    format = _BY_SUFFIX.get(out.suffix.lower())
    if format is None:
        raise InvalidInput(
            f"Nothing in the name {out.name} says which format it is to have.",
            f"End it in {', '.join(each.suffix for each in FORMATS.values())}, or give a --format.",
        )
    return format


def text(conversations: Iterable[WholeConversation], format: Format) -> Iterator[str]:
    """An export in pieces, for standard output. There is none for PDF, which isn't text."""
    return _text(conversations, format, lambda: None)


def export(
    conversations: Iterable[WholeConversation],
    format: Format,
    out: Path,
    *,
    write_pdf: WritePdf | None = None,
    on_progress: Callable[[int], None] = lambda done: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write the file ``out``.

    Markdown becomes a new folder of that name, with a file for each conversation, unless the name
    ends as that of a text does.

    Args:
        write_pdf: Needed for PDF, which takes Qt.
        on_progress: Called with the number of conversations that are through. Making a PDF's pages
            comes after all of them.
        is_cancelled: Asked at each message and page.

    Returns:
        How many conversations were exported.

    Raises:
        Cancelled: ``is_cancelled`` said so; there is nothing new.
        DiskFull: And there is nothing new.
        InvalidInput: There is nothing to export.
        StorageFailed: ``out`` can't be written, or such a folder is there already.
    """
    done = 0

    def check() -> None:
        if is_cancelled():
            raise Cancelled(tr("The export was stopped; nothing was written."))

    def counted() -> Iterator[WholeConversation]:
        nonlocal done
        for whole in conversations:
            check()
            yield whole
            done += 1
            on_progress(done)

    source = counted()
    first = next(source, None)
    if first is None:
        raise InvalidInput(tr("There are no conversations to export."), tr("Choose at least one."))
    chosen = chain([first], source)
    try:
        if format is _MARKDOWN and out.suffix.lower() not in _ONE_TEXT:
            _write_folder(chosen, out, check)
        elif format is _PDF:
            if write_pdf is None:
                raise TypeError("PDF needs write_pdf")
            _write_pdf(write_pdf, _text(chosen, format, check), out, check)
        else:
            _write_file(_text(chosen, format, check), out)
    except OSError as error:
        raise _failure(out, error) from error
    return done


def _text(
    conversations: Iterable[WholeConversation], format: Format, check: Callable[[], None]
) -> Iterator[str]:
    if format is _JSON:
        pieces = own_json.write(conversations)
    elif format is _MARKDOWN:
        pieces = _one_after_the_other(conversations)
    else:
        medium = html.Medium.PAPER if format is _PDF else html.Medium.SCREEN
        pieces = html.write(conversations, medium, on_entry=check)
    for piece in pieces:
        check()
        yield piece


def _one_after_the_other(conversations: Iterable[WholeConversation]) -> Iterator[str]:
    separator = ""
    for whole in conversations:
        yield separator
        yield from markdown.write(whole)
        separator = "\n---\n\n"


def write_file(pieces: Iterable[str], out: Path) -> None:
    """Put a text into the place of ``out``, all of it or nothing.

    Raises:
        StorageFailed: It can't be written; what was there still is.
    """
    try:
        _write_file(pieces, out)
    except OSError as error:
        raise _failure(out, error) from error


def _write_file(pieces: Iterable[str], out: Path) -> None:
    with unfinished_file(out) as path:
        _write_pieces(path, pieces)


def _write_pieces(path: Path, pieces: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())


def _write_pdf(
    write_pdf: WritePdf, pieces: Iterable[str], out: Path, check: Callable[[], None]
) -> None:
    with unfinished_file(out) as path:
        write_pdf("".join(pieces), path, check)


def _write_folder(
    conversations: Iterable[WholeConversation], out: Path, check: Callable[[], None]
) -> None:
    if out.exists():
        raise StorageFailed(
            tr("{path} is there already; the conversations need a folder of their own.", path=out),
            tr(
                "Choose a name that isn't taken, or one that ends in {suffix} for one file.",
                suffix=_MARKDOWN.suffix,
            ),
        )
    with unfinished_folder(out) as folder:
        names = FileNames(_MARKDOWN.suffix)
        for whole in conversations:
            path = folder / names.name(whole.conversation.title)
            _write_pieces(path, _text([whole], _MARKDOWN, check))


def _failure(out: Path, error: OSError) -> StorageFailed:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(
            tr("There is no space left for {path}; nothing was written.", path=out),
            tr("Free some space, or choose another disk, and export again."),
        )
    return StorageFailed(
        tr("{path} can't be written: {reason}.", path=out, reason=error.strerror or error),
        tr("Choose another place, one that you may write to."),
    )
