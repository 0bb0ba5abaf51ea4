"""Whether a file is still the one that was looked at."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import astuple, dataclass, replace
from pathlib import Path

from desktop_chat.models.files.splits import existing_parts

__all__ = ["Stamp"]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What changes when a file does.

    Attributes:
        size: Bytes, of all parts of a set.
        mtime_ns: Of the part that was written last; whoever writes it may set it back.
        inode: Of the first part; with ``device`` it names one file, whatever leads to it. Some
            file systems number their files anew each time that they are connected.
        ctime_ns: When the system last changed any part; nobody sets it back. 0 if it isn't known.
        later: A digest of the stamps of all later parts; 0 if there are none.
    """

    size: int
    mtime_ns: int
    inode: int = 0
    device: int = 0
    ctime_ns: int = 0
    later: int = 0

    @classmethod
    def of(cls, path: Path) -> Stamp:
        """That of the model in ``path``, with the parts that are there.

        Raises:
            OSError: It can't be reached.
        """
        first, *later = (cls.of_file(part) for part in existing_parts(path))
        if not later:
            return first
        return replace(
            first,
            size=sum(part.size for part in (first, *later)),
            mtime_ns=max(part.mtime_ns for part in (first, *later)),
            ctime_ns=max(part.ctime_ns for part in (first, *later)),
            later=_digest(later),
        )

    @classmethod
    def of_file(cls, path: Path) -> Stamp:
        """That of one file alone.

        Raises:
            OSError: It can't be reached.
        """
        status = path.stat()
        return cls(
            status.st_size,
            status.st_mtime_ns,
            status.st_ino,
            status.st_dev,
            status.st_ctime_ns,
        )

    def is_as(self, other: Stamp) -> bool:
        """Whether size and time are the same: enough to believe what a header said."""
        return (self.size, self.mtime_ns) == (other.size, other.mtime_ns)

    def is_exactly(self, other: Stamp) -> bool:
        """Whether it also is the same file: enough to believe that its content didn't change."""
        is_untouched = 0 != self.ctime_ns == other.ctime_ns and self.later == other.later
        return self.is_as(other) and is_untouched and self.inode == other.inode

    def is_in_place(self, other: Stamp) -> bool:
        """Whether it also is on the same drive: enough to believe that it runs as it did."""
        return self.is_exactly(other) and self.device == other.device


def _digest(stamps: Iterable[Stamp]) -> int:
    told = repr([astuple(stamp) for stamp in stamps]).encode()
    return int.from_bytes(hashlib.blake2b(told, digest_size=7).digest(), "big")
