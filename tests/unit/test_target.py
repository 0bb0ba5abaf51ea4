"""Where the person may have a file written."""

import os
from pathlib import Path

import pytest

from desktop_chat.domain.errors import InvalidInput
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.target import check_target


@pytest.mark.parametrize(
    "name",
    [
        "chats.db", "chats.db-wal", "chats.v1.db", "Chats.DB", "keys.json", "keys.copy.json",
        "KEYS.JSON", "settings.json", "profile.lock", "desktop-chat.log", "set-aside-1/chats.db",
        "set-aside-1", ".unfinished-1/a", ".chats-restored/chats.db", "cache/a.json",
        "conversations-are-encrypted", "models/../chats.db", ".",
    ],
)  # fmt: skip
def test_the_profiles_own_files_are_kept(paths: Paths, name: str) -> None:
    with pytest.raises(InvalidInput, match="your conversations"):
        check_target(paths, paths.data / name)


def test_anything_else_may_be_written(paths: Paths, tmp_path: Path) -> None:
    for name in ("my chats.db", "export.json", "models/keys.json", "holiday/chats.md"):
        check_target(paths, paths.data / name)
    check_target(paths, tmp_path / "chats.db")


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_are_followed_and_are_not_replaced(paths: Paths, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.db"
    paths.database.symlink_to(elsewhere)
    (tmp_path / "link").symlink_to(paths.data)
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "file").symlink_to(paths.keys)
    for out in (paths.database, elsewhere, tmp_path / "link" / "keys.json", tmp_path / "file"):
        with pytest.raises(InvalidInput):
            check_target(paths, out)
    with pytest.raises(InvalidInput):
        check_target(paths, tmp_path / "loop" / "a")
