"""The render process seen from outside: it is started, watched and, if need be, killed here.

What it answers is as untrusted as the template that it ran.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import psutil

from desktop_chat.domain.confinement import start_bare
from desktop_chat.domain.errors import TemplateFailed
from desktop_chat.domain.language import tr
from desktop_chat.domain.printable import one_line

__all__ = ["TIME_LIMIT", "Job", "Renderer"]

TIME_LIMIT = 2.0
"""Seconds that a template may take."""

_MEMORY_LIMIT = 512 * 2**20
"""Bytes that the process may use where the system doesn't bound it itself."""

_ANSWER_LIMIT = 64 * 2**20
"""Bytes of the longest answer. Two full renderings fit, escaped."""

_START_LIMIT = 15.0
"""Seconds for the process to start on a machine that is busy; it takes 0.1."""

_POLL_SECONDS = 0.02

_DETAIL_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Job:
    """One conversation to render, and the variables that the template sees beside it."""

    messages: Sequence[Mapping[str, str]]
    add_generation_prompt: bool
    variables: Mapping[str, str | bool] = field(default_factory=dict[str, str | bool])


class Renderer:
    """Renders chat templates in a process of its own, which outlives a call but not a bad template.

    For one thread at a time. The process starts with the first call, or the first after a kill.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        """
        Args:
            command: What to start; by default this program's own renderer.
        """
        self._command = list(command or _default_command())
        self._process: subprocess.Popen[bytes] | None = None
        self._is_ready = False  # it has said so
        self._is_busy = False

    def render(
        self, template: str, jobs: Sequence[Job], within: float = TIME_LIMIT
    ) -> list[str | TemplateFailed]:
        """Run ``template`` once for each job, ``within`` seconds altogether.

        Returns: For each job its text, or why there is none.

        Raises:
            TemplateFailed: It can't be compiled, or took too long or too much memory.
        """
        request = {
            "template": template,
            "jobs": [
                {
                    "messages": [dict(message) for message in job.messages],
                    "add_generation_prompt": job.add_generation_prompt,
                    "variables": dict(job.variables),
                }
                for job in jobs
            ],
        }
        self.start()
        if not self._is_ready:
            self._ask(b"", _START_LIMIT)
            self._is_ready = True
        return _read(self._ask(json.dumps(request).encode() + b"\n", within), len(jobs))

    def interrupt(self) -> None:
        """Break off the call under way, if there is one, which then fails; from any thread."""
        process = self._process
        if self._is_busy and process is not None:
            process.kill()

    def close(self) -> None:
        """End the process. A later call starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()  # it holds nothing worth keeping
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what it didn't read
                    pipe.close()
        process.wait()

    def start(self) -> None:
        """Start the process and don't wait until it is ready, so that a later call needn't.

        Raises:
            TemplateFailed: The system can't start it.
        """
        if self._process is not None and self._process.poll() is None:
            return
        self.close()
        self._is_ready = False
        try:
            self._process = start_bare(self._command)
        except OSError as error:
            raise TemplateFailed(
                tr("its process can't be started: {reason}", reason=error)
            ) from error

    def _ask(self, request: bytes, seconds: float) -> bytes:
        """Send a line and return the next one; the process is gone if that fails."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        watch = _Watch(process, seconds)
        answer = b""
        self._is_busy = True
        try:
            process.stdin.write(request)
            process.stdin.flush()
            answer = process.stdout.readline(_ANSWER_LIMIT)
        except OSError:  # it ended while we wrote
            pass
        finally:
            self._is_busy = False
            reason = watch.end()
        if reason is None and answer.endswith(b"\n"):
            return answer
        self.close()
        raise TemplateFailed(reason or tr("it made its process end, or answer too much"))


class _Watch:
    """Kills a process that takes too long or too much memory, until told that it is done."""

    def __init__(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        self._process = process
        self._seconds = seconds
        self._reason: str | None = None
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="template watch", daemon=True)
        self._thread.start()

    def end(self) -> str | None:
        """Stop watching. Returns why the process was killed, if it was."""
        self._done.set()
        self._thread.join()
        return self._reason

    def _run(self) -> None:
        deadline = time.monotonic() + self._seconds
        while not self._done.wait(min(_POLL_SECONDS, max(deadline - time.monotonic(), 0.0))):
            if time.monotonic() >= deadline:
                self._reason = tr("it took longer than {seconds} s", seconds=f"{self._seconds:.2g}")
            elif _resident(self._process.pid) > _MEMORY_LIMIT:
                self._reason = tr("it needs too much memory")
            if self._reason is not None:
                self._process.kill()
                return


def _resident(pid: int) -> int:
    """Bytes of memory that a process uses; 0 if it has ended."""
    try:
        return psutil.Process(pid).memory_info().rss
    except psutil.Error:
        return 0


def _default_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--renderer"]
    return [sys.executable, "-I", "-m", "desktop_chat.engine.templates.renderer"]


def _read(line: bytes, jobs: int) -> list[str | TemplateFailed]:
    """Take an answer apart, trusting none of its shape."""
    try:
        answer: Any = json.loads(line)
        if "error" in answer:
            raise _failure(answer["error"])
        results = [_result(result) for result in answer["results"]]
    except (AttributeError, LookupError, TypeError, ValueError, RecursionError):
        raise TemplateFailed(tr("its process answered nonsense")) from None
    if len(results) != jobs:
        raise TemplateFailed(tr("its process answered something else"))
    return results


def _result(result: dict[str, Any]) -> str | TemplateFailed:
    text = result.get("text")
    return text if isinstance(text, str) else _failure(result.get("error"))


def _failure(error: object) -> TemplateFailed:
    """The words may be the template's own: one line, printable, not too long."""
    words = one_line(str(error), _DETAIL_LENGTH)
    return TemplateFailed(tr(words) if words else tr("it gave no reason"))
