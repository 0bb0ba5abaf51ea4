"""A process that runs models one after the other, and is replaced when one of them ends it."""

from __future__ import annotations

import json
import re
import selectors
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["Runner"]

_WAIT_SECONDS = 30.0
_STACK = re.compile(r"^(?:#|Aborted|\[|libc|/lib)")


class Runner:
    """Says how a model file ran: ``ran``, ``refused``, ``wrong numbers``, or what ended it."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._words = tempfile.TemporaryFile()  # noqa: SIM115 - until ``close``

    def run(self, path: Path) -> str:
        child = self._child = self._child or self._start()
        assert child.stdin is not None
        child.stdin.write(json.dumps(str(path)).encode() + b"\n")
        child.stdin.flush()
        answer = self._answer(child)
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
        assert self._answer(child) is not None, "the process that runs models doesn't start"
        return child

    def _answer(self, child: subprocess.Popen[bytes]) -> Mapping[str, Any] | None:
        """The next line that it writes; None if it ends, or says nothing for too long."""
        assert child.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(child.stdout, selectors.EVENT_READ)
            if not selector.select(_WAIT_SECONDS):
                return None
        line = child.stdout.readline()
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
        if self._child is not None:
            for pipe in (self._child.stdin, self._child.stdout):
                if pipe is not None:
                    pipe.close()
        self._child = None
