"""The library of prompts at the composer."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop_chat.domain.prompt import Prompt
from desktop_chat.ui.prompts.dialogs import FieldsDialog, PromptDialog
from desktop_chat.ui.prompts.popup import PromptPopup
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, settle

D = TypeVar("D", FieldsDialog, PromptDialog)


def test_a_slash_opens_the_library_and_enter_uses_a_prompt(stage: Stage) -> None:
    _keep(stage, "Explain", "Explain it to a child.")
    _keep(stage, "Shorten", "Make this shorter.")
    popup = _open(stage)
    QTest.keyClicks(popup.search, "short")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert _text(stage) == "Make this shorter."


def test_arrows_choose_and_escape_closes(stage: Stage) -> None:
    _keep(stage, "A", "first")
    _keep(stage, "B", "second")
    popup = _open(stage)
    QTest.keyClick(popup.search, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert _text(stage) == ""
    popup = _open(stage)
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert _text(stage) == "second"


def test_a_slash_can_be_written(stage: Stage) -> None:
    popup = _open(stage)
    QTest.keyClicks(popup.search, "/")
    assert _text(stage) == "/"
    stage.type("etc/")
    assert _text(stage) == "/etc/"


def test_variables_become_fields(stage: Stage) -> None:
    _keep(stage, "Translate", "Translate “{{text}}” into {{language}}.")
    popup = _open(stage)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    dialog = _dialog(FieldsDialog)
    assert [field.accessibleName() for field in dialog.fields] == ["text", "language"]
    dialog.activateWindow()
    first, second = dialog.fields
    QTest.keyClicks(first, "the heron")
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClicks(second, "German")
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert _text(stage) == "Translate “the heron” into German."


def test_one_is_made_of_what_is_written(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    settle(stage)
    stage.type("Explain {{topic}} simply.")
    stage.view.pane.prompts.open()
    popup = stage.view.pane.prompts.popup
    assert "Keep what is written" in popup.new.text()
    popup.new.click()
    dialog = _dialog(PromptDialog)
    assert dialog.text.toPlainText() == "Explain {{topic}} simply."
    dialog.name.setText("Explain")
    dialog.keep.click()
    stage.until(lambda: len(stage.workspace.prompts.prompts) == 1)
    stage.close()
    stage = open_stage().start()
    stage.until(lambda: [each.name for each in stage.workspace.prompts.prompts] == ["Explain"])


def test_one_is_deleted_and_brought_back(stage: Stage) -> None:
    _keep(stage, "Explain", "Explain it.")
    popup = _open(stage)
    QTest.keyClick(popup.list, Qt.Key.Key_Delete)
    stage.until(lambda: not stage.workspace.prompts.prompts)
    assert "“Explain” was deleted" in stage.view.pane.undo_bar.accessibleName()
    stage.view.pane.undo_bar.undo()
    stage.until(lambda: len(stage.workspace.prompts.prompts) == 1)


def test_they_go_into_a_file_and_come_back(stage: Stage, tmp_path: Path) -> None:
    _keep(stage, "Explain", "Explain it.")
    path = tmp_path / "mine.prompts.json"
    stage.view.pane.prompts.export(path)
    stage.until(lambda: "mine.prompts.json" in stage.view.pane.notice.text())
    stage.workspace.prompts.remove(stage.workspace.prompts.prompts[0])
    stage.until(lambda: not stage.workspace.prompts.prompts)
    stage.view.pane.prompts.take_in(path)
    stage.until(lambda: len(stage.workspace.prompts.prompts) == 1)
    stage.until(lambda: "1 prompt was added" in stage.view.pane.notice.text())


def _keep(stage: Stage, name: str, text: str) -> None:
    before = len(stage.workspace.prompts.prompts)
    stage.workspace.prompts.save(Prompt("", name, text))
    stage.until(lambda: len(stage.workspace.prompts.prompts) == before + 1)


def _open(stage: Stage) -> PromptPopup:
    stage.type("/")
    popup = stage.view.pane.prompts.popup
    assert popup.isVisible()
    return popup


def _text(stage: Stage) -> str:
    return stage.find(QPlainTextEdit, "Message").toPlainText()


def _dialog(kind: type[D]) -> D:
    (dialog,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, kind) and each.isVisible()
    )
    return dialog


def test_what_is_no_prompt_is_a_message_that_begins_with_a_slash(stage: Stage) -> None:
    _keep(stage, "Explain", "Explain it to a child.")
    popup = _open(stage)
    QTest.keyClicks(popup.search, "et")
    assert not popup.isVisible()
    assert _text(stage) == "/et"
    stage.type("c/hosts")
    assert _text(stage) == "/etc/hosts"


def test_escape_gives_back_what_was_typed(stage: Stage) -> None:
    _keep(stage, "Explain", "Explain it to a child.")
    popup = _open(stage)
    QTest.keyClicks(popup.search, "exp")
    QTest.keyClick(popup.search, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert _text(stage) == "/exp"
