"""A process that runs models one after the other, and is replaced when one of them ends it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any

__all__ = ["Runner"]

_WAIT_SECONDS = 30.0
_STACK = re.compile(r"^(?:#|Aborted|\[|libc|/lib)")


class Runner:
    """Says how a model file ran: ``ran``, ``refused``, ``wrong numbers``, or what ended it."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        self._reader: threading.Thread | None = None
        self._words = tempfile.TemporaryFile()  # noqa: SIM115 - until ``close``

    def run(self, path: Path) -> str:
        child = self._child = self._child or self._start()
        assert child.stdin is not None
        child.stdin.write(json.dumps(str(path)).encode() + b"\n")
        child.stdin.flush()
        answer = self._answer()
        if answer is not None:
            return str(answer["outcome"])
        hung = child.poll() is None and not self._has_ended(child)
        child.kill()
        code = child.wait()
        self._close()
        return "hang" if hung else f"crash: {self._last_words() or f'exit {code}'}"

    def close(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._close()
        self._words.close()

    def _start(self) -> subprocess.Popen[bytes]:
        self._words.seek(0)
        self._words.truncate()
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.header_fuzz.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._words,
        )
        assert child.stdout is not None
        self._lines = SimpleQueue()
        self._reader = threading.Thread(target=_read, args=(child.stdout, self._lines))
        self._reader.start()
        assert self._answer() is not None, "the process that runs models doesn't start"
        return child

    def _answer(self) -> Mapping[str, Any] | None:
        """The next line that it writes; None if it ends, or says nothing for too long."""
        try:
            line = self._lines.get(timeout=_WAIT_SECONDS)
        except Empty:
            return None
        return json.loads(line) if line else None

    def _has_ended(self, child: subprocess.Popen[bytes]) -> bool:
        try:
            child.wait(1)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _last_words(self) -> str:
        """The line of an assertion, or the last one that was written."""
        self._words.seek(0)
        lines = self._words.read().decode("utf-8", "replace").splitlines()
        lines = [line.strip() for line in lines if line.strip() and not _STACK.match(line)]
        telling = [line for line in lines if "GGML_ASSERT" in line or "what():" in line]
        line = (telling or lines or [""])[-1]
        return re.sub(r"^.*/(?=[\w.-]+\.(?:cpp|c|h):\d)", "", line)[:160]

    def _close(self) -> None:
        """After it has ended."""
        if self._reader is not None:
            self._reader.join()
        if self._child is not None:
            for pipe in (self._child.stdin, self._child.stdout):
                if pipe is not None:
                    pipe.close()
        self._child = self._reader = None


def _read(pipe: IO[bytes], lines: SimpleQueue[bytes]) -> None:
    """All lines, and an empty one at the end."""
    while line := pipe.readline():
        lines.put(line)
    lines.put(b"")
