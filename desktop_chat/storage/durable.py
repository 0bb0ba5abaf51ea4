"""Files that a power cut leaves whole: the old one or the new one."""

from __future__ import annotations

import errno
import os
from pathlib import Path

__all__ = ["rename_durably", "replace_durably", "sync_folder", "write_durably"]


def write_durably(path: Path, data: bytes) -> None:
    """Replace the file by ``data``; only its owner may read it.

    Raises:
        OSError: It could not be written; the old file is still there.
    """
    import tempfile  # here, since it is slow to import and nothing is written at the start

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        replace_durably(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def replace_durably(temporary: Path, path: Path) -> None:
    """Put a finished file in the place of ``path``, in the same folder.

    Raises:
        OSError: It could not be done; both are as they were.
    """
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    temporary.replace(path)
    sync_folder(path.parent)


def rename_durably(folder: Path, name: Path) -> None:
    """Give a folder another name beside it, once all of its files are on the disk.

    Raises:
        OSError: It could not be done.
    """
    for path in folder.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    sync_folder(folder)
    folder.rename(name)
    sync_folder(name.parent)


def sync_folder(folder: Path) -> None:
    """Put new names in it on the disk; Windows has no such call and needs none.

    Nor have some shares, where they are there as soon as they are made.
    """
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):
                raise
        finally:
            os.close(handle)
