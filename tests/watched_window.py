"""A window that shows hostile replies, and between them leaves marks for who watches it.

    python -m tests.watched_window PROFILE PICTURE

A mark is an attempt to open ``/mark/`` and a name, which is nowhere. Behind the last one, "seen",
a picture and a socket are opened for certain. What comes out is JSON: the seconds that the window's
thread computed until each of the ``ATTACKS`` was on the screen.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QTextBrowser

from tests.hostile_replies import ATTACKS, LURES
from tests.hostile_window import HostileWindow

__all__ = ["main"]


def _mark(name: str) -> None:
    with suppress(FileNotFoundError):
        os.open(f"/mark/{name}", os.O_RDONLY)


def _open_for_certain(picture: Path) -> None:
    """What a window would do that trusts a reply."""
    bare = QTextBrowser()
    bare.setMarkdown(f"![x]({picture})")
    bare.grab()
    socket.socket().close()


def main(profile: Path, picture: Path) -> dict[str, float]:
    show = HostileWindow(profile, ATTACKS)
    show.warm_up()
    seconds: dict[str, float] = {}
    for name, text in ATTACKS.items():
        _mark(name)
        seconds[name] = show.open(name)
        show.ask_for(text)
    for number, lure in enumerate(LURES):
        _mark(f"lure {number}")
        show.ask_for(lure(picture))
    show.wait(500)
    _mark("seen")
    _open_for_certain(picture)
    show.close()
    return seconds


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
