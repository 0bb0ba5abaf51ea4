"""Several models are asked the same, and what is shown and kept of it."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop_chat.app.comparing.comparing import Comparing
from desktop_chat.app.comparing.run import Phase
from desktop_chat.domain.comparison import Place, Question
from desktop_chat.domain.errors import LoadFailed
from desktop_chat.domain.loading import Fit, FitKind, Memory
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage

VOICES = {"Alpha": "Alpha was here with {seed}.", "Beta": "Beta knows of {question}"}
HERONS = Question("What is a heron?")


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    return open_stage(voices=VOICES).start()


def begin(stage: Stage, *questions: Question, **more: Any) -> Comparing:
    """Have both models compared, and return when that is shown."""
    comparing = stage.workspace.comparing
    models = sorted(comparing.contestants.models, key=lambda each: each.title)
    who = [comparing.contestants.contestant(model) for model in models]
    with stage.qtbot.waitSignal(comparing.opened):
        comparing.begin(comparing.contestants.comparison(who, questions or (HERONS,), **more))
    return comparing


def reach(stage: Stage, comparing: Comparing, phase: Phase) -> None:
    def reached() -> bool:
        progress = comparing.progress
        return progress is not None and progress.phase is phase

    stage.qtbot.waitUntil(reached, timeout=5000)


def text(comparing: Comparing, *place: int) -> str:
    answer = comparing.answer(Place(*place))
    assert answer is not None
    return answer.message.content


def test_each_model_answers_in_its_own_words(stage: Stage) -> None:
    comparing = begin(stage, HERONS, seed=7)
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 0, 0, 0) == "Alpha was here with 7."
    assert text(comparing, 0, 1, 0) == "Beta knows of What is a heron?"


def test_all_are_asked_the_same_and_nothing_else(stage: Stage) -> None:
    comparing = begin(stage, HERONS, seed=7)
    reach(stage, comparing, Phase.DONE)
    (engine,) = stage.engines[1:]
    assert engine.asked is not None
    assert engine.asked.fresh
    assert engine.asked.sampling.seed == 7
    assert [each.content for each in engine.asked.messages] == ["What is a heron?"]


def on_cpu(size: int) -> Callable[[object], Fit]:
    return lambda _: Fit(FitKind.CPU, Memory(size), 8192, 8192, 0)


def test_models_that_fit_together_work_at_the_same_time(open_stage: OpenStage) -> None:
    stage = open_stage(voices=VOICES, reckon=on_cpu(1 << 30)).start()
    comparing = begin(stage)
    reach(stage, comparing, Phase.DONE)
    assert len(stage.engines) == 3
    assert text(comparing, 0, 1, 0).startswith("Beta")


def test_models_that_do_not_fit_together_take_turns(open_stage: OpenStage) -> None:
    stage = open_stage(voices=VOICES, reckon=on_cpu(1 << 49)).start()
    comparing = begin(stage)
    reach(stage, comparing, Phase.DONE)
    assert len(stage.engines) == 2
    assert text(comparing, 0, 1, 0).startswith("Beta")


def test_a_model_that_cannot_be_loaded_leaves_a_note_and_the_others_go_on(stage: Stage) -> None:
    first = begin(stage)
    reach(stage, first, Phase.DONE)
    stage.engines[1].enqueue_load_error(LoadFailed("It has holes."))
    comparing = begin(stage, HERONS, Question("And an egret?"))
    reach(stage, comparing, Phase.DONE)
    notes = [comparing.answer(Place(question, 0, 0)) for question in (0, 1)]
    assert all(each is not None and "It has holes." in each.note for each in notes)
    assert text(comparing, 1, 1, 0) == "Beta knows of And an egret?"
    comparing.ask_failed_again()
    reach(stage, comparing, Phase.DONE)
    assert text(comparing, 1, 0, 0).startswith("Alpha")


def test_another_seed_asks_all_again_and_what_was_there_stays(stage: Stage) -> None:
    comparing = begin(stage, HERONS, seed=7)
    reach(stage, comparing, Phase.DONE)
    comparing.add_seeds(2)
    stage.qtbot.waitUntil(
        lambda: comparing.progress is not None and comparing.progress.done == 6, timeout=5000
    )
    assert comparing.comparison is not None
    seeds = comparing.comparison.seeds
    assert len(set(seeds)) == 3
    assert [text(comparing, 0, 0, n) for n in range(3)] == [
        f"Alpha was here with {seed}." for seed in seeds
    ]
