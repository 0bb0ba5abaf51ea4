"""What is deleted can be had back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from desktop_chat.domain.generation import FinishReason
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, opened, settle
from tests.gui.transcript_reader import answer_again, choose, find_button, said

CONTROL = Qt.KeyboardModifier.ControlModifier
DELETE = "Delete this and what follows"


def delete(stage: Stage, at: int, says: str) -> None:
    choose(stage, at, DELETE)
    bar = stage.view.pane.undo_bar
    stage.until(lambda: bar.isVisible() and bar.text() == says)


@pytest.mark.parametrize("way", ["button", "key"])
def test_a_message_is_deleted_with_what_follows_and_brought_back(talk: Stage, way: str) -> None:
    delete(talk, 1, "3 messages deleted.")
    assert said(talk) == ["One?"]
    if way == "button":
        find_button(talk, "Undo").click()
    else:
        talk.window.composer.setFocus()
        talk.press(Qt.Key.Key_Z, CONTROL)
    talk.until(lambda: said(talk) == ["One?", "1", "Two?", "2"])
    assert not talk.view.pane.undo_bar.isVisible()


def test_a_deleted_message_stays_deleted(open_stage: OpenStage) -> None:
    first = open_stage().start()
    first.ask("One?")
    first.engine.enqueue("2")
    first.ask("Two?")
    delete(first, 3, "1 message deleted.")
    first.close()
    again = open_stage().start()
    again.until(lambda: len(again.workspace.chats.conversations) == 1)
    again.workspace.session.open(again.workspace.chats.conversations[0])
    again.until(lambda: len(said(again)) == 3)
    assert said(again)[2] == "Two?"


def test_where_there_is_another_version_that_is_read_on(talk: Stage) -> None:
    talk.engine.enqueue("I")
    answer_again(talk, 1)
    talk.until(lambda: said(talk) == ["One?", "I"])
    delete(talk, 1, "1 message deleted.")
    assert said(talk) == ["One?", "1", "Two?", "2"]
    find_button(talk, "Undo").click()
    talk.until(lambda: said(talk) == ["One?", "I"])


def test_after_everything_was_deleted_one_can_begin_anew(talk: Stage) -> None:
    delete(talk, 0, "4 messages deleted.")
    assert said(talk) == []
    talk.engine.enqueue("drei")
    talk.ask("Drei?")
    assert said(talk) == ["Drei?", "drei"]
    assert len(talk.workspace.chats.conversations) == 1


def test_the_last_action_is_the_one_that_is_undone(talk: Stage) -> None:
    delete(talk, 3, "1 message deleted.")
    delete(talk, 1, "2 messages deleted.")
    find_button(talk, "Undo").click()
    talk.until(lambda: said(talk) == ["One?", "1", "Two?"])


def test_what_was_typed_since_is_undone_first(talk: Stage) -> None:
    delete(talk, 3, "1 message deleted.")
    talk.window.composer.setFocus()
    talk.type("Hm")
    QTest.keyClick(talk.find(QPlainTextEdit, "Message"), Qt.Key.Key_Z, CONTROL)
    assert talk.view.pane.composer.text() == ""
    settle(talk)
    assert said(talk) == ["One?", "1", "Two?"]


def test_what_was_typed_before_is_not_what_is_undone(talk: Stage) -> None:
    talk.type("Hm")
    talk.find(QPlainTextEdit, "Message").setFocus()
    talk.workspace.session.revising.delete(talk.workspace.session.path[3].id)
    talk.until(talk.view.pane.undo_bar.isVisible)
    QTest.keyClick(talk.find(QPlainTextEdit, "Message"), Qt.Key.Key_Z, CONTROL)
    talk.until(lambda: said(talk) == ["One?", "1", "Two?", "2"])
    assert talk.view.pane.composer.text() == "Hm"


def test_deleting_stops_the_reply_that_is_written_there(talk: Stage) -> None:
    talk.engine.enqueue("one two three four five six", tokens_per_second=20)
    talk.send("Count.")
    talk.until(lambda: "two" in talk.last_reply())
    delete(talk, 4, "2 messages deleted.")
    assert said(talk) == ["One?", "1", "Two?", "2"]
    talk.until(lambda: talk.workspace.session.can_send)
    find_button(talk, "Undo").click()
    talk.until(lambda: len(said(talk)) == 6)
    reply = talk.workspace.session.path[-1]
    assert reply.finish is FinishReason.CANCELLED
    assert reply.content.startswith("one two")


def test_deleting_elsewhere_lets_a_reply_go_on(talk: Stage) -> None:
    other = talk.workspace.session.conversation
    assert other is not None
    talk.view.new_chat()
    talk.engine.enqueue("one two three four five", tokens_per_second=20)
    talk.send("Count.")
    counting = talk.workspace.session.conversation
    assert counting is not None
    talk.workspace.session.open(other)
    talk.until(lambda: said(talk) == ["One?", "1", "Two?", "2"])
    delete(talk, 2, "2 messages deleted.")
    talk.until(lambda: talk.workspace.session.can_send)
    talk.workspace.session.open(counting)
    talk.until(lambda: said(talk) == ["Count.", "one two three four five"])


def test_undoing_from_another_conversation_changes_the_first(talk: Stage) -> None:
    first = talk.workspace.session.conversation
    assert first is not None
    delete(talk, 2, "2 messages deleted.")
    talk.view.new_chat()
    talk.until(lambda: said(talk) == [])
    find_button(talk, "Undo").click()
    settle(talk)
    assert said(talk) == []
    talk.workspace.session.open(first)
    talk.until(lambda: said(talk) == ["One?", "1", "Two?", "2"])


def test_a_question_that_is_asked_at_once_after_undoing_is_shown(talk: Stage) -> None:
    delete(talk, 2, "2 messages deleted.")
    find_button(talk, "Undo").click()
    talk.engine.enqueue("3")
    assert talk.workspace.session.send("Three?")
    talk.until(lambda: said(talk) == ["One?", "1", "Three?", "3"])


def test_what_could_not_be_deleted_is_there_again(talk: Stage) -> None:
    database = opened(talk, "rw")
    database.execute(
        "CREATE TRIGGER full BEFORE UPDATE ON message BEGIN SELECT RAISE(ABORT, 'no space'); END"
    )
    talk.workspace.session.revising.delete(talk.workspace.session.path[2].id)
    assert said(talk) == ["One?", "1"]
    talk.until(talk.view.pane.notice.isVisible)
    assert said(talk) == ["One?", "1", "Two?", "2"]
    assert not talk.view.pane.undo_bar.isVisible()
    database.execute("DROP TRIGGER full")
    database.close()


def test_what_could_not_be_undone_can_be_tried_again(talk: Stage) -> None:
    delete(talk, 2, "2 messages deleted.")
    database = opened(talk, "rw")
    database.execute(
        "CREATE TRIGGER full BEFORE UPDATE ON message BEGIN SELECT RAISE(ABORT, 'no space'); END"
    )
    find_button(talk, "Undo").click()
    talk.until(talk.view.pane.notice.isVisible)
    database.execute("DROP TRIGGER full")
    database.close()
    find_button(talk, "Undo").click()
    talk.until(lambda: said(talk) == ["One?", "1", "Two?", "2"])


def test_nothing_is_offered_that_is_gone_for_good(talk: Stage) -> None:
    chats, bar = talk.workspace.chats, talk.view.pane.undo_bar
    talk.until(lambda: bool(chats.conversations))
    chats.trash([chats.conversations[0].id])
    talk.until(bar.isVisible)
    chats.empty_trash()
    talk.until(lambda: not bar.isVisible())
    assert chats.conversations == ()


def test_a_conversation_comes_back_from_the_trash(talk: Stage) -> None:
    chats = talk.workspace.chats
    talk.until(lambda: len(chats.conversations) == 1)
    chats.trash([chats.conversations[0].id])
    bar = talk.view.pane.undo_bar
    talk.until(bar.isVisible)
    assert bar.text() == "Conversation moved to trash."
    talk.until(lambda: chats.conversations[0].trashed is not None)
    talk.press(Qt.Key.Key_Z, CONTROL)
    talk.until(lambda: chats.conversations[0].trashed is None)


def test_the_open_conversation_comes_back_to_the_screen(talk: Stage) -> None:
    chats, session = talk.workspace.chats, talk.workspace.session
    talk.until(lambda: len(chats.conversations) == 1)
    talk.view.sidebar.trash_requested.emit(chats.conversations)
    talk.until(talk.view.pane.undo_bar.isVisible)
    assert session.conversation is None
    talk.press(Qt.Key.Key_Z, CONTROL)
    talk.until(lambda: said(talk) == ["One?", "1", "Two?", "2"])
    talk.until(lambda: chats.conversations[0].trashed is None)


def test_it_takes_the_place_of_no_other(talk: Stage) -> None:
    chats, session = talk.workspace.chats, talk.workspace.session
    talk.until(lambda: len(chats.conversations) == 1)
    talk.view.sidebar.trash_requested.emit(chats.conversations)
    talk.until(talk.view.pane.undo_bar.isVisible)
    talk.engine.enqueue("drei")
    talk.ask("Drei?")
    find_button(talk, "Undo").click()
    talk.until(lambda: all(each.trashed is None for each in chats.conversations))
    settle(talk)
    assert said(talk) == ["Drei?", "drei"]
    assert session.conversation is not None


def test_the_bar_goes_by_itself_and_its_key_with_it(talk: Stage) -> None:
    bar = talk.view.pane.undo_bar
    undone: list[str] = []
    bar.shown_ms = 50
    bar.offer("Gone.", lambda: undone.append("it"))
    spoken = QAccessible.queryAccessibleInterface(bar)
    assert spoken.text(QAccessible.Text.Name) == "Gone."
    talk.until(lambda: not bar.isVisible())
    talk.press(Qt.Key.Key_Z, CONTROL)
    assert undone == []
