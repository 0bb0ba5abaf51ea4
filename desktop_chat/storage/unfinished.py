"""What is being written beside its place, and is moved there when all of it is on the disk.

It can be seen, and says what it is: what a kill has left of an export is for anyone to read.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_chat.storage.durable import replace_durably, sync_folder

__all__ = ["unfinished_file", "unfinished_folder"]

_ENDING = ".desktop-chat.part"
_MOST_CHARACTERS = 50  # of the name; even the widest of them leave room for the rest


@contextmanager
def unfinished_file(out: Path) -> Generator[Path]:
    """An empty file that only its owner may read, put in the place of ``out`` in the end.

    Raises:
        OSError: It could not be made or moved; the old file is still there.
    """
    _delete_left(out)
    handle, name = tempfile.mkstemp(_ENDING, _beginning(out), out.parent)
    os.close(handle)
    path = Path(name)
    try:
        yield path
        replace_durably(path, out)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


@contextmanager
def unfinished_folder(out: Path) -> Generator[Path]:
    """The same for a folder, in a place where nothing is yet."""
    _delete_left(out)
    path = Path(tempfile.mkdtemp(_ENDING, _beginning(out), out.parent))
    try:
        yield path
        path.rename(out)
        sync_folder(out.parent)
    except BaseException:
        shutil.rmtree(path, ignore_errors=True)
        raise


def _delete_left(out: Path) -> None:
    """Delete what an earlier one has left that was to have the same name."""
    ours = re.compile(re.escape(_beginning(out)) + "[a-z0-9_]{8}" + re.escape(_ENDING))
    with suppress(OSError):
        for path in list(out.parent.iterdir()):
            if ours.fullmatch(path.name):
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def _beginning(out: Path) -> str:
    return f"{out.name[:_MOST_CHARACTERS]}."
