"""The program as a person starts it: in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["PROGRAM", "Outcome", "environment", "on_a_terminal", "run"]

_PACKAGED = os.environ.get("DESKTOP_CHAT_TEST_PROGRAM")  # the program of a package, to be tried
PROGRAM = (_PACKAGED,) if _PACKAGED else (sys.executable, "-m", "desktop_chat")

_WAIT_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a process wrote and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.code == 0, self.err
        return json.loads(self.out)

    def failed(self, *, as_json: bool = False) -> str:
        """The error that was told as one is to be: its title, detail and remedy in one text."""
        assert self.code == 3, (self.code, self.out, self.err)
        assert "Traceback" not in self.err
        if as_json:
            error: dict[str, str] = json.loads(self.out)["error"]
            assert set(error) == {"title", "detail", "remedy"}
            assert all(error.values())
            return f"{error['title']}: {error['detail']}\nremedy: {error['remedy']}"
        assert self.out == ""
        first, last = self.err.splitlines()[-2:]
        assert ": " in first
        assert last.startswith("remedy: ")
        return f"{first}\n{last}"


def run(
    *arguments: str | bytes | os.PathLike[str],
    stdin: bytes = b"",
    program: Sequence[str] = PROGRAM,
    env: Mapping[str, str] | None = None,
    cwd: str | os.PathLike[str] | None = None,
) -> Outcome:
    """Run the program to its end."""
    child = subprocess.run(
        [*program, *arguments],
        input=stdin,
        capture_output=True,
        env=environment() if env is None else dict(env),
        cwd=cwd,
        timeout=_WAIT_SECONDS,
        check=False,
    )
    return Outcome(child.returncode, child.stdout.decode(), child.stderr.decode())


def environment(**changes: str) -> dict[str, str]:
    """Ours, without a screen."""
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return {name: value for name, value in os.environ.items() if name not in hidden} | changes


def on_a_terminal(*arguments: str | Path) -> str:
    """What the program writes where a person is looking."""
    screen, end = os.openpty()
    with subprocess.Popen(
        [*PROGRAM, *arguments], stdout=end, env=environment(TERM="xterm")
    ) as child:
        os.close(end)
        written = bytearray()
        while data := _read(screen):
            written += data
    os.close(screen)
    assert child.returncode == 0
    return written.decode()


def _read(screen: int) -> bytes:
    try:
        return os.read(screen, 4_096)
    except OSError:  # the other end was closed
        return b""
