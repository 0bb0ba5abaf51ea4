"""What is in a package: each file with its place and its rights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Entry", "entries"]

_PROGRAM = 0o755
_FILE = 0o644


@dataclass(frozen=True, slots=True)
class Entry:
    """A file, or a link where ``link`` says where to.

    Attributes:
        place: Where it goes, as a path below the package's root.
        source: None for a link.
        link: Where it leads.
    """

    place: str
    source: Path | None
    mode: int = _FILE
    link: str = ""


def entries(folder: Path, place: str) -> Iterator[Entry]:
    """All files of a folder, as they are found below ``place``, in the order of their names.

    A file keeps the right to be started; nobody but root may write to any.
    """
    for path in sorted(folder.rglob("*")):
        target = f"{place}/{path.relative_to(folder).as_posix()}"
        if path.is_symlink():
            yield Entry(target, None, link=str(path.readlink()))
        elif path.is_file():
            starts = path.stat().st_mode & 0o100 and ".so" not in path.name
            yield Entry(target, path, _PROGRAM if starts else _FILE)
