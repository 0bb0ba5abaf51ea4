"""Where the engine's thread meets the GUI thread."""

import math
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.state import EngineState, Phase
from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import AppError, Cancelled, ContextFull
from desktop_chat.domain.generation import (
    ContextPlanned,
    Delta,
    Event,
    Failed,
    Finished,
    FinishReason,
    Loading,
    LoadStage,
    Request,
)
from desktop_chat.domain.loading import LoadOptions, Residency
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.scripted.engine import ScriptedEngine

PATH = Path("models/Alpha.gguf")


class Bridge:
    """A bridge to a scripted engine, and all that came over it."""

    def __init__(
        self,
        qtbot: QtBot,
        seconds_per_load: float = 0.0,
        seconds_per_check: float | None = None,
    ) -> None:
        self._qtbot = qtbot
        self._seconds_per_load = seconds_per_load
        self._seconds_per_check = seconds_per_check
        self.refuse: AppError | None = None
        self.bridge = EngineBridge(self._make_engine)
        self.events: list[Event] = []
        self.background: list[Event] = []
        self.states: list[EngineState] = []
        self.threads: set[bool] = set()
        self.bridge.event_received.connect(self._on_event)
        self.bridge.background_received.connect(self.background.append)
        self.bridge.state_changed.connect(self.states.append)

    def _make_engine(self, on_event: EventHandler) -> ScriptedEngine:
        self.engine = ScriptedEngine(
            on_event,
            seconds_per_load=self._seconds_per_load,
            seconds_per_check=self._seconds_per_check,
        )
        if self.refuse is not None:
            self.engine.enqueue_load_error(self.refuse)
        return self.engine

    def _on_event(self, event: Event) -> None:
        self.events.append(event)
        self.threads.add(QThread.currentThread().isMainThread())

    def load(self, path: Path = PATH) -> None:
        self.bridge.load(path, LoadOptions())

    def start_background(self) -> None:
        """Something that would take a minute."""
        self.load()
        self.until(Phase.READY)
        self.states.clear()
        self.events.clear()
        self.engine.enqueue("word " * 600, tokens_per_second=10)
        assert self.bridge.generate_in_background(request("b"))
        self.wait_for(lambda: any(isinstance(event, Delta) for event in self.background))

    def background_end(self) -> FinishReason | None:
        last = self.background[-1]
        return last.reason if isinstance(last, Finished) else None

    def wait_for(self, is_true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_true, timeout=5000)

    def until(self, phase: Phase) -> None:
        self._qtbot.waitUntil(lambda: self.bridge.state.phase is phase, timeout=5000)


def request(name: str) -> Request:
    return Request(name, (Message(Role.USER, "Talk."),))


def test_a_flood_of_pieces_becomes_a_few_and_loses_nothing(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.load()
    it.until(Phase.READY)
    text, thinking = "word " * 5000, "hm " * 3000
    it.engine.enqueue(text, thinking=thinking, tokens_per_second=math.inf)
    start = time.monotonic()
    it.bridge.generate(Request("r", (Message(Role.USER, "Talk."),)))
    it.until(Phase.READY)
    frames = (time.monotonic() - start) / 0.016
    deltas = [event for event in it.events if isinstance(event, Delta)]
    assert len(deltas) <= frames + 3
    assert "".join(d.text for d in deltas if d.thinking) == thinking
    assert "".join(d.text for d in deltas if not d.thinking) == text
    assert [d.thinking for d in deltas] == sorted((d.thinking for d in deltas), reverse=True)
    assert isinstance(it.events[-1], Finished)
    assert it.threads == {True}
    it.bridge.close()


def test_the_state_follows_the_engine(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.load()
    it.until(Phase.READY)
    it.bridge.generate(Request("r", (Message(Role.USER, "Hi"),)))
    it.until(Phase.READY)
    phases = [state.phase for state in it.states]
    assert phases[0] is Phase.LOADING
    assert phases[-3:] == [Phase.READY, Phase.GENERATING, Phase.READY]
    assert {state.can_send for state in it.states if state.phase is Phase.READY} == {True}
    assert not any(state.can_send for state in it.states if state.phase is not Phase.READY)
    it.bridge.close()


def test_a_load_that_gives_way_to_another_is_not_told_as_stopped(qtbot: QtBot) -> None:
    it = Bridge(qtbot, seconds_per_load=0.2)
    it.load(Path("First.gguf"))
    qtbot.waitUntil(lambda: any(isinstance(event, Loading) for event in it.events))
    it.load(Path("Second.gguf"))
    it.until(Phase.READY)
    assert {state.phase for state in it.states} == {Phase.LOADING, Phase.READY}
    assert any(isinstance(e, Failed) and isinstance(e.error, Cancelled) for e in it.events)
    assert it.bridge.state.model is not None
    assert it.bridge.state.model.name == "Second"
    it.bridge.close()


def test_a_stopped_load_leaves_nothing_loaded(qtbot: QtBot) -> None:
    it = Bridge(qtbot, seconds_per_load=5)
    it.load()
    qtbot.waitUntil(lambda: any(isinstance(event, Loading) for event in it.events))
    it.bridge.stop()
    it.until(Phase.EMPTY)
    it.bridge.close()


def test_a_load_is_over_at_once_when_it_is_stopped(qtbot: QtBot) -> None:
    """Whatever the engine has to do until it really is."""
    it = Bridge(qtbot, seconds_per_load=0.1)
    it.bridge.keep(Residency())
    it.load()
    it.until(Phase.READY)
    for stop in (it.bridge.stop, it.bridge.unload):
        it.load(Path("Second.gguf"))
        it.wait_for(lambda: bool(it.bridge.state.fraction))
        stop()
        assert it.bridge.state.phase is Phase.READY
        assert it.bridge.state.model is not None
        assert it.bridge.state.model.name == "Alpha"
        it.states.clear()
        it.events.clear()
        it.wait_for(lambda: any(isinstance(event, Failed) for event in it.events))
        assert Phase.LOADING not in {state.phase for state in it.states}
    it.until(Phase.ASLEEP)
    it.bridge.close()


def test_what_is_sent_after_a_load_was_stopped_is_answered_by_the_model_before(
    qtbot: QtBot,
) -> None:
    it = Bridge(qtbot, seconds_per_load=0.1)
    it.bridge.keep(Residency())
    it.load()
    it.until(Phase.READY)
    it.load(Path("Second.gguf"))
    it.wait_for(lambda: bool(it.bridge.state.fraction))
    it.bridge.stop()
    it.engine.enqueue("From Alpha.")
    it.bridge.generate(request("r"))
    it.until(Phase.READY)
    last = it.events[-1]
    assert isinstance(last, Finished)
    assert last.text == "From Alpha."
    assert [state.model.name for state in it.states if state.model][-1] == "Alpha"
    it.bridge.close()


def asleep(qtbot: QtBot, seconds_per_load: float = 0.0) -> Bridge:
    """A bridge whose model was idle for too long."""
    it = Bridge(qtbot, seconds_per_load)
    it.load()
    it.until(Phase.READY)
    it.engine.fall_asleep()
    it.until(Phase.ASLEEP)
    it.states.clear()
    it.events.clear()
    return it


def test_a_model_that_is_asleep_is_woken_by_what_is_sent(qtbot: QtBot) -> None:
    it = asleep(qtbot)
    assert it.bridge.state.can_send
    assert it.bridge.state.residents == ()
    assert it.bridge.state.model is not None
    assert it.bridge.state.model.name == "Alpha"
    it.engine.enqueue("Good morning.")
    it.bridge.generate(request("r"))
    assert (it.bridge.state.phase, it.bridge.state.name) == (Phase.LOADING, "Alpha")
    it.until(Phase.READY)
    assert {state.request for state in it.states[:-1]} == {"r"}
    phases = [state.phase for state in it.states]
    assert phases[-2:] == [Phase.GENERATING, Phase.READY]
    assert set(phases[:-2]) == {Phase.LOADING}
    last = it.events[-1]
    assert isinstance(last, Finished)
    assert last.text == "Good morning."
    assert it.bridge.state.residents == (PATH,)
    it.bridge.close()


def test_nothing_but_a_question_wakes_a_model(qtbot: QtBot) -> None:
    it = asleep(qtbot)
    it.bridge.plan(request("p"))
    assert not it.bridge.generate_in_background(request("b"))
    qtbot.wait(50)
    assert it.events == []
    assert it.bridge.state.phase is Phase.ASLEEP
    it.bridge.close()


def test_a_question_that_meets_a_model_on_its_way_to_sleep_is_answered(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.load()
    it.until(Phase.READY)
    it.engine.enqueue("Good morning.")
    it.engine.fall_asleep()  # of which the bridge has not heard yet
    it.bridge.generate(request("r"))
    it.until(Phase.READY)
    last = it.events[-1]
    assert isinstance(last, Finished)
    assert last.text == "Good morning."
    assert Phase.ASLEEP not in {state.phase for state in it.states}
    it.bridge.close()


def test_a_model_that_cannot_be_woken_fails_the_reply_and_can_be_asked_again(qtbot: QtBot) -> None:
    it = asleep(qtbot)
    error = ContextFull("No room.")
    it.engine.enqueue_load_error(error)
    it.bridge.generate(request("r"))
    it.until(Phase.ASLEEP)
    assert it.events[-1] == Failed("r", error)
    it.bridge.generate(request("r2"))
    it.until(Phase.READY)
    it.bridge.close()


def test_waking_can_be_stopped(qtbot: QtBot) -> None:
    it = asleep(qtbot, seconds_per_load=0.3)
    it.engine.enqueue("Good morning.")
    it.bridge.generate(request("r"))
    it.wait_for(lambda: any(isinstance(event, Loading) for event in it.events))
    it.bridge.stop()
    it.until(Phase.ASLEEP)
    last = it.events[-1]
    assert isinstance(last, Finished)
    assert last.reason is FinishReason.CANCELLED
    it.bridge.close()


def test_another_model_while_one_is_woken(qtbot: QtBot) -> None:
    it = asleep(qtbot, seconds_per_load=0.3)
    it.bridge.generate(request("r"))
    it.wait_for(lambda: any(isinstance(event, Loading) for event in it.events))
    it.load(Path("Second.gguf"))
    it.until(Phase.READY)
    assert it.bridge.state.model is not None
    assert it.bridge.state.model.name == "Second"
    assert [e.reason for e in it.events if isinstance(e, Finished)] == [FinishReason.CANCELLED]
    it.bridge.close()


def test_memory_is_given_back_on_request(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.bridge.unload()
    it.bridge.keep(Residency())
    it.load()
    it.until(Phase.READY)
    it.load(Path("Second.gguf"))
    it.until(Phase.READY)
    assert it.bridge.state.residents == (Path("Second.gguf"), PATH)
    it.engine.enqueue("word " * 600, tokens_per_second=10)
    it.bridge.generate(request("r"))
    it.wait_for(lambda: any(isinstance(event, Delta) for event in it.events))
    it.bridge.unload()
    it.until(Phase.ASLEEP)
    assert it.bridge.state.residents == ()
    assert [e.reason for e in it.events if isinstance(e, Finished)] == [FinishReason.CANCELLED]
    it.bridge.close()


def test_a_model_that_made_room_for_a_failure_is_the_one_that_is_asked(qtbot: QtBot) -> None:
    """It need not be chosen again; only its memory is gone."""
    it = Bridge(qtbot)
    it.load()
    it.until(Phase.READY)
    error = ContextFull("No room.")
    it.engine.enqueue_load_error(error)
    it.load(Path("Second.gguf"))
    it.until(Phase.ASLEEP)
    assert it.bridge.state.error is error
    assert it.bridge.state.model is not None
    assert it.bridge.state.model.name == "Alpha"
    it.bridge.generate(request("r"))
    it.until(Phase.READY)
    assert it.bridge.state.model.name == "Alpha"
    it.bridge.close()


def test_a_model_that_stays_in_memory_survives_a_failure(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.bridge.keep(Residency())
    it.load()
    it.until(Phase.READY)
    it.engine.enqueue_load_error(ContextFull("No room."))
    it.load(Path("Second.gguf"))
    it.until(Phase.READY)
    assert it.bridge.state.error is not None
    it.bridge.close()


def test_a_failure_without_a_model_leaves_none(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.refuse = ContextFull("No room.")
    it.load()
    it.until(Phase.FAILED)
    assert not it.bridge.state.can_send
    it.bridge.close()


def test_a_test_run_is_told_apart_from_a_load(qtbot: QtBot) -> None:
    it = Bridge(qtbot, seconds_per_check=0.1)
    it.load()
    it.until(Phase.READY)
    stages = [state.stage for state in it.states if state.fraction]
    assert stages == sorted(stages)
    assert set(stages) == {LoadStage.CHECKING, LoadStage.LOADING}
    it.bridge.close()


def test_nothing_arrives_after_close(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.load()
    it.until(Phase.READY)
    it.engine.enqueue("word " * 1000, tokens_per_second=2000)
    it.bridge.generate(Request("r", (Message(Role.USER, "Talk."),)))
    it.bridge.close()
    seen = len(it.events)
    qtbot.wait(50)
    assert len(it.events) == seen


def test_background_is_seen_only_by_who_wants_it(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.load()
    it.until(Phase.READY)
    it.states.clear()
    it.events.clear()
    it.engine.enqueue("A title")
    assert it.bridge.generate_in_background(request("b"))
    assert not it.bridge.generate_in_background(request("b2"))
    assert it.bridge.state.can_send
    it.wait_for(lambda: bool(it.background) and it.background_end() is FinishReason.STOP)
    assert it.events == []
    assert it.states == []
    assert {getattr(event, "request", None) for event in it.background} == {"b"}
    assert it.bridge.generate_in_background(request("b2"))
    it.bridge.close()


def test_reply_ends_the_background_which_is_heard_of_later(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.start_background()
    it.engine.enqueue("A whole reply.")
    it.bridge.generate(request("r"))
    assert it.background_end() is None  # it is under way to its end
    assert it.bridge.state.request == "r"
    it.wait_for(lambda: it.background_end() is FinishReason.CANCELLED)
    it.until(Phase.READY)
    last = it.events[-1]
    assert isinstance(last, Finished)
    assert (last.request, last.text, last.reason) == ("r", "A whole reply.", FinishReason.STOP)
    assert {getattr(event, "request", None) for event in it.events} == {"r"}
    assert [state.phase for state in it.states] == [Phase.GENERATING, Phase.READY]
    it.bridge.close()


def test_plan_ends_the_background_and_is_answered(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.start_background()
    it.bridge.plan(request("p"))
    assert not it.bridge.generate_in_background(request("b2"))
    it.bridge.plan(request("p2"))  # another one must not stop the first
    it.wait_for(lambda: len(it.events) == 2)
    assert [type(event) for event in it.events] == [ContextPlanned, ContextPlanned]
    assert it.background_end() is FinishReason.CANCELLED
    assert it.bridge.generate_in_background(request("b2"))
    it.bridge.close()


def test_nothing_runs_in_the_background_beside_a_plan(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    assert not it.bridge.generate_in_background(request("b"))
    it.load()
    assert not it.bridge.generate_in_background(request("b"))
    it.until(Phase.READY)
    it.bridge.plan(request("p"))
    assert not it.bridge.generate_in_background(request("b"))
    it.wait_for(lambda: isinstance(it.events[-1], ContextPlanned))
    assert it.bridge.generate_in_background(request("b"))
    it.bridge.close()


def test_plans_of_several_are_all_answered(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.load()
    it.until(Phase.READY)
    it.events.clear()
    for name, asker in (("a1", "a"), ("b1", "b"), ("a2", "a"), ("b2", "b"), ("a3", "a")):
        it.bridge.plan(request(name), asker)
    assert not it.bridge.generate_in_background(request("bg"))
    it.wait_for(lambda: len(it.events) == 3)
    assert [getattr(event, "request", "") for event in it.events] == ["a1", "b2", "a3"]
    assert {type(event) for event in it.events} == {ContextPlanned}, "and none is dropped"
    assert it.bridge.generate_in_background(request("bg"))
    it.bridge.close()


def test_a_plan_that_waits_is_forgotten_once_a_question_comes(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.load()
    it.until(Phase.READY)
    it.events.clear()
    it.bridge.plan(request("a"), "a")
    it.bridge.plan(request("b"), "b")
    it.bridge.generate(request("q"))
    it.until(Phase.READY)
    told = {getattr(event, "request", "") for event in it.events}
    assert told == {"a", "q"}
    it.bridge.close()


def test_another_model_ends_the_background(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.start_background()
    it.load(Path("Second.gguf"))
    it.until(Phase.READY)
    assert it.background_end() is FinishReason.CANCELLED
    assert it.bridge.state.model is not None
    assert it.bridge.state.model.name == "Second"
    assert Phase.EMPTY not in {state.phase for state in it.states}
    it.engine.enqueue("Another title")
    assert it.bridge.generate_in_background(request("b2"))
    it.wait_for(lambda: it.background_end() is FinishReason.STOP)
    it.bridge.close()


def test_stop_ends_the_background_too(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.start_background()
    it.bridge.stop()
    it.wait_for(lambda: it.background_end() is FinishReason.CANCELLED)
    assert it.states == []
    it.engine.enqueue("A whole reply.")
    it.bridge.generate(request("r"))
    it.until(Phase.READY)
    assert isinstance(it.events[-1], Finished)
    assert it.events[-1].text == "A whole reply."
    it.bridge.close()


def test_background_that_fails_leaves_the_state(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.load()
    it.until(Phase.READY)
    it.states.clear()
    it.engine.enqueue("", error=ContextFull("It is too long."))
    assert it.bridge.generate_in_background(request("b"))
    it.wait_for(lambda: bool(it.background) and isinstance(it.background[-1], Failed))
    assert it.states == []
    assert it.bridge.generate_in_background(request("b2"))
    it.bridge.close()


def test_close_ends_the_background(qtbot: QtBot) -> None:
    it = Bridge(qtbot)
    it.start_background()
    it.bridge.close()
    seen = len(it.background)
    qtbot.wait(50)
    assert len(it.background) == seen


def test_tasks_deliver_on_the_gui_thread_in_order(qtbot: QtBot) -> None:
    tasks = Tasks("test", threads=1)
    main = threading.get_ident()
    worked: list[int] = []
    delivered: list[tuple[int, int]] = []
    errors: list[Exception] = []

    def work(number: int) -> int:
        worked.append(threading.get_ident())
        if number == 3:
            raise ValueError("three")
        return number

    for number in range(6):
        tasks.run(
            lambda number=number: work(number),
            lambda result: delivered.append((result, threading.get_ident())),
            errors.append,
        )
    qtbot.waitUntil(lambda: len(delivered) + len(errors) == 6)
    assert delivered == [(number, main) for number in (0, 1, 2, 4, 5)]
    assert [str(error) for error in errors] == ["three"]
    assert main not in worked
    tasks.close()
