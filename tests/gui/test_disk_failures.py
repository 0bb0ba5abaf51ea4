"""Disks that fill up, fail, go away and come back under the whole app."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import DatabaseMissing, DiskFull, StorageFailed
from desktop_chat.domain.generation import FinishReason
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keyfile import KeyFile
from tests.failing_disk import Disk
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, settle
from tests.real_disk import mounted

_REPLY = "word " * 100
_RETRY_MS = 100  # after a failure
_ANYWHERE = pytest.mark.skipif(os.name != "posix", reason="Windows moves no file that is open")


# In a process of its own: two SQLites in one take each other's locks and shared memory away.
_READER = """
import json, sys
from pathlib import Path
from desktop_chat.storage.conversations import sqlcipher
connection = sqlcipher.connect(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), "ro")
rows = connection.execute("SELECT role, content, finish FROM message ORDER BY sequence")
print(json.dumps([list(row) for row in rows]))
"""


def stored(stage: Stage) -> list[Message]:
    """What another program finds on the disk."""
    key = KeyFile.load(stage.paths.keys).unlock_with_keychain(stage.keychain)
    told = subprocess.run(
        [sys.executable, "-c", _READER, str(stage.paths.database), key.hex()],
        capture_output=True, check=True, cwd=Path(__file__).parents[2],
    ).stdout  # fmt: skip
    return [
        Message(Role(role), content, finish=FinishReason(finish) if finish else None)
        for role, content, finish in json.loads(told)
    ]


def _no_change() -> None:
    pass


@dataclass
class Trouble:
    """What goes wrong with the disk below the profile, and how that ends."""

    begin: Callable[[], object]
    end: Callable[[], object]
    says: str
    options: dict[str, object] = field(default_factory=dict[str, object])
    check: Callable[[], object] = _no_change


def _simulated(*, is_full: bool) -> Trouble:
    disk = Disk()

    def open_store(path: Path, key: bytes | None, *, read_only: bool) -> ChatStore:
        return ChatStore(path, key, read_only=read_only, connect=disk.connect)

    return Trouble(
        lambda: disk.fail(0, math.inf, is_full=is_full),
        disk.mend,
        "The disk is full" if is_full else "Reading or saving failed",
        {"open_store": open_store},
    )


def _renamed(profile: Path, *, is_seen: bool) -> Trouble:
    away = profile.with_name("away")

    def begin() -> None:
        profile.rename(away)
        if is_seen:
            profile.mkdir()

    def end() -> None:
        if is_seen:
            profile.rmdir()  # nothing was put there
        away.rename(profile)

    return Trouble(begin, end, "has gone")


@pytest.fixture(params=["full", "full here", "failing here", "share", "renamed", "emptied"])
def trouble(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Trouble]:
    profile = tmp_path / "profile"
    match request.param:
        case "full":
            with mounted(profile) as disk:
                yield Trouble(disk.fill, disk.clear, "The disk is full")
        case "share":
            with mounted(profile) as disk:

                def check() -> None:
                    assert list(profile.iterdir()) == []

                yield Trouble(disk.go_away, disk.come_back, "has gone", check=check)
        case "renamed" | "emptied" if os.name != "posix":
            pytest.skip("Windows moves no file that is open")
        case "renamed" | "emptied":
            yield _renamed(profile, is_seen=request.param == "emptied")
        case _:
            yield _simulated(is_full=request.param == "full here")


def test_a_reply_stays_and_is_saved_when_the_disk_is_itself_again(
    trouble: Trouble, open_stage: OpenStage
) -> None:
    stage = open_stage(**trouble.options).start()
    stage.workspace.writer.retry_ms = _RETRY_MS
    notice, told = stage.view.pane.notice, list[Exception]()
    stage.workspace.writer.saving_failed.connect(told.append)
    stage.engine.enqueue(_REPLY, tokens_per_second=100)
    stage.send("Talk.")
    stage.until(lambda: "word" in stored(stage)[1].content)
    trouble.begin()
    stage.until(notice.isVisible)
    assert trouble.says in notice.text()
    assert "stays on the screen" in notice.text()
    stage.until(lambda: stage.workspace.session.path[-1].finish is FinishReason.STOP)
    stage.qtbot.wait(2 * _RETRY_MS)
    settle(stage)
    assert stage.last_reply().split() == _REPLY.split()
    assert len(told) == 1, told
    trouble.check()

    trouble.end()
    stage.until(lambda: stored(stage)[1].finish is FinishReason.STOP)
    assert stored(stage)[1].content.split() == _REPLY.split()
    stage.until(lambda: notice.text() == "Saved")
    stage.engine.enqueue("Yes.")
    stage.ask("Are you well?")
    stage.close()
    assert _damage(stage) == ()


def test_a_reply_of_which_the_beginning_alone_was_saved_outlives_the_trouble(
    trouble: Trouble, open_stage: OpenStage
) -> None:
    """It ends while the disk is away, and saving resumes in the middle of it."""
    stage = open_stage(**trouble.options).start()
    told, resumed = list[Exception](), list[bool]()
    stage.workspace.writer.saving_failed.connect(told.append)
    stage.workspace.writer.saving_resumed.connect(lambda: resumed.append(True))
    stage.engine.enqueue(_REPLY * 8, tokens_per_second=100)
    stage.send("Talk.")
    stage.until(lambda: "word" in stored(stage)[1].content)
    trouble.begin()
    stage.until(lambda: bool(told))
    trouble.end()
    stage.until(lambda: bool(resumed))
    assert stage.workspace.session.path[-1].finish is None
    assert len(stored(stage)[1].content) > 20
    assert len(told) == 1


def test_a_question_that_cannot_be_kept_is_put_back_and_can_be_sent_later(
    trouble: Trouble, open_stage: OpenStage
) -> None:
    stage = open_stage(**trouble.options).start()
    stage.engine.enqueue("Well.")
    stage.ask("How are you?")
    stage.until(lambda: stored(stage)[1].finish is FinishReason.STOP)
    notice, composer = stage.view.pane.notice, stage.view.pane.composer
    trouble.begin()
    for _ in range(2):
        composer.set_text("Important words " * 2000)
        assert stage.workspace.session.send(composer.text())
        composer.clear()
        stage.until(lambda: notice.isVisible() and composer.text() != "")
        assert trouble.says in notice.text()
    assert len(stage.blocks()) == 2
    trouble.check()
    trouble.end()
    stage.engine.enqueue("Indeed.")
    words = composer.text()
    composer.clear()
    stage.ask(words)
    assert stage.last_reply() == "Indeed."
    stage.until(notice.isHidden)
    assert [m.content for m in stored(stage)[2:3]] == [words]
    stage.close()
    assert _damage(stage) == ()


def test_closing_while_the_disk_is_away_damages_nothing(
    trouble: Trouble, open_stage: OpenStage
) -> None:
    stage = open_stage(**trouble.options).start()
    stage.engine.enqueue(_REPLY, tokens_per_second=100)
    stage.send("Talk.")
    stage.until(lambda: "word" in stored(stage)[1].content)
    trouble.begin()
    stage.until(stage.view.pane.notice.isVisible)
    stage.close()
    trouble.check()
    trouble.end()
    reply = stored(stage)[1]
    assert reply.finish is None
    assert reply.content.startswith("word")
    again = open_stage(**trouble.options).start()
    again.until(lambda: again.workspace.unlocking.access.state is AccessState.OPEN)
    assert stored(again)[1].finish is FinishReason.INTERRUPTED
    assert stored(again)[1].content == reply.content


@_ANYWHERE
def test_a_profile_that_is_deleted_meanwhile_leaves_the_reply_on_the_screen(
    open_stage: OpenStage,
) -> None:
    stage = open_stage().start()
    stage.engine.enqueue(_REPLY, tokens_per_second=60)
    stage.send("Talk.")
    stage.until(lambda: "word" in stored(stage)[1].content)
    shutil.rmtree(stage.profile)
    stage.until(stage.view.pane.notice.isVisible)
    stage.until(lambda: stage.workspace.session.path[-1].finish is FinishReason.STOP)
    assert stage.last_reply().split() == _REPLY.split()
    stage.close()
    assert not stage.paths.database.exists()


def test_a_folder_that_is_read_only_at_the_start(open_stage: OpenStage, tmp_path: Path) -> None:
    with mounted(tmp_path / "profile") as disk:
        first = open_stage().start()
        first.engine.enqueue("Well.")
        first.ask("How are you?")
        first.close()
        disk.go_away()
        disk.come_back(read_only=True)
        second = open_stage()
        error = _shut_by(second)
        assert isinstance(error, StorageFailed)
        assert "Read-only" in str(error)
        disk.go_away()
        disk.come_back()
        _open_now(second)
        second.until(lambda: len(second.workspace.chats.conversations) == 1)
        second.close()


def test_a_disk_that_is_full_at_the_first_start(open_stage: OpenStage, tmp_path: Path) -> None:
    with mounted(tmp_path / "profile") as disk:
        stage = open_stage()
        disk.fill()
        assert isinstance(_shut_by(stage), DiskFull)
        disk.clear()
        _open_now(stage)
        stage.engine.enqueue("Well.")
        assert stage.ask("How are you?") == "Well."
        stage.close()


@_ANYWHERE
def test_a_start_without_the_database_begins_no_new_one(open_stage: OpenStage) -> None:
    first = open_stage().start()
    first.engine.enqueue("Well.")
    first.ask("How are you?")
    first.close()
    away = first.paths.database.rename(first.profile / "away.db")
    second = open_stage()
    assert isinstance(_shut_by(second), DatabaseMissing)
    assert not first.paths.database.exists()
    away.rename(first.paths.database)
    _open_now(second)
    second.until(lambda: len(second.workspace.chats.conversations) == 1)


def _shut_by(stage: Stage) -> Exception | None:
    unlocking = stage.workspace.unlocking
    stage.start()
    stage.until(lambda: unlocking.access.state is AccessState.SHUT)
    return unlocking.access.error


def _open_now(stage: Stage) -> None:
    """Try again, as the page that says why it is shut offers."""
    unlocking = stage.workspace.unlocking
    unlocking.start()
    stage.until(lambda: unlocking.access.state is AccessState.OPEN)


def _damage(stage: Stage) -> tuple[str, ...]:
    key = KeyFile.load(stage.paths.keys).unlock_with_keychain(stage.keychain)
    store = ChatStore(stage.paths.database, key)
    try:
        return store.check()
    finally:
        store.close()
