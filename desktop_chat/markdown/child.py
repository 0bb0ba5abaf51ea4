"""A process that answers lines with lines, and is killed when it takes too much for one."""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress

import psutil

from desktop_chat.domain.confinement import start_bare

__all__ = ["Child", "default_command"]

_MEMORY_LIMIT = 512 * 2**20
"""Bytes that it may use where the system doesn't bound it itself."""

_ANSWER_LIMIT = 16 * 2**20
"""Bytes of the longest answer."""

_START_LIMIT = 15.0
"""Seconds to start on a machine that is busy; it takes 0.7."""

_POLL_SECONDS = 0.05


class Child:
    """One process, from its start to its end. For one thread, but for ``kill``.

    Wait ``until_ready`` before the first question.

    Raises:
        OSError: The system can't start it.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._process = start_bare(command)
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._listen, name="typesetter pipe", daemon=True)
        self._thread.start()
        self.is_alive = True

    def until_ready(self) -> None:
        """Wait for the first line, by which it says that it is ready."""
        self.is_alive = self._wait(_START_LIMIT) is not None

    def ask(self, request: bytes, seconds: float) -> bytes | None:
        """Send a line and return the next one, or None once the process is gone."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(request + b"\n")
            self._process.stdin.flush()
        except OSError:  # it ended
            self.is_alive = False
            return None
        answer = self._wait(seconds)
        self.is_alive = answer is not None
        return answer

    def kill(self) -> None:
        """End it, from any thread; it holds nothing worth keeping."""
        self._process.kill()

    def close(self) -> None:
        """End it and wait until it is gone."""
        self.kill()
        self._process.wait()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what it didn't read
                    pipe.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while (line := self._process.stdout.readline(_ANSWER_LIMIT)).endswith(b"\n"):
            self._answers.put(line)
        self._process.kill()  # it ended, or answers too much
        self._answers.put(b"")

    def _wait(self, seconds: float) -> bytes | None:
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            with suppress(queue.Empty):
                return self._answers.get(timeout=min(left, _POLL_SECONDS)) or None
            if _resident(self._process.pid) > _MEMORY_LIMIT:
                break
        self.kill()
        return None


def _resident(pid: int) -> int:
    """Bytes of memory that a process uses; 0 if it has ended."""
    try:
        return psutil.Process(pid).memory_info().rss
    except psutil.Error:
        return 0


def default_command() -> list[str]:
    """What starts the process of this package."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--typesetter"]
    return [sys.executable, "-I", "-m", "desktop_chat.markdown.process"]
