"""What the window says of the loaded model, and what it lets one choose."""

import json
import os

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from desktop_chat.domain.model import TemplateInfo, TemplateSource
from desktop_chat.domain.settings import CTX, THINKING
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui.parameters.thinking_switch import ThinkingSwitch
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage


def said(stage: Stage) -> list[str]:
    """What can be read in the pane beside messages."""
    return [label.text() for label in stage.view.pane.findChildren(QLabel) if label.isVisible()]


def test_the_list_of_models_says_what_was_chosen_for_the_loaded_one(open_stage: OpenStage) -> None:
    notes = ("Context of 8,192 tokens.", "2 threads, one for each core.")
    stage = open_stage(notes=notes).start()
    stage.view.pane.switcher.open_list()
    popup = stage.view.pane.switcher.popup()
    assert popup.details.isVisible()
    for part in ("Runs on CPU", *notes, "own chat template"):
        assert part in popup.details.text()
    popup.hide()


def test_before_a_model_is_loaded_there_is_nothing_to_say_of_it(open_stage: OpenStage) -> None:
    stage = open_stage(models=[])
    stage.view.pane.switcher.open_list()
    popup = stage.view.pane.switcher.popup()
    assert popup.isVisible()
    assert not popup.details.isVisible()
    popup.hide()


@pytest.mark.parametrize(
    ("template", "words"),
    [
        (TemplateInfo(TemplateSource.NONE), "continues your text"),
        (TemplateInfo(TemplateSource.FAMILY, "gemma"), "that of gemma is used"),
    ],
)
def test_a_missing_template_is_told_until_the_model_was_asked(
    open_stage: OpenStage, template: TemplateInfo, words: str
) -> None:
    stage = open_stage(template=template).start()
    assert any(words in text for text in said(stage))
    stage.ask("Once upon a time")
    assert not any(words in text for text in said(stage))


def test_thinking_is_switched_where_the_model_can(stage: Stage) -> None:
    switch = stage.find(ThinkingSwitch, "Thinking: auto")
    stage.ask("One?")
    assert stage.engine.asked is not None
    assert stage.engine.asked.thinking is None
    off = next(action for action in switch.menu().actions() if action.text() == "Answer at once")
    off.trigger()
    assert stage.settings.get(THINKING) is False
    assert switch.text() == "Thinking: off"
    stage.ask("Two?")
    assert stage.engine.asked.thinking is False


def test_a_screen_reader_says_which_thinking_is_chosen(stage: Stage) -> None:
    menu = stage.find(ThinkingSwitch, "Thinking: auto").menu()

    def chosen() -> dict[str, bool]:
        root = QAccessible.queryAccessibleInterface(menu)
        items = [root.child(index) for index in range(root.childCount())]
        assert all(item.state().checkable for item in items)
        return {item.text(QAccessible.Text.Name): bool(item.state().checked) for item in items}

    assert list(chosen().values()) == [True, False, False]
    menu.actions()[2].trigger()
    assert list(chosen().values()) == [False, False, True]
    assert "Answer at once" in chosen()


def test_what_the_model_would_read_is_counted_with_the_choice_of_thinking(stage: Stage) -> None:
    stage.type("Is it?")
    stage.until(lambda: stage.engine.planned is not None)
    assert stage.engine.planned is not None
    assert stage.engine.planned.thinking is None
    stage.workspace.decide(THINKING, False)
    stage.until(lambda: stage.engine.planned is not None and stage.engine.planned.thinking is False)


def test_the_last_choice_is_the_one_that_is_saved(stage: Stage) -> None:
    for ctx in range(512, 600):
        stage.workspace.decide(CTX, ctx)
    stage.close()
    assert SettingsFile(stage.paths.settings).get(CTX) == 599
    assert not stage.view.pane.notice.isVisible()


def test_a_choice_that_cannot_be_saved_counts_and_is_told(stage: Stage) -> None:
    stage.until(stage.paths.settings.exists)
    stage.paths.settings.unlink()
    stage.paths.settings.mkdir()
    stage.workspace.decide(CTX, 512)
    stage.until(stage.view.pane.notice.isVisible)
    assert str(stage.paths.settings) in stage.view.pane.notice.text()
    assert stage.settings.get(CTX) == 512


def test_the_choice_of_thinking_is_there_at_the_next_start(open_stage: OpenStage) -> None:
    first = open_stage()
    first.workspace.decide(THINKING, True)
    first.close()
    second = open_stage().start()
    assert second.find(ThinkingSwitch, "Thinking: on").isVisible()


def test_a_model_that_cannot_switch_thinking_offers_no_switch(open_stage: OpenStage) -> None:
    stage = open_stage(template=TemplateInfo(TemplateSource.FILE)).start()
    assert not any(switch.isVisible() for switch in stage.window.findChildren(ThinkingSwitch))


def test_damaged_settings_are_told(open_stage: OpenStage) -> None:
    first = open_stage()
    first.close()
    first.paths.settings.write_text("{")
    second = open_stage().start()
    assert second.view.pane.notice.isVisible()
    assert "defaults are used" in second.view.pane.notice.text()


@pytest.mark.skipif(os.name != "posix", reason="another computer would be asked")
def test_no_other_computer_is_asked_for_a_model(open_stage: OpenStage) -> None:
    """What begins with two slashes is on another one for Windows; here it is the same file."""
    first = open_stage()
    first.close()
    file = first.paths.data / "own.gguf"
    file.write_bytes(b"")
    for name, is_found in ((f"/{file}", False), (f"{file}", True)):
        first.paths.settings.write_text(json.dumps({"model": name}))
        stage = open_stage().start()
        assert (stage.workspace.shelf.path == file) is is_found
        stage.close()
