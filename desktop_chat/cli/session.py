"""An engine that is waited for: load a model, ask it, take the events as they come."""

import queue
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import visible
from desktop_chat.domain.generation import (
    Event,
    Failed,
    Finished,
    Loaded,
    Loading,
    Request,
)
from desktop_chat.domain.model import LoadedModel, LoadOptions

__all__ = ["EngineSession"]

_POLL_SECONDS = 0.2  # a wait without end would not let Ctrl+C through on Windows


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
                    _show(f"Loading {visible(name)} {fraction:4.0%}")
                case Loaded(model):
                    _show("")
                    return model
                case Failed(_, error):
                    _show("")
                    raise error
                case _:
                    pass

    def ask(self, request: Request) -> Iterator[Event]:
        """The events of an answer; the last one is ``Finished``. Ctrl+C ends the answer early.

        Raises:
            AppError: There is no answer.
        """
        self._engine.generate(request)
        # An exception could strike while a piece is being printed, and what was said be lost.
        before = signal.signal(signal.SIGINT, self._on_interrupt)
        try:
            while True:
                event = self._next()
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

    def _next(self) -> Event | None:
        while True:
            try:
                return self._events.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue


def _show(line: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)
