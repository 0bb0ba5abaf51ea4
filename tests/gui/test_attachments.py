"""Files and long texts that are sent along with a message."""

import re
from pathlib import Path

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QPushButton, QToolButton

from desktop_chat.domain.attachment import Attachment, AttachmentKind
from desktop_chat.domain.chat import Message
from desktop_chat.ui.composer.chips import Chip
from desktop_chat.ui.composer.editor import LONG
from desktop_chat.ui.composer.preview import AttachmentDialog
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, settle


def test_a_file_is_sent_along_and_kept(stage: Stage, tmp_path: Path) -> None:
    _attach(stage, _file(tmp_path, "birds.txt", "The heron stands.\nThe otter swims."))
    (chip,) = _chips(stage)
    stage.until(lambda: "6 tokens" in chip.text())  # as the model counts them
    assert chip.text() == "birds.txt, 2 lines · about 6 tokens"
    stage.engine.enqueue("It does.")
    stage.ask("Who swims?")
    assert _chips(stage) == []
    asked = _read_by_model(stage)
    assert "birds.txt" in asked
    assert "The otter swims." in asked
    assert asked.endswith("Who swims?")
    question = stage.workspace.session.path[0]
    assert question.content == "Who swims?"
    assert [each.name for each in question.attachments] == ["birds.txt"]


def test_what_was_sent_along_is_read_again_with_later_questions(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage().start()
    _attach(stage, _file(tmp_path, "birds.txt", "The otter swims."))
    stage.engine.enqueue("It does.")
    stage.ask("Who swims?")
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    stage.close()
    stage = open_stage().start()
    stage.workspace.session.open(conversation)
    stage.until(lambda: bool(stage.workspace.session.path))
    stage.engine.enqueue("Yes.")
    stage.ask("Really?")
    assert stage.engine.asked is not None
    assert "The otter swims." in stage.engine.asked.messages[0].content
    stage.engine.enqueue("Twice.")
    stage.workspace.session.edit(stage.workspace.session.path[0].id, "Who doesn't?")
    stage.until(lambda: stage.workspace.session.path[-1].content == "Twice.")
    assert "The otter swims." in _read_by_model(stage)


def test_the_meter_counts_what_comes_along(stage: Stage, tmp_path: Path) -> None:
    stage.type("Who swims?")
    stage.until(lambda: "2 of 8,192 tokens" in stage.window.status.text())
    _attach(stage, _file(tmp_path, "birds.txt", "The otter swims. " * 1_000))
    stage.until(lambda: 3_000 < _counted(stage) < 3_020)
    _attach(stage, _file(tmp_path, "more.txt", "The otter dives. " * 3_000))
    stage.until(lambda: "in part" in _chips(stage)[1].text())
    stage.until(lambda: 4_000 < _counted(stage) < 4_200)  # half of what there is


def test_what_nobody_has_counted_may_cost_more(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage(ctx=900).start()
    stage.engine.fall_asleep()
    stage.until(lambda: not stage.workspace.bridge.state.is_awake)
    _attach(stage, _file(tmp_path, "short_words.txt", "a b c\n" * 2_000))
    stage.engine.enqueue("Yes.")
    assert stage.ask("Is there a b?") == "Yes."
    assert len(_read_by_model(stage).split()) < 600


def test_a_chip_goes_by_the_keyboard(stage: Stage, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        _attach(stage, _file(tmp_path, name, name))
    first, _ = _chips(stage)
    button = first.findChildren(QToolButton)[0]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert [each.name for each in stage.workspace.drafts.draft.attachments] == ["b.txt"]
    (chip,) = _chips(stage)
    assert chip.isAncestorOf(stage.window.focusWidget() or stage.window)
    QTest.keyClick(chip.findChildren(QToolButton)[0], Qt.Key.Key_Backspace)
    assert _chips(stage) == []
    assert stage.window.focusWidget() is stage.find(QPlainTextEdit, "Message")


def test_they_stay_with_their_conversation_and_come_back(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage().start()
    stage.engine.enqueue("Yes.")
    stage.ask("The heron stands")
    heron = stage.workspace.session.conversation
    assert heron is not None
    _attach(stage, _file(tmp_path, "a.txt", "about herons"))
    stage.view.new_chat()
    assert _chips(stage) == []
    settle(stage)
    stage.close()
    stage = open_stage().start()
    settle(stage)
    stage.workspace.session.open(heron)
    stage.until(lambda: len(_chips(stage)) == 1)
    assert stage.workspace.drafts.draft.attachments[0].text == "about herons"


def test_a_long_one_is_read_by_the_passages_that_matter(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage(ctx=400).start()
    text = "\n\n".join(f"Section {n}: {'words about nothing ' * 12}" for n in range(40))
    text = text.replace("Section 31: ", "Section 31: the kingfisher dives. ")
    _attach(stage, _file(tmp_path, "long.txt", text))
    stage.until(lambda: "in part" in _chips(stage)[0].text())
    stage.engine.enqueue("It dives.")
    stage.ask("What does the kingfisher do?")
    question = stage.workspace.session.path[0]
    (sent,) = question.attachments
    assert sent.text == text
    assert 0 < len(sent.chosen) < sent.passages
    assert "kingfisher" in sent.excerpt
    assert "the kingfisher dives" in _read_by_model(stage)
    assert len(_read_by_model(stage)) < len(text) / 2


def test_what_was_sent_is_shown_on_the_message_and_can_be_read(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage(ctx=400).start()
    text = "\n".join(f"{n}: the heron stands here and waits" for n in range(400))
    _attach(stage, _file(tmp_path, "long.txt", text))
    _attach(stage, _file(tmp_path, "short.txt", "The otter swims."))
    stage.engine.enqueue("It waits.")
    stage.ask("Which heron is 123?")
    long, short = stage.blocks()[0].findChildren(Chip)
    assert re.fullmatch(r"long\.txt, \d passages? of \d\d", long.text())
    assert short.text() == "short.txt, 1 line"
    long.opened.emit()
    dialog = _dialog()
    assert "123: the heron" in dialog.text()
    assert "— Lines " in dialog.text()
    assert "399: the heron" not in dialog.text()
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    assert dialog.text() == text


def test_another_answer_reads_what_the_model_has_room_for_now(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    text = "\n".join(f"{n}: the heron stands here and waits" for n in range(400))
    stage = open_stage(ctx=400).start()
    _attach(stage, _file(tmp_path, "long.txt", text))
    stage.engine.enqueue("It waits.")
    stage.ask("Which heron is 123?")
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    stage.close()
    stage = open_stage(ctx=8192).start()
    stage.workspace.session.open(conversation)
    stage.until(lambda: bool(stage.workspace.session.path))
    (chip,) = stage.blocks()[0].findChildren(Chip)
    assert "passage" in chip.text()
    sent = stage.workspace.session.path[0].attachments[0]
    stage.until(lambda: stage.workspace.gauge.is_counted(sent))
    stage.engine.enqueue("It stands.")
    stage.workspace.session.regenerate()
    stage.until(lambda: stage.workspace.session.path[-1].content == "It stands.")
    assert text in _read_by_model(stage)
    assert chip.text() == "long.txt, 400 lines"
    settle(stage)
    stage.workspace.session.open(conversation)
    settle(stage)
    assert stage.workspace.session.path[0].attachments[0].is_whole


def test_what_is_no_text_is_refused_with_a_sentence(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    stage.workspace.attaching.add_files([path])
    stage.until(lambda: "data for a program" in stage.view.pane.notice.text())
    assert "picture.png" in stage.view.pane.notice.text()
    assert _chips(stage) == []


def test_the_pages_of_a_pdf_are_counted_and_reading_can_be_ended(
    stage: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "long.pdf"
    writer = PdfWriter()
    for _ in range(300):
        writer.add_blank_page(100, 100)
    writer.write(path)
    said: list[str] = []

    def end(_: object) -> None:
        said.extend(chip.text() for chip in _chips(stage))
        if any("of 300" in text for text in said):
            for chip in _chips(stage):
                chip.removed.emit()

    stage.workspace.attaching.reading_changed.connect(end)
    stage.workspace.attaching.add_files([path])
    assert not stage.button().isEnabled()
    stage.until(lambda: not stage.workspace.attaching.reading)
    assert any("of 300" in text for text in said)
    assert _chips(stage) == []
    assert not stage.view.pane.notice.isVisible()


def test_a_folder_goes_to_the_models(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "Qwen2.5"
    folder.mkdir()
    with stage.qtbot.waitSignal(stage.view.pane.attachments.folders_found) as found:
        _drop(stage, folder)
    assert found.args == [(folder,)]  # pyright: ignore[reportUnknownMemberType]
    assert _chips(stage) == []


def test_a_dropped_file_is_attached_and_a_model_is_not(stage: Stage, tmp_path: Path) -> None:
    _drop(stage, _file(tmp_path, "notes.md", "# Notes"))
    stage.until(lambda: [chip.text()[:8] for chip in _chips(stage)] == ["notes.md"])
    _drop(stage, _file(tmp_path, "model.gguf", "no model"))
    settle(stage)
    assert len(_chips(stage)) == 1


def test_a_long_paste_is_folded_and_can_be_put_back(stage: Stage) -> None:
    text = "\n".join(f"line {n} of a long text" for n in range(212))
    assert len(text) > LONG
    _paste(stage, text)
    assert _text(stage) == ""
    (chip,) = _chips(stage)
    assert chip.text().startswith("Pasted text, 212 lines")
    chip.opened.emit()
    dialog = _dialog()
    assert dialog.text() == text
    (back,) = (b for b in dialog.findChildren(QPushButton) if "Put it" in b.text())
    back.click()
    assert _text(stage) == text
    assert _chips(stage) == []


def test_it_can_be_sent_without_a_word(stage: Stage) -> None:
    _paste(stage, "The heron stands in the reeds. " * 200)
    stage.engine.enqueue("So it does.")
    stage.until(lambda: stage.workspace.session.can_send)
    QTest.keyClick(stage.find(QPlainTextEdit, "Message"), Qt.Key.Key_Return)
    stage.until(lambda: len(stage.workspace.session.path) == 2)
    assert "The heron stands" in _read_by_model(stage)
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    assert conversation.title.startswith("The heron stands")


def test_a_name_cannot_deceive_and_is_no_markup(stage: Stage) -> None:
    name = "<b>gpj\u202e.exe & co\n.txt"
    stage.workspace.drafts.attach(None, (Attachment(name, AttachmentKind.TEXT, "x"),))
    (chip,) = _chips(stage)
    assert chip.text().startswith("<b>gpj.exe & co .txt")


def test_what_is_pasted_as_files_is_attached(stage: Stage, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(_file(tmp_path, "a.py", "def f():\n\treturn 1\n")))])
    QGuiApplication.clipboard().setMimeData(data)
    stage.find(QPlainTextEdit, "Message").paste()
    stage.until(lambda: len(_chips(stage)) == 1)
    assert _text(stage) == ""


@pytest.mark.parametrize("count", [25])
def test_no_more_than_twenty_come_along(stage: Stage, tmp_path: Path, count: int) -> None:
    paths = [_file(tmp_path, f"{n}.txt", str(n)) for n in range(count)]
    stage.workspace.attaching.add_files(paths)
    stage.until(lambda: len(stage.workspace.drafts.draft.attachments) == 20)
    assert "up to 20 attachments" in stage.view.pane.notice.text()


def _dialog() -> AttachmentDialog:
    (dialog,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, AttachmentDialog) and each.isVisible()
    )
    return dialog


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _attach(stage: Stage, path: Path) -> None:
    before = len(stage.workspace.drafts.draft.attachments)
    stage.workspace.attaching.add_files([path])
    stage.until(lambda: len(stage.workspace.drafts.draft.attachments) == before + 1)


def _chips(stage: Stage) -> list[Chip]:
    return [chip for chip in stage.view.pane.composer.findChildren(Chip) if chip.isVisible()]


def _counted(stage: Stage) -> int:
    found = re.search(r"([\d,]+) of", stage.window.status.text())
    return int(found[1].replace(",", "")) if found else 0


def _text(stage: Stage) -> str:
    return stage.find(QPlainTextEdit, "Message").toPlainText()


def _paste(stage: Stage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    stage.find(QPlainTextEdit, "Message").paste()


def _drop(stage: Stage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where, buttons, keys = QPoint(20, 20), Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(
        stage.window, QDragEnterEvent(where, copy, data, buttons, keys.NoModifier)
    )
    QApplication.sendEvent(stage.view.drop, QDropEvent(where, copy, data, buttons, keys.NoModifier))


def _read_by_model(stage: Stage) -> str:
    """The last question as the engine got it."""
    assert stage.engine.asked is not None
    last: Message = stage.engine.asked.messages[-1]
    return last.content
