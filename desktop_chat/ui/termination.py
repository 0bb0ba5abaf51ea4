"""A polite request to end, as other programs and a terminal send it."""

import os
import signal
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QSocketNotifier

__all__ = ["call_on_termination"]


@contextmanager
def call_on_termination(act: Callable[[], object]) -> Generator[None]:
    """Call ``act`` in Qt's loop when SIGTERM, SIGINT or SIGHUP comes, where there are such.

    Python's own handlers would run only when Qt next calls into Python; so the signal is written
    to a pipe that Qt watches. Windows closes an app through its window, which needs no help.
    """
    if sys.platform == "win32":
        yield
        return
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: (os.read(reading, 64), act()))
    wakeup = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
    # A handler in Python, though an empty one, is what makes Python write to the pipe.
    before = [signal.signal(number, _wake) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
        signal.set_wakeup_fd(wakeup)
        notifier.setEnabled(False)
        os.close(reading)
        os.close(writing)


def _wake(_number: int, _frame: FrameType | None) -> None:
    """All of it happens where the pipe is read."""
