"""The scripted engine keeps the promises of the engine's interface."""

import queue
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import Cancelled, ContextFull, DamagedFile, EngineCrashed, NoModel
from desktop_chat.domain.generation import (
    ContextPlanned,
    Delta,
    Event,
    Failed,
    Finished,
    FinishReason,
    Loaded,
    Loading,
    LoadStage,
    Measured,
    Measuring,
    Progress,
    Request,
    Residents,
    Unloaded,
    UnloadReason,
)
from desktop_chat.domain.loading import LoadOptions, Residency
from desktop_chat.engine.engine import Engine
from desktop_chat.engine.scripted.engine import ScriptedEngine

MODEL = Path("models/Qwen3-4B.gguf")


@dataclass
class Recorder:
    events: "queue.Queue[Event]" = field(default_factory=lambda: queue.Queue[Event]())

    def until(self, kind: type[Event]) -> list[Event]:
        seen: list[Event] = []
        while not (seen and isinstance(seen[-1], kind)):
            seen.append(self.events.get(timeout=5))
        return seen


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def engine(recorder: Recorder) -> Iterator[ScriptedEngine]:
    engine = ScriptedEngine(recorder.events.put, ctx=40)
    yield engine
    engine.close()


def ask(*texts: str, id: str = "r1") -> Request:
    return Request(id, tuple(Message(Role.USER, text) for text in texts))


def loaded(engine: Engine, recorder: Recorder) -> None:
    engine.load(MODEL, LoadOptions())
    recorder.until(Loaded)


def test_load_reports_progress_and_a_model_named_after_the_file(
    engine: ScriptedEngine, recorder: Recorder
) -> None:
    engine.load(MODEL, LoadOptions(ctx=99))
    *progress, last = recorder.until(Loaded)
    fractions = [event.fraction for event in progress if isinstance(event, Loading)]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert isinstance(last, Loaded)
    assert (last.model.name, last.model.ctx) == ("Qwen3-4B", 99)


def test_a_laid_down_load_error_fails_one_load(engine: ScriptedEngine, recorder: Recorder) -> None:
    error = DamagedFile("It ends early.")
    engine.enqueue_load_error(error)
    engine.load(MODEL, LoadOptions())
    assert recorder.until(Failed)[-1] == Failed(None, error)
    loaded(engine, recorder)


def test_a_reply_arrives_in_order_and_whole(engine: ScriptedEngine, recorder: Recorder) -> None:
    loaded(engine, recorder)
    engine.enqueue("Blue, mostly.", thinking="The sky …")
    engine.generate(ask("What colour is the sky?"))
    events = recorder.until(Finished)
    assert [type(event) for event in events[:2]] == [ContextPlanned, Progress]
    deltas = [event for event in events if isinstance(event, Delta)]
    assert [delta.thinking for delta in deltas] == [True, True, True, False, False]
    last = events[-1]
    assert isinstance(last, Finished)
    assert (last.text, last.thinking) == ("Blue, mostly.", "The sky …")
    assert last.reason is FinishReason.STOP
    assert last.stats.prompt_tokens == 5


def test_an_empty_script_still_answers(engine: ScriptedEngine, recorder: Recorder) -> None:
    loaded(engine, recorder)
    answers: list[str] = []
    for _ in range(2):
        engine.generate(ask("Hello?"))
        last = recorder.until(Finished)[-1]
        assert isinstance(last, Finished)
        answers.append(last.text)
    assert answers[0] == answers[1] != ""


def test_stop_ends_the_reply_and_those_that_wait(
    engine: ScriptedEngine, recorder: Recorder
) -> None:
    loaded(engine, recorder)
    engine.enqueue("one two three four", tokens_per_second=0.5)
    engine.generate(ask("Count.", id="running"))
    recorder.until(Delta)
    engine.generate(ask("And again.", id="waiting"))
    engine.stop()
    for request, text in [("running", "one "), ("waiting", "")]:
        last = recorder.until(Finished)[-1]
        assert isinstance(last, Finished)
        assert (last.request, last.text, last.reason) == (request, text, FinishReason.CANCELLED)
    engine.generate(ask("Still there?"))
    assert isinstance(recorder.until(Finished)[-1], Finished)


def test_a_reply_can_fail_half_way(engine: ScriptedEngine, recorder: Recorder) -> None:
    loaded(engine, recorder)
    error = EngineCrashed("A made-up crash.")
    engine.enqueue("Well, ", error=error)
    engine.generate(ask("Go on."))
    events = recorder.until(Failed)
    assert Delta("r1", "Well, ") in events
    assert events[-1] == Failed("r1", error)


def test_the_plan_drops_the_oldest_and_never_the_last(
    engine: ScriptedEngine, recorder: Recorder
) -> None:
    loaded(engine, recorder)
    engine.plan(ask("old " * 20, "newer " * 20, "and now?"))
    planned = recorder.until(ContextPlanned)[-1]
    assert isinstance(planned, ContextPlanned)
    assert [message.content[:3] for message in planned.plan.dropped] == ["old"]
    assert planned.plan.kept[-1].content == "and now?"
    assert planned.plan.reason
    engine.plan(ask("word " * 41))
    failed = recorder.until(Failed)[-1]
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, ContextFull)


def test_without_a_model_it_says_so(engine: ScriptedEngine, recorder: Recorder) -> None:
    engine.generate(ask("Hello?"))
    failed = recorder.until(Failed)[-1]
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, NoModel)


def test_a_question_wakes_a_model_whose_memory_was_given_back(
    engine: ScriptedEngine, recorder: Recorder
) -> None:
    loaded(engine, recorder)
    engine.fall_asleep()
    assert recorder.until(Unloaded) == [Residents(()), Unloaded(UnloadReason.IDLE)]
    engine.plan(ask("Hello?"))
    assert isinstance(recorder.until(Failed)[-1], Failed)
    engine.generate(ask("Hello?"))
    kinds = [type(event) for event in recorder.until(Finished)]
    assert kinds.index(Loading) < kinds.index(Residents) < kinds.index(Loaded)
    assert kinds.index(Loaded) < kinds.index(ContextPlanned)


def test_a_model_that_cannot_be_woken_fails_the_reply(
    engine: ScriptedEngine, recorder: Recorder
) -> None:
    loaded(engine, recorder)
    engine.unload()
    recorder.until(Unloaded)
    error = DamagedFile("It ends early.")
    engine.enqueue_load_error(error)
    engine.generate(ask("Hello?"))
    assert recorder.until(Failed)[-1] == Failed("r1", error)


def test_models_stay_within_the_budget_and_come_back_at_once(
    engine: ScriptedEngine, recorder: Recorder
) -> None:
    engine.keep(Residency(2 << 30))
    one, two, three = (Path(f"{name}.gguf") for name in ("one", "two", "three"))
    seen: list[tuple[Path, ...]] = []
    for path in (one, two, one, three):
        engine.load(path, LoadOptions())
        events = recorder.until(Loaded)
        seen += [event.paths for event in events if isinstance(event, Residents)]
        assert not any(isinstance(event, Unloaded) for event in events)
        if len(seen) == 3:
            assert not any(isinstance(event, Loading) for event in events)
    assert seen == [(one,), (two, one), (one, two), (one,), (three, one)]
    engine.keep(Residency(0))
    (told,) = recorder.until(Residents)
    assert isinstance(told, Residents)
    assert [(each.path, each.size) for each in told.models] == [(three, 1 << 30)]


def test_a_file_has_its_test_run_once(recorder: Recorder) -> None:
    engine = ScriptedEngine(recorder.events.put, seconds_per_check=0.0)
    stages: list[set[LoadStage]] = []
    for ctx in (512, 1024):
        engine.load(MODEL, LoadOptions(ctx=ctx))
        events = recorder.until(Loaded)
        stages.append({event.stage for event in events if isinstance(event, Loading)})
    engine.close()
    assert stages == [{LoadStage.CHECKING, LoadStage.LOADING}, {LoadStage.LOADING}]


def test_a_model_is_measured_and_the_one_in_use_sleeps(
    engine: ScriptedEngine, recorder: Recorder
) -> None:
    engine.load(MODEL, LoadOptions())
    recorder.until(Loaded)
    engine.measure("m", MODEL.with_name("other.gguf"), LoadOptions())
    seen = recorder.until(Measured)
    progress = [each for each in seen if isinstance(each, Measuring)]
    assert {each.request for each in progress} == {"m"}
    assert [each.fraction for each in progress] == sorted(each.fraction for each in progress)
    assert Residents(()) in seen
    assert any(isinstance(each, Unloaded) for each in seen)
    engine.generate(ask("Hi"))
    assert any(isinstance(each, Loaded) for each in recorder.until(Finished))


def test_measuring_can_be_stopped(recorder: Recorder) -> None:
    engine = ScriptedEngine(recorder.events.put, seconds_per_measuring=60.0)
    engine.measure("m", MODEL, LoadOptions())
    recorder.until(Measuring)
    engine.stop()
    failed = recorder.until(Failed)[-1]
    engine.close()
    assert isinstance(failed, Failed)
    assert failed.request == "m"
    assert isinstance(failed.error, Cancelled)
