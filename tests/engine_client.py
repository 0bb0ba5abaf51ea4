"""An engine put together as the program does it, and the events that it sends."""

import queue
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import (
    ContextPlan,
    ContextPlanned,
    Delta,
    Event,
    Failed,
    Finished,
    Loaded,
    Request,
    Sampling,
    Unloaded,
)
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import LoadedModel
from desktop_chat.domain.verdict import Outcome, Trial, Verdict
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.residency.memory_pressure import MemoryPressure
from desktop_chat.engine.runner import LlamaRunner, Report
from desktop_chat.engine.states.shelf import NO_SHELF, StateShelf
from desktop_chat.engine.worker import Runner, ThreadedEngine
from desktop_chat.models.admission.admission import Admission
from desktop_chat.models.library.library import Library
from desktop_chat.policy import context, models
from desktop_chat.storage.paths import Paths

__all__ = ["GREEDY", "EngineClient", "conversation"]

GREEDY = Sampling(temperature=0)

_WAIT_SECONDS = 120.0  # for a machine that is busy with other things
_numbers = count(1)
_E = TypeVar("_E")


class EngineClient:
    """Asks an engine and waits for what it says. One thread, so that a busy core costs little."""

    def __init__(
        self,
        pressure: MemoryPressure | None = None,
        probe: Callable[[Trial, Report], Verdict] | None = None,
        listen: Callable[[Event], object] = lambda _: None,
        shelf: StateShelf = NO_SHELF,
        *,
        guesses: bool = False,
    ) -> None:
        """
        Args:
            pressure: Whether memory is short; by default that of this machine.
            probe: Has a test run; by default none, since they have tests of their own.
            listen: Hears what is said at once, on the engine's thread.
            shelf: Keeps what models have read; by default nothing does.
            guesses: Whether what a reply repeats is guessed.
        """
        self.events: list[Event] = []
        """All that came, in order."""
        self._queue: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._listen = listen
        self.engine = ThreadedEngine(
            self._hear, lambda emit: _make_runner(emit, pressure, probe or _trust, shelf, guesses)
        )

    def __enter__(self) -> "EngineClient":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.engine.close()

    def _hear(self, event: Event) -> None:
        self._listen(event)
        self._queue.put(event)

    def load(self, path: Path, *, ctx: int = 1_024, **options: Any) -> LoadedModel:
        """Load a model; raises what the engine says went wrong."""
        fields: dict[str, Any] = {"threads": 1, "ctx": ctx} | options
        self.engine.load(path, LoadOptions(**fields))
        return self.wait(Loaded).model

    def unload(self) -> None:
        self.engine.unload()
        self.wait(Unloaded)

    def start(
        self,
        asked: str | Sequence[Message],
        sampling: Sampling = GREEDY,
        **options: Any,
    ) -> Request:
        """Ask without waiting: a text as it is, or a conversation."""
        fields: dict[str, Any] = (
            {"raw": asked} if isinstance(asked, str) else {"messages": tuple(asked)}
        )
        request = Request(id=f"r{next(_numbers)}", sampling=sampling, **fields, **options)
        self.engine.generate(request)
        return request

    def ask(
        self,
        asked: str | Sequence[Message],
        sampling: Sampling = GREEDY,
        **options: Any,
    ) -> Finished:
        """Ask and wait for the end."""
        return self.finish(self.start(asked, sampling, **options))

    def finish(self, request: Request) -> Finished:
        """The end of an answer, whose pieces must make it up."""
        deltas: list[Delta] = []
        while True:
            event = self.wait(Delta, Finished)
            assert event.request == request.id
            if isinstance(event, Finished):
                break
            assert event.text
            deltas.append(event)
        assert event.text == "".join(delta.text for delta in deltas if not delta.thinking)
        assert event.thinking == "".join(delta.text for delta in deltas if delta.thinking)
        return event

    def plan(self, messages: Sequence[Message], **options: Any) -> ContextPlan:
        self.engine.plan(Request(id=f"p{next(_numbers)}", messages=tuple(messages), **options))
        return self.wait(ContextPlanned).plan

    def wait(self, *kinds: type[_E], seconds: float = _WAIT_SECONDS) -> _E:
        """The next event of one of these kinds; raises the error of a ``Failed`` before it."""
        deadline = time.monotonic() + seconds
        while True:
            event = self._queue.get(timeout=max(0.001, deadline - time.monotonic()))
            self.events.append(event)
            if isinstance(event, kinds):
                return event
            if isinstance(event, Failed):
                raise event.error

    def nothing_more(self, seconds: float = 0.1) -> bool:
        """Whether no event comes for a while."""
        try:
            self.events.append(self._queue.get(timeout=seconds))
        except queue.Empty:
            return True
        return False


def conversation(*texts: str, system: str | None = None) -> list[Message]:
    """Messages in turn: the person's, the model's, and so on."""
    messages = [] if system is None else [Message(Role.SYSTEM, system)]
    for index, text in enumerate(texts):
        messages.append(Message(Role.ASSISTANT if index % 2 else Role.USER, text))
    return messages


def _make_runner(
    emit: EventHandler,
    pressure: MemoryPressure | None,
    probe: Callable[[Trial, Report], Verdict],
    shelf: StateShelf,
    guesses: bool,
) -> Runner:
    admission = Admission(Library([]), models.allow, probe, lambda: "")
    templates = Paths.of().chat_templates
    return LlamaRunner(
        emit,
        admission,
        _choose,
        templates,
        pressure=pressure,
        shelf=shelf,
        guesses=lambda: guesses,
    )


def _trust(_trial: Trial, _report: Report) -> Verdict:
    return Verdict(Outcome.PASSED)


_choose: Callable[..., ContextPlan] = context.choose
