"""The window where an administrator doesn't want conversations to be copied."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from desktop_chat.domain.managed import Managed, Values
from desktop_chat.domain.settings import SettingGroup
from desktop_chat.ui.about.dialog import AboutDialog
from desktop_chat.ui.keys.secret_clipboard import copy_secret
from desktop_chat.ui.settings.dialog import SettingsDialog
from desktop_chat.ui.settings.policy_section import PolicySection
from desktop_chat.ui.transcript.body.code_box import CodeBox
from desktop_chat.ui.transcript.message_tools import Tool
from desktop_chat.ui.transcript.reply_details import ReplyDetails
from desktop_chat.ui.widgets.clipboard import ClipboardGuard, copy_openly, may_copy_words
from desktop_chat.ui.widgets.managed import is_managed
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage

RULED = Managed("/etc/x", enforced=Values(allow_clipboard=False))
_CONTROL = Qt.KeyboardModifier.ControlModifier
_BEFORE = "copied elsewhere"


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    stage = open_stage(managed=RULED).start()
    stage.engine.enqueue("Use `x`:\n\n```python\nprint(1)\n```\n\nThat is all.")
    stage.ask("How?")
    copy_openly(_BEFORE)
    return stage


@pytest.fixture
def guard(qtbot: QtBot) -> Iterator[ClipboardGuard]:
    """One that takes all that comes for the app's own, since nothing else fills it here."""
    owner = QObject()
    yield ClipboardGuard(owner, lambda _mode: True)
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_no_key_and_no_button_copies_a_message(stage: Stage) -> None:
    question, reply = stage.blocks()
    for block in (question, reply):
        block.setFocus()
        copy = next(b for b in block.tools.findChildren(QToolButton) if "Copy" in b.toolTip())
        assert is_managed(copy)
        assert "Managed by your organisation" in copy.toolTip()
        copy.click()
    stage.press(Qt.Key.Key_A, _CONTROL)
    stage.press(Qt.Key.Key_C, _CONTROL)
    assert clipboard() == _BEFORE
    assert "doesn't want conversations to be copied" in stage.view.pane.status.text()
    stage.view.commands.run("copy_reply")
    reply.tools.chosen.emit(Tool.COPY)
    assert clipboard() == _BEFORE


def test_no_code_and_no_details_are_copied(stage: Stage) -> None:
    reply = stage.blocks()[-1]
    (box,) = reply.findChildren(CodeBox)
    (copy,) = [b for b in box.findChildren(QToolButton) if b.accessibleName() == "Copy code"]
    assert is_managed(copy)
    box.restyle()
    assert not copy.isEnabled()
    stage.view.pane.transcript.acted.emit(stage.workspace.session.path[-1].id, Tool.DETAILS)
    (details,) = stage.window.findChildren(ReplyDetails)
    button = next(b for b in details.findChildren(QPushButton) if b.text() == "Copy")
    assert is_managed(button)
    details.reject()
    stage.view.pane.transcript.link_activated.emit("https://example.org/secret")
    assert clipboard() == _BEFORE


def test_what_is_written_is_pasted_but_neither_copied_nor_cut(stage: Stage) -> None:
    editor = stage.find(QPlainTextEdit, "Message")
    editor.setFocus()
    editor.paste()
    assert editor.toPlainText() == _BEFORE
    copy_openly("else")
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        editor.selectAll()
        QTest.keyClick(editor, key, _CONTROL)
        assert editor.toPlainText() == _BEFORE
        assert clipboard() == "else"


def test_the_menu_of_what_is_written_only_pastes(stage: Stage) -> None:
    editor = stage.find(QPlainTextEdit, "Message")
    editor.setPlainText("words")
    editor.selectAll()
    place = QPoint(5, 5)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        editor.viewport(), QContextMenuEvent(reason, place, editor.viewport().mapToGlobal(place))
    )
    (menu,) = editor.findChildren(QMenu)
    can = {each.objectName(): each.isEnabled() for each in menu.actions()}
    assert (can["edit-copy"], can["edit-cut"], can["edit-paste"]) == (False, False, True)
    menu.close()


def test_whatever_a_widget_of_qt_copies_is_taken_back(guard: ClipboardGuard, qtbot: QtBot) -> None:
    refused: list[bool] = []
    guard.refused.connect(lambda: refused.append(True))
    line, plain = QLineEdit("words"), QPlainTextEdit("words")
    for editor in (line, plain):
        qtbot.addWidget(editor)
        editor.selectAll()
        editor.copy()
        assert clipboard() == ""
    label = QLabel("words")
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    qtbot.addWidget(label)
    label.show()
    label.setSelection(0, 5)
    QTest.keyClick(label, Qt.Key.Key_C, _CONTROL)
    data = QMimeData()
    data.setHtml("<b>words</b>")
    QGuiApplication.clipboard().setMimeData(data)
    assert not QGuiApplication.clipboard().mimeData()  # there is none
    assert len(refused) == 4


def test_a_code_and_a_report_may_be_copied(guard: ClipboardGuard) -> None:
    copy_secret("ABCD")
    assert clipboard() == "ABCD"
    copy_openly("report")
    assert clipboard() == "report"


def test_what_the_program_says_of_itself_may_be_copied(stage: Stage, guard: ClipboardGuard) -> None:
    stage.view.commands.run("about")
    (about,) = stage.window.findChildren(AboutDialog)
    stage.until(lambda: about.known is not None)
    next(b for b in about.findChildren(QPushButton) if b.text() == "Copy as text").click()
    assert clipboard() == about.text()
    about.components.copy.click()
    assert about.components.terms.toPlainText() in clipboard()
    about.reject()
    stage.view.commands.run("policy")
    (settings,) = stage.window.findChildren(SettingsDialog)
    section = settings.sections[SettingGroup.POLICY]
    assert isinstance(section, PolicySection)
    next(b for b in section.findChildren(QAbstractButton) if b.text() == "Copy all of it").click()
    assert clipboard() == section.text()


def test_what_others_have_copied_stays(qtbot: QtBot) -> None:
    owner = QObject()
    ClipboardGuard(owner, lambda _mode: False)
    QGuiApplication.clipboard().setText("theirs")
    assert clipboard() == "theirs"


class Dragged(QPlainTextEdit):
    """Tells when its text is about to be dragged away."""

    is_taken = False

    def createMimeDataFromSelection(self) -> QMimeData:
        self.is_taken = True
        return QMimeData()  # which Qt doesn't drag


@pytest.mark.parametrize("is_guarded", [False, True])
def test_nothing_is_dragged_out(qtbot: QtBot, is_guarded: bool) -> None:
    owner = QObject()
    if is_guarded:
        ClipboardGuard(owner)
    text = Dragged("words " * 20)
    qtbot.addWidget(text)
    text.show()
    text.selectAll()
    text.is_taken = False
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    for x in (60, 120, 200):
        QTest.mouseMove(text.viewport(), QPoint(x, 60))
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 60))
    assert text.is_taken is not is_guarded
    owner.deleteLater()


def test_the_guard_goes_with_the_windows(stage: Stage) -> None:
    assert not may_copy_words()
    stage.close()
    stage.until(may_copy_words)
    assert QGuiApplication.styleHints().startDragDistance() < 100
    assert QGuiApplication.clipboard().mimeData(QClipboard.Mode.Clipboard) is not None
