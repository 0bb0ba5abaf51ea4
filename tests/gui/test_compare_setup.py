"""What is decided before several models are asked the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QRadioButton, QToolButton

from desktop_chat.app.comparing.run import Phase
from desktop_chat.domain.loading import Fit, FitKind, Memory
from desktop_chat.domain.managed import COMPARE, Managed, Values
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.preset import Preset
from desktop_chat.ui.comparing.setup_dialog import SetupDialog
from desktop_chat.ui.parameters.control import ParameterControl
from desktop_chat.ui.widgets.managed import who_decides
from desktop_chat.ui.widgets.picker import Picker
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, model_file
from tests.gui.test_comparing import reach

VOICES = {"Alpha": "Alpha here.", "Beta": "Beta here.", "Gamma": "Gamma here."}


@pytest.fixture
def stage(open_stage: OpenStage, tmp_path: Path) -> Stage:
    models = [model_file(tmp_path, name) for name in VOICES]
    return open_stage(voices=VOICES, models=models, reckon=reckoned).start()


def reckoned(_: object) -> Fit:
    return Fit(FitKind.CPU, Memory(1 << 30), 8192, 8192, 0, tokens_per_second=25.0)


def dialog(stage: Stage) -> SetupDialog:
    stage.view.commands.run("compare")
    found = stage.window.findChildren(SetupDialog)
    assert len(found) == 1
    return found[0]


def pick(place: SetupDialog, name: str, text: str) -> None:
    """Choose an entry of the list that is called ``name``."""
    (picker,) = [
        each for each in place.findChildren(QComboBox)
        if each.accessibleName() == name and each.isVisible()
    ]  # fmt: skip
    at = picker.findText(text)
    assert at >= 0, [picker.itemText(n) for n in range(picker.count())]
    picker.setCurrentIndex(at)
    picker.activated.emit(at)


def press(place: SetupDialog, text: str) -> None:
    (button,) = [
        each for each in place.findChildren(QPushButton) if each.text() == text and each.isVisible()
    ]
    button.click()


def control(place: SetupDialog, name: str) -> ParameterControl:
    (found,) = [
        each for each in place.conditions.findChildren(ParameterControl)
        if (each.focusProxy() or each).accessibleName() == name
    ]  # fmt: skip
    return found


def test_a_question_is_asked_of_those_who_were_chosen(stage: Stage) -> None:
    place = dialog(stage)
    assert not place.ask.isEnabled()
    QTest.keyClicks(place.questions.text, "What is a heron?")
    assert place.ask.isEnabled()
    pick(place, "Model 2", "Gamma · Q4_1")
    control(place, "Temperature").chosen.emit(0.5)
    place.blind.setChecked(True)
    place.ask.click()
    comparing = stage.workspace.comparing
    stage.until(lambda: comparing.comparison is not None)
    reach(stage, comparing, Phase.DONE)
    comparison = comparing.comparison
    assert comparison is not None
    assert [each.title for each in comparison.contestants] == ["Alpha", "Gamma"]
    assert comparison.conditions.temperature == 0.5
    assert comparison.conditions.max_tokens == 512
    assert comparison.blind
    assert [each.text for each in comparison.questions] == ["What is a heron?"]


def test_two_to_four_may_be_chosen_and_one_twice(stage: Stage) -> None:
    place = dialog(stage)
    assert len(place.rows.chosen()) == 2
    press(place, "Add a model")
    press(place, "Add a model")
    assert len(place.rows.chosen()) == 4
    assert not [b for b in place.findChildren(QPushButton) if b.text() == "Add a model"
                and b.isVisible()]  # fmt: skip
    pick(place, "Model 4", "Alpha · Q4_1")
    assert [each.title for each in place.rows.chosen()].count("Alpha") == 2
    remove = [
        each
        for each in place.findChildren(QToolButton)
        if each.accessibleName().startswith("Remove")
    ]
    remove[0].click()
    assert [each.title for each in place.rows.chosen()] == ["Beta", "Gamma", "Alpha"]


def test_a_preset_goes_with_one_of_them(stage: Stage) -> None:
    stage.workspace.presets.save(Preset("", "Terse", Parameters(temperature=0.1)))
    stage.until(lambda: bool(stage.workspace.presets.presets))
    place = dialog(stage)
    pick(place, "Preset of model 2", "Terse")
    plain, terse = place.rows.chosen()
    assert (plain.preset, terse.preset) == ("", "Terse")
    assert terse.parameters.temperature == 0.1


def test_how_much_work_it_is_is_told(stage: Stage) -> None:
    place = dialog(stage)
    QTest.keyClicks(place.questions.text, "Why?")
    control(place, "Number of seeds").chosen.emit(3)
    assert place.text().startswith("2 models × 1 question × 3 seeds: 6 answers.")
    control(place, "Number of seeds").chosen.emit(2)
    stage.until(lambda: place.text().endswith("That takes about 40 seconds."))


def test_our_sets_can_be_asked_and_a_file(stage: Stage, tmp_path: Path) -> None:
    place = dialog(stage)
    (many,) = [b for b in place.findChildren(QRadioButton) if b.text() == "A set of questions"]
    many.setChecked(True)
    stage.until(lambda: bool(place.questions.questions))
    assert place.questions.name == "General ability"
    pick(place, "Set of questions", "Contested topics")
    assert len(place.questions.questions) > 10
    file = tmp_path / "own.txt"
    file.write_text("What is a heron?\nWhat is a stork?\n")
    place.questions.read(str(file))
    stage.until(lambda: place.questions.name == "own")
    assert [each.text for each in place.questions.questions] == [
        "What is a heron?", "What is a stork?",
    ]  # fmt: skip


def test_a_file_that_is_none_is_refused_in_words(stage: Stage, tmp_path: Path) -> None:
    place = dialog(stage)
    file = tmp_path / "own.json"
    file.write_text("{")
    errors: list[object] = []
    place.questions.failed.connect(errors.append)
    place.questions.read(str(file))
    stage.until(lambda: bool(errors))
    assert place.questions.questions == ()


def test_what_is_in_the_composer_is_the_question(stage: Stage) -> None:
    stage.view.pane.composer.set_text("What is a heron?")
    place = dialog(stage)
    assert place.questions.text.toPlainText() == "What is a heron?"


def test_others_are_asked_the_last_question_of_a_conversation(stage: Stage) -> None:
    assert not stage.view.commands.is_possible("ask_others")
    stage.ask("Why are herons grey?")
    assert stage.view.commands.is_possible("ask_others")
    stage.view.commands.run("ask_others")
    place = stage.window.findChildren(SetupDialog)[0]
    assert place.questions.text.toPlainText() == "Why are herons grey?"
    assert place.rows.chosen()[0].title == "Alpha"
    place.reject()
    stage.until(lambda: not stage.window.findChildren(SetupDialog))
    assert dialog(stage).questions.text.toPlainText() == "Why are herons grey?"


def entry(stage: Stage, at: int) -> QAction:
    """That of the menu of a message, which has been opened."""
    block = stage.blocks()[at]
    block.tools.reveal(True)
    (menu,) = block.tools.findChildren(QMenu)
    menu.aboutToShow.emit()
    menu.aboutToHide.emit()
    (found,) = [each for each in menu.actions() if each.text().startswith("Ask others the same")]
    return found


def test_others_are_asked_any_question_of_a_conversation(stage: Stage) -> None:
    stage.ask("Why are herons grey?")
    stage.ask("And storks?")
    action = entry(stage, 0)
    assert action.isEnabled()
    action.trigger()
    place = stage.window.findChildren(SetupDialog)[0]
    assert place.questions.text.toPlainText() == "Why are herons grey?"
    assert place.rows.chosen()[0].title == "Alpha"


def test_nobody_is_asked_what_has_no_words(stage: Stage) -> None:
    stage.ask("Why are herons grey?")
    block = stage.blocks()[0]
    block.begin(replace(block.message, content="\n"), 0, hurried=False)
    assert not entry(stage, 0).isEnabled()


def test_the_same_can_be_asked_something_else(stage: Stage) -> None:
    place = dialog(stage)
    QTest.keyClicks(place.questions.text, "What is a heron?")
    control(place, "Temperature").chosen.emit(0.0)
    pick(place, "Model 2", "Gamma · Q4_1")
    place.ask.click()
    stage.until(lambda: stage.workspace.comparing.comparison is not None)
    stage.view.comparing.page.head.again_requested.emit()
    again = stage.window.findChildren(SetupDialog)[-1]
    assert [each.title for each in again.rows.chosen()] == ["Alpha", "Gamma"]
    assert again.conditions.conditions.temperature == 0.0


def test_it_fits_into_a_small_window(stage: Stage) -> None:
    stage.window.resize(360, 640)
    place = dialog(stage)
    assert place.width() <= 344
    assert place.minimumSizeHint().width() <= 344


def test_a_long_name_is_cut_in_its_middle(open_stage: OpenStage, tmp_path: Path) -> None:
    names = ("A model whose name is very long", "B model whose name is long too")
    models = [model_file(tmp_path, name) for name in names]
    stage = open_stage(models=models).start()
    stage.window.resize(360, 640)
    pickers = [
        each for each in dialog(stage).rows.findChildren(Picker) if "whose" in each.currentText()
    ]
    stage.until(lambda: all("…" in each.shown() for each in pickers))
    assert [each.shown()[-4:] for each in pickers] == ["Q4_1", "Q4_1"]


def test_where_it_is_not_allowed_the_button_stays_with_a_lock(open_stage: OpenStage) -> None:
    managed = Managed(enforced=Values(features_off=frozenset({COMPARE})))
    stage = open_stage(managed=managed).start()
    button = stage.find(QToolButton, "Compare models…")
    assert not button.isEnabled()
    assert who_decides() in button.toolTip()
    assert who_decides() in button.accessibleDescription()
    for command in ("compare", "ask_others"):
        assert stage.view.commands.is_managed(command)
        stage.view.commands.run(command)
    stage.view.comparing.set_up()
    stage.ask("Why are herons grey?")
    action = entry(stage, 0)
    assert not action.isEnabled()
    assert who_decides() in action.text()
    stage.view.pane.others_wanted.emit("Why are herons grey?")
    assert not stage.window.findChildren(SetupDialog)


def test_the_button_beside_the_model_opens_it(stage: Stage) -> None:
    button = stage.find(QToolButton, "Compare models…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(stage.window.findChildren(SetupDialog)) == 1
