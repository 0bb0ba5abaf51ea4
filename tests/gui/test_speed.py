"""Measuring a model from its card, with the scripted engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from desktop_chat.app.state import Phase
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import BlockedByPolicy
from desktop_chat.domain.generation import LoadStage, Request
from desktop_chat.domain.loading import Fit, FitKind, Memory
from desktop_chat.domain.measurement import DraftGain
from desktop_chat.domain.model import Standing
from desktop_chat.engine.scripted.measurement import MEASUREMENT
from desktop_chat.ui.card.dialog import CardDialog
from desktop_chat.ui.card.speed import SpeedView
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.models.item_model import fit_words
from tests.gui.stage import Stage
from tests.gui.test_card import Place, words


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Place]:
    place = Place(qtbot, theme, tmp_path)
    yield place
    place.close()


def view(dialog: CardDialog) -> SpeedView:
    (found,) = dialog.findChildren(SpeedView)
    return found


def test_measured_shown_and_forgotten(place: Place) -> None:
    speed = view(place.shown(place.model()))
    assert "Not measured" in speed.text()
    assert "All models leave the memory" in speed.text()
    assert not speed.forget.isVisible()
    speed.begin.click()
    place.until(lambda: "It writes" in speed.text())
    assert "27.9 tokens/s" in speed.text()
    assert "before, it was 21.4" in speed.text()
    assert "3 threads" in speed.text()
    assert "stays in f16 unless you choose otherwise" in speed.text()
    assert "mislead" not in speed.text()
    assert speed.begin.text() == "Measure again"
    place.until(lambda: place.cards == 2)  # how it would run is told anew
    speed.forget.click()
    place.until(lambda: "Not measured" in speed.text())


def test_what_of_the_setup_is_unusual_is_told(place: Place) -> None:
    path = place.model()
    setup = replace(MEASUREMENT.best.setup, flash_attention=False, repacked=False)
    place.bests[path] = replace(MEASUREMENT.best, setup=setup)
    speed = view(place.shown(path))
    place.until(lambda: "It writes" in speed.text())
    assert "no flash attention, no repacked weights." in speed.text()


@pytest.mark.parametrize(
    ("ratio", "said"),
    [
        (1.31, "1.31 times as fast with small.gguf as its draft model."),
        (0.8, "With small.gguf as its draft model it isn't faster: 0.80 times as fast."),
    ],
)
def test_what_a_draft_model_gains_is_told(place: Place, ratio: float, said: str) -> None:
    path = place.model()
    place.bests[path] = replace(MEASUREMENT.best, draft=DraftGain("small.gguf", ratio))
    speed = view(place.shown(path))
    place.until(lambda: "It writes" in speed.text())
    assert said in speed.text()


def test_what_others_made_doubtful_is_kept_by_a_second_press(place: Place) -> None:
    path = place.model()
    former = place.bests[path] = replace(MEASUREMENT.best, before=MEASUREMENT.best.rates)
    speed = view(place.shown(path))
    place.load(path)
    place.engine.others = 0.4
    speed.begin.click()
    place.until(lambda: "Nothing was kept" in speed.text())
    assert "Other programs used 40 %" in speed.text()
    assert "27.9 tokens/s" in speed.text()
    assert speed.begin.text() == "Measure again"
    assert place.bests[path] == former
    assert place.cards == 1  # nothing else counts now
    speed.keep.click()
    place.until(lambda: not speed.keep.isVisible())
    assert place.bests[path] == MEASUREMENT.best
    assert "Nothing was kept" not in speed.text()
    assert "mislead" in speed.text()
    place.until(lambda: place.cards == 2)


def test_progress_and_cancel(place: Place) -> None:
    place.seconds_per_measuring = 60.0
    path = place.model()
    place.load(path)
    speed = view(place.shown(path))
    speed.begin.click()
    place.until(lambda: "numbers of threads" in speed.text())
    bar = speed.findChildren(QProgressBar)[0]
    assert bar.isVisible()
    assert not speed.begin.isVisible()
    state = place.bridge.state
    assert (state.phase, state.stage) == (Phase.LOADING, LoadStage.MEASURING)
    assert state.can_stop
    assert not state.can_send
    assert not state.in_memory
    speed.cancel.click()
    place.until(lambda: speed.begin.isVisible())
    assert "Not measured" in speed.text()
    assert not bar.isVisible()
    assert place.bridge.state.phase is Phase.ASLEEP
    assert place.bridge.state.model is not None


def test_what_is_tried_is_told(place: Place) -> None:
    place.seconds_per_measuring = 5.0
    path = place.model()
    place.load(path)
    speed = view(place.shown(path))
    speed.begin.click()
    place.until(lambda: "Trying repacked weights… 2" in speed.text())
    speed.cancel.click()
    place.until(lambda: speed.begin.isVisible())


def test_the_model_in_use_sleeps_until_the_next_question(place: Place) -> None:
    path = place.model()
    place.load(path)
    speed = view(place.shown(path))
    speed.begin.click()
    place.until(lambda: "It writes" in speed.text())
    assert place.bridge.state.phase is Phase.ASLEEP
    place.bridge.generate(Request("a", (Message(Role.USER, "Hi"),)))
    place.until(lambda: place.bridge.state.phase is Phase.READY)


def test_not_while_an_answer_is_under_way(place: Place) -> None:
    path = place.model()
    place.load(path)
    place.engine.enqueue("word " * 1_000, tokens_per_second=20)
    place.bridge.generate(Request("a", (Message(Role.USER, "Hi"),)))
    speed = view(place.shown(path))
    assert not speed.begin.isEnabled()
    assert "has finished what it is at" in speed.text()
    place.measuring.begin(path)
    assert place.measuring.progress is None
    assert place.bridge.state.phase is Phase.GENERATING
    place.bridge.stop()
    place.until(lambda: speed.begin.isEnabled())


def test_another_model_that_is_chosen_meanwhile_comes_first(place: Place) -> None:
    place.seconds_per_measuring = 60.0
    path, other = place.model(), place.model("other")
    speed = view(place.shown(path))
    speed.begin.click()
    place.until(lambda: "numbers of threads" in speed.text())
    place.load(other)
    place.until(lambda: speed.begin.isVisible())
    assert place.bridge.state.model is not None
    assert place.bridge.state.model.path == other


def test_it_goes_on_when_the_card_is_closed(place: Place) -> None:
    place.seconds_per_measuring = 0.5
    path = place.model()
    dialog = place.shown(path)
    view(dialog).begin.click()
    place.until(lambda: place.measuring.progress is not None)
    dialog.accept()
    place.until(lambda: place.measuring.of(path).best is not None)


def test_why_it_could_not_be_measured(place: Place) -> None:
    path, other = place.model(), place.model("other")
    place.load(other)
    place.engine.enqueue_load_error(BlockedByPolicy("Not this one."), refused=True)
    speed = view(place.shown(path))
    speed.begin.click()
    place.until(lambda: "Not this one." in speed.text())
    assert place.bridge.state.phase is Phase.READY  # the other one is where it was
    assert place.bridge.state.error is None


def test_what_was_measured_before_is_shown(place: Place) -> None:
    path = place.model()
    best = replace(MEASUREMENT.best, rates=MEASUREMENT.best.before)
    place.bests[path] = best
    speed = view(place.shown(path))
    place.until(lambda: "nothing was faster" in speed.text())
    assert speed.forget.isVisible()


def test_no_button_for_what_cannot_be_talked_to(place: Place) -> None:
    place.standing = Standing.SET_ASIDE
    dialog = place.shown(place.model())
    assert not dialog.findChildren(SpeedView)
    assert "Speed on this machine" not in words(dialog)


def test_the_list_says_that_a_speed_was_measured() -> None:
    fit = Fit(FitKind.CPU, Memory(), 512, 512, 0, 27.9, is_measured=True)
    assert fit_words(fit) == "CPU, 28 tokens/s measured"
    assert fit_words(replace(fit, is_measured=False)) == "CPU, about 28 tokens/s"


def test_the_window_says_what_is_under_way(stage: Stage) -> None:
    from desktop_chat.domain.generation import Measuring

    stage.start()
    stage.engine.hold(Measuring)
    beta = stage.workspace.shelf.models[1]
    stage.workspace.measuring.begin(beta.path)
    stage.until(lambda: not stage.workspace.bridge.state.in_memory)
    switcher = stage.view.pane.switcher
    assert "Beta" in switcher.text()
    stage.engine.release()
    stage.until(lambda: stage.phase is Phase.ASLEEP)
    assert "Alpha" in switcher.text()
    assert stage.ask("Still there?")
