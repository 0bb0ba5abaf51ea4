"""The app ends as it should, whatever was done in it."""

import sys

from tests.command_line import environment, run

# The real app, which is left as soon as something is on the clipboard. Its platform has none.
APP = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_chat.ui.keys.secret_clipboard import copy_secret
from tests.benchmarks.probes import app

def copy_and_leave():
    copy_secret("copied")
    assert QApplication.clipboard().text() == "copied"
    QApplication.exit(0)

app.run(lambda: QTimer.singleShot(0, copy_and_leave))
print("left", flush=True)
"""


def test_what_was_copied_is_given_up_before_python_ends() -> None:
    done = run(program=[sys.executable, "-c", APP], env=environment(QT_QPA_PLATFORM="offscreen"))
    assert (done.code, done.out) == (0, "left\n"), done.err
