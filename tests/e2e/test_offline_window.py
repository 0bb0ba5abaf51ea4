"""The window itself cannot reach a network, and has all that it needs of the desktop."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import environment

# The real program. Once its window is painted it is asked for a file, and tries to leave.
APP = """
import socket, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication, QFileDialog
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView

def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    view, dialog = window.findChild(WorkspaceView), window.findChild(QFileDialog)
    if view is not None and dialog is None:
        view.pane.bringing.choose_files()
    elif dialog is not None and dialog.isVisible():
        dialog.reject()
        leave()

def leave():
    print(QApplication.platformName(), QDBusConnection.sessionBus().isConnected(), flush=True)
    try:
        socket.socket()
    except OSError as error:
        print(error.strerror, flush=True)
    print("libQt6Network" in Path("/proc/self/maps").read_text(), flush=True)
    watch.stop()
    QApplication.exit(0)

watch = QTimer()
watch.timeout.connect(look)
execute = QApplication.exec
QApplication.exec = lambda *_: (watch.start(20), execute())[1]
from desktop_chat.__main__ import main
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere libraries are not refused anything")
def test_a_window_on_a_desktop(tmp_path: Path) -> None:
    for program in ("xvfb-run", "dbus-run-session"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} isn't installed")
    (tmp_path / "run").mkdir(mode=0o700)
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("there may be no keychain", encoding="ascii")
    desktop = ("xvfb-run", "-a", "dbus-run-session")
    done = subprocess.run(
        [*desktop, sys.executable, "-c", APP, "--profile", tmp_path / "profile"],
        env=environment(
            QT_QPA_PLATFORM="xcb",
            XDG_RUNTIME_DIR=str(tmp_path / "run"),
            DESKTOP_CHAT_PASSPHRASE_FILE=str(passphrase),
        ),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    refusal = os.strerror(errno.EAFNOSUPPORT)
    assert done.stdout.splitlines() == ["xcb True", refusal, "False"], done.stderr
    assert done.returncode == 0
