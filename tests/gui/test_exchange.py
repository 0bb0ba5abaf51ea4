"""Conversations out of the window and into it: exports, imports, and what goes wrong with them."""

from __future__ import annotations

import errno
import json
import os
import shutil
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QRadioButton

from desktop_chat.app.conversations.exchange import Preview
from desktop_chat.app.conversations.taking_in import TakenIn
from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.app.job import Advance, Job
from desktop_chat.domain.chat import Conversation, Message, Role, WholeConversation
from desktop_chat.domain.errors import Cancelled, DiskFull
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.search import Hit
from desktop_chat.storage.conversations.chats import ChatStore, Intake
from desktop_chat.storage.exchange import own_json
from desktop_chat.storage.exchange.export import FORMATS
from desktop_chat.storage.exchange.imports import Imported
from desktop_chat.storage.paths import Paths
from desktop_chat.ui.exchange.export_dialog import ExportDialog
from desktop_chat.ui.exchange.import_dialog import ImportDialog
from desktop_chat.ui.exchange.press import write_pdf_apart
from tests.gui.conftest import OpenStage
from tests.gui.dialogs import await_end, click, dialog
from tests.gui.keys import button, make_with_passphrase
from tests.gui.stage import Stage

_CHATGPT = Path(__file__).parents[1] / "fixtures" / "conversations" / "chatgpt"


@pytest.fixture
def talk(stage: Stage) -> Stage:
    """Two conversations are kept."""
    stage.ask("What is a heron?")
    stage.workspace.session.new()
    stage.ask("What is a ferry?")
    stage.until(lambda: len(stage.workspace.chats.conversations) == 2)
    return stage


@pytest.fixture
def opened_stage(stage: Stage) -> Stage:
    """Nothing is kept yet, and something can be."""
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)
    return stage


def test_one_conversation_is_exported(talk: Stage, tmp_path: Path) -> None:
    chat = next(c for c in talk.workspace.chats.conversations if "heron" in c.title)
    talk.view.sidebar.export_requested.emit((chat.id,))
    place = dialog(talk, ExportDialog)
    assert "Export the conversation" in place.text()
    assert "isn't encrypted" in place.text()
    click_choice(place, "JSON")
    place.export_to(str(tmp_path / "one.json"))
    assert "One conversation has been exported" in await_end(talk, place)
    (kept,) = json.loads((tmp_path / "one.json").read_text())["conversations"]
    assert kept["title"] == chat.title
    assert button(place, "Show in folder").objectName() == "quiet"
    assert button(place, "Close").objectName() == "primary"
    click(place, "Close")
    talk.until(lambda: not talk.window.findChildren(ExportDialog))


def test_all_are_exported_but_those_in_the_trash(talk: Stage, tmp_path: Path) -> None:
    chat = next(c for c in talk.workspace.chats.conversations if "heron" in c.title)
    talk.workspace.chats.trash([chat.id])
    talk.until(lambda: any(c.trashed for c in talk.workspace.chats.conversations))
    talk.workspace.session.new()
    talk.ask("What is a lock?")
    talk.until(lambda: len(talk.workspace.chats.conversations) == 3)
    talk.view.sidebar.export_requested.emit(())
    place = dialog(talk, ExportDialog)
    assert "Export all 2 conversations" in place.text()
    place.export_to(str(tmp_path / "all"))  # as Markdown, which is a folder
    assert "2 conversations have been exported" in await_end(talk, place)
    names = sorted(path.name for path in (tmp_path / "all").iterdir())
    assert names == ["What is a ferry.md", "What is a lock.md"]


def test_a_format_is_chosen_with_the_keyboard(talk: Stage, tmp_path: Path) -> None:
    talk.view.sidebar.export_requested.emit(())
    place = dialog(talk, ExportDialog)
    focus = place.focusWidget()
    assert isinstance(focus, QRadioButton)
    assert focus.text() == "Markdown"
    talk.until(lambda: QApplication.focusWidget() is focus)
    QTest.keyClick(focus, Qt.Key.Key_Down)
    place.export_to(str(tmp_path / "all.json"))
    await_end(talk, place)
    assert len(json.loads((tmp_path / "all.json").read_text())["conversations"]) == 2


def test_tab_leads_through_a_dialog_from_top_to_bottom(talk: Stage) -> None:
    talk.view.sidebar.import_requested.emit()
    place = dialog(talk, ImportDialog)
    talk.until(lambda: QApplication.focusWidget() is button(place, "Choose a file…"))
    seen: list[str] = []
    for _ in range(3):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton)
        seen.append(focus.text())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == ["Choose a file…", "Choose a folder…", "Cancel"]


def test_a_pdf_is_made_in_another_process(talk: Stage, tmp_path: Path) -> None:
    talk.view.sidebar.export_requested.emit(())
    place = dialog(talk, ExportDialog)
    click_choice(place, "PDF")
    place.export_to(str(tmp_path / "all.pdf"))
    talk.until(lambda: "Setting the pages…" in place.text())
    talk.qtbot.waitUntil(lambda: place.job is None, timeout=30_000)
    assert "2 conversations have been exported" in place.text()
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")


def test_a_pdf_that_fails_or_is_stopped_leaves_nothing_running(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=os.strerror(errno.ENOENT)):
        write_pdf_apart("<html><body>Herons</body></html>", tmp_path / "no" / "a.pdf", lambda: None)

    def stop() -> None:
        raise Cancelled("It was stopped.")

    pages = "<p>Heron.</p>" * 2000
    with pytest.raises(Cancelled):
        write_pdf_apart(f"<html><body>{pages}</body></html>", tmp_path / "a.pdf", stop)


def test_a_stopped_export_leaves_nothing(talk: Stage, tmp_path: Path) -> None:
    talk.view.sidebar.export_requested.emit(())
    place = dialog(talk, ExportDialog)
    place.export_to(str(tmp_path / "all"))
    click(place, "Cancel")
    talk.until(lambda: not talk.window.findChildren(ExportDialog))
    assert not list(tmp_path.glob("*all*"))
    assert not list(tmp_path.glob("*.part"))


def test_what_fails_is_told_where_it_was_asked_for(talk: Stage, tmp_path: Path) -> None:
    talk.view.sidebar.export_requested.emit(())
    place = dialog(talk, ExportDialog)
    click_choice(place, "JSON")
    place.export_to(str(tmp_path / "nowhere" / "all.json"))
    said = await_end(talk, place)
    assert "can't be written" in said
    assert "Choose another place" in said
    place.export_to(str(talk.paths.database))
    assert "your conversations are in" in await_end(talk, place)
    place.export_to(str(tmp_path / "all.json"))
    assert "have been exported" in await_end(talk, place)


def test_conversations_are_looked_at_and_some_come_in(opened_stage: Stage) -> None:
    stage = opened_stage
    stage.view.sidebar.import_requested.emit()
    place = dialog(stage, ImportDialog)
    assert "Open WebUI" in place.text()
    place.look_into(str(_CHATGPT / "conversations.json"))
    said = await_end(stage, place)
    assert "from ChatGPT" in said
    assert " new" in said
    rows = place.findChildren(QListView)[0]
    model = rows.model()
    first = model.index(0, 0)
    title = str(first.data()).splitlines()[0]
    assert "message" in str(first.data())
    chosen = sum(
        model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) is not None
        for row in range(model.rowCount())
    )
    rows.setCurrentIndex(first)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    click(place, f"Import {chosen - 1}")
    assert f"Imported: {chosen - 1} new." in await_end(stage, place)
    click(place, "Close")
    stage.until(lambda: len(stage.workspace.chats.conversations) == chosen - 1)
    assert title not in [each.title for each in stage.workspace.chats.conversations]

    stage.view.sidebar.import_requested.emit()
    place = dialog(stage, ImportDialog)
    place.look_into(str(_CHATGPT / "conversations.json"))
    said = await_end(stage, place)
    assert said.count("1 new, ") == 1
    assert "here already" in said


def test_attachments_and_the_archive_are_told_apart_from_failures(opened_stage: Stage) -> None:
    stage = opened_stage
    stage.view.sidebar.import_requested.emit()
    place = dialog(stage, ImportDialog)
    place.look_into(str(_CHATGPT / "conversations.json"))
    said = await_end(stage, place)
    assert "1 can't be read, without 3 attachments." in said
    rows = place.findChildren(QListView)[0].model()
    told = [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]
    (about,) = (each for each in told if "without 3 attachments" in each)
    assert about.startswith("Cats in boxes")
    assert len([each for each in told if "Can't be read" in each]) == 1
    click(place, "Import")
    said = await_end(stage, place)
    assert "without 3 attachments. 1 of them is in the archive." in said
    assert "can't be read" not in said


def test_what_was_thrown_away_comes_back(talk: Stage, tmp_path: Path) -> None:
    shown = talk.workspace.session.conversation
    assert shown is not None
    whole = WholeConversation(shown, talk.workspace.session.path)
    (tmp_path / "kept.json").write_text("".join(own_json.write([whole])))
    talk.workspace.chats.trash([shown.id])
    talk.until(lambda: any(each.trashed for each in talk.workspace.chats.conversations))
    talk.view.sidebar.import_requested.emit()
    place = dialog(talk, ImportDialog)
    place.look_into(str(tmp_path / "kept.json"))
    assert "1 was thrown away" in await_end(talk, place)
    click(place, "Import")
    assert "Imported: 1 is back." in await_end(talk, place)
    talk.until(lambda: not any(each.trashed for each in talk.workspace.chats.conversations))


def test_a_file_that_is_none_of_conversations_is_told_in_place(
    opened_stage: Stage, tmp_path: Path
) -> None:
    stage = opened_stage
    (tmp_path / "half.json").write_text('[{"mapping": {}, "current_no')
    stage.view.sidebar.import_requested.emit()
    place = dialog(stage, ImportDialog)
    height = place.height()
    place.look_into(str(tmp_path / "half.json"))
    assert "can't be imported" in await_end(stage, place)
    grown = place.height()
    assert grown > height
    place.look_into(str(tmp_path / "half.json"))
    await_end(stage, place)
    assert place.height() == grown
    assert button(place, "Choose a file…").isEnabled()
    assert place.focusWidget() is button(place, "Choose a file…")


def test_what_is_here_grows_and_is_shown_so(talk: Stage, tmp_path: Path) -> None:
    shown = talk.workspace.session.conversation
    assert shown is not None
    path = talk.workspace.session.path
    more = Message(Role.USER, "And a canal?", id="m1", parent=path[-1].id, created=1e9)
    grown = WholeConversation(replace(shown, leaf="m1"), (*path, more))
    (tmp_path / "more.json").write_text("".join(own_json.write([grown])))
    talk.view.sidebar.import_requested.emit()
    place = dialog(talk, ImportDialog)
    place.look_into(str(tmp_path / "more.json"))
    assert "1 has new messages" in await_end(talk, place)
    click(place, "Import")
    await_end(talk, place)
    talk.until(lambda: any(m.content == "And a canal?" for m in _tree(talk)))


@pytest.mark.parametrize("name", ["conversations.json", "conversations.zip"])
def test_a_file_is_dropped_on_the_window(opened_stage: Stage, tmp_path: Path, name: str) -> None:
    stage = opened_stage
    if name.endswith(".zip"):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.write(_CHATGPT / "conversations.json", "conversations.json")
    else:
        shutil.copy(_CHATGPT / name, tmp_path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    enter = QDragEnterEvent(QPoint(10, 10), *how, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(stage.window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(10, 10), *how, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(stage.window, drop)
    assert "from ChatGPT" in await_end(stage, dialog(stage, ImportDialog))


def test_nothing_is_offered_while_the_conversations_are_shut(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    make_with_passphrase(Paths.of(tmp_path / "profile"), "two words")
    stage = open_stage().start()
    stage.until(lambda: stage.view.pane.access.is_shut)
    stage.view.sidebar.export_requested.emit(())
    stage.view.sidebar.import_requested.emit()
    stage.view.sidebar.backup_requested.emit()
    assert not stage.window.findChildren(ExportDialog)
    assert not stage.window.findChildren(ImportDialog)


class _WatchedStore(ChatStore):
    """Remembers what was asked of it, and fails when it is to."""

    log: list[str]
    fails_at = 0

    def prepare(
        self, conversations: Iterable[WholeConversation], job: str
    ) -> tuple[WholeConversation, ...]:
        self.log.append("prepare")
        if self.log.count("prepare") == self.fails_at:
            raise DiskFull("There is no space left.")
        return super().prepare(conversations, job)

    def conversations(self) -> tuple[Conversation, ...]:
        self.log.append("conversations")
        return super().conversations()


def test_an_import_lets_others_at_the_store_meanwhile(open_stage: OpenStage) -> None:
    log: list[str] = []
    stage = _watched(open_stage, log)
    job, ended = _take_in(stage)
    stage.workspace.chats.refresh()
    stage.until(lambda: bool(ended))
    assert ended == [TakenIn(40)]
    assert job.is_over
    first, last = log.index("prepare"), len(log) - log[::-1].index("prepare")
    assert "conversations" in log[first:last]
    stage.until(lambda: len(stage.workspace.chats.conversations) == 40)


def test_a_stopped_import_leaves_nothing(open_stage: OpenStage) -> None:
    stage = _watched(open_stage, [])
    told: list[Advance] = []
    job, ended = _take_in(stage)

    def stop(advance: Advance) -> None:
        told.append(advance)
        job.cancel()

    job.progressed.connect(stop)
    stage.until(lambda: bool(ended))
    assert isinstance(ended[0], Cancelled)
    assert told[0].done < told[0].total == 40
    assert _kept(stage) == 0


def test_an_import_that_fails_leaves_nothing(open_stage: OpenStage) -> None:
    stage = _watched(open_stage, [], fails_at=3)
    _, ended = _take_in(stage)
    stage.until(lambda: bool(ended))
    assert isinstance(ended[0], DiskFull)
    assert _kept(stage) == 0


def test_closing_in_the_middle_of_an_import_leaves_nothing(open_stage: OpenStage) -> None:
    log: list[str] = []
    stage = _watched(open_stage, log)
    _take_in(stage)
    stage.until(lambda: log.count("prepare") == 2)
    stage.close()
    again = open_stage().start()
    again.until(lambda: again.workspace.unlocking.access.state is AccessState.OPEN)
    assert _kept(again) == 0


def test_nobody_sees_half_of_an_import(open_stage: OpenStage) -> None:
    log: list[str] = []
    stage = _watched(open_stage, log)
    seen: set[int] = set()
    stage.workspace.chats.changed.connect(
        lambda: seen.add(len(stage.workspace.chats.conversations))
    )
    job, ended = _take_in(stage)
    job.progressed.connect(stage.workspace.chats.refresh)
    stage.until(lambda: len(stage.workspace.chats.conversations) == 40)
    assert ended == [TakenIn(40)]
    assert seen <= {0, 40}


def test_closing_ends_an_export(talk: Stage, tmp_path: Path) -> None:
    talk.workspace.exchange.export((), FORMATS["json"], tmp_path / "all.json")
    talk.close()
    assert not list(tmp_path.glob("*.part"))


def click_choice(place: ExportDialog, text: str) -> None:
    next(b for b in place.findChildren(QRadioButton) if b.text() == text).click()


def _tree(stage: Stage) -> tuple[Message, ...]:
    return stage.workspace.session.path


def _watched(open_stage: OpenStage, log: list[str], fails_at: int = 0) -> Stage:
    def open_store(path: Path, key: bytes | None, *, read_only: bool) -> ChatStore:
        store = _WatchedStore(path, key, read_only=read_only)
        store.log, store.fails_at = log, fails_at
        return store

    stage: Stage = open_stage(open_store=open_store).start()
    stage.until(lambda: "conversations" in log)
    log.clear()
    return stage


def _take_in(stage: Stage) -> tuple[Job, list[object]]:
    """Begin to take in enough for several parts."""
    wholes = tuple(_whole(number) for number in range(40))
    preview = Preview(Path("a.json"), Imported("JSON", wholes, ()), (Intake.NEW,) * 40)
    job = stage.workspace.exchange.take_in(preview, range(40))
    ended: list[object] = []
    job.done.connect(ended.append)
    job.failed.connect(ended.append)
    return job, ended


def _whole(number: int) -> WholeConversation:
    messages: list[Message] = []
    for index in range(50):
        role = Role.ASSISTANT if index % 2 else Role.USER
        parent = messages[-1].id if messages else None
        finish = FinishReason.STOP if index % 2 else None
        messages.append(
            Message(role, "word " * 30, id=f"{number}-{index}", parent=parent, finish=finish)
        )
    about = Conversation(f"c{number}", f"Chat {number}", 1e9, 1e9, messages[-1].id)
    return WholeConversation(about, tuple(messages))


def _kept(stage: Stage) -> int:
    found: list[tuple[Hit, ...]] = []
    stage.workspace.chats.refresh()
    stage.workspace.finder.found.connect(found.append)
    stage.workspace.finder.find("word")
    stage.until(lambda: bool(found))
    return max(len(stage.workspace.chats.conversations), len(found[0]))
