"""One step of the set-up: a command whose output goes to a log while one line tells how it goes."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

__all__ = ["Step", "StepError", "run"]

_TICK_S = 0.25
_HEARTBEAT_S = 60.0  # where a line can't be rewritten, as in a CI log
_KILL_AFTER_S = 5.0
# The last lines are enough to find the counter; a compiler's warnings in between may be long.
_TAIL_BYTES = 16_384
_COUNTER = re.compile(rb"^\s*\[\s*(\d+)/(\d+)\] ", re.MULTILINE)  # Ninja's


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do.

    Attributes:
        label: What is being done, for the person.
        usually: How long that takes.
        environment: Variables for the command, beside those of this process.
    """

    label: str
    usually: str
    command: list[str]
    environment: Mapping[str, str] = field(default_factory=dict[str, str])


class StepError(Exception):
    """The command ended with an error; its output is in the log."""


def run(step: Step, number: int, total: int, log: Path, screen: TextIO = sys.stdout) -> None:
    """Run one step, appending to ``log``.

    Raises:
        StepError: If the command does.
        KeyboardInterrupt: After the command and all that it started have been stopped.
    """
    line = _Line(f"[{number}/{total}] {step.label}", step.usually, screen)
    with log.open("ab") as output:
        output.write(f"\n$ {' '.join(step.command)}\n".encode())
        output.flush()
        start = log.stat().st_size
        process = subprocess.Popen(
            step.command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=os.environ | step.environment,
            # Its own session: Ctrl+C then comes to us alone, and we can stop the whole family.
            start_new_session=True,
        )
        try:
            while process.poll() is None:
                line.show(_fraction(log, start))
                time.sleep(_TICK_S)
        except BaseException:  # Ctrl+C, or the terminal has gone
            _stop(process)
            line.end("stopped")
            raise
    line.end("failed" if process.returncode else "done")
    if process.returncode:
        raise StepError(step.label)


def _stop(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        # The console has sent Ctrl+C to the family already.
        process.terminate()
        process.wait()
        return
    os.killpg(process.pid, signal.SIGINT)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_KILL_AFTER_S)
    # Whatever it started and didn't take along.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _fraction(log: Path, start: int) -> float | None:
    """How much of the compile is done, if the log tells."""
    with log.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(start, size - _TAIL_BYTES))
        counters = _COUNTER.findall(file.read())
    if not counters:
        return None
    done, of = (int(digits) for digits in counters[-1])
    return done / of if of else None


class _Line:
    """Tells how a step goes: on one line that is rewritten, or on few lines in a log."""

    def __init__(self, label: str, usually: str, screen: TextIO) -> None:
        self._label = label
        self._usually = usually
        self._screen = screen
        self._rewrites = screen.isatty()
        self._started = self._spoke = time.monotonic()
        if not self._rewrites:
            self._write(f"{label} (usually {usually})\n")

    def show(self, fraction: float | None) -> None:
        done = "" if fraction is None else f"  {fraction:.0%}"
        if self._rewrites:
            self._rewrite(f"{self._label}  {self._elapsed()}{done}  (usually {self._usually})")
        elif time.monotonic() - self._spoke >= _HEARTBEAT_S:
            self._spoke = time.monotonic()
            self._write(f"      {self._elapsed()}{done}\n")

    def end(self, how: str) -> None:
        if self._rewrites:
            self._rewrite(f"{self._label}  {how}, {self._elapsed()}")
            self._write("\n")
        else:
            self._write(f"      {how}, {self._elapsed()}\n")

    def _elapsed(self) -> str:
        minutes, seconds = divmod(int(time.monotonic() - self._started), 60)
        return f"{minutes}:{seconds:02}"

    def _rewrite(self, text: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        self._write(f"\r{text[:width]:<{width}}")

    def _write(self, text: str) -> None:
        self._screen.write(text)
        self._screen.flush()
