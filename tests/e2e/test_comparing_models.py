"""Real models are compared as the window does it, with an engine for each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.app.commons import Commons
from desktop_chat.app.comparing.run import Phase, Run
from desktop_chat.app.services import AppServices
from desktop_chat.domain.comparison import Comparison, Place, Question
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.parameters import Parameters
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.paths import Paths
from desktop_chat.wiring.profile import Profile

QUESTIONS = (Question("Name three birds that live near water."), Question("What is a tide?"))
CONDITIONS = Parameters(temperature=0.9, max_tokens=24, ctx=1024)
_PATIENCE_MS = 240_000  # two test runs on a busy machine


@pytest.fixture
def commons(qtbot: QtBot, tmp_path: Path, smollm2: Path, gemma: Path) -> Iterator[Commons]:
    paths = Paths.of(tmp_path)
    paths.create()
    ChatStore(paths.database).close()  # unencrypted, so that nobody is asked
    profile = Profile(paths, lambda crash: pytest.fail(str(crash)))
    profile.open_library().add((smollm2, gemma))
    made = Commons(
        AppServices(
            paths,
            profile.settings,
            profile.make_engine,
            profile.make_window_vault,
            profile.models,
        )
    )
    made.unlocking.start()
    with qtbot.waitSignal(made.shelf.changed, timeout=_PATIENCE_MS):
        made.shelf.refresh()
    yield made
    made.close()


def comparison(commons: Commons, *names: str) -> Comparison:
    models = {model.path.stem: model for model in commons.contestants.models}
    found = [models[next(stem for stem in models if name in stem)] for name in names]
    contestants = [commons.contestants.contestant(model) for model in found]
    return commons.contestants.comparison(contestants, QUESTIONS, CONDITIONS, seed=3)


def answered(qtbot: QtBot, commons: Commons, wanted: Comparison) -> tuple[Run, bool]:
    """A comparison that is whole, and whether its models were at work at the same time."""
    runs: list[Run] = []
    at_once: list[bool] = []

    def begun(run: Run) -> None:
        runs.append(run)
        run.changed.connect(lambda: at_once.append(len(run.progress.under_way) > 1))

    errors: list[Exception] = []
    commons.comparisons.begin(wanted, begun, errors.append)
    qtbot.waitUntil(
        lambda: bool((runs and runs[0].phase is Phase.DONE) or errors), timeout=_PATIENCE_MS
    )
    assert not errors
    return runs[0], any(at_once)


def texts(run: Run, who: int) -> list[str]:
    found = [run.answer(Place(question, who, 0)) for question in range(len(QUESTIONS))]
    assert all(each is not None and not each.note for each in found), found
    return [each.message.content for each in found if each is not None]


def test_two_models_answer_at_the_same_time(qtbot: QtBot, commons: Commons) -> None:
    run, at_once = answered(qtbot, commons, comparison(commons, "SmolLM2", "gemma"))
    assert at_once, "both are small"
    assert texts(run, 0) != texts(run, 1)
    answers = [each.message for each in run.answers]
    assert {each.finish for each in answers} <= {FinishReason.STOP, FinishReason.LENGTH}
    assert all(each.origin is not None and each.origin.ctx == 1024 for each in answers)
    assert all(each.stats is not None and each.stats.seed == 3 for each in answers)


def test_the_same_model_says_the_same_beside_itself_and_alone(
    qtbot: QtBot, commons: Commons
) -> None:
    run, at_once = answered(qtbot, commons, comparison(commons, "SmolLM2", "SmolLM2"))
    assert at_once
    assert texts(run, 0) == texts(run, 1)
    alone, _ = answered(qtbot, commons, comparison(commons, "SmolLM2"))
    assert texts(alone, 0) == texts(run, 0)
