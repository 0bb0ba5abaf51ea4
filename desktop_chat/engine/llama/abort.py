"""What is done when ggml finds that it can't go on, and ends the process.

It tells before it does so, on a thread of its own that it computes with. Python still works then,
and so do the other threads: the engine's is inside of the call that failed, without Python's lock.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from desktop_chat.domain.crash import Crash
from desktop_chat.domain.errors import EngineCrashed
from desktop_chat.domain.printable import printable

__all__ = ["AbortWatch", "crash_error", "restart", "take_crash"]

_RESTARTED = "DESKTOP_CHAT_RESTARTED"  # when, in Unix time
_LEAST_SECONDS_BETWEEN = 60.0
_GRACE_SECONDS = 0.8  # in which the others show and save what they have: the window each 0.3 s
_MOST_FILES = 4_096
_NOTE_BYTES = 1 << 16
_REASON_LENGTH = 400
_FOLDERS = re.compile(r"\S*[/\\](?=[\w.-]+:\d+: )")  # of where llama.cpp was compiled


class AbortWatch:
    """Leaves a note of such an end, and then the process in a better way.

    Attributes:
        model: The file of the model in use, to be kept up to date.
        conversation: Id of the open conversation, too.
    """

    def __init__(self, note: Path, leave: Callable[[Crash], None]) -> None:
        """
        Args:
            note: Where it is written, for ``take_crash``.
            leave: Ends the process. If it comes back, ggml does.
        """
        self.model = Path()
        self.conversation = ""
        self._note = note
        self._leave = leave
        self._is_leaving = threading.Lock()

    def remember(self, conversation: str) -> None:
        self.conversation = conversation

    def on_abort(self, text: str) -> None:
        """What ``native.call_before_abort`` is to call."""
        if not self._is_leaving.acquire(blocking=False):
            while True:  # another of its threads has found the same, and this one must not go on
                time.sleep(_LEAST_SECONDS_BETWEEN)
        crash = Crash(self.model, _reason(text), self.conversation)
        with suppress(OSError):
            _write(self._note, crash)
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
        f"llama.cpp could not go on with {crash.model.name} ({crash.reason}). "
        "The model was set aside."
    )


def take_crash(note: Path) -> Crash | None:
    """What a note tells, which is then gone; None if there is none, or none of ours."""
    try:
        with note.open("rb") as file:
            said: Any = json.loads(file.read(_NOTE_BYTES))
        texts = [cast("object", said[name]) for name in ("model", "reason", "conversation")]
    except FileNotFoundError:
        return None
    except (OSError, LookupError, TypeError, ValueError, RecursionError):
        texts = []
    with suppress(OSError):
        note.unlink()
    match texts:
        case [str(model), str(reason), str(conversation)]:
            return Crash(Path(model), _reason(reason), conversation)
        case _:
            return None


def _write(note: Path, crash: Crash) -> None:
    data = json.dumps({**asdict(crash), "model": str(crash.model)}).encode()
    file = os.open(note, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(file, data)
        os.fsync(file)
    finally:
        os.close(file)


def _reason(text: str) -> str:
    return printable(" ".join(_FOLDERS.sub("", text).split()))[:_REASON_LENGTH]
