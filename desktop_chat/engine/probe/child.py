"""The process of a test run, and what it has said so far."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType

from desktop_chat.domain.confinement import start_bare
from desktop_chat.domain.errors import EngineCrashed
from desktop_chat.domain.language import tr
from desktop_chat.domain.verdict import Trial, Verdict
from desktop_chat.engine.probe.answer import Step, read_line

__all__ = ["ProbeChild"]

_LINE_BYTES = 1 << 16
_LINES = 2_000  # far more than it has to say
_WORDS_LINES = 40


class ProbeChild:
    """Use as a context manager; leaving it ends the process, whatever that is doing.

    Attributes:
        done: How far it has got, 0 to 1.
        in_force: What it is kept from.
        verdict: Its own, if it came to one.
        is_talking: Whether there may be more to come.
    """

    def __init__(self, command: Sequence[str], trial: Trial, cpu_seconds: int) -> None:
        """Start it.

        Raises:
            EngineCrashed: The system can't.
        """
        self.done = 0.0
        self.in_force: tuple[str, ...] = ()
        self.verdict: Verdict | None = None
        self.is_talking = True
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._words: deque[bytes] = deque(maxlen=_WORDS_LINES)
        try:
            self._process = start_bare(command, with_stderr=True)
        except OSError as error:
            raise EngineCrashed(
                tr("The process for a test run can't be started: {reason}.", reason=error)
            ) from error
        self._threads = (
            threading.Thread(target=self._read_lines, name="probe answers", daemon=True),
            threading.Thread(target=self._read_words, name="probe words", daemon=True),
        )
        for thread in self._threads:
            thread.start()
        self._ask(trial, cpu_seconds)

    def __enter__(self) -> ProbeChild:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def words(self) -> str:
        """The end of what it wrote to stderr, once it has ended."""
        return b"".join(self._words).decode("utf-8", "replace")

    def listen(self, seconds: float) -> bool:
        """Wait for a line, for a while at most; whether it shows that it got further."""
        try:
            line = self._lines.get(timeout=seconds)
        except queue.Empty:
            return False
        if line is None:
            self.is_talking = False
            return False
        match read_line(line):
            case Verdict() as verdict:
                self.verdict = verdict
                self.is_talking = False  # what it would say after that is of no interest
            case Step(done) if done > self.done:
                self.done = done
            case tuple() as in_force:
                self.in_force = in_force
            case _:
                return False
        return True

    def wait(self) -> int:
        """The exit status of a process that has closed its stdout, or is made to end now."""
        try:
            code = self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        self._threads[1].join()
        return code

    def _ask(self, trial: Trial, cpu_seconds: int) -> None:
        request = {
            "path": str(trial.path) if trial.files else "",
            "files": [str(file) for file in trial.files],
            "size": trial.size,
            "memory": trial.memory,
            "threads": trial.threads,
            "cpu_seconds": cpu_seconds,
        }
        assert self._process.stdin is not None
        with suppress(OSError), self._process.stdin as pipe:  # it may have ended
            pipe.write(json.dumps(request).encode() + b"\n")

    def _read_lines(self) -> None:
        assert self._process.stdout is not None
        for _ in range(_LINES):
            line = self._process.stdout.readline(_LINE_BYTES)
            if not line:
                break
            self._lines.put(line)
        self._lines.put(None)

    def _read_words(self) -> None:
        assert self._process.stderr is not None
        while line := self._process.stderr.readline(_LINE_BYTES):
            self._words.append(line)
