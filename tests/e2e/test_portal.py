"""What the desktop is asked for over D-Bus: notices by its portal, folders by its file manager."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="portals are Linux's")

APP = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from desktop_chat.ui.desktop.portal import Portal

application = QCoreApplication([])
portal = Portal(application)
portal.chosen.connect(portal.withdraw)
portal.chosen.connect(lambda: QTimer.singleShot(100, application.quit))
portal.show_notice("Desktop Chat", "A reply is ready.")
QTimer.singleShot(int(sys.argv[1]), lambda: application.exit(1))
sys.exit(application.exec())
"""

FOLDER_APP = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, QUrl, QObject, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from desktop_chat.ui.widgets.file_manager import show_folder

class Desktop(QObject):
    @Slot(QUrl)
    def open(self, url):
        print("started for", url.toLocalFile(), flush=True)
        QGuiApplication.quit()

application, desktop = QGuiApplication([]), Desktop()
QDesktopServices.setUrlHandler("file", desktop, "open")
show_folder(*map(Path, sys.argv[1:]))
QTimer.singleShot(10_000, application.quit)
sys.exit(application.exec())
"""

BUS_SEEKER = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
from desktop_chat.ui.desktop.session_bus import leave_foreign_buses

if sys.argv[1:]:
    leave_foreign_buses()
application = QCoreApplication([])
assert not QDBusConnection.sessionBus().isConnected()
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """The address of a bus of its own."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment() | {"XDG_RUNTIME_DIR": str(tmp_path)},
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.communicate()


def _app(bus: str, patience_ms: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", APP, str(patience_ms)],
        env=environment() | {"DBUS_SESSION_BUS_ADDRESS": bus},
    )


class _Portal:
    """What the desktop has under this name."""

    def __init__(self, bus: str, name: str = "org.freedesktop.portal.Desktop") -> None:
        self._jeepney: Any = import_module("jeepney")  # it has no types
        self._connection: Any = import_module("jeepney.io.blocking").open_dbus_connection(bus)
        calls: Any = import_module("jeepney.bus_messages").message_bus
        self._connection.send_and_get_reply(calls.RequestName(name))

    def answer(self) -> tuple[str, tuple[Any, ...]]:
        """Take the next call; what it was."""
        while True:
            message = self._connection.receive(timeout=30)
            if message.header.message_type is self._jeepney.MessageType.method_call:
                self._connection.send(self._jeepney.new_method_return(message))
                return message.header.fields[self._jeepney.HeaderFields.member], message.body

    def press(self, name: str) -> None:
        address = self._jeepney.DBusAddress(
            "/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Notification"
        )
        signal = self._jeepney.new_signal(address, "ActionInvoked", "ssav", (name, "show", []))
        self._connection.send(signal)

    def close(self) -> None:
        self._connection.close()


def test_a_notice_is_shown_chosen_and_withdrawn(bus: str) -> None:
    with closing(_Portal(bus)) as portal:
        app = _app(bus, 30_000)
        method, (name, notice) = portal.answer()
        assert method == "AddNotification"
        assert notice == {
            "title": ("s", "Desktop Chat"),
            "body": ("s", "A reply is ready."),
            "priority": ("s", "normal"),
            "default-action": ("s", "show"),
        }
        portal.press(name)
        assert portal.answer() == ("RemoveNotification", (name,))
        assert app.wait(30) == 0


def test_without_a_portal_nothing_happens(bus: str) -> None:
    assert _app(bus, 300).wait(30) == 1, "it waited for its time and ended"


def _folder_app(bus: str, *paths: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", FOLDER_APP, *paths],
        env=environment(QT_QPA_PLATFORM="offscreen") | {"DBUS_SESSION_BUS_ADDRESS": bus},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_the_desktops_file_manager_shows_a_folder(bus: str, tmp_path: Path) -> None:
    """None is started by the app, since it would have no network either."""
    folder = tmp_path / "ä b"
    with closing(_Portal(bus, "org.freedesktop.FileManager1")) as manager:
        for paths, asked in (((folder,), "ShowFolders"), ((folder, folder / "c"), "ShowItems")):
            app = _folder_app(bus, *paths)
            assert manager.answer() == (asked, ([paths[-1].as_uri()], ""))
            app.terminate()
            assert app.communicate(timeout=30)[0] == ""


def test_one_is_started_where_none_can_be_asked(bus: str, tmp_path: Path) -> None:
    app = _folder_app(bus, tmp_path, tmp_path / "c")
    assert app.communicate(timeout=30)[0] == f"started for {tmp_path}\n"


@pytest.mark.skipif(Path("/usr/bin/dbus-launch").exists(), reason="it would really be started")
def test_no_bus_is_started(tmp_path: Path) -> None:
    """What it started for others would have no network, like all that the app starts."""
    started, launcher = tmp_path / "started", tmp_path / "dbus-launch"
    launcher.write_text(f"#!/bin/sh\n: > '{started}'\nexit 1\n")
    launcher.chmod(0o700)
    variables = {"PATH": str(tmp_path), "DISPLAY": ":77", "XDG_RUNTIME_DIR": str(tmp_path)}
    env = environment(DBUS_SESSION_BUS_ADDRESS="") | variables
    del env["DBUS_SESSION_BUS_ADDRESS"]
    subprocess.run([sys.executable, "-c", BUS_SEEKER, "as the app does"], env=env, check=True)
    assert not started.exists()
    subprocess.run([sys.executable, "-c", BUS_SEEKER], env=env, check=True)
    assert started.exists(), "nor is it otherwise: the line above shows nothing"
