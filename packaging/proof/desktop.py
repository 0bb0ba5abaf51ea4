"""A desktop for one session: a screen, a bus, a keychain and a tray, which nobody else has."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.screen_reader import ScreenReader

__all__ = ["Desktop"]

_HANDED_DOWN = ("PATH", "LD_LIBRARY_PATH", "TZ")
_KEPT = (
    *("DISPLAY", "HOME", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"),
    *("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"),
)
_SERVICES = ("org.freedesktop.portal.Desktop", "org.kde.StatusNotifierWatcher")
_SECRETS = "org.freedesktop.secrets"
_WAIT_S = 30.0


class Desktop:
    """Use as a context manager. Its keychain is unlocked and empty.

    Attributes:
        reader: Reads the screen as a screen reader does.
        asked: What was asked of the portal for notices and of the tray, by the names of calls.
    """

    def __init__(self, home: Path) -> None:
        self.reader = ScreenReader(home)
        self.asked: list[str] = []
        self._home = home
        self._stack = ExitStack()
        self._connection: Any = None

    def __enter__(self) -> Desktop:
        with self._stack:
            self._stack.enter_context(self.reader)
            self._start_keychain()
            self._serve()
            self._stack = self._stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def environment(self) -> dict[str, str]:
        """Of a program in it: nothing of ours comes along that isn't named here."""
        theirs = self.reader.environment()
        handed_down = {name: os.environ[name] for name in _HANDED_DOWN if name in os.environ}
        return {**handed_down, "LANG": "C.UTF-8", **{name: theirs[name] for name in _KEPT}}

    def _start_keychain(self) -> None:
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        hidden = {name: each for name, each in self.environment().items() if name != "DISPLAY"}
        daemon = subprocess.Popen(command, stdin=-1, stdout=-3, stderr=-3, env=hidden)
        self._stack.enter_context(daemon)
        self._stack.callback(daemon.terminate)
        assert daemon.stdin is not None
        daemon.stdin.write(b"the keychain's own")
        daemon.stdin.close()
        deadline = time.monotonic() + _WAIT_S
        while _SECRETS not in self._names():
            if time.monotonic() > deadline:
                raise TimeoutError("gnome-keyring-daemon doesn't come up")
            time.sleep(0.05)

    def _names(self) -> str:
        call = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.ListNames")
        command = ["dbus-send", "--session", "--print-reply", f"--dest={call[0]}", *call[1:]]
        done = subprocess.run(command, env=self.environment(), capture_output=True, check=True)
        return done.stdout.decode()

    def _serve(self) -> None:
        """Be the portal and the tray: note what is asked, and agree."""
        address = self.environment()["DBUS_SESSION_BUS_ADDRESS"]
        self._connection = import_module("jeepney.io.blocking").open_dbus_connection(address)
        bus: Any = import_module("jeepney.bus_messages").message_bus
        for name in _SERVICES:
            self._connection.send_and_get_reply(bus.RequestName(name))
        thread = threading.Thread(target=self._answer, name="portal and tray", daemon=True)
        thread.start()
        self._stack.callback(self._connection.close)

    def _answer(self) -> None:
        jeepney: Any = import_module("jeepney")
        while True:
            try:
                message = self._connection.receive()
            except (OSError, ValueError):  # closed
                return
            header = message.header
            if header.message_type is not jeepney.MessageType.method_call:
                continue
            method: str = header.fields[jeepney.HeaderFields.member]
            self.asked.append(method)
            answer: tuple[Any, ...] = ("v", (("b", True),)) if method == "Get" else (None, ())
            self._connection.send(jeepney.new_method_return(message, *answer))
