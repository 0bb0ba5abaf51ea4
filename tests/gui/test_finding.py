"""Models of other apps: found, chosen and used where they are."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QListView, QToolButton

from desktop_chat.app.state import Phase
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.model import ModelKind, Source
from desktop_chat.models.library.library import Library
from desktop_chat.ui.models.find_dialog import FindDialog
from tests.gguf_bytes import gguf_bytes
from tests.gui.conftest import OpenStage
from tests.gui.dialogs import await_end, click, dialog
from tests.gui.keys import button
from tests.gui.stage import Stage

Told = Callable[[float], bool]


@pytest.fixture
def apps(tmp_path: Path) -> Path:
    folder = tmp_path / "apps"
    folder.mkdir()
    for name in ("Rose", "Violet", "Iris"):
        (folder / f"{name}.gguf").write_bytes(gguf_bytes({"general.name": name}))
    return folder


@pytest.fixture
def found(apps: Path) -> tuple[Found, ...]:
    return (
        Found(apps / "Rose.gguf", Source.OLLAMA, "rose:4b", family="Roses", quantization="Q4_K_M"),
        Found(apps / "embed", Source.OLLAMA, "embed", kind=ModelKind.EMBEDDING),
        Found(apps / "Violet.gguf", Source.LM_STUDIO, size=2_500_000_000),
        Found(apps / "Iris.gguf", Source.JAN, is_listed=True),
        Found(apps / "half.gguf", Source.JAN, problem="1.12 of 2.49 GB are there."),
    )


@pytest.fixture
def stage(open_stage: OpenStage, tmp_path: Path, found: tuple[Found, ...]) -> Stage:
    def discover(told: Told, is_cancelled: Callable[[], bool]) -> Sequence[Found]:
        assert told(0.5)
        return found

    own = tmp_path / "profile" / "models"
    stage = open_stage(library=Library([own]), discover=discover)
    stage.commons.start()
    stage.until(lambda: stage.workspace.shelf.is_listed)
    return stage


def search(stage: Stage) -> FindDialog:
    stage.view.pane.bringing.find()
    place = dialog(stage, FindDialog)
    await_end(stage, place)
    return place


def rows(place: FindDialog) -> list[QModelIndex]:
    model = place.findChildren(QListView)[0].model()
    return [model.index(row, 0) for row in range(model.rowCount())]


def lines(place: FindDialog) -> list[str]:
    return [str(row.data()).replace("\n", " | ") for row in rows(place)]


def test_what_other_apps_have_is_grouped_by_app(stage: Stage) -> None:
    place = search(stage)
    assert lines(place) == [
        "Ollama",
        "rose:4b | Roses · Q4_K_M",
        "embed | not for a chat",
        "LM Studio",
        "Violet | 2.50 GB",
        "Jan",
        "Iris | in your list already",
        "half | 1.12 of 2.49 GB are there.",
    ]
    checkable = [bool(row.flags() & Qt.ItemFlag.ItemIsUserCheckable) for row in rows(place)]
    assert checkable == [False, True, False, False, True, False, False, False]
    assert "2 models can be added. They are used where they are" in place.text()
    place.reject()


def test_what_is_chosen_is_added_where_it_is(stage: Stage, apps: Path) -> None:
    place = search(stage)
    model = rows(place)[4].model()
    model.setData(rows(place)[4], Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    click(place, "Add 1")
    assert "1 model is in your list now." in await_end(stage, place)
    click(place, "Close")
    stage.until(lambda: stage.phase is Phase.READY)
    assert stage.workspace.shelf.path == apps / "Rose.gguf"
    assert [model.path for model in stage.workspace.shelf.models] == [apps / "Rose.gguf"]
    assert list(stage.paths.models.iterdir()) == []


def test_all_or_none_are_chosen_at_once(stage: Stage) -> None:
    place = search(stage)
    (every,) = [box for box in place.findChildren(QCheckBox) if box.text() == "All of these"]
    every.click()
    assert not button(place, "Add").isEnabled()
    every.click()
    assert button(place, "Add 2").isEnabled()
    place.reject()


def test_a_folder_is_added_remembered_and_removed(stage: Stage, apps: Path, tmp_path: Path) -> None:
    place = search(stage)
    place.add_folder(str(apps))
    text = await_end(stage, place)
    assert "3 models are in your list now." in text
    assert "apps" in text
    stage.until(lambda: len(stage.workspace.shelf.models) == 3)
    apps.rename(tmp_path / "unplugged")
    place.scan()
    assert "not there now" in await_end(stage, place)
    (remove,) = [each for each in place.findChildren(QToolButton) if each.isVisibleTo(place) and
                 each.accessibleName() == "Look into apps no more"]  # fmt: skip
    remove.click()
    assert "not there now" not in await_end(stage, place)
    place.reject()
    assert stage.collection.folders == ()


def test_a_search_is_stopped(open_stage: OpenStage) -> None:
    stopped: list[bool] = []

    def discover(told: Told, is_cancelled: Callable[[], bool]) -> Sequence[Found]:
        while told(0.1):
            time.sleep(0.01)
        stopped.append(is_cancelled())
        return ()

    stage = open_stage(models=[], discover=discover)
    stage.commons.start()
    stage.view.pane.bringing.find()
    place = dialog(stage, FindDialog)
    place.reject()
    stage.until(lambda: not any(each.isVisible() for each in stage.window.findChildren(FindDialog)))
    stage.until(lambda: stopped == [True])


def test_where_nothing_is_found_a_folder_can_be_added(open_stage: OpenStage) -> None:
    stage = open_stage(models=[])
    stage.commons.start()
    place = search(stage)
    assert "No models of other apps were found" in place.text()
    assert button(place, "Add a folder…").hasFocus()
    place.reject()


def test_the_first_start_offers_to_find_models(stage: Stage) -> None:
    welcome = stage.view.pane.welcome
    stage.until(lambda: button(welcome, "Find models on this computer").isVisible())
    button(welcome, "Find models on this computer").click()
    dialog(stage, FindDialog).reject()
