"""A notice goes to the desktop's portal, and a press on it comes back."""

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

    def __init__(self, bus: str) -> None:
        self._jeepney: Any = import_module("jeepney")  # it has no types
        self._connection: Any = import_module("jeepney.io.blocking").open_dbus_connection(bus)
        calls: Any = import_module("jeepney.bus_messages").message_bus
        self._connection.send_and_get_reply(calls.RequestName("org.freedesktop.portal.Desktop"))

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
