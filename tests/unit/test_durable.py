"""Files that are whole or not there, also on shares that can do less than a disk."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from desktop_chat.storage.durable import replace_durably, write_durably
from tests.real_disk import mounted


def _sync_failing(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Have folders refuse to be synced, and files not."""
    sync = os.fsync

    def refuse(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, os.strerror(number))
        sync(handle)

    monkeypatch.setattr(os, "fsync", refuse)


def test_a_file_is_replaced_and_private(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    for content in (b"old", b"new"):
        write_durably(path, content)
        assert path.read_bytes() == content
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="Windows syncs no folders")
def test_a_share_that_syncs_no_folders_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keys.json"
    _sync_failing(monkeypatch, errno.EINVAL)
    write_durably(path, b"new")
    assert path.read_bytes() == b"new"
    _sync_failing(monkeypatch, errno.EIO)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        write_durably(path, b"newer")


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", size=1 << 20) as disk:
        path = disk.place / "keys.json"
        write_durably(path, b"old")
        disk.fill()
        with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
            write_durably(path, b"new" * 10_000)
        assert path.read_bytes() == b"old"
        assert {each.name for each in disk.place.iterdir()} == {"keys.json", "filling"}
        with pytest.raises(FileNotFoundError):
            replace_durably(disk.place / "absent", path)
        assert path.read_bytes() == b"old"
