"""A screen that nobody sits at, and pictures of it.

``python screen.py DISPLAY FILE`` takes one, run by a Python that has PySide6.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

__all__ = ["NothingShownError", "Screen"]

_SIZE = "1280x900x24"
_PATIENCE_S = 90.0
_TICK_S = 1.0
_COLOURS = 100  # the window's first paint has fewer; an empty screen has one


class NothingShownError(Exception):
    """Nothing came on the screen."""


class Screen:
    """Use as a context manager.

    Args:
        python: One that has PySide6.
    """

    def __init__(self, python: Path) -> None:
        self._python = python
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp", "-ac"],
            pass_fds=[writing],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"

    def __enter__(self) -> Screen:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._server.terminate()
        self._server.wait()

    def picture(self, target: Path) -> None:
        """Take a picture once something is shown and nothing moves any more.

        Raises:
            NothingShownError: It stayed empty.
        """
        before = b""
        colours = 0
        deadline = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline:
            time.sleep(_TICK_S)
            colours = self._grab(target)
            now = target.read_bytes()
            if colours >= _COLOURS and now == before:
                return
            before = now
        if colours < _COLOURS:
            raise NothingShownError(f"after {_PATIENCE_S:.0f} s the screen had {colours} colours")

    def _grab(self, target: Path) -> int:
        command = [self._python, __file__, self.display, target]
        return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _main(display: str, target: str) -> int:
    os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    image = application.primaryScreen().grabWindow(0).toImage()
    if not image.save(target):
        raise OSError(f"{target} can't be written")
    # A few lines are enough to tell a window from an empty screen.
    rows = range(0, image.height(), 9)
    print(len({image.pixel(x, y) for y in rows for x in range(0, image.width(), 3)}))
    return 0


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
