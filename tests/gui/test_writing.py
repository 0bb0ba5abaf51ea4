"""The composer: a draft for each conversation, and what sending waits for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from desktop_chat.domain.chat import Conversation, Message
from desktop_chat.domain.errors import DiskFull
from desktop_chat.domain.generation import Delta
from desktop_chat.domain.preset import Tuning
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.ui.conversations.list import ConversationList
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, held, opened, settle
from tests.gui.transcript_reader import labels


@pytest.fixture
def pair(stage: Stage) -> tuple[Stage, Conversation, Conversation]:
    """Two conversations, of which the second is open."""
    made: list[Conversation] = []
    for question in ("The heron stands", "The otter swims"):
        stage.view.new_chat()
        stage.engine.enqueue("Yes.")
        stage.ask(question)
        assert stage.workspace.session.conversation is not None
        made.append(stage.workspace.session.conversation)
    settle(stage)
    return stage, made[0], made[1]


def test_a_draft_stays_with_its_conversation(
    pair: tuple[Stage, Conversation, Conversation],
) -> None:
    stage, heron, otter = pair
    stage.type("about the otter")
    _open(stage, heron)
    assert _text(stage) == ""
    stage.type("about the heron")
    stage.view.new_chat()
    assert _text(stage) == ""
    stage.type("new")
    _open(stage, otter)
    assert _text(stage) == "about the otter"
    stage.view.new_chat()
    assert _text(stage) == "new"
    _open(stage, heron)
    assert _text(stage) == "about the heron"


def test_what_was_sent_is_no_draft_any_more(
    pair: tuple[Stage, Conversation, Conversation],
) -> None:
    stage, heron, otter = pair
    stage.engine.enqueue("Yes.")
    stage.ask("Does it dive?")
    _open(stage, heron)
    _open(stage, otter)
    assert _text(stage) == ""


def test_what_is_written_while_a_new_chat_comes_to_be_stays_in_it(stage: Stage) -> None:
    stage.engine.enqueue("Yes.")
    stage.type("The heron stands")
    with held(stage):
        stage.press(Qt.Key.Key_Return)
        stage.type("and then")
    stage.until(lambda: stage.workspace.session.conversation is not None)
    heron = stage.workspace.session.conversation
    assert heron is not None
    assert _text(stage) == "and then"
    stage.view.new_chat()
    assert _text(stage) == ""
    _open(stage, heron)
    assert _text(stage) == "and then"


def test_what_could_not_be_sent_comes_back_where_it_was_written(open_stage: OpenStage) -> None:
    is_full = False

    class FullStore(ChatStore):
        def ask(
            self,
            question: Message,
            reply: Message,
            conversation: Conversation | None = None,
            settled: Tuning | None = None,
        ) -> tuple[Conversation, Message, Message]:
            if is_full:
                raise DiskFull("There is no room.")
            return super().ask(question, reply, conversation, settled)

    stage = open_stage(open_store=FullStore).start()
    stage.engine.enqueue("Yes.")
    stage.ask("The heron stands")
    heron = stage.workspace.session.conversation
    assert heron is not None
    is_full = True
    with held(stage):
        stage.type("lost?")
        stage.press(Qt.Key.Key_Return)
        stage.view.new_chat()
    settle(stage)
    assert _text(stage) == ""
    _open(stage, heron)
    assert _text(stage) == "lost?"


def test_a_draft_is_there_again_after_a_restart(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    stage.engine.enqueue("Yes.")
    stage.ask("The heron stands")
    heron = stage.workspace.session.conversation
    assert heron is not None
    stage.type("about the heron")
    stage.view.new_chat()
    stage.type("new")
    stage.close()
    stage = open_stage()
    stage.commons.start()
    stage.until(lambda: _text(stage) == "new")
    _open(stage, heron)
    assert _text(stage) == "about the heron"


def test_a_draft_is_on_the_disk_once_typing_pauses(stage: Stage) -> None:
    settle(stage)
    stage.type("unsent")
    stage.until(lambda: _drafts(stage) == ["unsent"])


def test_what_was_sent_is_on_the_disk_once(stage: Stage) -> None:
    settle(stage)
    stage.engine.enqueue("Yes.")
    stage.type("The heron stands")
    stage.until(lambda: _drafts(stage) == ["The heron stands"])
    stage.press(Qt.Key.Key_Return)
    settle(stage)
    assert _drafts(stage) == []


def test_what_is_typed_before_drafts_are_read_stays_below_them(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    stage.type("earlier")
    stage.close()
    stage = open_stage()
    stage.type("later")
    stage.commons.start()
    stage.until(lambda: _text(stage) == "earlier\n\nlater")
    stage.until(lambda: _drafts(stage) == ["earlier\n\nlater"])


def test_a_draft_goes_with_its_conversation(stage: Stage) -> None:
    stage.engine.enqueue("Yes.")
    stage.ask("The heron stands")
    stage.type("more")
    stage.until(lambda: _drafts(stage) == ["more"])
    heron = stage.workspace.session.conversation
    assert heron is not None
    stage.workspace.session.leave([heron.id])
    stage.workspace.chats.trash([heron.id])
    stage.workspace.chats.delete([heron.id])
    settle(stage)
    assert _drafts(stage) == []


def test_up_in_an_empty_editor_brings_back_what_was_sent(
    pair: tuple[Stage, Conversation, Conversation],
) -> None:
    stage, heron, _ = pair
    stage.engine.enqueue("Yes.")
    stage.ask("Does it\ndive?")
    stage.press(Qt.Key.Key_Up)
    assert _text(stage) == "Does it\ndive?"
    stage.press(Qt.Key.Key_Up)  # within it
    assert _text(stage) == "Does it\ndive?"
    stage.press(Qt.Key.Key_Up)
    assert _text(stage) == "The otter swims"
    stage.press(Qt.Key.Key_Up)  # there is nothing before it
    assert _text(stage) == "The otter swims"
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Down)
    assert _text(stage) == ""
    stage.type("my own")
    stage.press(Qt.Key.Key_Up)
    assert _text(stage) == "my own"
    _open(stage, heron)
    stage.press(Qt.Key.Key_Up)
    assert _text(stage) == "The heron stands"


def test_the_editor_grows_to_two_fifths_of_the_window(stage: Stage) -> None:
    editor = stage.find(QPlainTextEdit, "Message")
    line = editor.height()
    stage.view.pane.composer.set_text("one\ntwo\nthree")
    assert editor.height() > 2 * line
    stage.view.pane.composer.set_text("many\n" * 200)
    for height in (760, 500):
        stage.window.resize(1080, height)
        QTest.qWait(10)
        assert 0.3 * height < editor.height() <= 0.4 * height + 2


def test_escape_stops_and_enter_sends_as_the_button_says(stage: Stage) -> None:
    stage.engine.enqueue("one two three four", tokens_per_second=20)
    stage.type("Count")
    assert stage.button().toolTip() == "Send (Enter)"
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: stage.button().toolTip() == "Stop (Esc)")
    stage.until(lambda: bool(stage.workspace.session.path[-1:]))
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: stage.workspace.session.path[-1].finish is not None)
    assert stage.button().toolTip() == "Send (Enter)"


def test_the_invitation_is_painted_when_it_changes(open_stage: OpenStage) -> None:
    stage = open_stage()
    editor = stage.find(QPlainTextEdit, "Message")
    stage.until(lambda: editor.placeholderText() == "Choose a model to begin")
    QTest.qWait(50)
    stage.start()
    assert editor.placeholderText() == "Write a message…"
    QTest.qWait(50)
    screen = stage.window.screen().grabWindow(stage.window.winId()).toImage()
    assert screen == stage.window.grab().toImage()


def test_an_invitation_that_has_no_room_says_so(stage: Stage) -> None:
    editor = stage.find(QPlainTextEdit, "Message")
    stage.window.resize(360, 640)
    stage.until(lambda: editor.placeholderText().endswith("…"))
    shown = editor.placeholderText()
    assert "Write a message…".startswith(shown.removesuffix("…"))
    room = editor.viewport().width() - 2 * editor.document().documentMargin()
    assert editor.fontMetrics().horizontalAdvance(shown) <= room
    stage.window.resize(1080, 640)
    stage.until(lambda: editor.placeholderText() == "Write a message…")


def test_while_they_are_locked_the_invitation_says_what_comes_first(open_stage: OpenStage) -> None:
    stage = open_stage(keychain=MemoryKeychain(is_absent=True)).start()
    editor = stage.find(QPlainTextEdit, "Message")
    stage.until(lambda: editor.placeholderText() == "Protect your conversations first")


def test_another_chat_that_is_answered_is_named_as_what_sending_waits_for(
    pair: tuple[Stage, Conversation, Conversation],
) -> None:
    stage, heron, _ = pair
    stage.engine.enqueue("one two three")
    stage.engine.hold(Delta)
    stage.send("Tell more")
    stage.until(lambda: _marked(stage) == ["The otter swims"])
    assert stage.button().accessibleName() == "Stop"
    _open(stage, heron)
    waiting = "Waiting for the reply in “The otter swims”"
    assert stage.find(QPlainTextEdit, "Message").placeholderText() == waiting
    assert waiting in stage.window.status.text()
    assert stage.button().accessibleName() == "Stop the reply in “The otter swims”"
    stage.type("and you?")
    stage.press(Qt.Key.Key_Return)
    assert _text(stage) == "and you?"
    stage.engine.release()
    stage.until(lambda: stage.workspace.session.can_send)
    assert waiting not in stage.window.status.text()
    assert stage.button().accessibleName() == "Send"
    assert _marked(stage) == []


def test_going_on_with_a_reply_shows_that_it_is_read(stage: Stage) -> None:
    stage.engine.enqueue("one two three four", tokens_per_second=20)
    stage.send("Count")
    stage.until(lambda: "two" in stage.workspace.session.path[-1].content)
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: stage.workspace.session.can_continue)
    assert "Reading" not in _captions(stage)
    stage.engine.enqueue(" five")
    stage.engine.hold(Delta)
    stage.workspace.session.continue_reply()
    stage.until(lambda: "Reading" in _captions(stage) or "Starting" in _captions(stage))
    stage.engine.release()
    stage.until(lambda: stage.workspace.session.path[-1].finish is not None)
    assert "Reading" not in _captions(stage)
    assert "Starting" not in _captions(stage)


def _open(stage: Stage, conversation: Conversation) -> None:
    stage.workspace.session.open(conversation)
    stage.until(lambda: _shown(stage) == conversation.id)


def _shown(stage: Stage) -> str:
    shown = stage.workspace.session.conversation
    return shown.id if shown is not None else ""


def _text(stage: Stage) -> str:
    return stage.find(QPlainTextEdit, "Message").toPlainText()


def _drafts(stage: Stage) -> list[str]:
    """Those on the disk."""
    database = opened(stage)
    rows = database.execute("SELECT text FROM draft ORDER BY text").fetchall()
    database.close()
    return [text for (text,) in rows]


def _captions(stage: Stage) -> str:
    return " ".join(labels(stage.blocks()[-1]))


def _marked(stage: Stage) -> list[str]:
    """The rows that are marked as being answered, as a screen reader has them."""
    (view,) = stage.window.findChildren(ConversationList)
    items = view.model()
    said = [
        str(items.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(items.rowCount())
    ]
    return [text.removesuffix(", being answered") for text in said if "being answered" in text]
