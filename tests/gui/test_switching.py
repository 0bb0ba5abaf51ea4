"""Another model in the middle of things: what is written, what is being answered, what is kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from desktop_chat.app.models.model_in_use import ModelInUse
from desktop_chat.app.state import Phase
from desktop_chat.domain.chat import Role
from desktop_chat.domain.errors import DamagedFile
from desktop_chat.domain.generation import Failed, FinishReason, Loaded
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.settings import IDLE_MINUTES, KEEP_MODELS
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, settle

PROMISE = "Sends when Beta is ready"


@pytest.fixture
def loading(stage: Stage) -> Iterator[Stage]:
    """Beta is being loaded, and stands still before it is ready."""
    stage.engine.hold(Loaded)
    choose(stage, "Beta")
    stage.until(lambda: stage.phase is Phase.LOADING)
    yield stage
    stage.engine.release()


def choose(stage: Stage, name: str) -> None:
    stage.workspace.shelf.use(name.lower())


def in_use(stage: Stage) -> str:
    state = stage.workspace.bridge.state
    return state.model.title if state.model is not None and state.can_send else ""


def editor(stage: Stage) -> QPlainTextEdit:
    return stage.find(QPlainTextEdit, "Message")


def models_of_replies(stage: Stage) -> list[str]:
    path = stage.workspace.session.path
    return [message.model or "" for message in path if message.role is Role.ASSISTANT]


def test_what_is_submitted_while_a_model_loads_is_sent_to_it_when_it_is_ready(
    loading: Stage,
) -> None:
    stage = loading
    stage.type("Hello Beta")
    stage.press(Qt.Key.Key_Return)
    assert editor(stage).toPlainText() == "Hello Beta"
    assert editor(stage).accessibleDescription() == PROMISE
    assert PROMISE in stage.window.status.text()
    stage.engine.enqueue("Hello from Beta.")
    stage.engine.release()
    stage.until(lambda: bool(stage.workspace.session.path))
    stage.until(lambda: stage.workspace.session.path[-1].finish is not None)
    assert editor(stage).toPlainText() == ""
    assert editor(stage).accessibleDescription() == ""
    assert PROMISE not in stage.window.status.text()
    assert stage.last_reply() == "Hello from Beta."
    assert models_of_replies(stage) == ["Beta"]


def test_the_last_choice_counts_and_the_model_in_use_until_it_is_loaded(stage: Stage) -> None:
    in_use = ModelInUse(stage.workspace.bridge, stage.workspace)
    alpha, beta, gamma = (stage.paths.models / f"{name}.gguf" for name in ("Alpha", "B", "C"))
    stage.workspace.bridge.load(alpha, LoadOptions())
    stage.until(lambda: in_use.engaged == alpha)
    for path in (beta, gamma):
        in_use.choose(path)
        assert (in_use.wanted, in_use.engaged) == (path, alpha)
    assert not in_use.begin(beta)
    assert in_use.begin(gamma)
    assert (in_use.wanted, in_use.engaged) == (gamma, gamma)
    stage.engine.enqueue_load_error(DamagedFile("It ends early."))
    stage.workspace.bridge.load(gamma, LoadOptions())
    stage.until(lambda: in_use.wanted == alpha)


def test_an_empty_text_waits_for_nothing(loading: Stage) -> None:
    stage = loading
    stage.type("  ")
    stage.press(Qt.Key.Key_Return)
    assert editor(stage).accessibleDescription() == ""


@pytest.mark.parametrize("how", ["edit", "escape"])
def test_waiting_ends_when_the_text_is_touched_or_taken_back(loading: Stage, how: str) -> None:
    stage = loading
    stage.type("Hello")
    stage.press(Qt.Key.Key_Return)
    if how == "edit":
        stage.type("!")
    else:
        stage.press(Qt.Key.Key_Escape)
    assert editor(stage).accessibleDescription() == ""
    assert PROMISE not in stage.window.status.text()
    assert stage.phase is Phase.LOADING  # Esc was for the text
    stage.engine.release()
    stage.until(lambda: stage.phase is Phase.READY)
    settle(stage)
    assert stage.workspace.session.path == ()


def test_waiting_ends_when_another_conversation_is_opened(stage: Stage) -> None:
    stage.engine.enqueue("Yes.")
    stage.ask("The heron stands")
    heron = stage.workspace.session.conversation
    assert heron is not None
    stage.view.new_chat()
    stage.engine.hold(Loaded)
    choose(stage, "Beta")
    stage.until(lambda: stage.phase is Phase.LOADING)
    stage.type("Hello")
    stage.press(Qt.Key.Key_Return)
    assert editor(stage).accessibleDescription() == PROMISE
    stage.workspace.session.open(heron)
    stage.until(lambda: editor(stage).toPlainText() == "")
    assert editor(stage).accessibleDescription() == ""
    stage.engine.release()
    stage.until(lambda: stage.phase is Phase.READY)
    settle(stage)
    assert len(stage.workspace.session.path) == 2


def test_the_second_escape_stops_the_load(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    stage.engine.hold(Loaded)
    choose(stage, "Beta")
    stage.until(lambda: stage.phase is Phase.LOADING)
    stage.type("Hello")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Escape)
    stage.press(Qt.Key.Key_Escape)
    assert editor(stage).toPlainText() == "Hello"
    stage.engine.release()
    stage.until(lambda: stage.phase is Phase.READY)


def test_a_text_that_waits_follows_a_choice_that_is_changed(loading: Stage) -> None:
    stage = loading
    stage.type("Hello")
    stage.press(Qt.Key.Key_Return)
    stage.engine.release()
    choose(stage, "Alpha")
    stage.engine.enqueue("Hello from Alpha.")
    stage.until(lambda: bool(stage.workspace.session.path))
    stage.until(lambda: stage.workspace.session.path[-1].finish is not None)
    assert models_of_replies(stage) == ["Alpha"]
    assert [m.content for m in stage.workspace.session.path] == ["Hello", "Hello from Alpha."]


def test_a_text_whose_model_fails_is_not_sent_to_another_one(stage: Stage) -> None:
    stage.engine.enqueue_load_error(DamagedFile("It ends early."))
    with_beta_held(stage)
    stage.type("Hello")
    stage.press(Qt.Key.Key_Return)
    assert editor(stage).accessibleDescription() == PROMISE
    stage.engine.release()
    stage.until(stage.view.pane.notice.isVisible)
    settle(stage)
    assert editor(stage).toPlainText() == "Hello"
    assert editor(stage).accessibleDescription() == ""
    assert stage.workspace.session.path == ()
    stage.press(Qt.Key.Key_Return)  # to the one that is still there, if that is wanted
    stage.until(lambda: bool(stage.workspace.session.path))


def with_beta_held(stage: Stage) -> None:
    """Beta's load stands still before it fails."""
    stage.engine.hold(Failed)
    choose(stage, "Beta")
    stage.until(lambda: stage.phase is Phase.LOADING)


def test_a_switch_in_the_middle_of_a_reply_keeps_what_there_is_of_it(stage: Stage) -> None:
    stage.engine.enqueue("one two three four five six seven eight", tokens_per_second=20)
    stage.send("Count")
    stage.until(lambda: "three" in stage.workspace.session.path[-1].content)
    choose(stage, "Beta")
    stage.until(lambda: stage.workspace.session.path[-1].finish is not None)
    kept = stage.workspace.session.path[-1]
    assert kept.finish is FinishReason.CANCELLED
    assert kept.content.startswith("one two three")
    stage.until(lambda: in_use(stage) == "Beta")
    stage.engine.enqueue("four")
    stage.ask("Go on")
    assert models_of_replies(stage) == ["Alpha", "Beta"]
    assert stage.engine.asked is not None
    assert [m.content for m in stage.engine.asked.messages] == ["Count", kept.content, "Go on"]


def test_a_model_is_kept_and_back_at_once(stage: Stage) -> None:
    choose(stage, "Beta")
    stage.until(lambda: in_use(stage) == "Beta")
    names = [path.stem for path in stage.workspace.bridge.state.residents]
    assert names == ["Beta", "Alpha"]
    stage.workspace.decide(KEEP_MODELS, 0)
    stage.until(lambda: len(stage.workspace.bridge.state.residents) == 1)


def test_the_choice_of_memory_is_told_before_the_first_load(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.workspace.decide(KEEP_MODELS, 1024)
    stage.workspace.decide(IDLE_MINUTES, 0)
    stage.start()
    choose(stage, "Beta")
    stage.until(lambda: in_use(stage) == "Beta")
    assert [path.stem for path in stage.workspace.bridge.state.residents] == ["Beta"]


def test_what_is_sent_wakes_the_model_and_is_answered(stage: Stage) -> None:
    stage.engine.enqueue("Yes.")
    stage.ask("Are you there?")
    stage.engine.fall_asleep()
    stage.until(lambda: stage.phase is Phase.ASLEEP)
    assert "Alpha is loaded again when you send" in stage.window.status.text()
    stage.engine.hold(Loaded)
    stage.engine.enqueue("Still.")
    stage.send("And now?")
    stage.until(lambda: stage.phase is Phase.LOADING)
    assert stage.workspace.answered
    stage.type("next")
    stage.press(Qt.Key.Key_Return)
    assert editor(stage).accessibleDescription() == ""  # one reply after the other
    stage.engine.release()
    stage.until(lambda: stage.workspace.session.path[-1].finish is not None)
    assert stage.last_reply() == "Still."
    assert editor(stage).toPlainText() == "next"


def test_a_model_that_cannot_be_woken_is_told_with_the_reply(stage: Stage) -> None:
    stage.engine.fall_asleep()
    stage.until(lambda: stage.phase is Phase.ASLEEP)
    stage.engine.enqueue_load_error(DamagedFile("It ends early."))
    stage.send("Are you there?")
    stage.until(lambda: stage.workspace.session.path[-1].finish is FinishReason.ERROR)
    error = stage.workspace.writer.error_of(stage.workspace.session.path[-1].id)
    assert isinstance(error, DamagedFile)
    assert stage.phase is Phase.ASLEEP
    stage.engine.enqueue("Here.")
    assert stage.ask("And now?") == "Here."


def test_closing_while_a_model_is_woken_ends_cleanly(stage: Stage) -> None:
    stage.engine.fall_asleep()
    stage.until(lambda: stage.phase is Phase.ASLEEP)
    stage.send("Are you there?")
    stage.close()


def test_looking_at_the_context_wakes_nobody(stage: Stage) -> None:
    stage.engine.fall_asleep()
    stage.until(lambda: stage.phase is Phase.ASLEEP)
    stage.engine.planned = None
    stage.type("Is it?")
    stage.qtbot.wait(600)
    assert stage.engine.planned is None
    assert stage.phase is Phase.ASLEEP
