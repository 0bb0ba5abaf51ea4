"""Offline, proven on the packaged app: what a whole session asks of the system, for a reviewer.

    packaging/prove offline                        the app that packaging/build has made
    packaging/prove offline --program PATH         another one

The same session is played twice with the same outcome: once under strace, which tells each call
that has to do with a socket, and once in a network namespace with nothing in it, without strace,
where /proc tells whether each process has the filter. What strace would tell of a program that does
reach for a network is seen first, or else its silence would say nothing.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from types import FrameType
from typing import Any

from proof.filter_watch import children
from proof.network_imports import Reach, reaches
from proof.report import Proof, json_of, text_of
from proof.request import Request
from proof.socket_calls import Seen, read_log, tracer

__all__ = ["main"]

_ROOT = Path(__file__).resolve().parents[2]
_PYTHON = _ROOT / ".venv" / "bin" / "python"
_PACKAGED = _ROOT / "build" / "bundle" / "desktop-chat"
_CONVERSATIONS = _ROOT / "tests" / "fixtures" / "conversations" / "openwebui"
_SESSION_S = 1_200.0
_CHILD_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER
_TOOLS = {
    "strace": "strace", "unshare": "util-linux", "Xvfb": "xvfb", "xdotool": "xdotool",
    "dbus-daemon": "dbus", "gnome-keyring-daemon": "gnome-keyring", "dbus-send": "dbus-bin",
    "/usr/libexec/at-spi2-registryd": "at-spi2-core",
}  # fmt: skip

# What a program does that would leave the machine, with the filter and without: it must be seen.
_CANARY = """
import contextlib, socket, subprocess, sys
sys.path.insert(0, sys.argv[1])
if sys.argv[2:] == ["filtered"]:
    from desktop_chat.domain.offline import go_offline
    go_offline()
child = "import socket; socket.create_connection(('127.0.0.1', 9))"
subprocess.run([sys.executable, "-c", child], stderr=subprocess.DEVNULL)
with contextlib.suppress(OSError):
    socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).connect(("::1", 9))
"""


def main(arguments: Sequence[str]) -> int:
    """Prove it, and write the report; 0 if all held."""
    parser = argparse.ArgumentParser(prog="packaging/prove offline", description=__doc__)
    parser.add_argument("--program", type=Path, default=_PACKAGED / "desktop-chat")
    parser.add_argument(
        "--out", type=Path, default=_ROOT / "build" / "proof", help="for the report"
    )
    options = parser.parse_args(arguments)
    if missing := sorted({of for name, of in _TOOLS.items() if not shutil.which(name)}):
        print(f"This needs more packages: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 2
    program = options.program.resolve()
    options.out.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    with _all_ended(), tempfile.TemporaryDirectory(prefix="offline-") as place:
        proof = _prove(program, Path(place), options.out)
    proof.seconds = round(time.monotonic() - begun)
    text = text_of(proof)
    (options.out / "offline.txt").write_text(text, encoding="utf-8")
    (options.out / "offline.json").write_text(json_of(proof), encoding="utf-8")
    print(text)
    return 0 if proof.holds else 1


def _prove(program: Path, work: Path, out: Path) -> Proof:
    proof = Proof(str(program), _version(program), reaches=_reaches(program))
    proof.canaries = {how: _canary(work, how) for how in ("free", "filtered")}
    print("A session under strace:", flush=True)
    logs = work / "logs"
    logs.mkdir()
    proof.traced = _play(program, work / "traced", logs)
    seen = Seen()
    for log in sorted(logs.iterdir()):
        seen.add(read_log(log.read_text(errors="replace")))
    proof.seen = seen
    print("The same in an empty network namespace:", flush=True)
    proof.alone = _play(program, work / "alone", None)
    with suppress(OSError):  # the session may have ended before
        shutil.copy(work / "alone" / "window.png", out / "offline-window.png")
    return proof


def _play(program: Path, work: Path, logs: Path | None) -> dict[str, Any]:
    """Have a session, in a process of its own; what came of it."""
    work.mkdir()
    request = Request(str(program), str(_CONVERSATIONS), str(work), str(logs) if logs else None)
    place = work / "session.json"
    place.write_text(json.dumps(asdict(request)), encoding="utf-8")
    whose = [] if os.geteuid() == 0 else ["--map-current-user"]
    alone = [] if logs else ["unshare", "--net", *whose]
    places = os.pathsep.join((str(_ROOT), str(_ROOT / "packaging")))
    subprocess.run(
        [*alone, _PYTHON, "-m", "proof.session", place],
        env=os.environ | {"PYTHONPATH": places},
        timeout=_SESSION_S,
        check=False,
    )
    try:
        return json.loads(place.with_suffix(".answer").read_text(encoding="utf-8"))
    except OSError as error:
        return {"failed": f"the session left no answer: {error}", "done": []}


def _canary(work: Path, how: str) -> Seen:
    log = work / f"canary-{how}.strace"
    command = [_PYTHON, "-W", "ignore", "-c", _CANARY, _ROOT, how]
    subprocess.run([*tracer(log), *command], check=True, timeout=60)
    return read_log(log.read_text(errors="replace"))


def _version(program: Path) -> str:
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _reaches(program: Path) -> list[Reach]:
    """Which libraries beside the program could ask for a socket; nothing of a checkout."""
    inside = program.parent / "_internal"
    return list(reaches(program.parent)) if inside.is_dir() else []


@contextmanager
def _all_ended() -> Generator[None]:
    """Have nothing left that was begun within, however it ends: orphans come to us."""
    signal.signal(signal.SIGTERM, _end)
    ctypes.CDLL(None).prctl(_CHILD_SUBREAPER, 1, 0, 0, 0)
    try:
        yield
    finally:
        while left := children(os.getpid()):
            for number in left:
                with suppress(ProcessLookupError):
                    os.kill(number, signal.SIGKILL)
                with suppress(ChildProcessError):
                    os.waitpid(number, 0)


def _end(number: int, _frame: FrameType | None) -> None:
    sys.exit(128 + number)  # as a shell has it; what is begun here has to be ended first
