"""The first window after llama.cpp has ended the app."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from desktop_chat.app.comparing.run import Phase as RunPhase
from desktop_chat.app.state import Phase
from desktop_chat.domain.comparison import Question
from desktop_chat.domain.crash import Crash
from desktop_chat.domain.generation import FinishReason
from desktop_chat.domain.model import ModelFile, Standing
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, model_file


@dataclass
class LastRun:
    """What llama.cpp may have ended it with.

    Attributes:
        remembered: What is noted for the next time, in order.
        was_told: Whether the person knows.
    """

    crash: Crash | None = None
    remembered: list[str] = field(default_factory=list[str])
    was_told: bool = False

    def untold(self) -> Crash | None:
        return self.crash

    def forget(self) -> None:
        self.was_told = True

    def remember(self, conversation: str) -> None:
        self.remembered.append(conversation)


def aside(folder: Path) -> ModelFile:
    model = model_file(folder, "Alpha")
    return replace(model, standing=Standing.SET_ASIDE, reason="llama.cpp ended the app with it.")


def crashed(profile: Path, conversation: str = "") -> LastRun:
    model = profile / "models" / "Alpha.gguf"
    return LastRun(Crash(model, "ops.cpp:5: GGML_ASSERT(x > 0) failed", conversation))


def notice_of(stage: Stage) -> str:
    notice = stage.view.pane.notice
    return notice.text() if notice.isVisible() else ""


def test_it_comes_back_to_the_conversation_and_says_why(open_stage: OpenStage) -> None:
    first = open_stage().start()
    first.engine.enqueue("Some of " + "it " * 500, tokens_per_second=50)
    first.send("Talk.")
    first.until(lambda: "Some of" in first.workspace.session.path[-1].content)
    conversation = first.workspace.session.conversation
    assert conversation is not None
    first.close()
    last = crashed(first.profile, conversation.id)
    stage = open_stage(aftermath=last)
    assert not last.was_told
    stage.commons.start()
    stage.until(lambda: len(stage.workspace.session.path) == 2)
    stage.until(lambda: "start again" in notice_of(stage))
    reply = stage.workspace.session.path[1]
    assert reply.content.startswith("Some of")
    assert reply.finish in (FinishReason.CANCELLED, FinishReason.INTERRUPTED)
    for words in ("Alpha.gguf", "GGML_ASSERT(x > 0)", "set aside", "is saved"):
        assert words in notice_of(stage)
    assert last.remembered[-1] == conversation.id
    stage.until(lambda: last.was_told)


def test_the_model_that_is_set_aside_does_not_push_it_away(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    first = open_stage().start()  # which makes Alpha the one to be loaded at a start
    first.close()
    profile = tmp_path / "profile"
    stage = open_stage(models=[aside(profile / "models")], aftermath=crashed(profile))
    stage.commons.start()
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


def test_a_model_that_is_tested_again_needs_nobody(open_stage: OpenStage, tmp_path: Path) -> None:
    last = crashed(tmp_path / "profile")
    assert last.crash is not None
    last.crash = replace(last.crash, sets_aside=False)
    stage = open_stage(aftermath=last)
    stage.commons.start()
    stage.until(lambda: "start again" in notice_of(stage))
    for words in ("could not load Alpha.gguf", "test run again", "is saved"):
        assert words in notice_of(stage)
    assert "set aside" not in notice_of(stage)
    action = stage.view.pane.notice.findChild(QPushButton, "action")
    assert action is not None
    assert not action.isVisible()


def test_after_an_ordinary_end_nothing_is_said(open_stage: OpenStage) -> None:
    last = LastRun()
    stage = open_stage(aftermath=last).start()
    assert notice_of(stage) == ""
    stage.engine.enqueue("Yes.")
    stage.ask("Is it?")
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    assert last.remembered[-1] == conversation.id
    stage.workspace.session.new()
    stage.until(lambda: last.remembered[-1] == "")
    assert not last.was_told


def test_a_conversation_that_has_gone_is_not_missed(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage(aftermath=crashed(tmp_path / "profile", "gone"))
    stage.commons.start()
    stage.until(lambda: "start again" in notice_of(stage))
    assert stage.workspace.session.path == ()


def test_a_comparison_is_come_back_to_also_after_a_look_at_another_program(
    open_stage: OpenStage,
) -> None:
    last = LastRun()
    stage = open_stage(aftermath=last, voices={"Alpha": "Yes.", "Beta": "No."}).start()
    comparing = stage.workspace.comparing
    who = [comparing.contestants.contestant(each) for each in comparing.contestants.models]
    with stage.qtbot.waitSignal(comparing.opened):
        comparing.begin(comparing.contestants.comparison(who, (Question("Is it?"),)))
    assert comparing.conversation is not None
    stage.workspace.attend()  # as when the window has the keyboard again
    assert last.remembered[-1] == comparing.conversation.id
    stage.until(
        lambda: comparing.progress is not None and comparing.progress.phase is RunPhase.DONE
    )
