"""What is asked when a window closes over a message that is being edited."""

from collections.abc import Callable

from desktop_chat.ui.transcript.message_block import MessageBlock
from tests.gui.keys import answer
from tests.gui.stage import Stage


def _first(stage: Stage) -> MessageBlock:
    return stage.blocks()[0]


def test_an_edit_is_there_again_after_another_conversation_was_looked_at(stage: Stage) -> None:
    stage.ask("One?")
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    _first(stage).edit("One, and")
    looks: list[Callable[[], object]] = [lambda: None, lambda: stage.ask("Other?")]
    for look in looks:
        stage.view.new_chat()
        stage.until(lambda: not stage.workspace.session.path)
        look()
        stage.workspace.session.open(conversation)
        stage.until(lambda: [block.draft() for block in stage.blocks()] == ["One, and", None])


def test_a_window_closes_over_an_edit_only_if_that_is_wanted(stage: Stage) -> None:
    stage.ask("One?")
    _first(stage).edit("One, and")
    assert not stage.window.close()
    said: list[str] = []
    answer(stage, "Keep open", said.append)
    assert "You are editing a message." in said[0]
    assert stage.window.isVisible()
    stage.view.new_chat()  # where it can't be seen
    stage.until(lambda: not stage.workspace.session.path)
    assert not stage.window.close()
    answer(stage, "Close anyway")
    assert not stage.window.isVisible()


def test_nothing_is_asked_about_an_editor_that_changed_nothing(stage: Stage) -> None:
    stage.ask("One?")
    _first(stage).edit()
    assert stage.window.close()
