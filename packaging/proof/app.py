"""The app, started and asked in a session, and what was seen of it."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from proof.desktop import Desktop
from proof.filter_watch import FilterWatch
from proof.request import Done, Request
from proof.socket_calls import tracer

__all__ = ["App", "SessionError"]

_COMMAND_S = 300.0


class SessionError(Exception):
    """It did not go as it should; the message says what was seen."""


class App:
    """The app on a desktop.

    Attributes:
        done: What was done so far.
    """

    def __init__(self, request: Request, desktop: Desktop, watch: FilterWatch | None) -> None:
        self._request = request
        self._desktop = desktop
        self._watch = watch
        self._work = Path(request.work)
        self._runs = 0
        self.done: list[Done] = []

    def note(self, what: str, act: Callable[[], str]) -> None:
        """Do something, and remember what was seen of it."""
        begun = time.monotonic()
        seen = act()
        self.done.append(Done(what, seen, round(time.monotonic() - begun, 1)))
        print(f"  {what}: {seen}", flush=True)

    def start(self, *arguments: str | Path, pipe: int | None = None) -> subprocess.Popen[bytes]:
        """Begin the app, as all that is begun here: watched by strace, or by /proc."""
        self._runs += 1
        profile = self._work / "profile"
        command: list[str | Path] = [self._request.program, "--profile", profile, *arguments]
        if self._request.logs:
            command[:0] = tracer(Path(self._request.logs, f"{self._runs:02}.strace"))
        env = self._desktop.environment()
        process = subprocess.Popen(command, cwd=self._work, env=env, stdout=pipe, stderr=pipe)
        if self._watch is not None:
            self._watch.add(process.pid)
        return process

    def run(self, *arguments: str | Path) -> str:
        """Have a command, and what it says.

        Raises:
            SessionError: It failed.
        """
        process = self.start(*arguments, pipe=subprocess.PIPE)
        out, told = process.communicate(timeout=_COMMAND_S)
        if process.returncode:
            words = " ".join(map(str, arguments))
            last = told.decode(errors="replace")[-2_000:]
            raise SessionError(f"{words} ended with {process.returncode}: {last}")
        return out.decode()

    def json(self, *arguments: str | Path) -> Any:
        return json.loads(self.run(*arguments, "--json"))
