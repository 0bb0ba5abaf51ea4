"""Finding words in the open conversation."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.chat import Message, Role
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.find_bar import FindBar
from desktop_chat.ui.transcript.found_places import FoundPlaces
from desktop_chat.ui.transcript.selection import texts_of
from desktop_chat.ui.transcript.thinking import ThinkingFold
from desktop_chat.ui.transcript.words import reads_as
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage
from tests.gui.test_highlight import marked
from tests.gui.transcript_reader import is_in_sight, open_long

_CONTROL = Qt.KeyboardModifier.ControlModifier


def find(stage: Stage, text: str) -> QLineEdit:
    stage.press(Qt.Key.Key_F, _CONTROL)
    field = stage.find(QLineEdit, "Find in this conversation")
    assert field.hasFocus()
    field.setText(text)
    return field


def count(stage: Stage) -> str:
    (bar,) = stage.window.findChildren(FindBar)
    return bar.count_text()


def chosen(stage: Stage) -> str:
    """What is selected, as the place that is shown is."""
    texts = [text.textCursor() for block in stage.blocks() for text in texts_of(block)]
    return "".join(cursor.selectedText() for cursor in texts)


def test_all_messages_are_searched_and_gone_through(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 400, "Number {0} of many\n\nsays little.")
    path = stage.workspace.session.path
    stage.view.pane.transcript.go_to_top()
    field = find(stage, "number 39")
    stage.until(lambda: count(stage) == "1 of 11")
    assert is_in_sight(stage, path[39].content)
    assert chosen(stage) == "Number 39"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert count(stage) == "2 of 11"
    assert is_in_sight(stage, path[390].content)
    assert marked(next(b for b in stage.blocks() if b.message == path[390])) == ["Number 39"]
    for expected in ("1 of 11", "11 of 11"):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert count(stage) == expected
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert [m for block in stage.blocks() for m in marked(block)] == []
    assert chosen(stage) == "Number 39"


def test_the_bar_covers_nothing_that_cannot_be_scrolled_into_sight(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 60, "Number {0}, at the side of the bar")
    area = stage.view.pane.transcript
    area.go_to_top()
    (bar,) = stage.window.findChildren(FindBar)

    def place(block: QWidget) -> int:
        return block.mapTo(area, QPoint()).y()

    first = stage.blocks()[0]
    before = place(first)
    find(stage, "nowhere")
    assert place(first) > bar.geometry().bottom()
    stage.press(Qt.Key.Key_Escape)
    assert place(first) == before
    area.verticalScrollBar().setValue(500)
    QTest.qWait(50)
    seen = next(block for block in stage.blocks() if place(block) > 100)
    before = place(seen)
    find(stage, "nowhere")
    assert place(seen) == before  # what is read
    stage.press(Qt.Key.Key_Escape)
    assert place(seen) == before


def test_a_very_long_message_is_read_bit_by_bit_and_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    read = words._read  # pyright: ignore[reportPrivateUsage]

    def watched(markdown: str) -> Generator[None, None, str]:
        begun.append(markdown)
        return read(markdown)

    monkeypatch.setattr(words, "_read", watched)
    parent = QObject()
    places = FoundPlaces(lambda _: False, parent)
    text = "\n\n".join(f"Paragraph {n} with **some** words and a heron." for n in range(3000))
    steps: list[int] = []
    places.changed.connect(lambda: steps.append(places.total))
    for query, found in (("some words", 3000), ("heron", 3000), ("paragraph 77", 11)):
        steps.clear()
        places.look(f'"{query}', [Message(Role.ASSISTANT, text)])
        is_first = query == "some words"
        if is_first:
            assert not places.is_done
        qtbot.waitUntil(lambda: places.is_done)
        assert places.total == found
        assert len(steps) > 5 or not is_first
    assert begun.count(text) == 1


def test_it_begins_where_one_reads(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 200, "Number {0} of many")
    stage.view.pane.transcript.reveal(stage.workspace.session.path[120].id)
    find(stage, "many")
    stage.until(lambda: count(stage) in ("120 of 200", "121 of 200"))


def test_words_are_found_among_marks_and_in_thinking_only_if_that_is_shown(stage: Stage) -> None:
    stage.engine.enqueue("A **red** [fox](https://red.example) and `red`", "The red one?")
    stage.ask("Which is red?")
    find(stage, "red")
    stage.until(lambda: count(stage).endswith("of 3"))
    (fold,) = stage.blocks()[1].findChildren(ThinkingFold)
    fold.findChildren(QToolButton)[0].click()
    find(stage, "red")
    stage.until(lambda: count(stage).endswith("of 4"))
    find(stage, "zebra")
    stage.until(lambda: count(stage) == "Nothing found")


def test_without_a_conversation_one_looks_for_one(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F, _CONTROL)
    assert stage.find(QLineEdit, "Search conversations").hasFocus()


def test_a_text_reads_without_its_marks() -> None:
    assert reads_as("# One *two*\n\n- a [b](https://c)\n\n```x\nd\n```") == "One two\n\na b\n\nd"
    assert Message(Role.USER, "x").thinking == ""
