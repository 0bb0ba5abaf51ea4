"""What a search found, marked in its place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from desktop_chat.app.state import Phase
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.transcript.message_block import MessageBlock
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage
from tests.gui.transcript_reader import answer_again, is_in_sight, open_long, said


def marked(block: MessageBlock) -> list[str]:
    """The words on a coloured ground."""
    found: list[QTextEdit.ExtraSelection] = []
    for text in block.findChildren(TextPart):
        found += text.extraSelections()
    return [mark.cursor.selectedText() for mark in found]  # pyright: ignore[reportAttributeAccessIssue]  # stubs


@pytest.mark.parametrize(
    ("text", "query", "words"),
    [
        ("Die Straße ist lang.", "strasse", ["Straße"]),
        ("A résumé, two resumes", "resume", ["résumé", "resume"]),
        ("🦀🦀 crab 🦀 crab", "crab", ["crab", "crab"]),
        ("我们去北京大学。", "北京", ["北京"]),
        ("A **bold** word and `code`", "code bold", ["bold", "code"]),
        ("| a | b |\n|---|---|\n| one | two |\n\nand two", "two", ["two", "two"]),
        ("```\ncode and\nmore code\n```\n\nand code", "code", ["code", "code", "code"]),
        ("> quoted\n\n- listed", "quoted listed", ["quoted", "listed"]),
        ("Nothing of it", "else", []),
    ],
)
def test_the_words_are_marked_where_they_stand(
    stage: Stage, text: str, query: str, words: list[str]
) -> None:
    stage.engine.enqueue(text)
    stage.ask("Well?")
    stage.view.pane.highlight(query)
    assert marked(stage.blocks()[1]) == words
    stage.view.pane.highlight("")
    assert marked(stage.blocks()[1]) == []


def test_a_question_is_marked_as_well_and_so_is_what_comes(stage: Stage) -> None:
    stage.view.pane.highlight("tea")
    stage.engine.enqueue("Tea it is.\n\nMore tea?")
    stage.ask("Tea or coffee?")
    assert marked(stage.blocks()[0]) == ["Tea"]
    assert marked(stage.blocks()[1]) == ["Tea", "tea"]


def test_the_marks_change_with_the_theme(stage: Stage, theme: Theme) -> None:
    stage.ask("Tea or coffee?")
    stage.view.pane.highlight("tea")
    text = stage.blocks()[0].findChildren(TextPart)[0]

    def ground() -> str:
        mark = text.extraSelections()[0]
        return mark.format.background().color().name()  # pyright: ignore[reportAttributeAccessIssue]  # stubs

    assert ground() == theme.colours.found
    before = ground()
    theme.use(dark=True)
    try:
        assert ground() == theme.colours.found != before
    finally:
        theme.use(dark=False)


def test_what_was_found_far_up_is_brought_into_sight(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 200, "Message {0}\n\nsays nothing else.")
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    for number in (7, 130, 199):
        message = stage.workspace.session.path[number]
        stage.view.pane.highlight(f"message {number}")
        stage.workspace.session.open(conversation, message.id)
        stage.until(lambda text=message.content: is_in_sight(stage, text))
        block = next(b for b in stage.blocks() if b.message.id == message.id)
        assert marked(block) == ["Message", str(number)]


@pytest.mark.parametrize("lines", [80, 3_000])
def test_the_word_that_was_found_is_brought_into_sight(open_stage: OpenStage, lines: int) -> None:
    text = "Message {0}\n\n" + "and on\n\n" * lines + "until heron {0}"
    stage = open_long(open_stage, 12, text)
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    for number in (3, 6):
        message = stage.workspace.session.path[number]
        stage.view.pane.highlight(f"heron {number}")
        stage.workspace.session.open(conversation, message.id)

        def is_seen(message_id: str = message.id) -> bool:
            block = next((b for b in stage.blocks() if b.message.id == message_id), None)
            text = block.findChildren(TextPart)[-1] if block is not None else None
            view = stage.view.pane.transcript.viewport()
            marks = text.extraSelections() if text is not None else []
            if text is None or not marks:
                return False
            spot = text.cursorRect(marks[-1].cursor)  # pyright: ignore[reportAttributeAccessIssue]  # stubs
            at = text.viewport().mapTo(view, spot.center())
            return 0 < at.y() < view.height()

        stage.until(is_seen)


def test_what_was_found_in_another_version_is_shown(stage: Stage) -> None:
    stage.engine.enqueue("A first answer")
    stage.ask("Well?")
    stage.engine.enqueue("A second one")
    answer_again(stage, 1)
    stage.until(lambda: said(stage) == ["Well?", "A second one"])
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    first = stage.workspace.session.versions(stage.workspace.session.path[1])[0]
    stage.view.new_chat()
    stage.workspace.session.open(conversation, first.id)
    stage.until(lambda: said(stage) == ["Well?", "A first answer"])


def test_escape_ends_the_marking_before_it_stops_a_reply(stage: Stage) -> None:
    stage.engine.enqueue("one two three four five six", tokens_per_second=20)
    stage.view.pane.highlight("one")
    stage.send("Count.")
    stage.until(lambda: "two" in stage.last_reply())
    assert marked(stage.blocks()[1]) == ["one"]
    stage.press(Qt.Key.Key_Escape)
    assert marked(stage.blocks()[1]) == []
    assert stage.phase is Phase.GENERATING
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: stage.phase is Phase.READY)
    assert "six" not in stage.last_reply()
