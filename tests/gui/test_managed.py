"""The window on a machine that an administrator looks after."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from desktop_chat.app.job import Job
from desktop_chat.domain.errors import DecidedByPolicy
from desktop_chat.domain.managed import Managed, Values, Words
from desktop_chat.storage.exchange.export import FORMATS
from desktop_chat.storage.keys.secret import Secret
from desktop_chat.ui.composer.composer import Composer
from desktop_chat.ui.composer.editor import LONG
from desktop_chat.ui.widgets.managed import is_managed
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage


def failure(qtbot: QtBot, job: Job) -> object:
    failed: list[object] = []
    job.failed.connect(failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    return failed[0]


def test_a_policy_that_can_not_be_read_is_told_at_the_start(open_stage: OpenStage) -> None:
    stage = open_stage(managed=Managed("/etc/x", closed=Words("It is no JSON."))).start()
    told = stage.view.pane.notice.text()
    assert "Managed by your organisation" in told
    assert "only the models that it has installed may be used. It is no JSON." in told


def test_without_one_nothing_is_told(open_stage: OpenStage) -> None:
    assert "organisation" not in open_stage().start().view.pane.notice.text()


def test_no_job_writes_or_reads_conversations_where_that_is_forbidden(
    open_stage: OpenStage, qtbot: QtBot, tmp_path: Path
) -> None:
    ruled = Managed(enforced=Values(allow_export=False, allow_import=False))
    stage = open_stage(managed=ruled).start()
    exchange = stage.commons.exchange
    out = tmp_path / "out.json"
    out.write_text("{}")
    for begin in (
        lambda: exchange.export((), FORMATS["json"], out),
        lambda: exchange.back_up(out),
        lambda: exchange.preview(out),
        lambda: exchange.restore(out, Secret()),
    ):
        assert isinstance(failure(qtbot, begin()), DecidedByPolicy)
    told: list[object] = []
    stage.commons.save_text("print(1)", out, told.append, told.append)  # as from a box of code
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], DecidedByPolicy)
    assert out.read_text() == "{}"


def test_no_document_comes_along_where_that_is_off(
    open_stage: OpenStage, qtbot: QtBot, tmp_path: Path
) -> None:
    off = Managed("/etc/x", enforced=Values(features_off=frozenset({"documents"})))
    stage = open_stage(managed=off).start()
    attach = stage.find(QToolButton, "Attach files")
    assert is_managed(attach)
    assert "Managed by your organisation" in attach.toolTip()
    assert "drop a file" not in stage.view.pane.welcome.text()
    stage.window.findChildren(Composer)[0].clear()
    assert is_managed(attach)
    assert not stage.view.commands.is_possible("attach")
    file = tmp_path / "birds.txt"
    file.write_text("The heron stands.")
    for bring in (
        lambda: stage.view.pane.attachments.add_files((file,)),
        lambda: stage.view.drop.documents_dropped.emit((file,)),
        lambda: stage.workspace.attaching.add_text("words " * LONG),
    ):
        stage.view.pane.notice.say("info", "nothing yet")
        bring()
        assert "Documents may not be sent along" in stage.view.pane.notice.text()
    assert stage.workspace.drafts.draft.attachments == ()
    assert not stage.workspace.attaching.reading


def test_a_long_text_is_pasted_as_words_where_documents_are_off(open_stage: OpenStage) -> None:
    off = Managed("/etc/x", enforced=Values(features_off=frozenset({"documents", "compare"})))
    stage = open_stage(managed=off).start()
    QGuiApplication.clipboard().setText("words " * LONG)
    editor = stage.find(QPlainTextEdit, "Message")
    editor.paste()
    assert editor.toPlainText() == "words " * LONG
    assert stage.workspace.drafts.draft.attachments == ()


def test_a_file_over_the_window_is_told_that_it_may_not_come(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    off = Managed("/etc/x", enforced=Values(features_off=frozenset({"documents"})))
    stage = open_stage(managed=off).start()
    hold_over(stage, tmp_path / "birds.txt")
    assert stage.view.drop.text() == "Files can't be attached here\nManaged by your organisation"
    stage.view.drop.hide()
    hold_over(stage, tmp_path / "model.gguf")
    assert "Chat with this model" in stage.view.drop.text()


def hold_over(stage: Stage, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(stage.window, QDragEnterEvent(QPoint(20, 20), copy, data, left, no_key))
