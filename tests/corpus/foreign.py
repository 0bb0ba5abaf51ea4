"""Files that are no GGUF at all, by their content."""

import io
import struct
import tarfile
import zipfile

from desktop_chat.domain.errors import DamagedFile, NotAGguf
from tests.corpus.odd import Odd, odd

__all__ = ["FOREIGN"]


def _zip(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return out.getvalue()


def _tar() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("model.gguf"))
    return out.getvalue()


def _lfs(size: str) -> bytes:
    return f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\n{size}".encode()


_REST = bytes(range(1, 200)) * 4
_NOT: tuple[tuple[str, bytes, str], ...] = (
    ("web page", b"<!DOCTYPE html><title>404</title>", "is a web page"),
    ("web page in capitals", b"<HTML><BODY>Sign in</BODY></HTML>", "is a web page"),
    ("web page after white space", b"\r\n\t <html lang=en>", "is a web page"),
    ("web page after a byte order mark", b"\xef\xbb\xbf<!doctype html>", "is a web page"),
    ("web page that begins with a comment", b"<!-- saved -->", "is a web page"),
    ("web page without its first line", b"<head><title>x</title>", "is a web page"),
    ("XML", b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>", "is a web page"),
    ("JSON", b'{"error": "Repository not found"}', "is a JSON text"),
    ("JSON list", b'[{"name": "model"}]', "is a JSON text"),
    ("Git LFS pointer", _lfs("size 4920739232\n"), "Git LFS pointer to the model file of 4.92 GB"),
    ("Git LFS pointer without a size", _lfs(""), "only a Git LFS pointer to the model file."),
    ("Git LFS pointer with a false size", _lfs(f"size {'9' * 40}\n"), "only a Git LFS pointer"),
    ("safetensors", struct.pack("<Q", 20) + b'{"a":{"dtype":"F32"}}' + bytes(40), "safetensors"),
    ("safetensors, empty", struct.pack("<Q", 2) + b'{"' + bytes(8), "is a safetensors file"),
    ("PyTorch, old", b"\x80\x02}q\x00." + _REST, "is a PyTorch (pickle) file"),
    ("pickle", b"\x80\x04\x95" + _REST, "is a PyTorch (pickle) file"),
    ("PyTorch", _zip("archive/data.pkl"), "is a PyTorch file"),
    ("zip archive with a model", _zip("model.gguf"), "is a zip archive"),
    ("zip archive with nothing", _zip(), "is a zip archive"),
    ("gzip archive", b"\x1f\x8b\x08" + _REST, "is a gzip archive"),
    ("7z archive", b"7z\xbc\xaf\x27\x1c" + _REST, "is a 7z archive"),
    ("rar archive", b"Rar!\x1a\x07\x01" + _REST, "is a rar archive"),
    ("xz archive", b"\xfd7zXZ\x00" + _REST, "is an xz archive"),
    ("bzip2 archive", b"BZh91AY" + _REST, "is a bzip2 archive"),
    ("zstd archive", b"\x28\xb5\x2f\xfd" + _REST, "is a zstd archive"),
    ("tar archive", _tar(), "is a tar archive"),
    ("PDF", b"%PDF-1.7\n" + _REST, "is a PDF document"),
    ("HDF5", b"\x89HDF\r\n\x1a\n" + _REST, "is a Keras (HDF5) file"),
    ("GGML", b"lmgg" + _REST, "old GGML format"),
    ("GGMF", b"fmgg\x01\0\0\0" + _REST, "old GGMF format"),
    ("GGJT", b"tjgg\x03\0\0\0" + _REST, "old GGJT format"),
    ("GGLA", b"algg\x01\0\0\0" + _REST, "old GGLA format"),
    ("TensorFlow Lite", b"\x1c\0\0\0TFL3" + _REST, "is a TensorFlow Lite file"),
    ("NumPy", b"\x93NUMPY\x01\0" + _REST, "is a NumPy file"),
    ("SQLite", b"SQLite format 3\0" + _REST, "is a SQLite database"),
    ("PNG", b"\x89PNG\r\n\x1a\n" + _REST, "is a picture"),
    ("JPEG", b"\xff\xd8\xff\xe0" + _REST, "is a picture"),
    ("program for Linux", b"\x7fELF\x02\x01\x01" + _REST, "is a program"),
    ("program for Windows", b"MZ\x90\0" + _REST, "is a program"),
    ("script", b"#!/bin/sh\necho hello\n", "is a text"),
    ("letter", b"This is a letter, not a model.\n" * 100, "is a text"),
    ("letter in Greek", "Αυτό είναι ένα γράμμα.\n".encode() * 100, "is a text"),
    ("text in UTF-16", "\ufeffThis is a letter.".encode("utf-16-le"), "is a text"),
    ("wrong case of the magic", b"gguf\x03\0\0\0" + _REST, "doesn't begin as a GGUF file does"),
    ("magic the other way round", b"FUGG\x03\0\0\0" + _REST, "doesn't begin as a GGUF file does"),
    ("magic after a byte", b"\0GGUF\x03\0\0\0" + _REST, "doesn't begin as a GGUF file does"),
    ("noise", _REST[100:], "doesn't begin as a GGUF file does"),
    ("encrypted", bytes((i * 73 + 41) % 256 for i in range(4_096)), "doesn't begin"),
)
FOREIGN: tuple[Odd, ...] = (
    *(odd(name, content, NotAGguf, says) for name, content, says in _NOT),
    odd("nothing", b"", DamagedFile, "is empty"),
    odd("one byte", b"G", DamagedFile, "only 1 byte of it"),
    odd("three bytes", b"GGU", DamagedFile, "only 3 bytes of it"),
    odd("one zero", b"\0", DamagedFile, "nothing but zeros"),
    odd("nothing but zeros", bytes(100_000), DamagedFile, "nothing but zeros"),
)
