"""The first window after llama.cpp has ended the app."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from desktop_chat.app.models.recovery import Recovery
from desktop_chat.app.state import Phase
from desktop_chat.domain.crash import Crash
from desktop_chat.domain.generation import FinishReason
from desktop_chat.domain.model import ModelFile, Standing
from desktop_chat.ui.models.recovery_notice import RecoveryNotice
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, model_file

Recover = Callable[[Stage, Crash | None], list[str]]


@pytest.fixture
def recover() -> Iterator[Recover]:
    """Begins as the application does; what comes back is what is remembered for the next time."""
    recoveries: list[Recovery] = []

    def begin(stage: Stage, crash: Crash | None) -> list[str]:
        remembered: list[str] = []
        work = stage.workspace
        recovery = Recovery(work.session, work.chats, lambda: crash, remembered.append, work)
        recoveries.append(recovery)
        RecoveryNotice(recovery, stage.view.pane.notice, work.shelf, work.bridge)
        recovery.start()
        work.start()
        return remembered

    yield begin
    for recovery in recoveries:
        recovery.close()


def aside(folder: Path) -> ModelFile:
    model = model_file(folder, "Alpha")
    return replace(model, standing=Standing.SET_ASIDE, reason="llama.cpp ended the app with it.")


def crashed(stage: Stage, conversation: str = "") -> Crash:
    model = stage.paths.models / "Alpha.gguf"
    return Crash(model, "ops.cpp:5: GGML_ASSERT(x > 0) failed", conversation)


def notice_of(stage: Stage) -> str:
    notice = stage.view.pane.notice
    return notice.text() if notice.isVisible() else ""


def test_it_comes_back_to_the_conversation_and_says_why(
    open_stage: OpenStage, recover: Recover
) -> None:
    first = open_stage().start()
    first.engine.enqueue("Some of " + "it " * 500, tokens_per_second=50)
    first.send("Talk.")
    first.until(lambda: "Some of" in first.workspace.session.path[-1].content)
    conversation = first.workspace.session.conversation
    assert conversation is not None
    first.close()
    stage = open_stage()
    remembered = recover(stage, crashed(stage, conversation.id))
    stage.until(lambda: len(stage.workspace.session.path) == 2)
    stage.until(lambda: "start again" in notice_of(stage))
    reply = stage.workspace.session.path[1]
    assert reply.content.startswith("Some of")
    assert reply.finish in (FinishReason.CANCELLED, FinishReason.INTERRUPTED)
    for words in ("Alpha.gguf", "GGML_ASSERT(x > 0)", "set aside", "is saved"):
        assert words in notice_of(stage)
    assert remembered[-1] == conversation.id


def test_the_model_that_is_set_aside_does_not_push_it_away(
    open_stage: OpenStage, recover: Recover, tmp_path: Path
) -> None:
    first = open_stage().start()  # which makes Alpha the one to be loaded at a start
    first.close()
    stage = open_stage(models=[aside(tmp_path / "profile" / "models")])
    recover(stage, crashed(stage))
    stage.until(lambda: stage.workspace.shelf.is_listed)
    stage.until(lambda: "start again" in notice_of(stage))
    stage.qtbot.wait(50)
    assert "start again" in notice_of(stage)
    assert stage.phase is Phase.EMPTY, "nor is another one loaded"
    again = stage.view.pane.notice.findChild(QPushButton, "action")
    assert again is not None
    assert again.text() == "Try again"
    again.click()
    stage.until(lambda: stage.phase is Phase.READY)
    assert notice_of(stage) == ""


def test_after_an_ordinary_end_nothing_is_said(open_stage: OpenStage, recover: Recover) -> None:
    stage = open_stage()
    remembered = recover(stage, None)
    stage.until(lambda: stage.phase is Phase.READY)
    assert notice_of(stage) == ""
    stage.engine.enqueue("Yes.")
    stage.ask("Is it?")
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    assert remembered[-1] == conversation.id
    stage.workspace.session.new()
    stage.until(lambda: remembered[-1] == "")


def test_a_conversation_that_has_gone_is_not_missed(
    open_stage: OpenStage, recover: Recover
) -> None:
    stage = open_stage()
    recover(stage, crashed(stage, "gone"))
    stage.until(lambda: "start again" in notice_of(stage))
    assert stage.workspace.session.path == ()
