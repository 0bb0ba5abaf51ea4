"""The list of models: finding one, what each row says, and what can be done with it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_chat.app.state import Phase
from desktop_chat.domain.errors import ModelSetAside, NotEnoughMemory
from desktop_chat.domain.generation import Loaded
from desktop_chat.domain.loading import Fit, FitKind, Memory
from desktop_chat.domain.model import ModelFile, Standing
from desktop_chat.ui.card.dialog import CardDialog
from desktop_chat.ui.models.painter import ModelPainter
from desktop_chat.ui.models.popup import ModelPopup
from desktop_chat.ui.notice import Notice
from tests.gui.conftest import OpenStage
from tests.gui.keys import button
from tests.gui.stage import Stage, model_file

CONTROL = Qt.KeyboardModifier.ControlModifier


def shelf_of(folder: Path) -> list[ModelFile]:
    names = {"Qwen3-4B": "Qwen 3", "gemma-3-4b-it": "Gemma 3", "Llama-3.1-8B": "Llama 3"}
    return [replace(model_file(folder, name), family=names[name]) for name in names]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "models"


@pytest.fixture
def many(open_stage: OpenStage, folder: Path) -> Stage:
    return open_stage(models=shelf_of(folder)).start()


@pytest.fixture
def popup(many: Stage) -> Iterator[ModelPopup]:
    popup = opened(many)
    yield popup
    popup.hide()


def opened(stage: Stage) -> ModelPopup:
    stage.press(Qt.Key.Key_K, CONTROL)
    popup = stage.view.pane.switcher.popup()
    stage.until(popup.isVisible)
    return popup


def spoken(popup: ModelPopup, row: int) -> str:
    index = popup.list.model().index(row, 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def press(notice: Notice) -> None:
    """Press the button in a notice."""
    (found,) = [each for each in notice.findChildren(QPushButton) if each.isVisible()]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_two_letters_and_enter_switch_and_one_can_write(many: Stage, popup: ModelPopup) -> None:
    assert popup.search.hasFocus()
    QTest.keyClicks(popup.search, "ge")
    assert popup.titles() == ["gemma 3 4b it"]
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert not popup.isVisible()
    many.until(lambda: "gemma" in many.view.pane.switcher.text())
    many.until(lambda: many.phase is Phase.READY)
    many.type("Hello")
    assert many.view.pane.composer.text() == "Hello"


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ll", "Llama 3.1 8B"),
        ("4b qw", "Qwen3 4B"),
        ("QWEN 3", "Qwen3 4B"),
        ("q4_1 8b", "Llama 3.1 8B"),
        ("emma", "gemma 3 4b it"),
    ],
)
def test_a_model_is_found_by_what_it_is_called(popup: ModelPopup, query: str, first: str) -> None:
    popup.search.setText(query)
    assert popup.titles()[:1] == [first]


def test_what_is_called_like_nothing_is_said(popup: ModelPopup) -> None:
    popup.search.setText("zzz")
    assert popup.titles() == []
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert popup.isVisible()
    popup.search.setText("")
    assert len(popup.titles()) == 3


def test_arrows_go_into_the_list_and_letters_back_to_the_search(popup: ModelPopup) -> None:
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    assert popup.list.hasFocus()
    assert popup.list.currentIndex().row() == 1
    QTest.keyClicks(popup.list, "l")
    assert popup.search.hasFocus()
    assert popup.search.text() == "l"
    popup.search.setText("")
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.list, Qt.Key.Key_Up)
    QTest.keyClick(popup.list, Qt.Key.Key_Up)
    assert popup.search.hasFocus()
    QTest.keyClick(popup.search, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_row_says_all_that_it_shows(open_stage: OpenStage, folder: Path) -> None:
    models = shelf_of(folder)
    models[1] = replace(models[1], projectors=(folder / "mmproj.gguf",))

    def reckon(model: ModelFile) -> Fit:
        kind = FitKind.NONE if "Llama" in model.id or "llama" in model.id else FitKind.GPU
        return Fit(kind, Memory(), 4096, 4096, 99, tokens_per_second=12.4)

    stage = open_stage(models=models, reckon=reckon).start()
    popup = opened(stage)
    for row in range(3):  # as they are painted
        spoken(popup, row)
    stage.until(lambda: "tokens/s" in spoken(popup, 0))
    said = "Qwen3 4B, in use, Qwen 3 · 135M · Q4_1 · 93.00 MB, GPU, about 12 tokens/s"
    assert spoken(popup, 0) == said
    assert "sees or hears" in spoken(popup, 1)
    assert spoken(popup, 2).endswith("too large")
    popup.hide()


def test_only_rows_that_are_looked_at_are_reckoned(open_stage: OpenStage, folder: Path) -> None:
    models = [model_file(folder, f"Model-{number:03}") for number in range(500)]
    asked: set[str] = set()

    def reckon(model: ModelFile) -> None:
        asked.add(model.id)

    stage = open_stage(models=models, reckon=reckon).start()
    popup = opened(stage)
    assert popup.count() == 500
    popup.grab()
    stage.until(lambda: bool(asked))
    stage.qtbot.wait(50)
    assert len(asked) < 20
    popup.search.setText("model 499")
    assert popup.titles() == ["Model 499"]
    popup.hide()


def test_a_model_that_was_set_aside_is_loaded_only_when_one_says_so(
    open_stage: OpenStage, folder: Path
) -> None:
    models = shelf_of(folder)
    models[1] = replace(models[1], standing=Standing.SET_ASIDE, reason="It ended the app.")
    stage = open_stage(models=models).start()
    popup = opened(stage)
    assert "set aside, It ended the app." in spoken(popup, 1)
    popup.choose(1)
    notice = stage.view.pane.notice
    assert notice.isVisible()
    assert "It ended the app." in notice.text()
    assert stage.workspace.shelf.path == models[0].path
    press(notice)
    stage.until(lambda: stage.workspace.bridge.state.model is not None)
    stage.until(lambda: "gemma" in stage.view.pane.switcher.text())
    assert not notice.isVisible()


def test_what_was_used_last_and_set_aside_is_not_loaded_at_the_start(
    open_stage: OpenStage, folder: Path
) -> None:
    first = open_stage(models=shelf_of(folder)).start()
    first.close()
    models = shelf_of(folder)
    models[0] = replace(models[0], standing=Standing.SET_ASIDE, reason="It ended the app.")
    stage = open_stage(models=models)
    stage.commons.start()
    stage.until(stage.view.pane.notice.isVisible)
    assert "was set aside" in stage.view.pane.notice.text()
    assert stage.phase is Phase.EMPTY
    press(stage.view.pane.notice)
    stage.until(lambda: stage.phase is Phase.READY)


def test_what_was_used_last_and_is_not_there_is_told_and_no_other_one_answers(
    open_stage: OpenStage, folder: Path
) -> None:
    open_stage(models=shelf_of(folder)).start().close()
    models = shelf_of(folder)
    models[0] = replace(models[0], standing=Standing.MISSING, reason="/mnt/x is not there now.")
    stage = open_stage(models=models)
    stage.commons.start()
    stage.until(stage.view.pane.notice.isVisible)
    assert "/mnt/x is not there now." in stage.view.pane.notice.text()
    assert stage.phase is Phase.EMPTY


def test_a_model_whose_drive_is_away_is_told_and_can_be_taken_off_the_list(
    open_stage: OpenStage, folder: Path
) -> None:
    models = shelf_of(folder)
    models[2] = replace(models[2], standing=Standing.MISSING, reason="/mnt/x is not there now.")
    stage = open_stage(models=models).start()
    popup = opened(stage)
    assert "not there now" in spoken(popup, 2)
    popup.choose(2)
    assert "/mnt/x is not there now." in stage.view.pane.notice.text()
    press(stage.view.pane.notice)
    stage.until(lambda: len(stage.workspace.shelf.models) == 2)
    stage.view.pane.undo_bar.undo()
    stage.until(lambda: len(stage.workspace.shelf.models) == 3)


def test_delete_takes_a_model_off_the_list_and_undo_brings_it_back(
    many: Stage, popup: ModelPopup
) -> None:
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.list, Qt.Key.Key_Delete)
    many.until(lambda: popup.titles() == ["Qwen3 4B", "Llama 3.1 8B"])
    assert many.view.pane.undo_bar.isVisible()
    many.view.pane.undo_bar.undo()
    many.until(lambda: len(popup.titles()) == 3)


def test_the_card_opens_by_key_and_by_the_button_of_a_row(many: Stage, popup: ModelPopup) -> None:
    QTest.keyClick(popup.search, Qt.Key.Key_I, CONTROL)
    many.until(lambda: bool(many.window.findChildren(CardDialog)))
    (card,) = many.window.findChildren(CardDialog)
    card.reject()
    many.until(lambda: not many.window.findChildren(CardDialog))
    many.view.pane.switcher.open_list()
    popup.grab()
    row = popup.list.visualRect(popup.list.model().index(1, 0))
    places = (QPoint(x, row.center().y()) for x in range(row.right(), row.left(), -4))
    direction = popup.list.layoutDirection()
    at = next(place for place in places if ModelPainter.is_at_info(row, direction, place))
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert many.workspace.shelf.path == many.workspace.shelf.models[0].path
    (card,) = many.window.findChildren(CardDialog)
    card.reject()


def test_too_large_a_model_is_refused_and_loaded_knowingly(many: Stage, popup: ModelPopup) -> None:
    many.engine.enqueue_load_error(NotEnoughMemory("8.2 of 4.0 GB."), refused=True)
    popup.choose(2)
    notice = many.view.pane.notice
    many.until(notice.isVisible)
    assert "8.2 of 4.0 GB." in notice.text()
    assert many.engine.options is not None
    assert not many.engine.options.oversize
    press(notice)
    many.until(lambda: "Llama" in many.view.pane.switcher.text())
    many.until(lambda: many.phase is Phase.READY)
    assert many.engine.options.oversize
    assert not notice.isVisible()


def test_a_failed_test_run_is_told_with_a_way_to_try_again(many: Stage, popup: ModelPopup) -> None:
    many.engine.enqueue_load_error(ModelSetAside("Its test run crashed."), refused=True)
    popup.choose(1)
    many.until(many.view.pane.notice.isVisible)
    press(many.view.pane.notice)
    many.until(lambda: "gemma" in many.view.pane.switcher.text())


def test_memory_is_given_back_on_request_and_the_next_message_wakes_the_model(
    many: Stage, popup: ModelPopup
) -> None:
    assert "in use" in spoken(popup, 0)
    free = button(popup, "Free memory: 1 model")
    QTest.mouseClick(free, Qt.MouseButton.LeftButton)
    many.until(lambda: many.phase is Phase.ASLEEP)
    assert many.view.pane.switcher.text() == "Qwen3 4B · Q4_1 · asleep"
    assert not many.view.pane.notice.isVisible()
    assert many.ask("Still there?")
    assert many.phase is Phase.READY


def test_a_model_is_named_with_what_is_done_with_it(many: Stage, popup: ModelPopup) -> None:
    many.engine.hold(Loaded)
    popup.choose(1)
    many.until(lambda: many.phase is Phase.LOADING)
    many.until(lambda: "gemma 3 4b it" in many.view.pane.switcher.text())
    assert many.view.pane.switcher.text().startswith(("Checking", "Loading"))
    many.engine.release()
    many.until(lambda: many.phase is Phase.READY)


def test_the_one_that_was_loaded_is_noted(many: Stage) -> None:
    collection = many.collection
    many.until(lambda: getattr(collection, "used", []) == [many.workspace.shelf.path])


def test_the_popup_stays_inside_a_small_window(many: Stage) -> None:
    many.window.resize(360, 480)
    popup = opened(many)
    assert popup.width() <= 360
    assert popup.height() <= 480
    popup.hide()
