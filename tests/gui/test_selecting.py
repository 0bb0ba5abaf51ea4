"""Selecting across messages, and copying what is selected."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QWidget

from desktop_chat.ui.transcript.selection import END, Selection, Spot, texts_of
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage
from tests.gui.transcript_reader import open_long

_LEFT = Qt.MouseButton.LeftButton


def text(block: QWidget) -> QTextEdit:
    return texts_of(block)[0]


def selected(block: QWidget) -> str:
    return text(block).textCursor().selectedText()


def drag(start: QTextEdit, end: QTextEdit, to: QPoint) -> None:
    """Press at the beginning of one text and move to a place in another."""
    QTest.mousePress(start.viewport(), _LEFT, pos=QPoint(1, 5))
    away = start.viewport().mapFromGlobal(end.viewport().mapToGlobal(to))
    QTest.mouseMove(start.viewport(), away)
    QTest.mouseRelease(start.viewport(), _LEFT, pos=away)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_what_is_dragged_over_is_selected_in_every_message(stage: Stage) -> None:
    stage.engine.enqueue("Two is **more** than one.")
    stage.ask("One?")
    stage.engine.enqueue("Four.")
    stage.ask("Three?")
    blocks = stage.blocks()
    drag(text(blocks[0]), text(blocks[3]), QPoint(0, 5))
    assert [selected(block) for block in blocks] == ["One?", "Two is more than one.", "Three?", ""]
    blocks[1].setFocus()
    stage.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "One?\n\nTwo is **more** than one.\n\nThree?"
    html = QGuiApplication.clipboard().mimeData().html()
    assert "One?" in html
    assert "Three?" in html
    QTest.mouseClick(text(blocks[1]).viewport(), _LEFT, pos=QPoint(1, 5))
    assert [selected(block) for block in blocks] == [""] * 4


def test_a_selection_ends_with_the_messages_that_it_is_of(stage: Stage) -> None:
    for question in ("One?", "Three?"):
        stage.engine.enqueue("Two is more than one.")
        stage.ask(question)
    blocks = stage.blocks()
    drag(text(blocks[2]), text(blocks[3]), QPoint(40, 5))
    assert selected(blocks[2]) == "Three?"
    QGuiApplication.clipboard().setText("as it was")
    stage.workspace.session.revising.delete(blocks[2].message.id)
    stage.until(lambda: len(stage.blocks()) == 2)
    assert [selected(block) for block in stage.blocks()] == ["", ""]
    stage.blocks()[0].setFocus()
    stage.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "as it was"
    stage.engine.enqueue("Five.")
    stage.workspace.session.new()
    stage.ask("Four?")
    assert [selected(block) for block in stage.blocks()] == ["", ""]


def test_all_of_a_conversation_is_selected_and_copied(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 300)
    stage.blocks()[-1].setFocus()
    stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "\n\n".join(f"Message {number}" for number in range(300))


def test_a_selection_outlives_the_widgets(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 300)
    transcript = stage.view.pane.transcript
    block = stage.blocks()[-1]
    text(block).setFocus()
    stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.view.pane.composer.setFocus()
    transcript.reveal(stage.workspace.session.path[20].id)
    stage.until(lambda: block not in stage.blocks())
    assert {selected(b) for b in stage.blocks()} == {b.message.content for b in stage.blocks()}
    transcript.go_to_end()
    assert selected(stage.blocks()[-1]) == "Message 299"


def test_a_selection_has_a_direction_and_ends() -> None:
    selection = Selection(Spot(5, 0, 3), Spot(2, 1, 7))
    assert selection.of_part(5, 0) == (3, 0)
    assert selection.of_part(5, 1) == (0, 0)
    assert selection.of_part(4, 2) == (END, 0)
    assert selection.of_part(2, 1) == (END, 7)
    assert selection.of_part(2, 0) == (0, 0)
    assert [selection.is_whole(at) for at in range(1, 7)] == [
        False,
        False,
        True,
        True,
        False,
        False,
    ]


def test_the_menu_copies_as_markdown_alone_and_shows_a_reply_as_written(stage: Stage) -> None:
    stage.engine.enqueue("It is **so**.")
    stage.ask("Well?")
    # The text is watched from when it is laid out.
    stage.until(lambda: "Copy" in open_menu(text(stage.blocks()[1])))
    actions = open_menu(text(stage.blocks()[1]))
    assert not actions["Copy"].isEnabled()
    actions["Select the whole conversation"].trigger()
    actions["Show as written"].trigger()
    assert text(stage.blocks()[1]).toPlainText() == "It is **so**."
    stage.until(lambda: "Copy" in open_menu(text(stage.blocks()[1])))
    open_menu(text(stage.blocks()[1]))["Copy as Markdown"].trigger()
    assert clipboard() == "Well?\n\nIt is **so**."
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def open_menu(body: QTextEdit) -> dict[str, QAction]:
    """What the menu of a text has, which is closed again."""
    before = QApplication.activePopupWidget()
    if before is not None:
        before.close()
    place = body.viewport().mapToGlobal(QPoint(2, 2))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), place)
    QApplication.sendEvent(body.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions()}
