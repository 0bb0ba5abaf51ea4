"""Where the keyboard and the view are after something was done with a message."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QToolButton,
    QWidget,
)

from desktop_chat.domain.chat import TitleSource
from desktop_chat.domain.generation import Delta
from desktop_chat.domain.outcome import GenerationStats
from desktop_chat.ui.conversations.filing import Filing
from desktop_chat.ui.conversations.list import ConversationList
from desktop_chat.ui.conversations.rows import Place
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.status import StatusLine
from desktop_chat.ui.transcript.editor import MessageEditor
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, settle
from tests.gui.transcript_reader import choose, edit, open_long, said


def test_one_writes_on_in_a_fork_and_after_a_changed_question(stage: Stage) -> None:
    stage.engine.enqueue("1")
    stage.ask("One?")
    stage.engine.enqueue("uno")
    edit(stage, 0, "Eins?")
    stage.until(lambda: said(stage) == ["Eins?", "uno"])
    _assert_writing(stage, "a")
    before = stage.workspace.session.conversation
    choose(stage, 1, "Go on in a new chat from here")
    stage.until(lambda: stage.workspace.session.conversation != before)
    settle(stage)
    _assert_writing(stage, "b")


def test_an_editor_is_wholly_in_sight_when_it_opens(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 30)
    view = stage.view.pane.transcript.viewport()
    block = stage.blocks()[len(stage.blocks()) // 2]
    bar = stage.view.pane.transcript.verticalScrollBar()
    bar.setValue(bar.value() + _place(block, view).bottom() + 1 - view.height())
    assert view.rect().contains(_place(block, view))
    block.edit("A line\n" * 4)
    (editor,) = block.findChildren(MessageEditor)
    QTest.qWait(50)  # until it has its height
    stage.until(lambda: view.rect().contains(_place(editor, view)))


def test_the_undo_bar_covers_no_message(open_stage: OpenStage) -> None:
    stage = open_long(open_stage, 30)
    QTest.qWait(100)  # until all of them have their height
    stage.workspace.session.revising.delete(stage.workspace.session.path[-1].id)
    bar = stage.view.pane.undo_bar
    stage.until(bar.isVisible)
    view = stage.view.pane.transcript.viewport()
    stage.until(lambda: view.mapTo(stage.window, view.rect().bottomLeft()).y() < _top(stage, bar))
    last = stage.blocks()[-1]
    stage.until(lambda: _place(last, view).bottom() <= view.height())
    height = view.height()
    bar.dismiss()
    stage.until(lambda: view.height() > height)


def test_no_title_is_asked_for_during_a_reply(stage: Stage) -> None:
    stage.engine.enqueue("one two three")
    stage.ask("Count")
    settle(stage)
    assert _can_suggest(stage)
    stage.engine.enqueue("one two three")
    stage.engine.hold(Delta)
    stage.send("Again")
    assert not _can_suggest(stage)
    stage.engine.release()
    stage.until(lambda: stage.workspace.session.can_send)
    assert _can_suggest(stage)


def test_what_had_no_time_has_no_speed(theme: Theme) -> None:
    line = StatusLine(theme)
    line.show_stats(GenerationStats(prompt_tokens=5, completion_tokens=3, tokens_per_second=2.0))
    assert "tokens/s" in line.text()
    line.show_stats(GenerationStats(prompt_tokens=5))
    assert line.text() == ""


def test_a_title_is_edited_in_its_row(stage: Stage) -> None:
    stage.engine.enqueue("Yes.")
    stage.ask("The heron " * 20)
    settle(stage)
    conversation = stage.workspace.chats.conversations[0]
    assert conversation.titled_by is TitleSource.FIRST_MESSAGE
    stage.view.rename()
    (view,) = stage.window.findChildren(ConversationList)
    field = view.findChild(QLineEdit)
    assert field is not None
    width = field.width()
    assert field.x() == view.viewport().width() - field.geometry().right() - 1  # as of the row
    field.setText("A title that is much longer than any row of the sidebar can be")
    field.setCursorPosition(0)
    assert field.width() == width


def test_questions_have_no_icons_in_their_buttons(stage: Stage) -> None:
    box = QMessageBox(stage.window)
    box.addButton(QMessageBox.StandardButton.Cancel)
    name = QInputDialog(stage.window)
    name.show()
    box.show()
    for dialog in (box, name):
        for buttons in dialog.findChildren(QDialogButtonBox):
            assert all(each.icon().isNull() for each in buttons.buttons())
        dialog.close()


def test_a_button_does_not_look_pointed_at_after_its_menu(stage: Stage) -> None:
    button = stage.find(QToolButton, "Import, export, back up")
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu = button.menu()
    assert menu is not None
    menu.popup(stage.window.mapToGlobal(QPoint(200, 200)))
    menu.close()
    assert not button.underMouse()


def _assert_writing(stage: Stage, letter: str) -> None:
    stage.press(Qt.Key(ord(letter.upper())))
    assert stage.window.composer.text().endswith(letter)


def _place(widget: QWidget, view: QWidget) -> QRect:
    return QRect(widget.mapTo(view, QPoint()), widget.size())


def _top(stage: Stage, widget: QWidget) -> int:
    return widget.mapTo(stage.window, QPoint()).y()


def _can_suggest(stage: Stage) -> bool:
    (filing,) = stage.window.findChildren(Filing)
    menu = filing.menu(stage.workspace.chats.conversations[:1], Place.CHATS)
    (action,) = [each for each in menu.actions() if each.text() == "Suggest a title"]
    is_enabled = action.isEnabled()
    menu.deleteLater()
    return is_enabled
