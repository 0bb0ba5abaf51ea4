"""The .tar.xz: unpacked anywhere and started, without installing it."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from linux.entries import Entry
from linux.errors import PackagesError

__all__ = ["write"]

_README = Path(__file__).parent / "files" / "README.txt"
_ONLY_INSTALLED = ("usr/share/lintian/", "usr/share/doc/desktop-chat/changelog.Debian.gz")
# Two threads cut the work into blocks, and so would one: what is written doesn't depend on how
# many processors the machine has.
_XZ = ("xz", "-6", "--threads=2", "--stdout")


def write(
    program: Iterable[Entry], beside: Iterable[Entry], out: Path, version: str, epoch: int
) -> Path:
    """Write the archive, in which all is in one folder with the version's name.

    Raises:
        PackagesError: xz failed.
    """
    top = f"desktop-chat-{version}"
    readme = _README.read_text(encoding="utf-8").replace("@VERSION@", version).encode()
    target = out / f"{top}-linux-x86_64.tar.xz"
    with target.open("wb") as file:
        packer = subprocess.Popen(_XZ, stdin=subprocess.PIPE, stdout=file)
        assert packer.stdin
        with (
            packer.stdin as pipe,
            tarfile.open(fileobj=pipe, mode="w|", format=tarfile.GNU_FORMAT) as tar,
        ):
            tar.addfile(*_member(f"{top}/README.txt", readme, 0o644, epoch))
            for each in (*_below(program, "usr/lib/desktop-chat", top), *_beside(beside, top)):
                _add(tar, each, epoch)
    if packer.wait():
        raise PackagesError(f"xz failed with {packer.returncode}; is the disk of {out} full?")
    os.utime(target, (epoch, epoch))
    return target


def _beside(beside: Iterable[Entry], top: str) -> Iterable[Entry]:
    kept = (each for each in beside if not each.place.startswith(_ONLY_INSTALLED))
    return _below(kept, "usr", top)


def _below(files: Iterable[Entry], before: str, after: str) -> Iterable[Entry]:
    return (replace(each, place=after + each.place.removeprefix(before)) for each in files)


def _add(tar: tarfile.TarFile, entry: Entry, epoch: int) -> None:
    if entry.source is not None:
        tar.addfile(*_member(entry.place, entry.source.read_bytes(), entry.mode, epoch))
        return
    info, _ = _member(entry.place, b"", 0o777, epoch)
    info.type, info.linkname = tarfile.SYMTYPE, entry.link
    tar.addfile(info)


def _member(name: str, data: bytes, mode: int, epoch: int) -> tuple[tarfile.TarInfo, io.BytesIO]:
    """A file of root's, as it is unpacked by root; anyone else's are their own."""
    info = tarfile.TarInfo(name)
    info.size, info.mode, info.mtime = len(data), mode, epoch
    info.uname = info.gname = "root"
    return info, io.BytesIO(data)
