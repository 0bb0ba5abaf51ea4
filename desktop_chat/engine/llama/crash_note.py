"""What is left on the disk of a run that llama.cpp has ended."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, cast

from desktop_chat.domain.crash import Crash
from desktop_chat.domain.printable import one_line

__all__ = ["CrashNote", "shortened"]

_NOTE_BYTES = 1 << 16
_REASON_LENGTH = 400
_FOLDERS = re.compile(r"\S*[/\\](?=[\w.-]+:\d+: )")  # of where llama.cpp was compiled


class CrashNote:
    """A small file that waits for two things: that the model is judged, and somebody told.

    Any start of the program does the first, as soon as it wants models. Only one with somebody to
    tell it to does the second, which may be much later: until then the note lies under another
    name, so that a model that was tried again meanwhile isn't set aside once more.
    """

    def __init__(self, path: Path) -> None:
        self._new = path
        self._settled = path.with_stem(f"{path.stem}-untold")

    def write(self, crash: Crash) -> None:
        """
        Raises:
            OSError: The disk is full, or the folder has gone.
        """
        _write(self._new, crash)

    def unsettled(self) -> Crash | None:
        """What has ended a run, if its model isn't judged yet."""
        return _read(self._new)

    def settle(self, *, sets_aside: bool = True) -> None:
        """The model is set aside, or to be tested again; what nobody saw is still to be told."""
        crash = _read(self._new)
        with suppress(OSError):
            if crash is not None and not crash.was_told:
                _write(self._settled, replace(crash, sets_aside=sets_aside))
            self._new.unlink()

    def untold(self) -> Crash | None:
        """What is to be told of a run whose model is judged."""
        return _read(self._settled)

    def forget(self) -> None:
        """Somebody was told."""
        with suppress(OSError):
            self._settled.unlink()


def shortened(reason: str) -> str:
    """llama.cpp's words as they can be shown, without folders of the computer that built it."""
    return one_line(_FOLDERS.sub("", reason), _REASON_LENGTH)


def _write(path: Path, crash: Crash) -> None:
    data = json.dumps({**asdict(crash), "model": str(crash.model)}).encode()
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(file, data)
        os.fsync(file)
    finally:
        os.close(file)


def _read(file: Path) -> Crash | None:
    """None if there is no note, or none of ours."""
    if not file.is_file():  # to open a pipe would wait for its other end
        return None
    try:
        with file.open("rb") as opened:
            said: Any = json.loads(opened.read(_NOTE_BYTES))
        values = [cast("object", said[name]) for name in ("model", "reason", "conversation")]
        was_told, sets_aside = said.get("was_told") is True, said.get("sets_aside") is not False
    except (OSError, LookupError, TypeError, ValueError, RecursionError):
        return None
    match values:
        case [str(model), str(reason), str(conversation)]:
            return Crash(Path(model), shortened(reason), conversation, was_told, sets_aside)
        case _:
            return None
