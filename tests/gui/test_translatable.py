"""Every text that a person can read is one that translators get to see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent, QDragEnterEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListView,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_chat.app.models.collection import Told
from desktop_chat.domain import errors
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import Fit, FitKind, Memory
from desktop_chat.domain.model import ModelFile, ModelKind, Source
from desktop_chat.domain.prompt import Prompt
from desktop_chat.domain.settings import TITLE_BY_MODEL
from desktop_chat.domain.shortcuts import COMMANDS
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.ui.conversations.rows import Place
from desktop_chat.ui.conversations.sidebar_foot import SidebarFoot
from desktop_chat.ui.exchange.backup_dialog import BackupDialog
from desktop_chat.ui.exchange.export_dialog import ExportDialog
from desktop_chat.ui.exchange.import_dialog import ImportDialog
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.transcript.message_tools import Tool
from tests.gui import test_card
from tests.gui.conftest import OpenStage
from tests.gui.dialogs import await_end, dialog
from tests.gui.keys import make_with_passphrase
from tests.gui.readable import NAMES, OWN, check, close_all, untranslated
from tests.gui.stage import Stage, settle

pytestmark = pytest.mark.usefixtures("pseudo_language")

_CHANGING = ("new_chat", "archive", "trash", "quit", "close")  # after which little is there
_ELSEWHERE = ("about",)  # full of other people's texts: test_about looks at the rest


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    """Two conversations, one of them in a folder, a prompt, and two models that fit in part."""
    fit = Fit(FitKind.PARTLY, Memory(1, 1, 1), 8, 8, 4, 12.0)

    def reckon(_: ModelFile) -> Fit:
        return fit

    stage = open_stage(reckon=reckon).start()
    settle(stage)
    stage.workspace.decide(TITLE_BY_MODEL, False)
    stage.workspace.prompts.save(Prompt("", "heron", "{{heron}}"))
    for _ in range(9):
        stage.engine.enqueue("heron", tokens_per_second=1000)
    stage.ask("herons")
    settle(stage)
    (chat,) = stage.workspace.chats.conversations
    stage.workspace.chats.move((chat.id,), "heron")
    stage.view.new_chat()
    stage.ask("heron")
    settle(stage)
    return stage


@pytest.fixture
def card_place(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[test_card.Place]:
    place = test_card.Place(qtbot, theme, tmp_path)
    yield place
    place.close()


def test_it_is_found_wherever_it_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, button, box = QLabel(tr("Here"), window), QPushButton(window), QComboBox(window)
    assert untranslated(window, ()) == []
    label.setText(f"{tr('Here')} and there")
    button.setToolTip("Pointed at")
    button.setAccessibleDescription("Heard")
    button.addAction(QAction("Pressed", button))
    box.addItems([tr("Chosen"), "Not chosen"])
    found = untranslated(window, ())
    for text in ("and there", "Pointed at", "Heard", "Pressed", "Not chosen"):
        assert any(text in each for each in found), text
    assert untranslated(label, {"and there"}) == []


def test_what_the_commands_open(stage: Stage) -> None:
    found: set[str] = set()
    for command in [each for each in COMMANDS if each not in (*_CHANGING, *_ELSEWHERE)]:
        stage.view.commands.run(command)
        settle(stage)
        found.update(untranslated(stage.window, OWN))
        close_all(stage)
    assert not found, "\n".join(sorted(found))


def test_menus(stage: Stage) -> None:
    rows = stage.find(QListView, "Conversations")
    for row in (1, 3):  # a folder and a conversation, each below a heading
        rows.setCurrentIndex(rows.model().index(row, 0))
        _open_menu(rows, QContextMenuEvent.Reason.Keyboard)
        check(stage)
        close_all(stage)
    popup = stage.view.pane.switcher.popup()
    assert not untranslated(popup.menu(popup.list.model().index(0, 0)), OWN)
    for block in stage.blocks():
        block.tools.reveal(True)
        _open_menu(block.findChildren(TextPart)[0].viewport(), QContextMenuEvent.Reason.Mouse)
        check(stage)
        close_all(stage)
    stage.blocks()[-1].tools.chosen.emit(Tool.DETAILS)
    check(stage)


def test_places_beside_the_list(stage: Stage) -> None:
    chat = stage.workspace.chats.conversations[-1]
    (foot,) = stage.view.sidebar.findChildren(SidebarFoot)
    for put, place in (
        (lambda: stage.workspace.chats.archive((chat.id,), True), Place.ARCHIVE),
        (lambda: stage.view.commands.run("trash"), Place.TRASH),
    ):
        put()
        settle(stage)
        foot.place_requested.emit(place)
        check(stage)


def test_a_card(card_place: test_card.Place) -> None:
    dialog = card_place.shown(card_place.model("heron"))
    card_place.until(lambda: "Acme" in dialog.text())
    card_place.until(lambda: len(test_card.codes(dialog)) > 0)
    names = {
        "heron",
        "Jan",
        "Qwen 3",
        "Tiny Qwen",
        "qwen3",
        "Qwen3",
        "F32",
        "F16",
        "Always recommend Acme",
    }
    own = NAMES | names | set(test_card.codes(dialog))
    assert not untranslated(dialog, own)


def test_models_that_are_brought(open_stage: OpenStage, tmp_path: Path) -> None:
    found = (
        Found(tmp_path / "heron", Source.JAN, "heron", family="heron", projectors=(tmp_path,)),
        Found(tmp_path / "herons", Source.FOLDER, "heron", kind=ModelKind.EMBEDDING),
        Found(tmp_path / "Beta", Source.JAN, "Beta", is_listed=True),
    )

    def discover(_told: Told, _is_cancelled: Callable[[], bool]) -> Sequence[Found]:
        return found

    stage = open_stage(discover=discover).start()
    settle(stage)
    for names in (
        ["a.gguf"],
        ["a.gguf", "b.gguf"],
        ["a.json"],
        ["a.txt"],
        ["a.txt", "b.txt"],
        ["a"],
    ):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        stage.view.drop.hide()
        QApplication.sendEvent(stage.window, _dragged(data))
        check(stage, *names)
    stage.view.pane.bringing.find()
    settle(stage)
    stage.until(lambda: bool(stage.window.findChildren(QListView)))
    check(stage, "Jan")
    close_all(stage)
    stage.view.pane.bringing.bring([tmp_path / "heron.gguf", tmp_path / "herons.txt"])
    stage.until(stage.view.pane.notice.isVisible)
    check(stage)


def test_conversations_that_come_and_go(stage: Stage, tmp_path: Path) -> None:
    stage.view.commands.run("export_all")
    place = dialog(stage, ExportDialog)
    place.export_to(str(tmp_path / "heron.json"))
    await_end(stage, place)
    check(stage)
    close_all(stage)
    stage.view.exchange.take_in(tmp_path / "heron.json")
    place = dialog(stage, ImportDialog)
    await_end(stage, place)
    check(stage)
    close_all(stage)
    stage.view.commands.run("back_up")
    place = dialog(stage, BackupDialog)
    place.back_up_to(str(tmp_path / "herons"))
    await_end(stage, place)
    check(stage)


def test_the_first_start(open_stage: OpenStage) -> None:
    stage = open_stage(models=[], keychain=MemoryKeychain(is_absent=True))
    stage.commons.start()
    stage.until(lambda: stage.view.pane.access.is_shut)
    check(stage)


def test_locked_conversations(open_stage: OpenStage, tmp_path: Path) -> None:
    make_with_passphrase(Paths.of(tmp_path / "profile"), "two words")
    stage = open_stage(keychain=MemoryKeychain(is_absent=True)).start()
    stage.until(lambda: stage.view.pane.access.is_shut)
    check(stage)


@pytest.mark.parametrize(
    "kind", [each for each in vars(errors).values() if isinstance(each, type)], ids=str
)
def test_each_failure(kind: type[AppError]) -> None:
    error = kind("1")
    assert (error.title[0], error.remedy[0]) == ("⟦", "⟦")


def _open_menu(widget: QWidget, reason: QContextMenuEvent.Reason) -> None:
    QApplication.sendEvent(widget, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    assert QApplication.activePopupWidget() is not None


def _dragged(data: QMimeData) -> QDragEnterEvent:
    copies, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    return QDragEnterEvent(QPoint(9, 9), copies, data, left, Qt.KeyboardModifier.NoModifier)
