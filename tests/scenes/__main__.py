"""One scene for a line of the input; each is answered with a line once it is there."""

from __future__ import annotations

import faulthandler
import os
import sys
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from tests.scenes.scenes import SCENES
from tests.scenes.stage import Stage

_LONGEST_S = 60.0  # for a scene


def _fail(*error: Any) -> None:
    """Without this, whoever waits for a scene would go on waiting."""
    traceback.print_exception(*error)
    os._exit(1)


def main() -> None:
    """Show the scenes that the input names, until it ends."""
    sys.excepthook = _fail
    faulthandler.dump_traceback_later(_LONGEST_S, exit=True)
    stage = Stage(Path(sys.argv[1]))
    faulthandler.cancel_dump_traceback_later()
    print("ready", flush=True)
    lines = QSocketNotifier(0, QSocketNotifier.Type.Read)

    def read() -> None:
        name = sys.stdin.readline().strip()
        if not name:
            QApplication.exit()
            return
        lines.setEnabled(False)
        faulthandler.dump_traceback_later(_LONGEST_S, exit=True)
        stage.leave()
        SCENES[name](stage)
        stage.settle()
        faulthandler.cancel_dump_traceback_later()
        lines.setEnabled(True)
        print("shown", flush=True)

    lines.activated.connect(read)
    QApplication.exec()
    stage.window.close()
    stage.commons.close()


if __name__ == "__main__":
    main()
