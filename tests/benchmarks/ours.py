"""Our engine as the app runs it, with the time at which each event came."""

import queue
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from desktop_chat.domain.chat import Message
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.generation import (
    ContextPlanned,
    Delta,
    Event,
    Failed,
    Finished,
    GenerationStats,
    Loaded,
    Progress,
    Request,
    Sampling,
    Unloaded,
)
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import LoadedModel
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.states.shelf import NO_SHELF, StateShelf
from desktop_chat.engine.worker import Runner, ThreadedEngine
from desktop_chat.models.admission.admission import Admission
from desktop_chat.models.library.library import Library
from desktop_chat.policy import context, models
from desktop_chat.storage.paths import Paths

__all__ = ["GREEDY", "STORY", "Answer", "Driver", "make_engine", "running"]

GREEDY = Sampling(temperature=0.0)
STORY = "Once upon a time, in a village by the sea, there lived"
_TIMEOUT_S = 600.0


@dataclass(slots=True)
class Answer:
    """An answer, with times on ``time.perf_counter``'s clock as the asker saw them.

    Attributes:
        asked: When ``generate`` was called.
        read: When the whole prompt was read; 0 if that didn't happen.
        first: When the first text came; 0 without text.
    """

    asked: float
    read: float = 0.0
    first: float = 0.0
    ended: float = 0.0
    text: str = ""
    stats: GenerationStats = field(default_factory=GenerationStats)

    @property
    def evaluated(self) -> int:
        """Prompt tokens that were not known from before."""
        return self.stats.prompt_tokens - self.stats.cached_tokens

    @property
    def prompt_rate(self) -> float:
        return self.evaluated / (self.read - self.asked)

    @property
    def rate(self) -> float:
        return self.stats.completion_tokens / (self.ended - self.read)


def make_engine(
    on_event: EventHandler, shelf: StateShelf = NO_SHELF, *, guesses: bool = False
) -> ThreadedEngine:
    def make_runner(emit: EventHandler) -> Runner:
        from desktop_chat.engine.llama.build import engine_build
        from desktop_chat.engine.probe.probe import Probe
        from desktop_chat.engine.runner import LlamaRunner

        admission = Admission(Library([]), models.allow, Probe(), engine_build)
        templates = Paths.of().chat_templates
        return LlamaRunner(
            emit, admission, context.choose, templates, shelf=shelf, guesses=lambda: guesses
        )

    return ThreadedEngine(on_event, make_runner)


class Driver:
    """Asks the engine and waits for it."""

    def __init__(self, shelf: StateShelf = NO_SHELF, *, guesses: bool = False) -> None:
        self._events: queue.SimpleQueue[tuple[float, Event]] = queue.SimpleQueue()
        self._ids = count()
        self.engine = make_engine(
            lambda event: self._events.put((time.perf_counter(), event)), shelf, guesses=guesses
        )

    def load(self, path: Path, *, threads: int, ctx: int) -> LoadedModel:
        self.engine.load(path, LoadOptions(ctx=ctx, threads=threads))
        while True:
            match self._next():
                case _, Loaded(model):
                    return model
                case _, Failed(_, error):
                    raise error
                case _:
                    pass

    def unload(self) -> None:
        """Give up all models."""
        self.engine.unload()
        while not isinstance(self._next()[1], Unloaded):
            pass

    def ask(self, request: Request, while_asking: Callable[[], None] = lambda: None) -> Answer:
        """The answer; ``while_asking`` runs between the question and the first event."""
        answer = Answer(time.perf_counter())
        self.engine.generate(request)
        while_asking()
        while True:
            moment, event = self._next()
            match event:
                case Progress(evaluated=evaluated, total=total) if evaluated == total:
                    answer.read = moment
                case Delta():
                    answer.first = answer.first or moment
                case Finished(text=text, stats=stats):
                    answer.ended, answer.text, answer.stats = moment, text, stats
                    return answer
                case Failed(_, error):
                    raise error
                case _:
                    pass

    def complete(
        self,
        prompt: str,
        tokens: int,
        sampling: Sampling = GREEDY,
        while_asking: Callable[[], None] = lambda: None,
        *,
        fresh: bool = False,
    ) -> Answer:
        """Continue a raw prompt; if ``fresh``, nothing is guessed."""
        request = Request(self._id(), raw=prompt, sampling=sampling, max_tokens=tokens, fresh=fresh)
        return self.ask(request, while_asking)

    def chat(self, messages: tuple[Message, ...], tokens: int) -> Answer:
        return self.ask(Request(self._id(), messages, sampling=GREEDY, max_tokens=tokens))

    def prompt_tokens(self, prompt: str) -> int:
        """How many tokens a raw prompt has, with what is put before it."""
        self.engine.plan(Request(self._id(), raw=prompt))
        while True:
            match self._next():
                case _, ContextPlanned(plan=plan):
                    return plan.tokens
                case _, Failed(_, error):
                    raise error
                case _:
                    pass

    def _id(self) -> str:
        return str(next(self._ids))

    def _next(self) -> tuple[float, Event]:
        try:
            return self._events.get(timeout=_TIMEOUT_S)
        except queue.Empty:
            raise AppError("The engine did not answer.") from None


@contextmanager
def running(path: str, *, threads: int, ctx: int, guesses: bool = False) -> Generator[Driver]:
    """An engine with a loaded model, warm."""
    driver = Driver(guesses=guesses)
    try:
        driver.load(Path(path), threads=threads, ctx=ctx)
        driver.complete("Hello", 8)
        yield driver
    finally:
        driver.engine.close()
