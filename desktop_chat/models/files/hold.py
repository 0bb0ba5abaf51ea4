"""A model that stays as it was judged until it is in memory.

A path may lead to one file when it is judged and to another when it is loaded, and whoever has a
file mapped changes it without its times telling. So it is opened once, and Linux is asked that
nobody writes to it meanwhile (a lease: F_SETLEASE in fcntl(2)).
"""

from __future__ import annotations

import errno
import os
import signal
import stat
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

from desktop_chat.domain.errors import BlockedByPolicy, FileNotReadable
from desktop_chat.domain.language import later, tr
from desktop_chat.models.files.sha256 import sha256_of
from desktop_chat.models.files.splits import existing_parts

__all__ = ["Hold", "is_local"]

_MOUNTS = Path("/proc/self/mountinfo")
# Those whose files are as the kernel says. On others, a server or a program of the person's own
# gives out what it likes, and at each reading anew.
_LOCAL = frozenset(
    (
        "ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "jfs", "reiserfs", "bcachefs",
        "overlay", "tmpfs", "ramfs", "squashfs", "erofs", "iso9660", "udf", "vfat", "exfat",
        "ntfs3",
    )
)  # fmt: skip
_COPY = later("Copy it to a disk of this machine, close what has it open, and try again.")


class Hold:
    """One file, open, to which nobody writes.

    Attributes:
        place: Where it is read, whatever its path leads to by then.
    """

    def __init__(self, path: Path, mounts: Path = _MOUNTS) -> None:
        """Open the model in ``path``.

        Raises:
            AppError: It can't be, or somebody can change it.
        """
        if len(existing_parts(path)) > 1:
            raise BlockedByPolicy(
                tr(
                    "{file} is in several files. Here, such a model has to be in a folder of the "
                    "machine's own models.",
                    file=path.name,
                )
            )
        try:
            self._file = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        except OSError as error:
            raise FileNotReadable(tr("{path} can't be reached.", path=path)) from error
        self._close = weakref.finalize(self, os.close, self._file)
        self.place = Path(f"/proc/self/fd/{self._file}")
        self._has_lease = False
        self._sha256 = ""
        if not self._stays(mounts):
            self._close()
            raise BlockedByPolicy(
                tr(
                    "{file} can be changed while it is being read, so nobody knows whether your "
                    "organisation allows it.",
                    file=path.name,
                ),
                tr(_COPY),
            )

    @property
    def is_intact(self) -> bool:
        """Whether nobody has written to it, or is waiting to."""
        if sys.platform != "linux" or not self._has_lease:
            return True
        import fcntl

        return fcntl.fcntl(self._file, fcntl.F_GETLEASE) == fcntl.F_RDLCK

    def sha256(self, report: Callable[[float], bool] = lambda _: True) -> str:
        """In hex; read once.

        Args:
            report: Told how much is done, 0 to 1; False cancels it.

        Raises:
            AppError: It can't be read.
        """
        if not self._sha256:
            self._sha256 = sha256_of(self.place, report)
        return self._sha256

    def _stays(self, mounts: Path) -> bool:
        """Whether nobody writes to it now; who wants to later has to wait, and we know."""
        if sys.platform != "linux":
            return False
        import fcntl

        status = os.fstat(self._file)
        if not (stat.S_ISREG(status.st_mode) and is_local(self._file, mounts)):
            return False
        try:
            fcntl.fcntl(self._file, fcntl.F_SETSIG, signal.SIGURG)  # by default, SIGIO ends us
            fcntl.fcntl(self._file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        except OSError as error:
            return error.errno == errno.EACCES and _is_the_systems(status)
        self._has_lease = True
        return True


def _is_the_systems(status: os.stat_result) -> bool:
    """Whether it belongs to the administrator, and to be written by nobody else."""
    return status.st_uid == 0 and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def is_local(file: int, mounts: Path = _MOUNTS) -> bool:
    """Whether an open file is on a disk of this machine; see fdinfo and mountinfo in proc(5)."""
    told = Path(f"/proc/self/fdinfo/{file}").read_text(encoding="ascii").split()
    wanted = told[told.index("mnt_id:") + 1]
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        words = line.split()
        if words[0] == wanted:
            return words[words.index("-") + 1] in _LOCAL
    return False
