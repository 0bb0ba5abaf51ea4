"""Where windows are drawn: in memory, or on a screen of X that nobody sees."""

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager

from tests.benchmarks.process import Unavailable

__all__ = ["PLATFORMS", "platform"]

PLATFORMS = ("offscreen", "xcb")


@contextmanager
def platform(name: str) -> Generator[dict[str, str]]:
    """Environment variables for Qt on this platform; for ``xcb`` an X server runs meanwhile.

    Raises:
        Unavailable: There is no Xvfb.
    """
    if name == "offscreen":
        yield {"QT_QPA_PLATFORM": name}
        return
    program = shutil.which("Xvfb")
    if program is None:
        raise Unavailable("there is no Xvfb")
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "1280x900x24"]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, pass_fds=[writing], stdout=quiet, stderr=quiet)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise Unavailable("Xvfb did not start")
        yield {"QT_QPA_PLATFORM": name, "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()
