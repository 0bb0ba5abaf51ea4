"""Settings of model and conversation: what holds, who says so, and what is asked with it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QPlainTextEdit, QPushButton, QScrollArea

from desktop_chat.app.parameters.tuner import Place, Tuner
from desktop_chat.app.state import Phase
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.effective import Layer
from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.generation import Request
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.parameter import AUTOMATIC
from desktop_chat.domain.parameters import NOTHING, Parameters
from desktop_chat.domain.preset import Preset, Tuning
from desktop_chat.domain.settings import THINKING
from desktop_chat.ui.parameters.dialog import ParametersDialog
from tests.gui.conftest import OpenStage
from tests.gui.list_collection import ListCollection
from tests.gui.stage import Stage, held, model_file, settle


def _tuner(stage: Stage) -> Tuner:
    return stage.workspace.tuner


def _asked(stage: Stage) -> Request:
    assert stage.engine.asked is not None
    return stage.engine.asked


def _dialog(stage: Stage) -> ParametersDialog:
    stage.view.pane.parameters.button.click()
    (dialog,) = stage.window.findChildren(ParametersDialog)
    return dialog


def _save(stage: Stage, name: str, parameters: Parameters) -> Preset:
    kept: list[Preset] = []
    stage.workspace.presets.save(Preset("", name, parameters), kept.append)
    stage.until(lambda: bool(kept))
    return kept[0]


def _until_in_use(stage: Stage, name: str) -> None:
    def is_in_use() -> bool:
        model = stage.workspace.bridge.state.model
        return stage.phase is Phase.READY and model is not None and model.path.stem == name

    stage.until(is_in_use)


def _row(dialog: ParametersDialog, key: str) -> str:
    return dialog.panel.rows[key].source()


def _number(dialog: ParametersDialog, key: str) -> QDoubleSpinBox:
    (box,) = dialog.panel.rows[key].findChildren(QDoubleSpinBox)
    return box


def _reset(dialog: ParametersDialog, key: str) -> QPushButton:
    (button,) = dialog.panel.rows[key].findChildren(QPushButton)
    return button


def test_a_reply_is_asked_for_with_what_holds(stage: Stage) -> None:
    tuner = _tuner(stage)
    for key, value in (
        ("temperature", 0.25), ("seed", 7), ("max_tokens", 40), ("stop", ("END",)),
        ("thinking", True), ("system_prompt", "Be brief."),
    ):  # fmt: skip
        tuner.set(Place.CONVERSATION, key, value)
    stage.ask("Hello")
    asked = _asked(stage)
    assert (asked.sampling.temperature, asked.sampling.seed) == (0.25, 7)
    assert (asked.max_tokens, asked.stop, asked.thinking) == (40, ("END",), True)
    assert [message.role for message in asked.messages] == [Role.SYSTEM, Role.USER]
    assert asked.messages[0].content == "Be brief."
    question, reply = stage.workspace.session.path
    assert question.parent is None
    assert reply.origin is not None
    origin = reply.origin
    assert (origin.system, origin.stop, origin.max_tokens) == ("Be brief.", ("END",), 40)
    stage.until(lambda: stage.engine.planned is not None)
    assert stage.engine.planned is not None
    assert stage.engine.planned.messages[0] == asked.messages[0]
    stage.workspace.session.regenerate()
    stage.until(lambda: _asked(stage).id != asked.id)
    assert _asked(stage).messages == asked.messages


def test_it_stays_with_the_conversation_alone(stage: Stage, open_stage: OpenStage) -> None:
    _tuner(stage).set(Place.CONVERSATION, "top_k", 5)
    stage.ask("First")
    first = stage.workspace.session.conversation
    assert first is not None
    _tuner(stage).set(Place.CONVERSATION, "top_p", 0.5)
    stage.workspace.session.new()
    assert _tuner(stage).tuning == Tuning()
    stage.ask("Second")
    assert _asked(stage).sampling.top_k == 40
    stage.workspace.session.open(first)
    stage.until(lambda: stage.workspace.session.conversation is not None
                and stage.workspace.session.conversation.id == first.id)  # fmt: skip
    kept = Parameters(top_k=5, top_p=0.5)
    assert _tuner(stage).tuning == Tuning(None, kept)
    settle(stage)
    stage.close()
    again = open_stage().start()
    again.until(lambda: len(again.workspace.chats.conversations) == 2)
    again.workspace.session.open(first)
    again.until(lambda: again.workspace.session.conversation is not None)
    assert _tuner(again).tuning.parameters == kept
    again.ask("Third")
    assert (_asked(again).sampling.top_k, _asked(again).sampling.top_p) == (5, 0.5)


def test_what_changes_while_the_first_question_is_kept(stage: Stage) -> None:
    _tuner(stage).set(Place.CONVERSATION, "top_k", 5)
    assert stage.workspace.session.send("Hello")
    _tuner(stage).set(Place.CONVERSATION, "top_k", 6)
    stage.until(lambda: stage.workspace.session.conversation is not None)
    found: list[Tuning] = []
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    stage.workspace.archive.run(
        lambda store: store.presets.of_conversation(conversation.id), found.append, lambda _: None
    )
    stage.until(lambda: bool(found))
    assert found == [Tuning(None, Parameters(top_k=6))]
    assert _asked(stage).sampling.top_k == 5  # as it was when it was sent


def test_a_model_has_its_own(stage: Stage, open_stage: OpenStage) -> None:
    tuner = _tuner(stage)
    tuner.set(Place.MODEL, "top_k", 7)
    tuner.set(Place.MODEL, "ctx", 640)
    assert tuner.is_reload_due
    stage.until(lambda: stage.collection.load_options("Alpha.gguf") == LoadOptions(ctx=640))
    stage.workspace.shelf.use("beta")
    _until_in_use(stage, "Beta")
    assert tuner.own(Place.MODEL) == NOTHING
    assert not tuner.is_reload_due
    stage.ask("Hello")
    assert _asked(stage).sampling.top_k == 40
    stage.workspace.shelf.use("alpha")
    _until_in_use(stage, "Alpha")
    assert tuner.own(Place.MODEL) == Parameters(top_k=7, ctx=640)
    assert not tuner.is_reload_due
    settle(stage)
    stage.close()
    again = open_stage().start()
    again.until(lambda: _tuner(again).own(Place.MODEL).top_k == 7)


def test_what_is_set_while_the_rest_is_learnt_stays(stage: Stage) -> None:
    tuner = _tuner(stage)
    with held(stage):
        stage.commons.model_settings.refresh()
        tuner.set(Place.MODEL, "top_k", 7)
    settle(stage)
    assert tuner.own(Place.MODEL) == Parameters(top_k=7)


class _FullDisk(ListCollection):
    def set_load_options(self, key: str, options: LoadOptions) -> None:
        raise StorageFailed(f"{key} can't be kept.")


def test_what_cant_be_kept_counts_for_now_and_is_told(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    models = [model_file(tmp_path, "Alpha")]
    full = _FullDisk(models, lambda path: model_file(path.parent, path.stem))
    stage = open_stage(library=full, models=models).start()
    _tuner(stage).set(Place.MODEL, "ctx", 640)
    stage.until(lambda: "can't be kept" in stage.view.pane.notice.text())
    assert _tuner(stage).effective.value("ctx") == 640
    assert _tuner(stage).is_reload_due


def test_a_preset_is_used_saved_and_removed(stage: Stage) -> None:
    tuner, presets = _tuner(stage), stage.workspace.presets
    poet = _save(stage, "Poet", Parameters(temperature=1.2, top_k=9))
    tuner.apply(poet.id)
    tuner.set(Place.CONVERSATION, "top_k", 3)
    effective = tuner.effective
    assert (effective.value("temperature"), effective.source("temperature")) == (1.2, Layer.PRESET)
    assert (effective.value("top_k"), effective.source("top_k")) == (3, Layer.CONVERSATION)
    tuner.set(Place.PRESET, "temperature", 1.1)
    assert tuner.effective.value("temperature") == 1.1
    tuner.keep_as_preset("Bard")
    stage.until(lambda: tuner.preset is not None and tuner.preset.name == "Bard")
    assert tuner.preset is not None
    assert tuner.preset.parameters == Parameters(temperature=1.1, top_k=3)
    assert tuner.tuning.parameters == NOTHING
    presets.remove(tuner.preset.id)
    stage.until(lambda: len(presets.presets) == 1)
    assert tuner.tuning == Tuning(None, Parameters(temperature=1.1, top_k=3))


def test_a_model_goes_with_a_preset_unless_a_conversation_has_another(stage: Stage) -> None:
    tuner = _tuner(stage)
    one, other = (_save(stage, name, Parameters(top_k=k)) for name, k in (("A", 1), ("B", 2)))
    tuner.apply_to_model(one.id)
    assert tuner.effective.value("top_k") == 1
    tuner.apply(other.id)
    assert tuner.effective.value("top_k") == 2
    tuner.apply(None)
    assert tuner.effective.value("top_k") == 1


def test_thinking_is_decided_where_it_has_an_effect(stage: Stage) -> None:
    tuner, switch = _tuner(stage), stage.view.pane.parameters.thinking
    switch.chosen.emit(True)
    assert stage.settings.get(THINKING) is True
    assert tuner.tuning == Tuning()
    tuner.set(Place.CONVERSATION, "thinking", False)
    assert switch.text() == "Thinking: off"
    switch.chosen.emit(True)
    assert switch.text() == "Thinking: on"
    assert tuner.tuning.parameters == Parameters(thinking=True)


def test_a_stored_system_message_takes_the_place_of_the_prompt(stage: Stage) -> None:
    archive, session = stage.workspace.archive, stage.workspace.session
    _tuner(stage).set(Place.EVERYWHERE, "ctx", 4096)
    made: list[object] = []

    def make(store: object) -> None:
        from desktop_chat.storage.conversations.chats import ChatStore

        assert isinstance(store, ChatStore)
        chat = store.create("Old")
        store.add(chat.id, Message(Role.SYSTEM, "Stored."))
        store.presets.tune_conversation(
            chat.id, Tuning(None, Parameters(system_prompt="Not this."))
        )
        made.append(chat)

    archive.run(make, lambda _: None, lambda _: None)
    stage.until(lambda: bool(made))
    session.open(made[0])  # type: ignore[arg-type]  # a conversation
    stage.until(lambda: session.conversation is not None)
    assert stage.view.pane.parameters.line.isHidden()
    stage.send("Hello")
    assert [message.content for message in _asked(stage).messages] == ["Stored.", "Hello"]
    origin = session.path[-1].origin
    assert origin is not None
    assert origin.system == ""


def test_the_line_says_and_opens_the_system_prompt(stage: Stage) -> None:
    line = stage.view.pane.parameters.line
    assert line.isHidden()
    _tuner(stage).set(Place.CONVERSATION, "system_prompt", "Rhyme\u202e & sing.\n" * 40)
    assert line.isVisible()
    assert line.said().startswith("System prompt: Rhyme & sing. Rhyme & sing.")
    assert len(line.said()) < 330
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    (dialog,) = stage.window.findChildren(ParametersDialog)
    (field,) = dialog.panel.rows["system_prompt"].findChildren(QPlainTextEdit)
    stage.until(field.hasFocus)
    dialog.accept()


def test_the_dialog_shows_what_holds_and_who_says_so(stage: Stage) -> None:
    tuner = _tuner(stage)
    tuner.set(Place.MODEL, "temperature", 0.3)
    poet = _save(stage, "Poet", Parameters(top_k=9))
    tuner.apply(poet.id)
    dialog = _dialog(stage)
    assert _row(dialog, "temperature") == "Set for this model"
    assert _row(dialog, "top_k") == "From the preset “Poet”"
    assert _row(dialog, "top_p") == "As usual"
    assert _number(dialog, "temperature").text() == "0.3"
    assert not _reset(dialog, "temperature").isVisibleTo(dialog)
    _number(dialog, "temperature").setValue(0.7)
    assert tuner.tuning.parameters == Parameters(temperature=0.7)
    assert _row(dialog, "temperature") == "Set for this conversation"
    dialog.panel.look_at(Place.MODEL)
    assert _number(dialog, "temperature").text() == "0.3"
    assert _row(dialog, "temperature") == "0.7 holds here. Set for this conversation."
    _reset(dialog, "temperature").click()
    assert tuner.own(Place.MODEL) == NOTHING
    assert _number(dialog, "temperature").text() == "0.8"
    dialog.panel.look_at(Place.EVERYWHERE)
    assert dialog.panel.rows["temperature"].isHidden()
    assert not dialog.panel.rows["ctx"].isHidden()
    dialog.accept()


def test_a_draft_model_is_chosen_among_those_that_can_guess(stage: Stage) -> None:
    dialog = _dialog(stage)
    row = dialog.panel.rows["draft"]
    dialog.panel.look_at(Place.MODEL)
    stage.until(lambda: not stage.workspace.tuner.drafts)
    assert row.isHidden()  # there is none
    dialog.accept()
    settle(stage)
    assert stage.models is not None
    stage.models.append(model_file(stage.paths.models, "Alpha-small"))
    dialog = _dialog(stage)
    row = dialog.panel.rows["draft"]
    stage.until(lambda: bool(stage.workspace.tuner.drafts))
    assert row.isHidden()  # a conversation may be answered by another model
    dialog.panel.look_at(Place.MODEL)
    assert not row.isHidden()
    (box,) = row.findChildren(QComboBox)
    assert [box.itemText(index) for index in range(box.count())] == ["None", "Alpha small"]
    box.activated.emit(1)
    path = str(stage.paths.models / "Alpha-small.gguf")
    assert _tuner(stage).effective.load_options == LoadOptions(draft=path)
    assert _tuner(stage).is_reload_due
    assert box.currentText() == "Alpha small"
    box.activated.emit(0)
    assert _tuner(stage).effective.load_options == LoadOptions()
    dialog.accept()


def test_what_loads_says_when_it_takes_effect(stage: Stage) -> None:
    dialog = _dialog(stage)
    box = _number(dialog, "ctx")
    assert box.text() == "Automatic"
    box.setValue(1024)
    assert _tuner(stage).tuning.parameters == Parameters(ctx=1024)
    (again,) = [each for each in dialog.findChildren(QPushButton) if each.text() == "Load it again"]
    assert again.isVisible()
    again.click()
    stage.until(lambda: not _tuner(stage).is_reload_due)
    stage.until(lambda: stage.phase is Phase.READY)
    assert not again.isVisible()
    box.setValue(box.minimum())
    assert _tuner(stage).tuning.parameters == NOTHING
    dialog.accept()


def test_automatic_overrules_a_number_that_is_set_below(
    stage: Stage, open_stage: OpenStage
) -> None:
    tuner = _tuner(stage)
    tuner.set(Place.MODEL, "ctx", 4096)
    dialog = _dialog(stage)
    assert _number(dialog, "ctx").text() == "4,096"
    _number(dialog, "ctx").setValue(_number(dialog, "ctx").minimum())
    assert _number(dialog, "ctx").text() == "Automatic"
    assert _row(dialog, "ctx") == "Set for this conversation"
    assert tuner.effective.load_options == LoadOptions()
    dialog.panel.look_at(Place.MODEL)
    assert _row(dialog, "ctx") == "Automatic holds here. Set for this conversation."
    dialog.panel.look_at(Place.CONVERSATION)
    _reset(dialog, "ctx").click()
    assert tuner.effective.load_options == LoadOptions(ctx=4096)
    tuner.set(Place.EVERYWHERE, "threads", 3)
    tuner.set(Place.MODEL, "threads", AUTOMATIC)
    tuner.set(Place.MODEL, "ctx", AUTOMATIC)  # nothing is set below
    assert tuner.own(Place.MODEL) == Parameters(automatic=("threads",))
    assert tuner.effective.load_options == LoadOptions()
    dialog.accept()
    settle(stage)
    stage.close()
    again = open_stage().start()
    again.until(lambda: _tuner(again).own(Place.MODEL).automatic == ("threads",))


def test_thinking_is_left_to_the_model_in_one_conversation(stage: Stage) -> None:
    tuner, switch = _tuner(stage), stage.view.pane.parameters.thinking
    tuner.set(Place.MODEL, "thinking", True)
    switch.chosen.emit(None)
    assert switch.text() == "Thinking: auto"
    assert tuner.tuning.parameters == Parameters(automatic=("thinking",))
    assert tuner.own(Place.MODEL).thinking is True


def test_texts_count_when_they_are_left(stage: Stage) -> None:
    dialog = _dialog(stage)
    (field,) = dialog.panel.rows["stop"].findChildren(QPlainTextEdit)
    field.setFocus()
    stage.until(field.hasFocus)
    field.setPlainText("a\\nb\nC:\\x")
    dialog.panel.rows["top_k"].setFocus()
    stage.until(lambda: _tuner(stage).tuning.parameters.stop is not None)
    assert _tuner(stage).tuning.parameters.stop == ("a\nb", "C:\\x")
    assert field.toPlainText() == "a\\nb\nC:\\x"
    dialog.accept()


def test_a_preset_comes_from_a_file_and_goes_into_one(stage: Stage, tmp_path: Path) -> None:
    dialog = _dialog(stage)
    file = tmp_path / "Modelfile"
    file.write_text("FROM qwen3\nPARAMETER top_k 5\nTEMPLATE x\n")
    dialog.presets.import_from(str(file))
    stage.until(lambda: _tuner(stage).preset is not None)
    preset = _tuner(stage).preset
    assert preset is not None
    assert (preset.name, preset.parameters) == ("qwen3", Parameters(top_k=5))
    stage.until(lambda: "“TEMPLATE” was left out" in dialog.text())
    out = tmp_path / "out.preset.json"
    dialog.presets.export_to(preset, str(out))
    stage.until(lambda: "Exported “qwen3”." in dialog.text())
    assert json.loads(out.read_text("utf-8"))["parameters"] == {"top_k": 5}
    dialog.presets.import_from(str(tmp_path / "none"))
    stage.until(lambda: "can't be read" in dialog.text())
    dialog.accept()


def test_a_long_notice_leaves_room_for_what_it_is_about(stage: Stage, tmp_path: Path) -> None:
    stage.window.resize(800, 600)
    dialog = _dialog(stage)
    (scroll,) = [each for each in dialog.findChildren(QScrollArea) if each.isVisible()]
    before = scroll.height()
    scroll.verticalScrollBar().setValue(100)
    file = tmp_path / "Modelfile"
    file.write_text("FROM qwen3\n" + "".join(f"PARAMETER unheard_{n} 1\n" for n in range(9)))
    dialog.presets.import_from(str(file))
    stage.until(lambda: "“unheard_8” was left out" in dialog.text())
    stage.qtbot.wait(50)
    assert dialog.height() <= 600
    assert scroll.height() == before
    assert scroll.verticalScrollBar().value() == 0
    dialog.accept()


@pytest.mark.parametrize("width", [360, 1080])
def test_everything_is_named_and_within_the_dialog(stage: Stage, width: int) -> None:
    stage.window.resize(width, 640)
    dialog = _dialog(stage)
    assert dialog.width() <= width
    dialog.panel.unfold()
    stage.qtbot.wait(50)
    for key, row in dialog.panel.rows.items():
        if row.isHidden():
            continue
        fields = row.findChildren(QDoubleSpinBox) or row.findChildren(QComboBox)
        for field in fields or row.findChildren(QPlainTextEdit):
            assert field.accessibleName(), key
            assert field.accessibleDescription(), key
            assert row.rect().contains(field.mapTo(row, field.rect().center())), key
        assert row.mapTo(dialog, row.rect().topRight()).x() < dialog.width()
    dialog.accept()


def test_ctrl_i_opens_it_once(stage: Stage) -> None:
    for _ in range(2):
        stage.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert len(stage.window.findChildren(ParametersDialog)) == 1
    for dialog in stage.window.findChildren(ParametersDialog):
        dialog.accept()


def test_a_preset_that_is_chosen_replaces_what_differed(stage: Stage) -> None:
    poet = _save(stage, "Poet", Parameters(top_k=9))
    _tuner(stage).set(Place.CONVERSATION, "top_k", 3)
    dialog = _dialog(stage)
    (box,) = dialog.presets.findChildren(QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == ["None", "Poet"]
    box.activated.emit(1)
    assert _tuner(stage).tuning == Tuning(poet.id, NOTHING)
    assert box.currentText() == "Poet"
    stage.workspace.presets.save(replace(poet, name="Bard"))
    stage.until(lambda: box.currentText() == "Bard")
    dialog.accept()
