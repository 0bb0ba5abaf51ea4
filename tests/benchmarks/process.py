"""Probes: each measurement in a process of its own, which gives its numbers as JSON."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = ["ROOT", "Unavailable", "capture", "last_line", "probe"]

ROOT = Path(__file__).resolve().parents[2]
_TIMEOUT_S = 900.0


class Unavailable(Exception):
    """A measurement can't be made here; the message says why."""


def probe(
    name: str,
    arguments: Mapping[str, object],
    *,
    python: str | Path = sys.executable,
    environment: Mapping[str, str] | None = None,
) -> Any:
    """What the probe module ``name`` found.

    Raises:
        Unavailable: It failed; the end of what it said is the reason.
    """
    command = [str(python), "-m", f"tests.benchmarks.probes.{name}", json.dumps(arguments)]
    return last_line(capture(command, environment=environment))


def last_line(output: str) -> Any:
    """The JSON on the last line."""
    try:
        return json.loads(output.strip().splitlines()[-1])
    except (IndexError, ValueError):
        raise Unavailable("it gave no numbers") from None


def capture(
    command: Sequence[str],
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path = ROOT,
    timeout_s: float = _TIMEOUT_S,
) -> str:
    """Standard output of a program.

    Raises:
        Unavailable: It isn't there, failed, or took longer than ``timeout_s``.
    """
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=timeout_s,
            stdin=subprocess.DEVNULL,
        )
    except OSError as error:
        raise Unavailable(f"{Path(command[0]).name}: {error.strerror}") from error
    except subprocess.TimeoutExpired as error:
        raise Unavailable(f"no answer in {timeout_s:.0f} s") from error
    if done.returncode:
        said = [line for line in (done.stderr or done.stdout).splitlines() if line.strip()]
        raise Unavailable(f"exit {done.returncode}: {said[-1].strip()[:160] if said else ''}")
    return done.stdout
