"""A program that the person deals with directly, while this one only waits."""

import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

__all__ = ["call"]

_STOP = signal.SIGTERM if sys.platform == "win32" else signal.SIGINT


def call(command: Sequence[str | Path], cwd: Path | None = None) -> int:
    """Run a program to its end and return its exit code.

    Ctrl+C reaches it too, and it knows best how to stop: we only wait. Another signal reaches us
    alone and is passed on.
    """
    # Unlike SIG_IGN, a handler that does nothing isn't inherited.
    before = signal.signal(signal.SIGINT, _wait_on)
    try:
        with subprocess.Popen(command, cwd=cwd) as process:
            try:
                return process.wait()
            except KeyboardInterrupt:
                process.send_signal(_STOP)
                raise
    finally:
        signal.signal(signal.SIGINT, before)


def _wait_on(_signal: int, _frame: object) -> None:
    pass
