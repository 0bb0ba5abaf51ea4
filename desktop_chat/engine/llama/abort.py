"""What is done when ggml finds that it can't go on, and ends the process.

It tells before it does so, on a thread of its own that it computes with. Python still works then,
and so do the other threads: the engine's is inside of the call that failed, without Python's lock.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop_chat.domain.crash import Crash
from desktop_chat.domain.errors import EngineCrashed
from desktop_chat.domain.language import tr
from desktop_chat.engine.llama.crash_note import CrashNote, shortened

__all__ = ["AbortWatch", "crash_error", "restart"]

_RESTARTED = "DESKTOP_CHAT_RESTARTED"  # when, in Unix time
_LEAST_SECONDS_BETWEEN = 60.0
_GRACE_SECONDS = 0.8  # in which the others show and save what they have: the window each 0.3 s
_MOST_FILES = 4_096


class AbortWatch:
    """Leaves a note of such an end, and then the process in a better way.

    Attributes:
        conversation: Id of the open conversation, to be kept up to date.
    """

    def __init__(
        self, note: CrashNote, leave: Callable[[Crash], None], *, tells: bool = False
    ) -> None:
        """
        Args:
            leave: Ends the process. If it comes back, ggml does.
            tells: Whether ``leave`` also tells the person.
        """
        self._models: dict[int, Path] = {}  # by thread, the one that began to work last at the end
        self.conversation = ""
        self._note = note
        self._leave = leave
        self._tells = tells
        self._is_leaving = threading.Lock()

    @property
    def model(self) -> Path:
        """The file of the model that this thread's engine has in use.

        Of another thread, which an engine computes with, nobody knows whose it is: then it is the
        model that began to work last. To be set by each engine when its own does.
        """
        known = self._models.get(threading.get_ident())
        return known or next(reversed(self._models.values()), Path())

    @model.setter
    def model(self, path: Path) -> None:
        self._models.pop(threading.get_ident(), None)
        self._models[threading.get_ident()] = path

    def is_at_work(self) -> None:
        """This thread's engine goes on with its model, whoever began to work meanwhile."""
        if threading.get_ident() in self._models:
            self.model = self.model

    def on_abort(self, text: str) -> None:
        """What ``native.call_before_abort`` is to call."""
        if not self._is_leaving.acquire(blocking=False):
            while True:  # another of its threads has found the same, and this one must not go on
                time.sleep(_LEAST_SECONDS_BETWEEN)
        crash = Crash(self.model, shortened(text), self.conversation, self._tells)
        with suppress(OSError):
            self._note.write(crash)
        time.sleep(_GRACE_SECONDS)
        self._leave(crash)


def restart(_crash: Crash) -> None:
    """Put a new start of this program in its place; not twice in a minute.

    What other threads hold, such as locks on files, is given up by the system as at an end.
    """
    now = time.time()
    if 0 <= now - _restarted() < _LEAST_SECONDS_BETWEEN:
        return
    os.environ[_RESTARTED] = str(now)
    packaged = getattr(sys, "frozen", False)
    command = [sys.executable, *(sys.argv[1:] if packaged else sys.orig_argv[1:])]
    if sys.platform == "win32":  # where a process can't become another one
        import subprocess

        subprocess.Popen(command)
        os._exit(0)
    for file in range(3, _MOST_FILES):  # C libraries may have opened some to be handed on
        with suppress(OSError):
            os.set_inheritable(file, False)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    os.execv(sys.executable, command)


def _restarted() -> float:
    try:
        return float(os.environ.get(_RESTARTED, ""))
    except ValueError:
        return 0.0


def crash_error(crash: Crash) -> EngineCrashed:
    """The same for somebody who sees it happen."""
    return EngineCrashed(
        tr(
            "llama.cpp could not go on with {name} ({reason}).",
            name=crash.model.name,
            reason=crash.reason,
        )
    )
