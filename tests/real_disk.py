"""Disks of the operating system that fill up, go away and come back, where they may be mounted."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

__all__ = ["RealDisk", "mounted"]

_CHUNK_BYTES = 1 << 16


class RealDisk:
    """A disk in memory that is mounted at ``place``. Its files outlive their being unmounted."""

    def __init__(self, place: Path, behind: Path, size: int) -> None:
        self.place = place
        self._behind = behind
        self._filling = behind / "filling"
        for folder in (place, behind):
            folder.mkdir(parents=True, exist_ok=True)
        _run("mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", str(behind))
        try:
            self.come_back()
        except subprocess.CalledProcessError:
            _run("umount", "-l", str(behind))
            raise

    def fill(self) -> None:
        """Leave not a byte."""
        with self._filling.open("ab", buffering=0) as file:
            try:
                while file.write(bytes(_CHUNK_BYTES)):
                    pass
            except OSError:
                pass

    def clear(self) -> None:
        """Free what ``fill`` took."""
        self._filling.unlink(missing_ok=True)

    def go_away(self) -> None:
        """Leave an empty folder in its place; what is open stays so, as with a share that hangs."""
        _run("umount", "-l", str(self.place))

    def come_back(self, *, read_only: bool = False) -> None:
        """Have its files at ``place`` again."""
        _run("mount", "--bind", str(self._behind), str(self.place))
        if read_only:
            _run("mount", "-o", "remount,bind,ro", str(self.place))

    def close(self) -> None:
        subprocess.run(["umount", "-l", str(self.place)], capture_output=True, check=False)
        _run("umount", "-l", str(self._behind))


@contextmanager
def mounted(place: Path, size: int = 8 << 20) -> Generator[RealDisk]:
    """A disk at ``place``; skips the test where none can be mounted."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux mounts a disk")
    try:
        disk = RealDisk(place, place.with_name(f"{place.name}-disk"), size)
    except (subprocess.CalledProcessError, FileNotFoundError):
        pytest.skip("no disk can be mounted here, as in most containers")
    try:
        yield disk
    finally:
        disk.close()


def _run(*command: str) -> None:
    subprocess.run(command, capture_output=True, check=True)
