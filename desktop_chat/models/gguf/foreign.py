"""Naming a file that is no GGUF as what it is."""

from __future__ import annotations

import re
from typing import BinaryIO

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import AppError, DamagedFile, NotAGguf

__all__ = ["not_a_gguf"]

_HEAD_BYTES = 512

_CONVERT = "Look for a GGUF version of this model, or convert it with llama.cpp's scripts."
_UNPACK = "Unpack it first, then open the .gguf file inside."
_PAGE = "Download the file itself: the page that was saved has a link to it."

# What a file begins with, what it then is, and what to do about it.
_BEGINNINGS: tuple[tuple[bytes, str, str], ...] = (
    (b"\x80\x02", "a PyTorch (pickle) file", _CONVERT),
    (b"\x80\x04", "a PyTorch (pickle) file", _CONVERT),
    (b"\x89HDF", "a Keras (HDF5) file", _CONVERT),
    (b"lmgg", "a model in the old GGML format, from before August 2023", _CONVERT),
    (b"fmgg", "a model in the old GGMF format, from before August 2023", _CONVERT),
    (b"tjgg", "a model in the old GGJT format, from before August 2023", _CONVERT),
    (b"algg", "an adapter in the old GGLA format, from before August 2023", _CONVERT),
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"Rar!", "a rar archive", _UNPACK),
    (b"\xfd7zXZ", "an xz archive", _UNPACK),
    (b"BZh", "a bzip2 archive", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", _UNPACK),
    (b"%PDF", "a PDF document", NotAGguf.remedy),
    (b"\x93NUMPY", "a NumPy file", _CONVERT),
    (b"SQLite format 3\0", "a SQLite database", NotAGguf.remedy),
    (b"\x89PNG", "a picture", NotAGguf.remedy),
    (b"\xff\xd8\xff", "a picture", NotAGguf.remedy),
    (b"\x7fELF", "a program", NotAGguf.remedy),
    (b"MZ", "a program", NotAGguf.remedy),
)


def not_a_gguf(file: BinaryIO, name: str, size: int) -> AppError:
    """The error that says what ``file`` is, if that can be seen from its beginning."""
    file.seek(0)
    head = file.read(_HEAD_BYTES)
    if not head:
        return DamagedFile(f"{name} is empty.")
    if b"GGUF".startswith(head):
        return DamagedFile(
            f"{name} ends in the middle of its header; there are only {bytesize(size)} of it."
        )
    if not head.strip(b"\0"):
        return DamagedFile(
            f"{name} begins with nothing but zeros, like a download that was not completed.",
            "Download or copy the file again.",
        )
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype", b"<html", b"<head", b"<?xml", b"<!--")):
        return NotAGguf(f"{name} is a web page.", _PAGE)
    if text.startswith((b"{", b"[")):
        return NotAGguf(f"{name} is a JSON text.")
    return _by_its_mark(head, name, size)


def _by_its_mark(head: bytes, name: str, size: int) -> NotAGguf:
    if head.startswith(b"version https://git-lfs"):
        return _lfs_pointer(head, name)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip(head, name)
    if head[8:10] == b'{"' and int.from_bytes(head[:8], "little") < size:
        return NotAGguf(f"{name} is a safetensors file.", _CONVERT)
    if head[257:262] == b"ustar":
        return NotAGguf(f"{name} is a tar archive.", _UNPACK)
    if head[4:8] == b"TFL3":
        return NotAGguf(f"{name} is a TensorFlow Lite file.", _CONVERT)
    for beginning, kind, remedy in _BEGINNINGS:
        if head.startswith(beginning):
            return NotAGguf(f"{name} is {kind}.", remedy)
    if _is_text(head):
        return NotAGguf(f"{name} is a text.")
    return NotAGguf(f"{name} doesn't begin as a GGUF file does.")


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):  # a byte order mark
        return True
    text = head.decode("utf-8", "ignore")  # its last character may be cut
    return len(text.encode()) > len(head) - 4 and all(
        c.isprintable() or c in "\t\r\n" for c in text
    )


def _lfs_pointer(head: bytes, name: str) -> NotAGguf:
    found = re.search(rb"^size (\d{1,15})\b", head, re.MULTILINE)
    whole = f" of {bytesize(int(found[1]))}" if found else ""
    return NotAGguf(
        f"{name} is only a Git LFS pointer to the model file{whole}.",
        "Run “git lfs pull” where it was cloned, or download the file itself.",
    )


def _zip(head: bytes, name: str) -> NotAGguf:
    first = head[30 : 30 + int.from_bytes(head[26:28], "little")]  # the name of the first entry
    if first.endswith((b"/data.pkl", b"/version", b"/byteorder")):
        return NotAGguf(f"{name} is a PyTorch file.", _CONVERT)
    return NotAGguf(f"{name} is a zip archive.", _UNPACK)
