"""A program that the person deals with directly, while this one only waits."""

import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

__all__ = ["call"]


def call(command: Sequence[str | Path], cwd: Path | None = None) -> int:
    """Run a program to its end and return its exit code.

    Ctrl+C reaches it too, and it knows best how to stop. A handler that does nothing keeps us
    waiting; unlike SIG_IGN it isn't inherited.
    """
    before = signal.signal(signal.SIGINT, _wait_on)
    try:
        return subprocess.run(command, cwd=cwd).returncode
    finally:
        signal.signal(signal.SIGINT, before)


def _wait_on(_signal: int, _frame: object) -> None:
    pass
