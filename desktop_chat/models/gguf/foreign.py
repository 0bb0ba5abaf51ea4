"""Naming a file that is no GGUF as what it is."""

from __future__ import annotations

import re
from typing import BinaryIO

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import AppError, DamagedFile, NotAGguf
from desktop_chat.domain.language import later, tr

__all__ = ["not_a_gguf"]

_HEAD_BYTES = 512

_CONVERT = later("Look for a GGUF version of this model, or convert it with llama.cpp's scripts.")
_UNPACK = later("Unpack it first, then open the .gguf file inside.")
_CHOOSE = NotAGguf.remedy
_PAGE = later("Download the file itself: the page that was saved has a link to it.")

# What a file begins with, what it then is, and what to do about it.
_BEGINNINGS: tuple[tuple[bytes, str, str], ...] = (
    (b"\x80\x02", later("{file} is a PyTorch (pickle) file."), _CONVERT),
    (b"\x80\x04", later("{file} is a PyTorch (pickle) file."), _CONVERT),
    (b"\x89HDF", later("{file} is a Keras (HDF5) file."), _CONVERT),
    (
        b"lmgg",
        later("{file} is a model in the old GGML format, from before August 2023."),
        _CONVERT,
    ),
    (
        b"fmgg",
        later("{file} is a model in the old GGMF format, from before August 2023."),
        _CONVERT,
    ),
    (
        b"tjgg",
        later("{file} is a model in the old GGJT format, from before August 2023."),
        _CONVERT,
    ),
    (
        b"algg",
        later("{file} is an adapter in the old GGLA format, from before August 2023."),
        _CONVERT,
    ),
    (b"\x1f\x8b", later("{file} is a gzip archive."), _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", later("{file} is a 7z archive."), _UNPACK),
    (b"Rar!", later("{file} is a rar archive."), _UNPACK),
    (b"\xfd7zXZ", later("{file} is an xz archive."), _UNPACK),
    (b"BZh", later("{file} is a bzip2 archive."), _UNPACK),
    (b"\x28\xb5\x2f\xfd", later("{file} is a zstd archive."), _UNPACK),
    (b"%PDF", later("{file} is a PDF document."), _CHOOSE),
    (b"\x93NUMPY", later("{file} is a NumPy file."), _CONVERT),
    (b"SQLite format 3\0", later("{file} is a SQLite database."), _CHOOSE),
    (b"\x89PNG", later("{file} is a picture."), _CHOOSE),
    (b"\xff\xd8\xff", later("{file} is a picture."), _CHOOSE),
    (b"\x7fELF", later("{file} is a program."), _CHOOSE),
    (b"MZ", later("{file} is a program."), _CHOOSE),
)


def not_a_gguf(file: BinaryIO, name: str, size: int) -> AppError:
    """The error that says what ``file`` is, if that can be seen from its beginning."""
    file.seek(0)
    head = file.read(_HEAD_BYTES)
    if not head:
        return DamagedFile(tr("{file} is empty.", file=name))
    if b"GGUF".startswith(head):
        return DamagedFile(
            tr(
                "{file} ends in the middle of its header; there are only {size} of it.",
                file=name,
                size=bytesize(size),
            )
        )
    if not head.strip(b"\0"):
        return DamagedFile(
            tr(
                "{file} begins with nothing but zeros, like a download that was not completed.",
                file=name,
            ),
            tr("Download or copy the file again."),
        )
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype", b"<html", b"<head", b"<?xml", b"<!--")):
        return NotAGguf(tr("{file} is a web page.", file=name), tr(_PAGE))
    if text.startswith((b"{", b"[")):
        return NotAGguf(tr("{file} is a JSON text.", file=name))
    return _by_its_mark(head, name, size)


def _by_its_mark(head: bytes, name: str, size: int) -> NotAGguf:
    if head.startswith(b"version https://git-lfs"):
        return _lfs_pointer(head, name)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip(head, name)
    if head[8:10] == b'{"' and int.from_bytes(head[:8], "little") < size:
        return NotAGguf(tr("{file} is a safetensors file.", file=name), tr(_CONVERT))
    if head[257:262] == b"ustar":
        return NotAGguf(tr("{file} is a tar archive.", file=name), tr(_UNPACK))
    if head[4:8] == b"TFL3":
        return NotAGguf(tr("{file} is a TensorFlow Lite file.", file=name), tr(_CONVERT))
    for beginning, told, remedy in _BEGINNINGS:
        if head.startswith(beginning):
            return NotAGguf(tr(told, file=name), tr(remedy))
    if _is_text(head):
        return NotAGguf(tr("{file} is a text.", file=name))
    return NotAGguf(tr("{file} doesn't begin as a GGUF file does.", file=name))


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):  # a byte order mark
        return True
    text = head.decode("utf-8", "ignore")  # its last character may be cut
    return len(text.encode()) > len(head) - 4 and all(
        c.isprintable() or c in "\t\r\n" for c in text
    )


def _lfs_pointer(head: bytes, name: str) -> NotAGguf:
    found = re.search(rb"^size (\d{1,15})\b", head, re.MULTILINE)
    detail = tr("{file} is only a Git LFS pointer to the model file.", file=name)
    if found:
        detail = tr(
            "{file} is only a Git LFS pointer to the model file of {size}.",
            file=name,
            size=bytesize(int(found[1])),
        )
    return NotAGguf(
        detail, tr("Run “git lfs pull” where it was cloned, or download the file itself.")
    )


def _zip(head: bytes, name: str) -> NotAGguf:
    first = head[30 : 30 + int.from_bytes(head[26:28], "little")]  # the name of the first entry
    if first.endswith((b"/data.pkl", b"/version", b"/byteorder")):
        return NotAGguf(tr("{file} is a PyTorch file.", file=name), tr(_CONVERT))
    return NotAGguf(tr("{file} is a zip archive.", file=name), tr(_UNPACK))
