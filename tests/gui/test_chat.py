"""A conversation, from the first key to the last word on the disk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolButton, QWidget

from desktop_chat.app.state import Phase
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import DamagedFile, EngineCrashed
from desktop_chat.domain.generation import (
    ContextPlanned,
    Event,
    FinishReason,
    Progress,
)
from desktop_chat.domain.settings import MODEL
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.ui.transcript.question_block import QuestionBlock
from desktop_chat.ui.transcript.reply_block import ReplyBlock
from desktop_chat.ui.transcript.thinking import ThinkingFold
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, model_file, settle, shown, stored


def test_a_message_is_sent_answered_and_kept(stage: Stage) -> None:
    stage.engine.enqueue("It is **blue**.", thinking="Rayleigh …", tokens_per_second=1000)
    assert stage.ask("What colour is the sky?") == "It is blue."
    question, reply = stage.blocks()
    assert isinstance(question, QuestionBlock)
    assert shown(question) == "What colour is the sky?"
    assert isinstance(reply, ReplyBlock)
    assert stage.view.pane.composer.text() == ""
    assert "tokens/s · first token after 0.08 s" in stage.view.pane.status.text()
    stage.until(lambda: stage.view.sidebar.titles() == ["Today", "What colour is the sky?"])
    stage.until(lambda: stored(stage)[1].finish is FinishReason.STOP)
    kept = stored(stage)
    assert [(m.role, m.content) for m in kept] == [
        (Role.USER, "What colour is the sky?"),
        (Role.ASSISTANT, "It is **blue**."),
    ]
    assert kept[1].thinking == "Rayleigh …"


def test_while_a_message_is_read_it_says_how_far_and_of_no_interruption(stage: Stage) -> None:
    stage.engine.hold(Progress)
    stage.send("one two three four")
    reply = stage.blocks()[-1]
    assert isinstance(reply, ReplyBlock)
    stage.until(lambda: "Reading your message… 50 %" in texts(reply))
    assert reply.notice_text() == ""
    assert not any(button.isVisible() for button in reply.findChildren(QToolButton))
    stage.engine.release()
    stage.until(lambda: stage.workspace.session.path[-1].finish is FinishReason.STOP)
    assert "Reading" not in texts(reply)


def test_enter_sends_and_shift_enter_breaks_the_line(stage: Stage) -> None:
    stage.type("one")
    stage.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    stage.type("two")
    height = stage.find(QPlainTextEdit, "Message").height()
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: len(stage.blocks()) == 2)
    assert shown(stage.blocks()[0]) == "one\ntwo"
    assert stage.find(QPlainTextEdit, "Message").height() < height


def test_an_empty_message_is_not_sent(stage: Stage) -> None:
    stage.type("   ")
    stage.press(Qt.Key.Key_Return)
    assert not stage.button().isEnabled()
    settle(stage)
    assert stage.blocks() == []


@pytest.mark.parametrize("way", ["button", "escape"])
def test_stop_keeps_what_was_written(stage: Stage, way: str) -> None:
    stage.engine.enqueue("one two three four five six", tokens_per_second=20)
    stage.send("Count, please.")
    stage.until(lambda: "two" in stage.last_reply())
    assert stage.button().accessibleName() == "Stop"
    if way == "button":
        stage.button().click()
    else:
        stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: stage.phase is Phase.READY)
    reply = stage.workspace.session.path[-1]
    assert reply.finish is FinishReason.CANCELLED
    assert reply.content.startswith("one two")
    assert "six" not in reply.content
    assert stage.button().accessibleName() == "Send"
    assert stage.ask("Thank you.") != ""


def test_a_stopped_reply_goes_on_where_it_stopped(stage: Stage) -> None:
    stage.engine.enqueue("one two three four", tokens_per_second=20)
    stage.send("Count.")
    stage.until(lambda: "two" in stage.last_reply())
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: stage.phase is Phase.READY)
    so_far = stage.workspace.session.path[-1].content
    stage.engine.enqueue("and so on.")
    stage.find(QToolButton, "Continue this reply").click()
    stage.until(lambda: stage.last_reply().endswith("and so on."))
    stage.until(lambda: stage.workspace.session.path[-1].finish is FinishReason.STOP)
    whole = stage.workspace.session.path[-1]
    assert whole.content == f"{so_far}and so on."
    assert whole.stats is not None
    assert whole.stats.completion_tokens == len(so_far.split()) + 3
    assert len(stage.blocks()) == 2
    continues = [b for b in stage.blocks()[-1].findChildren(QToolButton) if b.text() == "Continue"]
    assert not any(button.isVisible() for button in continues)
    stage.until(lambda: stored(stage)[1].finish is FinishReason.STOP)
    assert [m.content for m in stored(stage)] == ["Count.", whole.content]


def test_only_the_model_that_wrote_a_reply_goes_on_with_it(stage: Stage) -> None:
    stage.engine.enqueue("Half of ", error=EngineCrashed("It went away."))
    stage.ask("Go on.")
    assert stage.workspace.session.can_continue
    stage.view.pane.switcher.popup().choose(1)
    stage.until(lambda: "Beta" in stage.view.pane.switcher.text())
    stage.until(lambda: stage.phase is Phase.READY)
    assert not stage.workspace.session.can_continue


def test_answering_again_replaces_the_reply_on_the_screen_and_keeps_it(stage: Stage) -> None:
    stage.engine.enqueue("First.")
    stage.engine.enqueue("Second.")
    stage.ask("Say something.")
    stage.find(QToolButton, "Answer again").click()
    stage.until(lambda: stage.last_reply() == "Second.")
    assert len(stage.blocks()) == 2
    everything = ["Say something.", "First.", "Second."]
    stage.until(lambda: [m.content for m in stored(stage)] == everything)


def test_a_reply_goes_on_while_another_conversation_is_read(stage: Stage) -> None:
    stage.engine.enqueue("one two three four five six", tokens_per_second=20)
    stage.send("Count.")
    stage.until(lambda: "one" in stage.last_reply())
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    stage.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: stage.blocks() == [])
    stage.until(lambda: stage.phase is Phase.READY)
    stage.workspace.session.open(conversation)
    stage.until(lambda: len(stage.blocks()) == 2)
    assert stage.last_reply() == "one two three four five six"


def test_a_failed_reply_says_why_and_keeps_its_beginning(stage: Stage) -> None:
    stage.engine.enqueue("Half of ", error=EngineCrashed("It went away."))
    assert stage.ask("Go on.") == "Half of"
    reply = stage.blocks()[-1]
    assert isinstance(reply, ReplyBlock)
    for part in (EngineCrashed.title, "It went away.", EngineCrashed.remedy):
        assert part in reply.notice_text()


def test_a_failed_reply_that_goes_on_to_its_end_has_failed_no_more(stage: Stage) -> None:
    stage.engine.enqueue("Half of ", error=EngineCrashed("It went away."))
    stage.ask("Go on.")
    stage.engine.enqueue("the words.")
    stage.find(QToolButton, "Continue this reply").click()
    stage.until(lambda: stage.workspace.session.path[-1].finish is FinishReason.STOP)
    reply = stage.blocks()[-1]
    assert isinstance(reply, ReplyBlock)
    assert shown(reply) == "Half of the words."
    assert reply.notice_text() == ""


def test_a_failure_keeps_what_is_known_of_the_reply(stage: Stage) -> None:
    stage.engine.enqueue("one two three four", tokens_per_second=20)
    stage.send("Count.")
    stage.until(lambda: "two" in stage.last_reply())
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: stage.phase is Phase.READY)
    stats = stage.workspace.session.path[-1].stats
    assert stats is not None
    stage.engine.enqueue("", error=EngineCrashed("It went away."))
    stage.find(QToolButton, "Continue this reply").click()
    stage.until(lambda: stage.workspace.session.path[-1].finish is FinishReason.ERROR)
    assert stage.workspace.session.path[-1].stats == stats


def test_a_failed_load_shows_a_notice_and_the_next_model_clears_it(stage: Stage) -> None:
    stage.engine.enqueue_load_error(DamagedFile("Beta.gguf ends early."))
    stage.view.pane.switcher.popup().choose(1)
    notice = stage.view.pane.notice
    stage.until(notice.isVisible)
    assert notice.text().splitlines() == [
        DamagedFile.title,
        "Beta.gguf ends early.",
        DamagedFile.remedy,
    ]
    assert stage.workspace.session.can_send  # to the model that was there before
    stage.view.pane.switcher.popup().choose(0)
    stage.until(lambda: stage.phase is Phase.READY)
    assert not notice.isVisible()


def test_a_file_that_is_refused_leaves_the_model_before_usable(stage: Stage) -> None:
    stage.engine.enqueue_load_error(DamagedFile("Beta.gguf ends early."), refused=True)
    stage.view.pane.switcher.popup().choose(1)
    notice = stage.view.pane.notice
    stage.until(notice.isVisible)
    assert DamagedFile.title in notice.text()
    assert stage.view.pane.switcher.text() == "Alpha · Q4_1"
    assert stage.workspace.shelf.path == stage.paths.models / "Alpha.gguf"
    stage.ask("Still there?")
    assert stage.workspace.session.path[-1].model == "Alpha"


def test_the_model_is_switched_in_the_middle_of_a_conversation(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    stage.ask("Who are you?")
    stage.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    popup = stage.view.pane.switcher.popup()
    stage.until(popup.isVisible)
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    stage.until(lambda: "Beta" in stage.view.pane.switcher.text())
    stage.ask("And now?")
    assert [m.model for m in stage.workspace.session.path] == [None, "Alpha", None, "Beta"]
    stage.close()
    assert stage.settings.get(MODEL) == "beta"
    again = open_stage().start()
    assert again.view.pane.switcher.text() == "Beta · Q4_1"


def test_switching_while_a_reply_is_written_stops_it(stage: Stage) -> None:
    stage.engine.enqueue("one two three four five six", tokens_per_second=20)
    stage.send("Count.")
    stage.until(lambda: "one" in stage.last_reply())
    stage.workspace.shelf.use("beta")
    stage.until(lambda: stage.phase is Phase.READY)
    assert stage.workspace.session.path[-1].finish is FinishReason.CANCELLED
    model = stage.workspace.bridge.state.model
    assert model is not None
    assert model.name == "Beta"


def test_without_a_model_the_window_says_how_to_bring_one(open_stage: OpenStage) -> None:
    stage = open_stage(models=[])
    stage.commons.start()
    welcome = stage.view.pane.welcome
    stage.until(lambda: "Bring a model" in texts(welcome))
    assert stage.models is not None
    stage.models.append(model_file(stage.paths.models, "Gamma"))
    stage.view.pane.switcher.open_list()
    stage.until(lambda: stage.view.pane.switcher.popup().count() == 1)
    assert "Bring a model" not in texts(welcome)
    stage.view.pane.switcher.popup().choose(0)
    stage.until(lambda: stage.phase is Phase.READY)


def test_what_the_model_will_not_read_is_said_before_it_is_asked(open_stage: OpenStage) -> None:
    stage = open_stage(ctx=100).start()
    stage.engine.enqueue("word " * 60)
    stage.ask("Talk.")
    notice = stage.view.pane.context_notice
    assert not notice.isVisible()
    stage.type("more " * 40)
    stage.until(notice.isVisible)
    assert "won't read all" in notice.text()
    stage.view.pane.composer.clear()
    stage.until(lambda: not notice.isVisible())
    stage.view.pane.composer.set_text("far too much " * 40)
    stage.until(notice.isVisible)
    assert "longer than the model's context" in notice.text()


def test_what_is_not_read_of_one_conversation_is_not_said_of_another(open_stage: OpenStage) -> None:
    stage = open_stage(ctx=100).start()
    stage.ask("First of all")
    other = stage.workspace.session.conversation
    assert other is not None
    stage.view.new_chat()
    stage.engine.enqueue("word " * 60)
    stage.ask("Talk.")
    notice = stage.view.pane.context_notice
    stage.engine.hold(ContextPlanned)
    stage.send("more " * 40)
    stage.view.sidebar.opened.emit(other)
    stage.until(lambda: stage.workspace.session.path[0].content == "First of all")
    heard: list[Event] = []
    stage.workspace.bridge.event_received.connect(heard.append)
    stage.engine.release()
    stage.until(lambda: any(isinstance(event, Progress) for event in heard))
    assert not notice.isVisible()


def test_thinking_is_folded_and_opens(stage: Stage) -> None:
    stage.engine.enqueue("Yes.", thinking="Let me see.")
    assert stage.ask("Is it?") == "Yes."
    fold = stage.window.findChild(ThinkingFold)
    assert fold is not None
    fold.findChildren(QToolButton)[0].click()
    assert fold.is_open()
    assert shown(fold) == "Let me see."


def test_how_long_it_thought_is_still_known_at_the_next_start(open_stage: OpenStage) -> None:
    first = open_stage().start()
    first.engine.enqueue("Yes.", thinking="Let me see. " * 10, tokens_per_second=20)
    first.ask("Is it?")
    stats = first.workspace.session.path[-1].stats
    assert stats is not None
    assert stats.thinking_ms == pytest.approx(1500)
    first.close()
    second = open_stage().start()
    second.until(lambda: len(second.workspace.chats.conversations) == 1)
    second.workspace.session.open(second.workspace.chats.conversations[0])
    second.until(lambda: len(second.workspace.session.path) == 2)
    fold = second.window.findChild(ThinkingFold)
    assert fold is not None
    assert fold.title() == "Thought for 2 s"


def test_a_reply_is_copied_as_it_was_written(stage: Stage) -> None:
    stage.engine.enqueue("It is **bold**.")
    stage.ask("Show me.")
    stage.find(QToolButton, "Copy this reply").click()
    assert QGuiApplication.clipboard().text() == "It is **bold**."


def test_long_conversations_show_their_end_first(open_stage: OpenStage) -> None:
    stage = open_stage()
    vault = Vault(stage.paths, stage.keychain)
    store = vault.open()
    conversation = store.create("Long")
    parent = None
    for number in range(100):
        parent = store.add(
            conversation.id, Message(Role.USER, f"Message {number}", parent=parent)
        ).id
    vault.close()
    stage.start()
    stage.until(lambda: len(stage.workspace.chats.conversations) == 1)
    stage.workspace.session.open(stage.workspace.chats.conversations[0])
    stage.until(lambda: bool(stage.blocks()))
    assert shown(stage.blocks()[-1]) == "Message 99"
    bar = stage.view.pane.transcript.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()


def texts(widget: QWidget) -> str:
    """What the visible labels say."""
    labels = widget.findChildren(QLabel)
    said = "\n".join(label.text() for label in labels if label.isVisible())
    return said.replace("\u200b", "")
