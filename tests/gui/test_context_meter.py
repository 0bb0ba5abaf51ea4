"""How much of the context is used: always in sight, and explained when it is pressed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop_chat.ui.card.dialog import CardDialog
from desktop_chat.ui.context.dialog import ContextDialog
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage


def opened(stage: Stage) -> ContextDialog:
    (found,) = [each for each in stage.window.findChildren(ContextDialog) if each.isVisible()]
    return found


def filled(open_stage: OpenStage) -> Stage:
    """A conversation whose beginning doesn't fit."""
    stage = open_stage(ctx=96).start()
    for number in range(4):
        stage.engine.enqueue("Herons stand still. " * 9, tokens_per_second=1000)
        stage.ask(f"Question {number}: what does a heron do all day?")
    meter = stage.window.status.meter
    stage.until(lambda: "not all of the conversation" in meter.accessibleName())
    return stage


def test_nothing_is_measured_before_there_is_something(stage: Stage) -> None:
    assert stage.window.status.meter.isHidden()
    assert not stage.view.commands.is_possible("context")


def test_the_meter_says_how_much_is_read(stage: Stage) -> None:
    stage.ask("one two three")
    meter = stage.window.status.meter
    stage.until(lambda: not meter.isHidden())
    assert meter.text().endswith(" of 8,192 tokens")
    assert meter.accessibleName().startswith("Context: ")
    assert meter.text() in stage.window.status.text()
    assert meter.toolTip() == "What the model reads"


def test_a_press_tells_what_is_read_and_what_is_left_out(open_stage: OpenStage) -> None:
    stage = filled(open_stage)
    QTest.mouseClick(stage.window.status.meter, Qt.MouseButton.LeftButton)
    said = opened(stage).text()
    assert "of 96 tokens are read, 24 are kept free for the reply." in said
    assert "The first of them: “" in said
    assert "You: Question 0: what does a heron do all day?" in said
    assert "tokens/s, the first after" in said
    assert "Alpha" in said


def test_it_follows_what_happens_meanwhile(open_stage: OpenStage) -> None:
    stage = filled(open_stage)
    stage.view.commands.run("context")
    dialog = opened(stage)
    stage.view.new_chat()
    stage.until(lambda: "It isn't known yet" in dialog.text())
    assert "Left out" not in dialog.text()


def test_a_message_that_is_too_long_is_told(open_stage: OpenStage) -> None:
    stage = open_stage(ctx=32).start()
    stage.view.pane.composer.set_text("word " * 200)
    meter = stage.window.status.meter
    stage.until(lambda: meter.text() == "Context full")
    stage.view.commands.run("context")
    assert "This is longer than the model's context" in opened(stage).text()


def test_it_leads_to_the_card_of_the_model(stage: Stage) -> None:
    stage.ask("Hello")
    stage.until(lambda: stage.view.commands.is_possible("context"))
    stage.view.commands.run("context")
    dialog = opened(stage)
    buttons = dialog.findChildren(QAbstractButton)
    (link,) = [each for each in buttons if each.text() == "About this model…"]
    link.click()
    assert not dialog.isVisible()
    (card,) = stage.window.findChildren(CardDialog)
    card.reject()


def test_a_narrow_window_has_room_for_it(stage: Stage) -> None:
    stage.ask("one two three")
    meter = stage.window.status.meter
    stage.until(lambda: not meter.isHidden())
    stage.window.resize(360, 500)
    stage.qtbot.wait(20)
    place = meter.mapTo(stage.window, meter.rect().bottomRight())
    assert stage.window.rect().contains(place)
    assert meter.width() == meter.sizeHint().width()
