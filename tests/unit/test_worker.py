"""The engine's thread, with a runner that does what the test says."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_chat.domain.errors import AppError, Cancelled, NoModel
from desktop_chat.domain.generation import (
    Delta,
    Event,
    Failed,
    Finished,
    FinishReason,
    GenerationStats,
    Request,
    Unloaded,
)
from desktop_chat.domain.loading import LoadOptions, Residency
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.worker import ThreadedEngine

WAIT = 10.0
OPTIONS = LoadOptions()


class Runner:
    """Waits in ``generate`` and ``load`` until it's let go or broken off."""

    def __init__(self, emit: EventHandler) -> None:
        self.emit = emit
        self.running = threading.Event()
        self.go_on = threading.Event()
        self.interrupted = False
        self.threads = {threading.get_ident()}
        self.done: list[str] = []
        self.error: Exception | None = None
        self.waits: queue.SimpleQueue[float | None] = queue.SimpleQueue()
        self.tended = threading.Event()

    def load(self, path: Path, options: LoadOptions) -> None:
        self._work(f"load {path}")
        if self.interrupted:
            raise Cancelled("load")

    def unload(self) -> None:
        self._note("unload")
        self.emit(Unloaded())

    def keep(self, residency: Residency) -> None:
        self._note(f"keep {residency.budget}")

    def tend(self) -> float | None:
        self.threads.add(threading.get_ident())
        try:
            wait = self.waits.get_nowait()
        except queue.Empty:
            return None
        if wait is None:
            self.tended.set()
            self._fail()
        return wait

    def plan(self, request: Request) -> None:
        self._note(f"plan {request.id}")

    def generate(self, request: Request) -> None:
        self._work(f"generate {request.id}")
        reason = FinishReason.CANCELLED if self.interrupted else FinishReason.STOP
        self.emit(Finished(request.id, "said", "", reason, GenerationStats()))

    def measure(self, request: str, path: Path, options: LoadOptions) -> None:
        self._work(f"measure {path}")
        if self.interrupted:
            raise Cancelled("measure")

    def interrupt(self) -> None:
        self.interrupted = True
        self.go_on.set()

    def resume(self) -> None:
        self.interrupted = False
        self.go_on.clear()

    def close(self) -> None:
        self._note("close")

    def _note(self, what: str) -> None:
        self.threads.add(threading.get_ident())
        self.done.append(what)
        self._fail()

    def _fail(self) -> None:
        if self.error is not None:
            error, self.error = self.error, None
            raise error

    def _work(self, what: str) -> None:
        self._note(what)
        self.running.set()
        assert self.go_on.wait(WAIT)
        self.running.clear()


class Stage:
    """An engine, the runner that it made, and the events."""

    def __init__(self, before: Callable[[], None] = lambda: None) -> None:
        self.events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.runners: list[Runner] = []
        self._before = before
        self.engine = ThreadedEngine(self.events.put, self._make)

    def _make(self, emit: EventHandler) -> Runner:
        self._before()
        self.runners.append(Runner(emit))
        return self.runners[-1]

    def event(self) -> Event:
        return self.events.get(timeout=WAIT)

    def ready(self) -> Runner:
        """The runner, made and idle."""
        self.engine.unload()
        assert isinstance(self.event(), Unloaded)
        return self.runners[0]


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.engine.close()


def reason(event: Event) -> tuple[str, FinishReason, str]:
    assert isinstance(event, Finished)
    return event.request, event.reason, event.text


def test_nothing_is_made_before_it_is_needed(stage: Stage) -> None:
    stage.engine.stop()
    assert not stage.runners
    stage.ready()
    stage.ready()
    assert len(stage.runners) == 1


def test_all_is_done_in_order_on_one_thread_that_is_not_ours(stage: Stage) -> None:
    runner = stage.ready()
    stage.engine.generate(Request("a"))
    stage.engine.generate(Request("b"))
    stage.engine.plan(Request("c"))
    for name in "ab":
        assert runner.running.wait(WAIT)
        runner.go_on.set()
        assert reason(stage.event()) == (name, FinishReason.STOP, "said")
    while "plan c" not in runner.done:
        time.sleep(0.01)
    stage.engine.close()
    assert runner.done == ["unload", "generate a", "generate b", "plan c", "close"]
    assert len(runner.threads) == 1
    assert threading.get_ident() not in runner.threads


def test_plan_that_waits_gives_way_to_what_is_asked_after_it(stage: Stage) -> None:
    runner = stage.ready()
    stage.engine.generate(Request("a"))
    assert runner.running.wait(WAIT)
    for name in "bcd":
        stage.engine.plan(Request(name))
    stage.engine.generate(Request("e"))
    runner.go_on.set()
    assert reason(stage.event())[0] == "a"
    for name in "bcd":
        outdated = stage.event()
        assert isinstance(outdated, Failed)
        assert outdated.request == name
        assert isinstance(outdated.error, Cancelled)
    assert runner.running.wait(WAIT)
    runner.go_on.set()
    assert reason(stage.event())[0] == "e"
    assert runner.done == ["unload", "generate a", "generate e"]


def test_stop_ends_what_runs_and_what_waits(stage: Stage) -> None:
    runner = stage.ready()
    for name in "abc":
        stage.engine.generate(Request(name))
    stage.engine.plan(Request("d"))
    assert runner.running.wait(WAIT)
    stage.engine.stop()
    stage.engine.stop()
    assert reason(stage.event()) == ("a", FinishReason.CANCELLED, "said")
    assert reason(stage.event()) == ("b", FinishReason.CANCELLED, "")
    assert reason(stage.event()) == ("c", FinishReason.CANCELLED, "")
    plan = stage.event()
    assert isinstance(plan, Failed)
    assert plan.request == "d"
    assert isinstance(plan.error, Cancelled)
    assert runner.done == ["unload", "generate a"]


def test_what_is_asked_after_a_stop_is_answered(stage: Stage) -> None:
    runner = stage.ready()
    for _ in range(200):
        stage.engine.generate(Request("a"))
        stage.engine.stop()
        stage.engine.generate(Request("b"))
        assert reason(stage.event())[:2] == ("a", FinishReason.CANCELLED)
        assert runner.running.wait(WAIT)
        runner.go_on.set()
        assert reason(stage.event()) == ("b", FinishReason.STOP, "said")


def test_stop_while_the_runner_is_being_made() -> None:
    making, go_on = threading.Event(), threading.Event()

    def before() -> None:
        making.set()
        assert go_on.wait(WAIT)

    stage = Stage(before)
    stage.engine.generate(Request("a"))
    assert making.wait(WAIT)
    stage.engine.stop()
    go_on.set()
    assert reason(stage.event()) == ("a", FinishReason.CANCELLED, "")
    stage.engine.close()
    assert stage.runners[0].done == ["close"]


def test_load_and_unload_break_off_what_came_before(stage: Stage) -> None:
    runner = stage.ready()
    stage.engine.generate(Request("a"))
    assert runner.running.wait(WAIT)
    stage.engine.load(Path("one"), OPTIONS)
    assert reason(stage.event()) == ("a", FinishReason.CANCELLED, "said")
    assert runner.running.wait(WAIT)
    stage.engine.load(Path("two"), OPTIONS)
    failed = stage.event()
    assert isinstance(failed, Failed)
    assert failed.request is None
    assert isinstance(failed.error, Cancelled)
    assert runner.running.wait(WAIT)
    stage.engine.unload()
    assert isinstance(stage.event(), Failed)
    assert isinstance(stage.event(), Unloaded)


@pytest.mark.parametrize("error", [NoModel("none"), ZeroDivisionError("a bug")])
def test_an_error_is_an_event_and_the_thread_goes_on(
    error: Exception, stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    runner = stage.ready()
    runner.error = error
    stage.engine.generate(Request("a"))
    assert stage.event() == Failed("a", error)
    assert bool(caplog.records) is not isinstance(error, AppError)  # a bug is logged
    runner.error = error
    stage.engine.load(Path("file"), OPTIONS)
    assert stage.event() == Failed(None, error)
    stage.engine.generate(Request("b"))
    assert runner.running.wait(WAIT)
    runner.go_on.set()
    assert reason(stage.event()) == ("b", FinishReason.STOP, "said")


def test_log_tells_where_a_bug_is_and_nothing_that_was_said(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    runner = stage.ready()
    runner.error = ValueError("my diary, page one")
    stage.engine.generate(Request("a"))
    runner.go_on.set()
    assert isinstance(stage.event(), Failed)
    assert "ValueError" in caplog.text
    assert "in generate" in caplog.text
    assert "diary" not in caplog.text


def test_runner_that_cannot_be_made_is_tried_again() -> None:
    attempts = iter([ImportError("no library")])

    def before() -> None:
        for error in attempts:
            raise error

    stage = Stage(before)
    stage.engine.load(Path("file"), OPTIONS)
    failed = stage.event()
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, ImportError)
    stage.ready()
    stage.engine.close()


def test_close_breaks_off_and_waits(stage: Stage) -> None:
    runner = stage.ready()
    stage.engine.generate(Request("a"))
    stage.engine.generate(Request("b"))
    assert runner.running.wait(WAIT)
    stage.engine.close()
    assert runner.done[-1] == "close"
    assert reason(stage.event()) == ("a", FinishReason.CANCELLED, "said")
    assert reason(stage.event()) == ("b", FinishReason.CANCELLED, "")
    stage.engine.close()  # a second time does nothing


def test_delta_is_passed_on_at_once(stage: Stage) -> None:
    runner = stage.ready()
    stage.engine.generate(Request("a"))
    assert runner.running.wait(WAIT)
    runner.emit(Delta("a", "x"))
    assert stage.event() == Delta("a", "x")
    runner.go_on.set()
    assert isinstance(stage.event(), Finished)


def test_what_is_in_memory_is_tended_as_often_as_it_wants(stage: Stage) -> None:
    runner = stage.ready()
    for wait in (0.0, 0.01, 0.01, None):
        runner.waits.put(wait)
    stage.engine.keep(Residency())
    assert runner.tended.wait(WAIT)
    assert runner.waits.empty()
    assert len(runner.threads) == 1


def test_a_bug_in_tending_is_told_once(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    runner = stage.ready()
    stage.engine.generate(Request("a"))
    assert runner.running.wait(WAIT)
    runner.error = error = ZeroDivisionError("a bug")
    runner.waits.put(None)
    runner.go_on.set()
    assert reason(stage.event())[0] == "a"
    assert stage.event() == Failed(None, error)
    assert caplog.records
    stage.ready()


def test_what_frees_memory_is_done_though_it_was_stopped(stage: Stage) -> None:
    runner = stage.ready()
    stage.engine.generate(Request("a"))
    assert runner.running.wait(WAIT)
    stage.engine.keep(Residency(7))
    stage.engine.unload()
    stage.engine.load(Path("one"), OPTIONS)
    assert reason(stage.event())[1] is FinishReason.CANCELLED
    assert isinstance(stage.event(), Unloaded)
    assert runner.running.wait(WAIT)
    assert runner.done == ["unload", "generate a", "keep 7", "unload", "load one"]


def test_measuring_ends_what_runs_and_tells_its_end_by_its_name(stage: Stage) -> None:
    runner = stage.ready()
    stage.engine.generate(Request("a"))
    assert runner.running.wait(WAIT)
    stage.engine.measure("m", Path("x"), OPTIONS)
    assert reason(stage.event()) == ("a", FinishReason.CANCELLED, "said")
    while "measure x" not in runner.done:
        time.sleep(0.01)
    stage.engine.stop()
    failed = stage.event()
    assert isinstance(failed, Failed)
    assert failed.request == "m"
    assert isinstance(failed.error, Cancelled)
    stage.engine.generate(Request("b"))
    assert runner.running.wait(WAIT)
    stage.engine.measure("n", Path("y"), OPTIONS)
    stage.engine.stop()
    assert reason(stage.event())[0] == "b"
    waiting = stage.event()
    assert isinstance(waiting, Failed)
    assert waiting.request == "n"
    assert "measure y" not in runner.done
