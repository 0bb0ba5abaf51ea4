"""Files that are dropped or chosen: used where they are, explained where they can't be."""

import shutil
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.app.state import Phase
from desktop_chat.models.library.library import Library
from desktop_chat.models.library.survey import Survey
from desktop_chat.ui.exchange.import_dialog import ImportDialog
from desktop_chat.ui.models.brought_dialog import BroughtDialog
from desktop_chat.ui.models.copy_dialog import CopyDialog
from desktop_chat.ui.notice import Notice
from tests.gguf_bytes import gguf_bytes
from tests.gui.conftest import OpenStage
from tests.gui.dialogs import click, dialog
from tests.gui.keys import button, is_offered
from tests.gui.stage import Stage


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """Two models on a drive of the person's, and two files that are none."""
    folder = tmp_path / "drive"
    folder.mkdir()
    for name in ("Rose", "Violet"):
        (folder / f"{name}.gguf").write_bytes(gguf_bytes({"general.name": name}))
    (folder / "page.gguf").write_bytes(b"<!DOCTYPE html><html>Sign in</html>")
    (folder / "lora.gguf").write_bytes(gguf_bytes({"general.type": "adapter"}))
    return folder


@pytest.fixture
def empty(open_stage: OpenStage, tmp_path: Path) -> Stage:
    """A window without a model, on a library of its own."""
    stage = open_stage(library=Library([tmp_path / "profile" / "models"]))
    stage.commons.start()
    stage.until(lambda: stage.workspace.shelf.is_listed)
    return stage


def titles(stage: Stage) -> set[str]:
    return {model.title for model in stage.workspace.shelf.models}


def urls(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(target: QWidget, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(10, 10),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    return event


def drop(target: QWidget, data: QMimeData) -> QDropEvent:
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    return event


def bring(stage: Stage, *paths: Path) -> None:
    data = urls(paths)
    enter(stage.window, data)
    drop(stage.view.drop, data)


def press(notice: Notice) -> None:
    (found,) = [each for each in notice.findChildren(QPushButton) if each.isVisible()]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_file_that_is_held_over_the_window_says_what_will_happen(
    empty: Stage, drive: Path
) -> None:
    overlay = empty.view.drop
    data = urls([drive / "Rose.gguf"])
    event = enter(empty.window, data)
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction  # or the sender might delete it
    assert overlay.isVisible()
    assert overlay.geometry() == empty.window.rect()
    assert "Rose.gguf" in overlay.text()
    assert "nothing is copied" in overlay.text()
    overlay.event(QDragLeaveEvent())  # Qt itself sends none outside of a real drag
    assert not overlay.isVisible()
    assert titles(empty) == set()


def test_text_that_is_dragged_is_no_file(empty: Stage) -> None:
    data = QMimeData()
    data.setText("some words")
    assert not empty.view.drop.isVisible()
    enter(empty.window, data)
    assert not empty.view.drop.isVisible()


def test_a_file_over_the_composer_is_not_dropped_there_as_its_name(
    empty: Stage, drive: Path
) -> None:
    editor = empty.view.pane.composer.focusProxy()
    assert editor is not None
    enter(editor, urls([drive / "Rose.gguf"]))
    assert empty.view.drop.isVisible()
    drop(empty.view.drop, urls([drive / "Rose.gguf"]))
    empty.until(lambda: empty.phase is Phase.READY)
    assert empty.view.pane.composer.text() == ""


def test_a_dropped_model_is_used_where_it_is_and_one_can_chat(empty: Stage, drive: Path) -> None:
    bring(empty, drive / "Rose.gguf")
    empty.until(lambda: empty.phase is Phase.READY)
    assert empty.workspace.shelf.path == drive / "Rose.gguf"
    assert empty.view.pane.notice.isVisible()
    assert str(drive) in empty.view.pane.notice.text()
    assert list(empty.paths.models.iterdir()) == []
    assert empty.ask("Hello")
    assert not empty.view.pane.notice.isVisible()


def press_copy(stage: Stage) -> None:
    place = dialog(stage, CopyDialog)
    stage.until(lambda: is_offered(place, "Copy"))
    stage.until(lambda: button(place, "Copy").isEnabled())
    click(place, "Copy")


def test_where_the_disk_can_the_same_file_may_have_another_name(empty: Stage, drive: Path) -> None:
    bring(empty, drive / "Rose.gguf")
    empty.until(empty.view.pane.notice.isVisible)
    press(empty.view.pane.notice)
    place = dialog(empty, CopyDialog)
    empty.until(lambda: is_offered(place, "Another name for the same file"))
    button(place, "Another name for the same file").click()
    press_copy(empty)
    link = empty.paths.models / "Rose.gguf"
    empty.until(lambda: empty.workspace.shelf.path == link)
    assert link.samefile(drive / "Rose.gguf")


def test_where_the_disk_cannot_it_is_copied_without_a_question(
    empty: Stage, drive: Path, tmp_path: Path
) -> None:
    bring(empty, drive / "Rose.gguf")
    empty.until(lambda: empty.phase is Phase.READY)
    shutil.rmtree(empty.paths.models)  # nothing can be linked into what isn't there
    press(empty.view.pane.notice)
    copy = empty.paths.models / "Rose.gguf"
    empty.until(lambda: empty.workspace.shelf.path == copy)
    assert not copy.samefile(drive / "Rose.gguf")


def test_a_model_is_copied_only_on_request(empty: Stage, drive: Path) -> None:
    bring(empty, drive / "Rose.gguf")
    empty.until(empty.view.pane.notice.isVisible)
    press(empty.view.pane.notice)
    press_copy(empty)
    copy = empty.paths.models / "Rose.gguf"
    empty.until(lambda: empty.workspace.shelf.path == copy)
    assert not copy.samefile(drive / "Rose.gguf")
    empty.until(lambda: not [d for d in empty.window.findChildren(CopyDialog) if d.isVisible()])
    assert copy.read_bytes() == (drive / "Rose.gguf").read_bytes()
    empty.until(lambda: empty.phase is Phase.READY)


def test_a_file_that_is_no_model_is_explained_and_nothing_is_lost(
    empty: Stage, drive: Path
) -> None:
    bring(empty, drive / "Rose.gguf")
    empty.until(lambda: empty.phase is Phase.READY)
    empty.ask("Hello")
    empty.type("half a thought")
    bring(empty, drive / "page.gguf")
    notice = empty.view.pane.notice
    empty.until(lambda: notice.isVisible() and "page.gguf" in notice.text())
    assert empty.phase is Phase.READY
    assert empty.workspace.shelf.path == drive / "Rose.gguf"
    assert empty.view.pane.composer.text() == "half a thought"
    assert titles(empty) == {"Rose"}


def test_what_is_not_for_a_chat_is_said_without_asking_the_engine(
    empty: Stage, drive: Path
) -> None:
    bring(empty, drive / "lora.gguf")
    empty.until(empty.view.pane.notice.isVisible)
    assert "adapter" in empty.view.pane.notice.text()
    assert empty.workspace.shelf.path is None


def test_a_folder_is_summed_up_and_its_details_are_shown(empty: Stage, drive: Path) -> None:
    bring(empty, drive)
    notice = empty.view.pane.notice
    empty.until(notice.isVisible)
    assert "2 models are in your list now. 2 files can't be used." in notice.text()
    empty.until(lambda: titles(empty) == {"Rose", "Violet"})
    press(notice)
    place = dialog(empty, BroughtDialog)
    for part in ("page.gguf", "lora.gguf", "Rose", "Violet"):
        assert part in place.text()
    place.accept()
    empty.until(lambda: empty.phase is Phase.READY)  # one of them answers


def test_several_files_leave_the_model_in_use_alone(empty: Stage, drive: Path) -> None:
    bring(empty, drive / "Violet.gguf")
    empty.until(lambda: empty.phase is Phase.READY)
    bring(empty, drive / "Rose.gguf", drive / "Violet.gguf")
    empty.until(lambda: "2 models are in your list" in empty.view.pane.notice.text())
    assert empty.workspace.shelf.path == drive / "Violet.gguf"


def test_a_folder_without_models_may_hold_conversations(empty: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    unlocking = empty.workspace.unlocking
    empty.until(lambda: unlocking.access.state is AccessState.OPEN)
    bring(empty, folder)
    empty.until(empty.view.pane.notice.isVisible)
    assert "There is no model in papers" in empty.view.pane.notice.text()
    collection = empty.collection
    assert collection.folders == ()
    press(empty.view.pane.notice)
    dialog(empty, ImportDialog).reject()


class SlowLibrary(Library):
    """Stands still before the second file of a folder, until it is told to go on."""

    def __init__(self, folder: Path) -> None:
        super().__init__([folder])
        self.may_go_on = threading.Event()

    def survey(self, count: Callable[[int], bool] = lambda _: True) -> Survey:
        def counted(done: int) -> bool:
            if done == 2:
                self.may_go_on.wait()
            return count(done)

        return super().survey(counted)


def test_reading_a_large_folder_says_how_far_it_is_and_is_stopped(
    open_stage: OpenStage, tmp_path: Path, drive: Path
) -> None:
    library = SlowLibrary(tmp_path / "profile" / "models")
    stage = open_stage(library=library)
    stage.commons.start()
    stage.until(lambda: stage.workspace.shelf.is_listed)
    notice = stage.view.pane.notice
    bring(stage, drive)
    stage.until(lambda: "Reading drive…" in notice.text())
    press(notice)
    assert notice.text() == "Stopping…"
    library.may_go_on.set()
    stage.until(lambda: not notice.isVisible())
    assert library.folders == ()
    assert titles(stage) == set()
    bring(stage, drive)
    stage.until(lambda: "2 models are in your list" in notice.text())


def test_files_are_chosen_with_a_key(empty: Stage, drive: Path) -> None:
    empty.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    (chooser,) = empty.window.findChildren(QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.ExistingFiles
    chooser.filesSelected.emit([str(drive / "Rose.gguf")])
    chooser.reject()
    empty.until(lambda: empty.phase is Phase.READY)


def test_a_model_that_is_brought_is_there_at_the_next_start(
    open_stage: OpenStage, empty: Stage, drive: Path
) -> None:
    bring(empty, drive / "Rose.gguf")
    empty.until(lambda: empty.phase is Phase.READY)
    empty.close()
    again = open_stage(library=empty.library).start()
    assert again.workspace.shelf.path == drive / "Rose.gguf"


def test_a_model_whose_drive_has_gone_stays_listed(empty: Stage, drive: Path) -> None:
    bring(empty, drive / "Rose.gguf")
    empty.until(lambda: empty.phase is Phase.READY)
    shutil.move(drive, drive.with_name("elsewhere"))
    empty.view.pane.switcher.open_list()
    popup = empty.view.pane.switcher.popup()
    row = popup.list.model().index(0, 0)
    empty.until(lambda: "not there now" in str(row.data(Qt.ItemDataRole.AccessibleTextRole)))
    popup.hide()


def test_a_copy_is_stopped_without_a_trace(empty: Stage, drive: Path) -> None:
    bring(empty, drive / "Rose.gguf")
    empty.until(lambda: empty.phase is Phase.READY)
    model = empty.workspace.shelf.models[0]
    job = empty.workspace.bringing.copy(model.path)
    job.cancel()
    ends: list[object] = []
    job.failed.connect(ends.append)
    job.done.connect(ends.append)
    empty.until(lambda: bool(ends))
    empty.until(lambda: not [p for p in empty.paths.models.iterdir() if p.suffix != ".gguf"])


@pytest.mark.parametrize("link", [False, True])
def test_only_the_copy_is_listed_from_then_on(
    open_stage: OpenStage, drive: Path, tmp_path: Path, link: bool
) -> None:
    own = tmp_path / "profile" / "models"
    own.mkdir(parents=True)
    library = Library([own])
    library.add([drive / "Rose.gguf"])
    stage = open_stage(library=library).start()
    done: list[object] = []
    stage.workspace.bringing.copy(drive / "Rose.gguf", link=link).done.connect(done.append)
    stage.until(lambda: done == [own / "Rose.gguf"])
    (model,) = library.list()
    assert (model.id, model.path, model.others) == ("Rose", own / "Rose.gguf", ())


def test_the_notice_has_a_button_with_a_name(empty: Stage, drive: Path) -> None:
    bring(empty, drive / "Rose.gguf")
    empty.until(empty.view.pane.notice.isVisible)
    assert button(empty.view.pane.notice, "Copy it into my models folder").isVisible()
