"""What is on the disk, and when: nothing that was written is lost."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from desktop_chat.app.state import EngineState, Phase
from desktop_chat.app.unlocking import AccessState
from desktop_chat.domain.chat import Message
from desktop_chat.domain.errors import DiskFull, StorageFailed
from desktop_chat.domain.generation import FinishReason, GenerationStats, Progress
from desktop_chat.storage.chats import ChatStore
from desktop_chat.ui.blocks import ReplyBlock
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, opened, shown, stored


def test_the_question_is_on_the_disk_before_the_engine_is_asked(stage: Stage) -> None:
    seen: list[list[Message]] = []

    def look(state: EngineState) -> None:
        if state.phase is Phase.GENERATING:
            seen.append(stored(stage))

    stage.workspace.bridge.state_changed.connect(look)
    stage.ask("Are you there?")
    assert [m.content for m in seen[0]] == ["Are you there?", ""]


def test_a_partial_reply_is_on_the_disk_within_a_second(stage: Stage) -> None:
    stage.engine.enqueue("word " * 200, tokens_per_second=50)
    stage.send("Talk.")
    stage.until(lambda: "word" in stored(stage)[1].content)
    assert stored(stage)[1].finish is None


def test_closed_in_the_middle_of_a_reply_nothing_is_lost(open_stage: OpenStage) -> None:
    first = open_stage().start()
    first.engine.enqueue("word " * 200, tokens_per_second=100)
    first.send("Talk.")
    first.until(lambda: len(first.workspace.session.path[-1].content) > 20)
    so_far = first.workspace.session.path[-1].content
    first.close()
    second = open_stage().start()
    second.until(lambda: len(second.workspace.chats.conversations) == 1)
    second.view.sidebar.opened.emit(second.workspace.chats.conversations[0])
    second.until(lambda: len(second.blocks()) == 2)
    reply = second.blocks()[1]
    assert isinstance(reply, ReplyBlock)
    assert shown(reply).startswith(so_far.strip())
    assert "interrupted" in reply.notice_text()
    second.engine.enqueue("All of it.")
    second.find(QToolButton, "Answer again").click()
    second.until(lambda: second.last_reply() == "All of it.")


def test_while_a_reply_goes_on_the_disk_has_it_as_unfinished(stage: Stage) -> None:
    stage.engine.enqueue("one two three four", tokens_per_second=20)
    stage.send("Count.")
    stage.until(lambda: "two" in stage.last_reply())
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: stored(stage)[1].finish is FinishReason.CANCELLED)
    so_far = stored(stage)[1].content
    stage.engine.hold(Progress)
    stage.find(QToolButton, "Continue this reply").click()
    stage.until(lambda: stored(stage)[1].finish is None)
    assert stored(stage)[1].content == so_far


class FullDisk(ChatStore):
    """Keeps no finished reply while it is ``full``."""

    full = False

    def finish(
        self,
        message_id: str,
        content: str,
        thinking: str,
        reason: FinishReason,
        stats: GenerationStats | None = None,
    ) -> None:
        if self.full:
            raise DiskFull("There is no space left.")
        super().finish(message_id, content, thinking, reason, stats)


@pytest.fixture
def stage_on_full_disk(open_stage: OpenStage) -> Stage:
    """A stopped reply, "one two three" perhaps, could not be saved; from now on all can."""
    disks: list[FullDisk] = []

    def open_store(path: Path, key: bytes | None, *, read_only: bool) -> FullDisk:
        disks.append(FullDisk(path, key, read_only=read_only))
        return disks[0]

    stage = open_stage(open_store=open_store).start()
    stage.engine.enqueue("one two three four", tokens_per_second=20)
    stage.send("Count.")
    stage.until(lambda: "two" in stage.last_reply())
    disks[0].full = True
    stage.press(Qt.Key.Key_Escape)
    stage.until(stage.view.pane.notice.isVisible)
    assert "disk is full" in stage.view.pane.notice.text()
    assert stored(stage)[1].finish is None
    disks[0].full = False
    return stage


def test_a_reply_is_saved_once_there_is_space(stage_on_full_disk: Stage) -> None:
    stage = stage_on_full_disk
    stage.until(lambda: stored(stage)[1].finish is FinishReason.CANCELLED)
    assert stored(stage)[1].content == stage.workspace.session.path[-1].content


def test_a_reply_that_waits_to_be_saved_is_saved_on_closing(stage_on_full_disk: Stage) -> None:
    stage = stage_on_full_disk
    reply = stage.workspace.session.path[-1]
    stage.close()
    assert (stored(stage)[1].content, stored(stage)[1].finish) == (reply.content, reply.finish)


def test_saving_again_writes_over_nothing_newer(stage_on_full_disk: Stage) -> None:
    stage = stage_on_full_disk
    stage.engine.enqueue("and so on.")
    stage.find(QToolButton, "Continue this reply").click()
    stage.until(lambda: stored(stage)[1].finish is FinishReason.STOP)
    whole = stage.workspace.session.path[-1].content
    stage.qtbot.wait(3200)  # the time after which saving is tried again, and a little
    assert (stored(stage)[1].content, stored(stage)[1].finish) == (whole, FinishReason.STOP)


def test_a_message_that_cannot_be_kept_is_not_sent_and_not_lost(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.paths.database.write_bytes(b"This is no database. " * 100)
    stage.start()
    stage.type("Important words")
    stage.press(Qt.Key.Key_Return)
    notice = stage.view.pane.notice
    stage.until(lambda: notice.isVisible() and stage.view.pane.composer.text() != "")
    assert stage.view.pane.composer.text() == "Important words"
    assert str(stage.paths.database) in notice.text()
    assert stage.phase is Phase.READY


def test_a_message_that_cannot_be_kept_leaves_no_empty_conversation(stage: Stage) -> None:
    stage.until(stage.paths.database.exists)
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)
    database = opened(stage, "rw")
    database.execute(
        "CREATE TRIGGER full BEFORE INSERT ON message BEGIN SELECT RAISE(ABORT, 'no space'); END"
    )
    database.close()
    stage.type("Important words")
    stage.press(Qt.Key.Key_Return)
    stage.until(stage.view.pane.notice.isVisible)
    stage.workspace.chats.refresh()
    stage.qtbot.wait(100)
    assert stage.workspace.chats.conversations == ()


def test_what_is_written_meanwhile_stays_below_a_message_that_cannot_be_kept(
    open_stage: OpenStage,
) -> None:
    may_open = threading.Event()

    def open_late(path: Path, key: bytes | None, *, read_only: bool) -> ChatStore:
        may_open.wait()
        raise StorageFailed("It can't be opened.")

    stage = open_stage(open_store=open_late).start()
    stage.type("Important words")
    stage.press(Qt.Key.Key_Return)
    stage.type("The next one")
    may_open.set()
    stage.until(stage.view.pane.notice.isVisible)
    stage.type("!")
    assert stage.view.pane.composer.text() == "Important words\n\nThe next one!"
