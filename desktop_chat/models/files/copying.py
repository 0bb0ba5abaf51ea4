"""A copy of a model for those who want one, as cheap as the disk allows."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import Cancelled, DiskFull, InvalidInput, StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.models.files.splits import existing_parts

__all__ = ["Report", "can_link", "copy_model"]

# Told which share is done, 0 to 1; says whether to go on.
Report = Callable[[float], bool]

_BLOCK = 4 << 20
_ROOM_LEFT = 64 << 20  # nothing is copied that fills a disk to the brim
_FICLONE = 0x40049409  # linux/fs.h
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 200


def copy_model(
    path: Path, folder: Path, report: Report, *, name: str = "", may_link: bool = False
) -> Path:
    """Copy the model in ``path``, all parts of it, into ``folder``; another app's stays as it is.

    The blocks are shared with the original where the file system can do that. A copy appears
    under its name when it is whole.

    Args:
        name: What to call the file where its own name says nothing, without an ending.
        may_link: Rather than a copy, another name for the same file: a change of one is of both.

    Returns:
        The copy, or what is there already of this model.

    Raises:
        Cancelled: ``report`` said no.
        InvalidInput: Another file of this name is there.
        DiskFull: There is no room.
        StorageFailed: It could not be read or written.
    """
    try:
        parts = existing_parts(path)
        pairs = [(part, folder / _file_name(part, name)) for part in parts]
        pairs = [(part, target) for part, target in pairs if not _is_there(part, target)]
        first = folder / _file_name(parts[0], name)
        total = sum(part.stat().st_size for part, _ in pairs)
        folder.mkdir(parents=True, exist_ok=True)
        done = 0
        for part, target in pairs:
            size = part.stat().st_size
            start = done / max(total, 1)
            _copy(part, target, _share(report, start, size / max(total, 1)), may_link)
            done += size
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(
                tr("There is no room for {file} in {folder}.", file=path.name, folder=folder)
            ) from error
        raise StorageFailed(
            tr(
                "{file} could not be copied to {folder}: {reason}.",
                file=path.name,
                folder=folder,
                reason=error.strerror or error,
            ),
            tr("Use it where it is, or choose another folder."),
        ) from error
    return first


def can_link(path: Path, folder: Path) -> bool:
    """Whether the model can have another name in ``folder``; it is tried, since only that tells."""
    trial = folder / f".{path.name[:_LONGEST_NAME]}.{os.getpid()}.link"
    try:
        os.link(os.path.realpath(path), trial)
        trial.unlink()
    except OSError:
        return False
    return True


def _file_name(path: Path, name: str) -> str:
    if path.suffix.lower() == ".gguf":
        return path.name
    stem = _FORBIDDEN.sub("-", name or path.name)[:_LONGEST_NAME].strip(". ")
    return f"{stem or 'model'}.gguf"


def _is_there(source: Path, target: Path) -> bool:
    """Whether the copy was made before.

    Raises:
        InvalidInput: There is another file of this name.
    """
    if not target.exists():
        return False
    old, new = source.stat(), target.stat()
    if (old.st_size, old.st_mtime_ns) == (new.st_size, new.st_mtime_ns) or source.samefile(target):
        return True
    raise InvalidInput(
        tr(
            "{folder} has another file called {file} already.",
            folder=target.parent,
            file=target.name,
        ),
        tr("Rename one of them, or use the model where it is."),
    )


def _share(report: Report, start: float, share: float) -> Report:
    return lambda fraction: report(start + share * fraction)


def _copy(source: Path, target: Path, report: Report, may_link: bool) -> None:
    if may_link:
        with contextlib.suppress(OSError):
            os.link(os.path.realpath(source), target)  # a link to a link could lead nowhere
            return
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        if not _clone(source, temporary):
            _check_room(source, target.parent)
            _copy_bytes(source, temporary, report)
        status = source.stat()
        temporary.chmod(0o644)  # the original may be read-only, and its clone with it
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        os.utime(temporary, ns=(status.st_atime_ns, status.st_mtime_ns))
        _rename(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def _rename(temporary: Path, target: Path) -> None:
    """Without writing over what appeared meanwhile, where the file system has links."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:
        temporary.rename(target)


def _check_room(source: Path, folder: Path) -> None:
    needed, free = source.stat().st_size, shutil.disk_usage(folder).free
    if needed + _ROOM_LEFT > free:
        raise DiskFull(
            tr(
                "{file} has {size}; {free} are free in {folder}.",
                file=source.name,
                size=bytesize(needed),
                free=bytesize(free),
                folder=folder,
            ),
            tr("Free some space, or use the model where it is."),
        )


def _copy_bytes(source: Path, target: Path, report: Report) -> None:
    with source.open("rb", buffering=0) as old, target.open("xb", buffering=0) as new:
        size = max(os.fstat(old.fileno()).st_size, 1)
        done = 0
        block = memoryview(bytearray(_BLOCK))
        while count := old.readinto(block):
            if not report(done / size):
                raise Cancelled(tr("{file} was not copied.", file=source.name))
            rest = block[:count]
            while rest:
                rest = rest[new.write(rest) :]
            done += count


def _clone(source: Path, target: Path) -> bool:
    """Let the copy share the original's blocks; False where that can't be."""
    if sys.platform == "linux":
        return _clone_on_linux(source, target)
    if sys.platform == "darwin":
        return _clone_on_macos(source, target)
    return False


def _clone_on_linux(source: Path, target: Path) -> bool:
    if sys.platform == "linux":
        import fcntl

        with source.open("rb") as old, target.open("xb") as new:
            try:
                fcntl.ioctl(new.fileno(), _FICLONE, old.fileno())
            except OSError:
                target.unlink()
                return False
        return True
    return False


def _clone_on_macos(source: Path, target: Path) -> bool:
    import ctypes

    try:
        clonefile = ctypes.CDLL("libSystem.dylib").clonefile
    except (OSError, AttributeError):
        return False
    return clonefile(os.fsencode(source), os.fsencode(target), 0) == 0
