"""Disks that fail again and again below the store, and below commands of the terminal."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import DiskFull, StorageFailed
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import Protection
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from tests.bad_day import BadDay
from tests.command_line import Outcome, environment, run
from tests.real_disk import RealDisk, mounted

_CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)
_PASSPHRASE = "a passphrase of the tests"


def test_nothing_acknowledged_is_lost_and_one_store_goes_on() -> None:
    day = BadDay(seed=3)
    day.go_through_failures(300, changes=200)
    assert (day.lost, day.damaged) == ([], [])
    assert day.told == {DiskFull, StorageFailed}


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[RealDisk]:
    with mounted(tmp_path / "share") as disk:
        yield disk


@pytest.fixture
def vault(disk: RealDisk) -> Iterator[Vault]:
    """A profile on the share, open in a window, so to speak; with one conversation."""
    paths = Paths.of(disk.place / "profile")
    paths.create()
    vault = Vault(paths, MemoryKeychain(is_absent=True), cost=_CHEAP)
    vault.create(Protection.PASSPHRASE, _PASSPHRASE)
    chat = vault.store.create("Of herons")
    vault.store.add(chat.id, Message(Role.USER, "Where do they stand?"))
    yield vault
    vault.close()


@pytest.fixture
def chats(vault: Vault, tmp_path: Path) -> Chats:
    return Chats(vault, tmp_path / "passphrase")


class Chats:
    """``desktop-chat chats`` on the profile, as a script calls it."""

    def __init__(self, vault: Vault, passphrase: Path) -> None:
        self._vault = vault
        self._passphrase = passphrase
        passphrase.write_text(_PASSPHRASE)

    def __call__(self, *arguments: str | Path) -> Outcome:
        return run(
            "chats",
            *arguments,
            "--profile",
            self._vault.data,
            env=environment(DESKTOP_CHAT_PASSPHRASE_FILE=str(self._passphrase)),
        )


def test_a_command_looks_while_a_share_comes_and_goes(
    disk: RealDisk, vault: Vault, chats: Chats
) -> None:
    assert "Of herons" in chats("list").out
    disk.go_away()
    with pytest.raises(StorageFailed, match="has gone"):
        vault.store.create("too early")
    assert "Of herons" not in chats("list").out
    assert not (disk.place / "profile" / "chats.db").exists()
    shutil.rmtree(disk.place / "profile", ignore_errors=True)
    disk.come_back()
    vault.store.create("Of grebes")
    assert "Of grebes" in chats("list").out
    assert chats("check").code == 0


def test_the_lock_outlives_a_share_that_went_away(
    disk: RealDisk, vault: Vault, chats: Chats, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.json"
    assert chats("export", "--format", "json", "--out", letter).code == 0
    for _ in range(2):
        assert "already open" in chats("import", letter).failed()
        disk.go_away()
        disk.come_back()
    vault.close()
    assert chats("import", letter).code == 0


def test_a_full_disk_gets_no_half_of_a_backup(disk: RealDisk, chats: Chats, tmp_path: Path) -> None:
    with mounted(tmp_path / "stick", size=1 << 20) as stick:
        out = stick.place / "mine.desktop-chat-backup"
        assert chats("backup", out).code == 0
        before = out.read_bytes()
        stick.fill()
        assert "disk is full" in chats("backup", out, "--force").failed()
        assert out.read_bytes() == before
        assert {path.name for path in stick.place.iterdir()} == {out.name, "filling"}
    files = {path.name for path in (disk.place / "profile").iterdir()}
    disk.fill()  # where the backup is made
    assert "disk is full" in chats("backup", tmp_path / "other").failed()
    assert not (tmp_path / "other").exists()
    assert {path.name for path in (disk.place / "profile").iterdir()} == files
    disk.clear()


def test_what_a_kill_has_left_on_a_disk_that_is_now_read_only(
    disk: RealDisk, vault: Vault, chats: Chats
) -> None:
    data = vault.data
    left = {name: (data / name).read_bytes() for name in ("chats.db", "chats.db-wal")}
    assert left["chats.db-wal"]
    vault.close()
    for name, content in left.items():
        (data / name).write_bytes(content)
    disk.go_away()
    disk.come_back(read_only=True)
    outcome = chats("list")  # its log can't be read without a file that can't be made
    assert outcome.failed()
    disk.go_away()
    disk.come_back()
    assert "Of herons" in chats("list").out
    assert {name: (data / name).read_bytes() for name in left} == left


def test_a_profile_whose_disk_is_read_only_can_be_read(
    disk: RealDisk, vault: Vault, chats: Chats
) -> None:
    vault.close()
    disk.go_away()
    disk.come_back(read_only=True)
    assert "Of herons" in chats("list").out
    assert "stand" in chats("search", "herons").out + chats("search", "stand").out
    assert chats("check").code == 0


def test_no_file_is_left_open_by_a_share_that_went_away(disk: RealDisk, vault: Vault) -> None:
    """Each failure opens the database anew, and closes what it had."""
    before = len(list(Path(f"/proc/{os.getpid()}/fd").iterdir()))
    for _ in range(20):
        disk.go_away()
        with pytest.raises(StorageFailed):
            vault.store.create("too early")
        disk.come_back()
        vault.store.create("in time")
    assert len(list(Path(f"/proc/{os.getpid()}/fd").iterdir())) <= before + 1
    assert isinstance(vault.store, ChatStore)
