"""A conversation as a tree: every message can be written anew, and no version is lost."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QToolButton

from desktop_chat.domain.chat import BY_HAND, Message
from desktop_chat.domain.generation import FinishReason
from desktop_chat.ui.transcript.reply_block import ReplyBlock
from desktop_chat.ui.transcript.reply_details import ReplyDetails
from desktop_chat.ui.transcript.version_switch import VersionSwitch
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, opened, settle, shown, stored
from tests.gui.transcript_reader import (
    answer_again,
    choose,
    edit,
    find_button,
    is_in_sight,
    labels,
    open_long,
    said,
    switch,
    visible_tools,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_a_changed_question_is_asked_again_beside_the_old_one(talk: Stage) -> None:
    talk.engine.enqueue("uno")
    edit(talk, 0, "Eins?")
    talk.until(lambda: said(talk) == ["Eins?", "uno"])
    assert talk.engine.asked is not None
    assert [m.content for m in talk.engine.asked.messages] == ["Eins?"]
    switch(talk, 0, "Previous version")
    assert said(talk) == ["One?", "1", "Two?", "2"]
    talk.until(lambda: len(stored(talk)) == 6)


def test_a_changed_reply_is_a_version_by_the_person(talk: Stage) -> None:
    edit(talk, 1, "It is one.", "Save")
    talk.until(lambda: said(talk) == ["One?", "It is one."])
    kept = talk.workspace.session.path[-1]
    assert (kept.model, kept.finish, kept.origin) == (BY_HAND, FinishReason.STOP, None)
    assert "Edited by you" in labels(talk.blocks()[1])
    switch(talk, 1, "Previous version")
    assert said(talk) == ["One?", "1", "Two?", "2"]


def test_what_was_not_changed_is_not_asked_again(talk: Stage) -> None:
    edit(talk, 0, "One?")
    assert not talk.blocks()[0].is_editing()
    assert said(talk) == ["One?", "1", "Two?", "2"]
    settle(talk)
    assert len(stored(talk)) == 4


def test_escape_leaves_a_message_as_it_was(talk: Stage) -> None:
    talk.blocks()[0].edit("Something else")
    editor = talk.find(QPlainTextEdit, "Edit your message")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not talk.blocks()[0].is_editing()
    assert said(talk) == ["One?", "1", "Two?", "2"]


def test_escape_on_a_button_of_the_editor_is_for_the_editor(talk: Stage) -> None:
    talk.blocks()[0].edit("Something else")
    save = find_button(talk, "Send")
    save.setFocus()
    QTest.keyClick(save, Qt.Key.Key_Escape)
    assert not talk.blocks()[0].is_editing()


def test_escape_in_an_editor_does_not_stop_the_reply(talk: Stage) -> None:
    talk.engine.enqueue("word " * 100, tokens_per_second=50)
    talk.send("Talk.")
    talk.blocks()[0].edit()
    QTest.keyClick(talk.find(QPlainTextEdit, "Edit your message"), Qt.Key.Key_Escape)
    so_far = talk.workspace.session.path[-1].content
    talk.until(lambda: len(talk.workspace.session.path[-1].content) > len(so_far) + 20)
    assert talk.workspace.session.path[-1].finish is None


@pytest.mark.parametrize("key", ["enter", "control enter"])
def test_a_question_is_sent_as_from_the_composer(talk: Stage, key: str) -> None:
    talk.engine.enqueue("uno")
    talk.blocks()[0].edit("Eins?")
    editor = talk.find(QPlainTextEdit, "Edit your message")
    modifier = Qt.KeyboardModifier.NoModifier if key == "enter" else CONTROL
    QTest.keyClick(editor, Qt.Key.Key_Return, modifier)
    talk.until(lambda: said(talk) == ["Eins?", "uno"])


def test_while_a_reply_is_written_a_question_can_be_edited_but_not_sent(talk: Stage) -> None:
    talk.engine.enqueue("one two three four five", tokens_per_second=20)
    talk.send("Count.")
    talk.blocks()[0].edit("Eins?")
    send = find_button(talk, "Send")
    assert not send.isEnabled()
    talk.until(lambda: send.isEnabled())
    talk.engine.enqueue("uno")
    send.click()
    talk.until(lambda: said(talk) == ["Eins?", "uno"])


def test_what_is_being_edited_is_there_when_one_comes_back(talk: Stage) -> None:
    first = talk.workspace.session.conversation
    assert first is not None
    talk.blocks()[0].edit("Half a thou")
    talk.view.new_chat()
    talk.until(lambda: talk.blocks() == [])
    talk.workspace.session.open(first)
    talk.until(lambda: len(talk.blocks()) == 4)
    assert talk.find(QPlainTextEdit, "Edit your message").toPlainText() == "Half a thou"


def test_answering_again_in_the_middle_makes_a_version_there(talk: Stage) -> None:
    talk.engine.enqueue("I")
    answer_again(talk, 1)
    talk.until(lambda: said(talk) == ["One?", "I"])
    assert talk.blocks()[1].versions_text() == "2/2"
    switch(talk, 1, "Previous version")
    assert said(talk) == ["One?", "1", "Two?", "2"]
    assert talk.blocks()[1].versions_text() == "1/2"


def test_the_version_that_is_read_is_read_again_the_next_time(open_stage: OpenStage) -> None:
    first = open_stage().start()
    for reply in ("1", "I"):
        first.engine.enqueue(reply)
    first.ask("One?")
    answer_again(first, 1)
    first.until(lambda: said(first) == ["One?", "I"])
    switch(first, 1, "Previous version")
    conversation = first.workspace.session.conversation
    assert conversation is not None
    first.view.new_chat()
    first.workspace.session.open(conversation)  # as it was listed before the switch
    first.until(lambda: said(first) == ["One?", "1"])
    first.close()
    again = open_stage().start()
    again.until(lambda: len(again.workspace.chats.conversations) == 1)
    again.workspace.session.open(again.workspace.chats.conversations[0])
    again.until(lambda: said(again) == ["One?", "1"])


def test_switching_keeps_the_message_where_it_is(talk: Stage) -> None:
    talk.engine.enqueue("I")
    answer_again(talk, 1)
    talk.until(lambda: said(talk) == ["One?", "I"])
    for number in range(12):
        talk.engine.enqueue(f"answer {number}\n\n" * 4)
        talk.ask(f"question {number}")
    bar = talk.view.pane.transcript.verticalScrollBar()
    bar.setValue(0)
    talk.qtbot.wait(20)
    for name, end in (("Previous version", "2"), ("Next version", "answer")):
        switch(talk, 1, name)
        talk.qtbot.wait(50)
        assert said(talk)[-1].startswith(end)
        assert bar.value() == 0


def test_versions_have_keys_and_are_told_to_a_screen_reader(talk: Stage) -> None:
    talk.engine.enqueue("I")
    answer_again(talk, 1)
    talk.until(lambda: said(talk) == ["One?", "I"])
    talk.blocks()[1].setFocus()
    QTest.keyClick(talk.blocks()[1], Qt.Key.Key_Left, ALT)
    assert said(talk)[1] == "1"
    talk.until(talk.blocks()[1].hasFocus)
    assert talk.blocks()[1].accessibleDescription() == "Version 1 of 2\n1"
    spoken = talk.blocks()[1].findChild(VersionSwitch)
    assert spoken is not None
    assert spoken.accessibleName() == "Version 1 of 2"
    QTest.keyClick(talk.blocks()[1], Qt.Key.Key_Right, ALT)
    assert said(talk)[1] == "I"
    talk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(talk.blocks()[1], Qt.Key.Key_Right, ALT)
    assert said(talk)[1] == "1"


def test_a_fork_is_a_conversation_of_its_own(talk: Stage) -> None:
    before = talk.workspace.session.conversation
    assert before is not None
    choose(talk, 1, "Go on in a new chat from here")
    talk.until(lambda: said(talk) == ["One?", "1"])
    now = talk.workspace.session.conversation
    assert now is not None
    assert now.id != before.id
    talk.until(lambda: len(talk.workspace.chats.conversations) == 2)
    talk.ask("And then?")
    talk.workspace.session.open(before)
    talk.until(lambda: said(talk) == ["One?", "1", "Two?", "2"])


def test_a_fork_does_not_come_to_the_screen_after_something_else_was_opened(talk: Stage) -> None:
    talk.workspace.session.revising.fork(talk.workspace.session.path[1].id)
    talk.view.new_chat()
    talk.until(lambda: len(talk.workspace.chats.conversations) == 2)
    assert talk.blocks() == []


def test_tools_come_with_the_pointer_or_the_keyboard_and_move_nothing(talk: Stage) -> None:
    reply, question = talk.blocks()[1], talk.blocks()[2]
    assert visible_tools(reply) == visible_tools(question) == []
    assert visible_tools(talk.blocks()[3])[:2] == ["Copy this reply", "Answer again"]
    talk.qtbot.wait(20)
    heights = [block.height() for block in talk.blocks()]
    point = QPointF(5, 5)
    QApplication.sendEvent(reply, QEnterEvent(point, point, point))
    assert visible_tools(reply)[:3] == ["Copy this reply", "Answer again", "Edit this reply"]
    QApplication.sendEvent(reply, QEvent(QEvent.Type.Leave))
    assert visible_tools(reply) == []
    question.setFocus()
    assert visible_tools(question)[:2] == ["Copy this message", "Edit this message"]
    talk.qtbot.wait(20)
    assert [block.height() for block in talk.blocks()] == heights


def test_the_keyboard_goes_from_message_to_message_and_to_their_tools(talk: Stage) -> None:
    talk.blocks()[3].setFocus()
    for _ in range(2):
        talk.press(Qt.Key.Key_Up)
    assert talk.blocks()[1].hasFocus()
    names: list[str] = []
    for _ in range(4):
        talk.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert talk.blocks()[1].isAncestorOf(focused)
        names.append(focused.accessibleName())
    assert names == visible_tools(talk.blocks()[1])


def test_a_message_is_copied_as_it_was_written(talk: Stage) -> None:
    talk.blocks()[2].setFocus()
    talk.find(QToolButton, "Copy this message").click()
    assert QGuiApplication.clipboard().text() == "Two?"


def test_where_another_model_takes_over_a_line_says_so(talk: Stage) -> None:
    talk.workspace.shelf.use("beta")
    talk.until(lambda: "Beta" in talk.view.pane.switcher.text())
    talk.ask("Three?")
    talk.ask("Four?")
    replies = [block for block in talk.blocks() if isinstance(block, ReplyBlock)]
    changes = [reply.change_text() for reply in replies]
    assert changes == ["", "", "Beta answers from here", ""]
    edit(talk, 3, "Two, by me", "Save")
    talk.until(lambda: said(talk)[-1] == "Two, by me")
    talk.ask("Five?")
    last = talk.blocks()[-1]
    assert isinstance(last, ReplyBlock)
    assert last.change_text() == "Beta answers from here"


def test_the_details_of_a_reply_are_shown_and_copied(talk: Stage) -> None:
    choose(talk, 3, "Details…")
    details = talk.window.findChild(ReplyDetails)
    assert details is not None
    next(b for b in details.findChildren(QPushButton) if b.text() == "Copy").click()
    copied = QGuiApplication.clipboard().text()
    for part in ("Model: Alpha", "File: Alpha.gguf", "temperature 0.8", "Seed: ", "complete"):
        assert part in copied
    details.close()


def test_an_edit_that_cannot_be_kept_is_in_its_editor_again(talk: Stage) -> None:
    database = opened(talk, "rw")
    database.execute(
        "CREATE TRIGGER full BEFORE INSERT ON message BEGIN SELECT RAISE(ABORT, 'no space'); END"
    )
    edit(talk, 0, "Eins?")
    talk.until(talk.view.pane.notice.isVisible)
    assert talk.find(QPlainTextEdit, "Edit your message").toPlainText() == "Eins?"
    assert talk.view.pane.composer.text() == ""
    talk.blocks()[0].end_editing()
    edit(talk, 1, "It is one.", "Save")
    talk.until(lambda: talk.blocks()[1].draft() == "It is one.")
    database.execute("DROP TRIGGER full")
    database.close()
    find_button(talk, "Save").click()
    talk.until(lambda: said(talk) == ["One?", "It is one."])


def test_any_part_of_a_long_conversation_can_be_reached(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 300)
    transcript = stage.view.pane.transcript
    path = stage.workspace.session.path
    transcript.reveal(path[100].id)
    stage.until(lambda: is_in_sight(stage, "Message 100"))
    assert "Message 100" in said(stage)
    assert len(stage.blocks()) < 100
    bar = transcript.verticalScrollBar()
    for place, text in ((bar.minimum(), "Message 0"), (bar.maximum(), "Message 299")):
        bar.setValue(place)
        stage.until(lambda text=text: is_in_sight(stage, text))
    stage.send("And now?")
    stage.until(lambda: shown(stage.blocks()[-2]) == "And now?")
    stage.until(lambda: is_in_sight(stage, "And now?"))


def test_a_question_goes_where_it_was_asked_though_another_chat_is_opened(talk: Stage) -> None:
    talk.engine.enqueue("3")
    conversation = talk.workspace.session.conversation
    assert conversation is not None
    assert talk.workspace.session.send("Three?")
    talk.view.new_chat()
    talk.until(lambda: len(stored(talk)) == 6)
    talk.until(lambda: talk.workspace.session.can_send)
    assert talk.blocks() == []
    talk.workspace.session.open(conversation)
    talk.until(lambda: said(talk) == ["One?", "1", "Two?", "2", "Three?", "3"])


def test_nothing_is_deleted_under_a_question_that_is_being_kept(talk: Stage) -> None:
    talk.engine.enqueue("3")
    assert talk.workspace.session.send("Three?")
    talk.workspace.session.revising.delete(talk.workspace.session.path[0].id)
    talk.until(lambda: said(talk) == ["One?", "1", "Two?", "2", "Three?", "3"])


def test_a_changed_reply_goes_with_what_it_hangs_on(talk: Stage) -> None:
    session = talk.workspace.session
    question, reply = session.path[2:]
    assert session.edit(reply.id, "two by hand")
    session.revising.delete(question.id)
    settle(talk)
    assert said(talk) == ["One?", "1"]
    assert session.conversation is not None
    session.open(session.conversation)
    settle(talk)
    assert said(talk) == ["One?", "1"]


def test_each_reply_has_a_seed_of_its_own_from_its_beginning(talk: Stage) -> None:
    talk.engine.enqueue("word " * 100, tokens_per_second=50)
    talk.workspace.session.regenerate()
    talk.until(lambda: talk.workspace.writer.message is not None)
    first, last = talk.workspace.session.versions(talk.workspace.session.path[-1])
    assert first.origin is not None
    assert last.origin is not None
    assert first.origin.sampling.seed is not None
    assert last.origin.sampling.seed is not None
    assert last.origin.sampling.seed != first.origin.sampling.seed
    assert talk.engine.asked is not None
    assert talk.engine.asked.sampling.seed == last.origin.sampling.seed
    assert last.finish is None


def test_only_the_last_that_was_opened_is_shown(talk: Stage) -> None:
    first = talk.workspace.session.conversation
    assert first is not None
    talk.view.new_chat()
    talk.ask("Other?")
    paths: list[tuple[Message, ...]] = []
    talk.workspace.session.path_changed.connect(paths.append)
    talk.workspace.session.open(first)
    talk.view.new_chat()
    settle(talk)
    assert paths == [()]


def test_a_message_that_is_gone_is_not_looked_for(talk: Stage) -> None:
    found: list[str] = []
    talk.workspace.session.found.connect(found.append)
    conversation = talk.workspace.session.conversation
    assert conversation is not None
    talk.view.new_chat()
    talk.workspace.session.open(conversation, "gone")
    talk.until(lambda: said(talk) == ["One?", "1", "Two?", "2"])
    assert found == []


def test_a_version_is_left_while_its_reply_is_written_and_found_again(talk: Stage) -> None:
    talk.engine.enqueue("one two three four five", tokens_per_second=20)
    answer_again(talk, 1)
    talk.until(lambda: "two" in said(talk)[-1])
    switch(talk, 1, "Previous version")
    assert said(talk) == ["One?", "1", "Two?", "2"]
    talk.until(lambda: talk.workspace.session.can_send)
    assert said(talk) == ["One?", "1", "Two?", "2"]
    switch(talk, 1, "Next version")
    assert said(talk) == ["One?", "one two three four five"]
