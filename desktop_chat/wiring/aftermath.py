"""What a start makes of an end that nobody asked for: the model that it was about is set aside."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.language import later, tr
from desktop_chat.domain.verdict import Outcome, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_chat.engine.llama.crash_note import CrashNote
    from desktop_chat.models.admission.load_marker import Markers
    from desktop_chat.models.library.library import Library

__all__ = ["look_back"]

_WHILE_LOADING = later("The app ended while it loaded this model, and might do so again.")


def look_back(library: Library, markers: Markers, note: CrashNote, engine: str) -> None:
    """Set aside what ended an earlier run, so that it isn't loaded again by itself.

    Args:
        engine: The build of llama.cpp; another one may do better.
    """

    def set_aside(path: Path, reason: str) -> None:
        with suppress(AppError):  # it is gone, or the disk is full
            library.record_verdict(path, Verdict(Outcome.SET_ASIDE, reason, engine, time.time()))

    for path in markers.take_left_behind():
        set_aside(path, _WHILE_LOADING)
    crash = note.unsettled()
    if crash is not None:
        set_aside(
            crash.model,
            tr("llama.cpp ended the app with this model ({reason}).", reason=crash.reason),
        )
    note.settle()
