"""The engine's thread: commands go in as calls, facts come out as events."""

import logging
import queue
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from desktop_chat.domain.errors import AppError, Cancelled
from desktop_chat.domain.generation import (
    Event,
    Failed,
    Finished,
    FinishReason,
    GenerationStats,
    Request,
)
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import LoadOptions, Residency
from desktop_chat.domain.stack_trace import stack_trace
from desktop_chat.engine.engine import EventHandler

__all__ = ["Runner", "ThreadedEngine"]

_log = logging.getLogger(__name__)


class Runner(Protocol):
    """Does the work, on the one thread that calls it, and may raise ``AppError``."""

    def load(self, path: Path, options: LoadOptions) -> None: ...

    def unload(self) -> None: ...

    def keep(self, residency: Residency) -> None: ...

    def tend(self) -> float | None:
        """Do what is due by itself; seconds until something may be due again, None for never."""
        ...

    def plan(self, request: Request) -> None: ...

    def generate(self, request: Request) -> None: ...

    def measure(self, request: str, path: Path, options: LoadOptions) -> None: ...

    def interrupt(self) -> None:
        """Break off what runs now; from any thread."""
        ...

    def resume(self) -> None:
        """Be ready for the next command, after an interruption or without one."""
        ...

    def close(self) -> None: ...


class ThreadedEngine:
    """An ``Engine`` that hands each command to a runner on a thread of its own.

    llama.cpp is slow when several threads call it, and its library takes a tenth of a second to
    import; so the runner is made, used and closed on that thread, and made only when it's needed.
    """

    def __init__(
        self, on_event: EventHandler, make_runner: Callable[[EventHandler], Runner]
    ) -> None:
        self._emit = on_event
        self._make_runner = make_runner
        self._runner: Runner | None = None
        self._commands: queue.SimpleQueue[_Command | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._issued = 0
        self._newest = 0  # of the requests; a plan that waits is of no use once another one came
        self._stopped = 0  # commands up to this number are not to be run, or not to their end
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._thread.start()

    def load(self, path: Path, options: LoadOptions) -> None:
        self.stop()
        name = path.name
        self._put(
            lambda runner: runner.load(path, options),
            Failed(None, Cancelled(tr("Loading {name} was cancelled.", name=name))),
            None,
        )

    def unload(self) -> None:
        self.stop()
        self._put(lambda runner: runner.unload(), None, None, is_certain=True)

    def keep(self, residency: Residency) -> None:
        self._put(lambda runner: runner.keep(residency), None, None, is_certain=True)

    def plan(self, request: Request) -> None:
        cancelled = Failed(request.id, Cancelled(tr("The plan is out of date.")))
        self._newest = self._put(
            lambda runner: runner.plan(request), cancelled, request.id, is_plan=True
        )

    def generate(self, request: Request) -> None:
        cancelled = Finished(request.id, "", "", FinishReason.CANCELLED, GenerationStats())
        self._newest = self._put(lambda runner: runner.generate(request), cancelled, request.id)

    def measure(self, request: str, path: Path, options: LoadOptions) -> None:
        self.stop()
        cancelled = Failed(request, Cancelled(tr("The measuring was stopped.")))
        self._put(lambda runner: runner.measure(request, path, options), cancelled, request)

    def stop(self) -> None:
        with self._lock:
            self._stopped = self._issued
            if self._runner is not None:
                self._runner.interrupt()

    def close(self) -> None:
        self.stop()
        self._commands.put(None)
        self._thread.join()

    def _put(
        self,
        run: Callable[[Runner], None],
        cancelled: Event | None,
        request: str | None,
        *,
        is_plan: bool = False,
        is_certain: bool = False,
    ) -> int:
        with self._lock:
            self._issued += 1
            command = _Command(self._issued, run, cancelled, request, is_plan, is_certain)
            self._commands.put(command)
            return self._issued

    def _run(self) -> None:
        while (command := self._next()) is not None:
            with self._telling_failures(command.request):
                self._obey(command)
        if self._runner is not None:
            self._runner.close()

    def _next(self) -> "_Command | None":
        """Wait for a command; None is the last. What is in memory is tended meanwhile."""
        while True:
            wait: float | None = None
            if self._runner is not None:
                with self._telling_failures(None):
                    wait = self._runner.tend()
            try:
                return self._commands.get(timeout=wait)
            except queue.Empty:
                pass

    @contextmanager
    def _telling_failures(self, request: str | None) -> Generator[None]:
        try:
            yield
        except AppError as error:
            self._emit(Failed(request, error))
        except Exception as error:  # noqa: BLE001 -- the loop outlives a bug in one command
            _log.error("The engine failed\n%s", stack_trace(error))
            self._emit(Failed(request, error))

    def _obey(self, command: "_Command") -> None:
        if self._runner is None:
            runner = self._make_runner(self._emit)
            with self._lock:
                self._runner = runner
        with self._lock:
            outdated = command.is_plan and command.number < self._newest
            stopped = outdated or command.number <= self._stopped
            if not stopped:
                self._runner.resume()
        if not stopped or command.is_certain:
            command.run(self._runner)
        elif command.cancelled is not None:
            self._emit(command.cancelled)


class _Command:
    """What to run, and what to say in its place if it was stopped while it waited.

    Attributes:
        is_certain: It is run even if it was stopped.
    """

    def __init__(
        self,
        number: int,
        run: Callable[[Runner], None],
        cancelled: Event | None,
        request: str | None,
        is_plan: bool,
        is_certain: bool,
    ) -> None:
        self.number = number
        self.run = run
        self.cancelled = cancelled
        self.request = request
        self.is_plan = is_plan
        self.is_certain = is_certain
