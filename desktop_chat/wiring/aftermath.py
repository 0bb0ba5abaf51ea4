"""What a start makes of an end that nobody asked for."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.language import tr
from desktop_chat.domain.verdict import Outcome, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_chat.engine.llama.crash_note import CrashNote
    from desktop_chat.models.admission.load_marker import Markers
    from desktop_chat.models.library.library import Library

__all__ = ["look_back"]


def look_back(library: Library, markers: Markers, note: CrashNote, engine: str) -> None:
    """Judge the model that an earlier run ended with.

    A load that was cut short may have been a power cut or a kill, so the model has its test run
    again before the next load. If llama.cpp itself ended the program, the model is set aside: at
    once if it was in use, and the second time in a row if it was being loaded.

    Args:
        engine: The build of llama.cpp; another one may do better.
    """

    def judge(path: Path, outcome: Outcome, reason: str = "") -> None:
        with suppress(AppError):  # it is gone, or the disk is full
            library.record_verdict(path, Verdict(outcome, reason, engine, time.time()))

    crash = note.unsettled()
    cut_short = markers.take_left_behind()
    for path in cut_short:
        judge(path, Outcome.INTERRUPTED)
    if crash is None:
        note.settle()
        return
    sets_aside = crash.model not in cut_short or markers.is_second_crash(crash.model)
    if sets_aside:
        reason = tr("llama.cpp ended the app with this model ({reason}).", reason=crash.reason)
        judge(crash.model, Outcome.SET_ASIDE, reason)
    note.settle(sets_aside=sets_aside)
