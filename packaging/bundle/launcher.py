"""Where the packaged app starts."""

import os
import sys
from typing import Any

_BEFORE = "LD_LIBRARY_PATH_ORIG"  # where PyInstaller's program puts what it has found


def _trust_own_libraries() -> None:
    """Begin again without other folders of libraries, if somebody has named any.

    The system would take a Qt or a llama.cpp from there before ours, and can't be told otherwise in
    a process that has begun.
    """
    frozen: Any = sys
    named = os.environ.get(_BEFORE, "").split(os.pathsep)
    if set(named) <= {"", frozen._MEIPASS}:
        return
    forgotten = ("LD_LIBRARY_PATH", "_PYI_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(forgotten)}
    os.execve(sys.executable, sys.argv, kept)


_trust_own_libraries()

from desktop_chat.__main__ import main  # noqa: E402

sys.exit(main())
