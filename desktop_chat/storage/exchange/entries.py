"""The files that an import reads: one, those in a folder, or those in a .zip.

Nothing is ever unpacked to a disk, so a name in an archive is only a name. Links to folders are not
followed, so that none leads around in circles.
"""

from __future__ import annotations

import io
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import FileNotReadable, ImportFailed
from desktop_chat.domain.language import tr

__all__ = ["MAX_BYTES", "ArchiveFile", "Entries", "Entry", "open_entries"]

# Of everything that is read together, unpacked. Exports of heavy users have some hundred megabytes.
MAX_BYTES = 2 << 30
_MAX_ENTRIES = 20_000
_MAX_VISITED = 200_000
_MAX_FOLDERS_DEEP = 8
_MAX_CONTENTS_BYTES = 8 << 20  # of an archive's list of contents, which is held in memory
_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
_BROKEN = (
    OSError, EOFError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError,
    ValueError, OverflowError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of JSON.

    Attributes:
        name: Below the folder or archive, parted by slashes.
    """

    name: str
    size: int
    open: Callable[[], IO[bytes]]

    @property
    def folder(self) -> str:
        return str(PurePosixPath(self.name).parent)

    @property
    def base(self) -> str:
        return PurePosixPath(self.name).name.casefold()

    @contextmanager
    def reading(self) -> Generator[Callable[[int], bytes]]:
        """A function that gives up to so many bytes and fails as an ``AppError``."""

        try:
            file = self.open()
        except _BROKEN as error:
            raise _unreadable(self.name, error) from error

        def read(size: int) -> bytes:
            try:
                return file.read(size)
            except _BROKEN as error:
                raise _unreadable(self.name, error) from error

        with file:
            yield read


@dataclass(frozen=True, slots=True)
class Entries:
    """What was opened.

    Attributes:
        together: Whether the files are one export, of which a damaged part spoils the whole. Files
            in a folder have nothing to do with each other.
    """

    entries: tuple[Entry, ...]
    together: bool

    @property
    def size(self) -> int:
        return sum(entry.size for entry in self.entries)


@contextmanager
def open_entries(path: Path) -> Generator[Entries]:
    """Find the files of JSON at ``path``.

    Raises:
        FileNotReadable: There is nothing, or it may not be read.
        ImportFailed: It is too much, or a damaged archive.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise FileNotReadable(
            tr("{path} can't be read ({reason}).", path=path, reason=_why(error))
        ) from error
    if stat.S_ISDIR(mode):
        yield _checked(Entries(tuple(_in_folder(path)), together=False), path)
    elif not stat.S_ISREG(mode):
        raise FileNotReadable(tr("{name} isn't a file.", name=path.name))
    else:
        with _opened(path) as file:
            magic = file.read(4)
            file.seek(0)
            if magic in _MAGIC:
                yield _checked(Entries(tuple(_in_archive(file, path.name)), together=True), path)
            else:
                size = os.fstat(file.fileno()).st_size
                entry = Entry(path.name, size, lambda: path.open("rb"))
                yield _checked(Entries((entry,), together=True), path)


class ArchiveFile(io.BufferedReader):
    """A file that won't hand out a whole gigabyte because an archive claims to list that much."""

    def read(self, size: int | None = -1, /) -> bytes:
        limit = _MAX_CONTENTS_BYTES + 1
        data = super().read(limit if size is None or not 0 <= size < limit else size)
        if len(data) == limit:
            raise zipfile.BadZipFile(tr("its list of contents is too long"))
        return data


def _opened(path: Path) -> ArchiveFile:
    try:
        return ArchiveFile(io.FileIO(path))
    except OSError as error:
        raise FileNotReadable(
            tr("{path} can't be read ({reason}).", path=path, reason=_why(error))
        ) from error


def _checked(entries: Entries, path: Path) -> Entries:
    if entries.size > MAX_BYTES:
        raise ImportFailed(
            tr(
                "{name} has {size} of JSON, and up to {most} is read.",
                name=path.name,
                size=bytesize(entries.size),
                most=bytesize(MAX_BYTES),
            ),
            tr("Export fewer conversations at a time, or choose a part of the files."),
        )
    return entries


def _in_folder(folder: Path) -> Iterator[Entry]:
    visited = found = 0
    for parent, folders, names in os.walk(folder):  # which leaves out what it may not list
        here = Path(parent)
        folders.sort()
        if len(here.parts) - len(folder.parts) >= _MAX_FOLDERS_DEEP:
            folders.clear()
        visited += 1 + len(names)
        for name in sorted(names):
            path = here / name
            size = _size(path) if _is_json(name) else None
            if size is not None:
                found += 1
                yield Entry(path.relative_to(folder).as_posix(), size, _opener(path))
        if visited > _MAX_VISITED or found > _MAX_ENTRIES:
            raise ImportFailed(
                tr("{folder} has too many files to look through.", folder=folder),
                tr("Choose the folder that has the conversations alone."),
            )


def _opener(path: Path) -> Callable[[], IO[bytes]]:
    return lambda: path.open("rb")


def _size(path: Path) -> int | None:
    """None for what isn't a file: a pipe would keep us waiting."""
    try:
        status = path.stat()
    except OSError:  # a link to nothing
        return None
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def _in_archive(file: IO[bytes], name: str) -> Iterator[Entry]:
    try:
        archive = zipfile.ZipFile(file)
    except _BROKEN as error:
        raise ImportFailed(
            tr("{name} is a damaged .zip archive ({reason}).", name=name, reason=_why(error))
        ) from error
    infos = [info for info in archive.infolist() if _is_json(info.filename) and not info.is_dir()]
    if len(infos) > _MAX_ENTRIES:
        raise ImportFailed(
            tr(
                "{name} has more than {n} files of JSON.",
                "{name} has more than {n} file of JSON.",
                _MAX_ENTRIES,
                name=name,
            )
        )
    for info in infos:
        if info.flag_bits & 1:
            raise ImportFailed(
                tr("{name} is protected with a password.", name=name), tr("Unpack it first.")
            )
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            # The others ask for as much memory as the file says.
            raise ImportFailed(
                tr("{name} is compressed in a way that isn't read.", name=name),
                tr("Unpack it first."),
            )
        yield Entry(info.filename, info.file_size, _unpacker(archive, info))


def _unpacker(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    return lambda: archive.open(info)


def _is_json(name: str) -> bool:
    path = PurePosixPath(name)
    return (
        path.suffix.casefold() in (".json", ".jsonl")
        and not path.name.startswith(".")
        and path.parts[0] != "__MACOSX"
    )


def _unreadable(name: str, error: BaseException) -> ImportFailed:
    return ImportFailed(
        tr("{name} can't be read to its end ({reason}).", name=name, reason=_why(error))
    )


def _why(error: BaseException) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error) or type(error).__name__
