"""What is on the disk, and when: nothing that was written is lost."""

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.app.state import EngineState, Phase
from desktop_chat.domain.chat import Message
from desktop_chat.domain.errors import DiskFull, StorageFailed
from desktop_chat.domain.generation import FinishReason, GenerationStats, Progress
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.ui.transcript.reply_block import ReplyBlock
from tests.gui.conftest import OpenStage
from tests.gui.keys import answer
from tests.gui.stage import Stage, model_file, opened, settle, shown, stored
from tests.gui.transcript_reader import find_button

_RETRY_MS = 100  # after a failure


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
    """Keeps nothing of a reply while it is ``full``.

    Attributes:
        attempts: How often it refused.
    """

    full = False
    attempts = 0

    def save_partial(self, message_id: str, content: str, thinking: str = "") -> None:
        self._check()
        super().save_partial(message_id, content, thinking)

    def finish(
        self,
        message_id: str,
        content: str,
        thinking: str,
        reason: FinishReason,
        stats: GenerationStats | None = None,
    ) -> None:
        self._check()
        super().finish(message_id, content, thinking, reason, stats)

    def _check(self) -> None:
        if self.full:
            self.attempts += 1
            raise DiskFull("There is no space left.")


@pytest.fixture
def disks() -> list[FullDisk]:
    """The store of ``stage_with_disk``."""
    return []


@pytest.fixture
def stage_with_disk(open_stage: OpenStage, disks: list[FullDisk]) -> Stage:
    def open_store(path: Path, key: bytes | None, *, read_only: bool) -> FullDisk:
        disks.append(FullDisk(path, key, read_only=read_only))
        return disks[0]

    stage = open_stage(open_store=open_store).start()
    stage.workspace.writer.retry_ms = _RETRY_MS
    stage.until(lambda: bool(disks))
    return stage


@pytest.fixture
def stage_on_full_disk(stage_with_disk: Stage, disks: list[FullDisk]) -> Stage:
    """A stopped reply, "one two three" perhaps, could not be saved; from now on all can."""
    stage = stage_with_disk
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


def test_a_window_closes_over_an_unsaved_reply_only_if_that_is_wanted(
    stage_with_disk: Stage, disks: list[FullDisk]
) -> None:
    stage = stage_with_disk
    disks[0].full = True
    stage.engine.enqueue("All of it.")
    stage.ask("Well?")
    stage.until(stage.view.pane.notice.isVisible)
    for choice in ("Keep open", "Copy the text"):
        assert not stage.window.close()
        said: list[str] = []
        answer(stage, choice, said.append)
        assert "A reply isn't saved." in said[0]
        assert stage.window.isVisible()
    assert QApplication.clipboard().text() == "All of it."
    assert not stage.window.close()
    answer(stage, "Close anyway")
    assert not stage.window.isVisible()


def test_nothing_is_asked_on_closing_once_all_is_saved(stage_on_full_disk: Stage) -> None:
    stage = stage_on_full_disk
    stage.until(lambda: stored(stage)[1].finish is FinishReason.CANCELLED)
    settle(stage)
    assert stage.window.close()


def test_a_reply_is_saved_once_there_is_space(stage_on_full_disk: Stage) -> None:
    stage = stage_on_full_disk
    stage.until(lambda: stored(stage)[1].finish is FinishReason.CANCELLED)
    assert stored(stage)[1].content == stage.workspace.session.path[-1].content


def test_a_failure_is_told_once_and_taken_back(
    stage_with_disk: Stage, disks: list[FullDisk]
) -> None:
    stage = stage_with_disk
    failures: list[Exception] = []
    stage.workspace.writer.saving_failed.connect(failures.append)
    stage.engine.enqueue("word " * 100, tokens_per_second=50)
    stage.send("Talk.")
    disks[0].full = True
    notice = stage.view.pane.notice
    stage.until(notice.isVisible)
    assert "disk is full" in notice.text()
    assert "stays on the screen" in notice.text()
    stage.until(lambda: stage.workspace.session.path[-1].finish is FinishReason.STOP)
    settle(stage)
    assert len(failures) == 1
    assert stage.last_reply().count("word") == 100
    disks[0].full = False
    stage.until(lambda: notice.text() == "Saved")
    assert stored(stage)[1].content == stage.workspace.session.path[-1].content
    stage.until(lambda: not notice.isVisible())


def test_a_notice_that_was_closed_does_not_come_back(
    stage_with_disk: Stage, disks: list[FullDisk]
) -> None:
    stage = stage_with_disk
    stage.engine.enqueue("word " * 200, tokens_per_second=50)
    stage.send("Talk.")
    disks[0].full = True
    notice = stage.view.pane.notice
    stage.until(notice.isVisible)
    stage.find(QToolButton, "Close this notice").click()
    attempts = disks[0].attempts
    stage.until(lambda: disks[0].attempts > attempts + 1)
    settle(stage)
    assert not notice.isVisible()
    disks[0].full = False
    stage.until(lambda: "word" in stored(stage)[1].content)
    assert not notice.isVisible()


def test_what_is_not_saved_yet_is_on_the_screen_when_one_comes_back(
    stage_with_disk: Stage, disks: list[FullDisk]
) -> None:
    stage = stage_with_disk
    disks[0].full = True
    stage.engine.enqueue("All of it.")
    stage.ask("Well?")
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    stage.view.new_chat()
    stage.workspace.session.open(conversation)
    stage.until(lambda: len(stage.blocks()) == 2)
    assert stage.last_reply() == "All of it."
    assert stage.workspace.session.path[-1].finish is FinishReason.STOP


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps an open file where it is")
def test_a_database_that_vanishes_and_comes_back_gets_the_reply(stage: Stage) -> None:
    stage.engine.enqueue("word " * 60, tokens_per_second=30)
    stage.send("Talk.")
    stage.until(lambda: "word" in stored(stage)[1].content)
    away = stage.paths.database.with_name("away")
    away.mkdir()
    files = list(stage.paths.database.parent.glob("chats.db*"))
    for file in files:
        file.rename(away / file.name)
    notice = stage.view.pane.notice
    stage.until(notice.isVisible)
    stage.until(lambda: stage.workspace.session.path[-1].finish is FinishReason.STOP)
    assert stage.last_reply().count("word") == 60
    assert not stage.paths.database.exists(), "a new one was made in its place"
    for file in files:
        (away / file.name).rename(file)
    stage.until(lambda: notice.text() == "Saved")
    assert stored(stage)[1].content == stage.workspace.session.path[-1].content


def test_an_interrupted_reply_goes_on_from_its_notice(open_stage: OpenStage) -> None:
    first = open_stage().start()
    first.engine.enqueue("word " * 200, tokens_per_second=100)
    first.send("Talk.")
    first.until(lambda: "word" in stored(first)[1].content)
    first.close()
    second = open_stage().start()
    second.until(lambda: len(second.workspace.chats.conversations) == 1)
    second.workspace.session.open(second.workspace.chats.conversations[0])
    second.until(lambda: len(second.blocks()) == 2)
    so_far = second.workspace.session.path[-1].content
    second.engine.enqueue("and an end.")
    find_button(second, "Continue").click()
    second.until(lambda: second.workspace.session.path[-1].finish is FinishReason.STOP)
    assert second.workspace.session.path[-1].content == f"{so_far}and an end."
    reply = second.blocks()[1]
    assert isinstance(reply, ReplyBlock)
    assert reply.notice_text() == ""


def test_an_interrupted_reply_of_another_model_offers_nothing(open_stage: OpenStage) -> None:
    first = open_stage().start()
    first.engine.enqueue("word " * 200, tokens_per_second=100)
    first.send("Talk.")
    first.until(lambda: "word" in stored(first)[1].content)
    first.close()
    second = open_stage(models=[model_file(first.paths.models, "Beta")]).start()
    second.until(lambda: len(second.workspace.chats.conversations) == 1)
    second.workspace.session.open(second.workspace.chats.conversations[0])
    second.until(lambda: len(second.blocks()) == 2)
    reply = second.blocks()[1]
    assert isinstance(reply, ReplyBlock)
    assert "interrupted" in reply.notice_text()
    assert not any(button.isVisible() for button in reply.findChildren(QPushButton))


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
    stage.qtbot.wait(2 * _RETRY_MS)
    settle(stage)
    assert (stored(stage)[1].content, stored(stage)[1].finish) == (whole, FinishReason.STOP)


def test_a_message_that_cannot_be_kept_is_not_sent_and_not_lost(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.paths.database.write_bytes(b"This is no database. " * 100)
    stage.start()
    stage.type("Important words")
    stage.press(Qt.Key.Key_Return)
    page = stage.view.pane.access.page
    stage.until(lambda: page.isVisible() and stage.view.pane.composer.text() != "")
    assert stage.view.pane.composer.text() == "Important words"
    assert str(stage.paths.database) in page.text().replace("\u200b", "")
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
    settle(stage)
    assert stage.workspace.chats.conversations == ()


def test_what_was_said_of_a_message_goes_once_it_is_sent(stage: Stage) -> None:
    stage.ask("One?")
    database = opened(stage, "rw")
    database.execute(
        "CREATE TRIGGER full BEFORE INSERT ON message BEGIN SELECT RAISE(ABORT, 'no space'); END"
    )
    stage.type("Important words")
    stage.press(Qt.Key.Key_Return)
    stage.until(stage.view.pane.notice.isVisible)
    database.execute("DROP TRIGGER full")
    database.close()
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: len(stage.workspace.session.path) == 4)
    stage.until(lambda: not stage.view.pane.notice.isVisible())


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
    stage.until(lambda: stage.view.pane.composer.text().startswith("Important"))
    assert stage.view.pane.access.page.isVisible()
    stage.type("!")
    assert stage.view.pane.composer.text() == "Important words\n\nThe next one!"
