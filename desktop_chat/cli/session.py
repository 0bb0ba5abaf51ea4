"""An engine that is waited for: load a model, ask it, take the events as they come."""

import queue
import signal
from collections.abc import Callable, Generator
from pathlib import Path
from types import TracebackType

from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import print_note, show_progress
from desktop_chat.domain.generation import (
    Event,
    Failed,
    Finished,
    Loaded,
    Loading,
    Measured,
    Measuring,
    Request,
)
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.measurement import Measurement
from desktop_chat.domain.model import LoadedModel

__all__ = ["EngineSession"]

_POLL_SECONDS = 0.2  # a wait without end would not let Ctrl+C through on Windows

_RETESTED = (
    "Note: the program ended while it loaded this model. It has passed its test run again.\n"
)


class EngineSession:
    """Use as a context manager; leaving it frees the model."""

    def __init__(self, services: Services) -> None:
        self._events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()  # None is Ctrl+C
        self._engine = services.make_engine(self._events.put)

    def __enter__(self) -> "EngineSession":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._engine.close()

    def load(self, path: Path, options: LoadOptions) -> LoadedModel:
        """Load a model; its progress is shown where there is a terminal.

        Raises:
            AppError: It can't be loaded.
        """
        self._engine.load(path, options)
        while True:
            match self._next():
                case Loading(name, fraction):
                    show_progress(f"Loading {name} {fraction:4.0%}")
                case Loaded(model):
                    show_progress("")
                    if model.retested:
                        print_note(_RETESTED)
                    return model
                case Failed(_, error):
                    show_progress("")
                    raise error
                case _:
                    pass

    def measure(self, path: Path, options: LoadOptions) -> Measurement:
        """Find out what makes a model fastest; its progress is shown where there is a terminal.

        Raises:
            AppError: It can't be loaded, or Ctrl+C was pressed.
        """
        self._engine.measure("bench", path, options)
        before = signal.signal(signal.SIGINT, self._on_interrupt)
        try:
            while True:
                match self._next():
                    case None:
                        self._engine.stop()
                    case Loading(name, fraction):
                        show_progress(f"Loading {name} {fraction:4.0%}")
                    case Measuring(_, name, fraction, knob):
                        show_progress(f"Measuring {name} {fraction:4.0%}: {knob}")
                    case Measured(measurement=measurement):
                        return measurement
                    case Failed(_, error):
                        raise error
                    case _:
                        pass
        finally:
            show_progress("")
            signal.signal(signal.SIGINT, before)

    def ask(
        self, request: Request, while_waiting: Callable[[], None] = lambda: None
    ) -> Generator[Event]:
        """The events of an answer; the last one is ``Finished``. Ctrl+C ends the answer early.

        Args:
            while_waiting: Called some times a second as long as nothing comes.

        Raises:
            AppError: There is no answer.
        """
        self._engine.generate(request)
        # An exception could strike while a piece is being printed, and what was said be lost.
        before = signal.signal(signal.SIGINT, self._on_interrupt)
        try:
            while True:
                event = self._next(while_waiting)
                if event is None:
                    self._engine.stop()
                    continue
                if isinstance(event, Failed):
                    raise event.error
                yield event
                if isinstance(event, Finished):
                    return
        finally:
            signal.signal(signal.SIGINT, before)

    def _on_interrupt(self, _number: int, _frame: object) -> None:
        self._events.put(None)  # the one thing that is safe to do in the middle of anything

    def _next(self, while_waiting: Callable[[], None] = lambda: None) -> Event | None:
        while True:
            try:
                return self._events.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                while_waiting()
