"""A real Secret Service for one test: gnome-keyring with a D-Bus and a home of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

__all__ = ["SecretService"]

_PASSWORD = b"the keychain's own"
_WAIT_S = 20.0
_POLL_S = 0.02


class SecretService:
    """A context manager. It is unlocked at first, and empty.

    Nobody can answer its prompts: without a screen each counts as dismissed, as if the person had
    pressed Cancel.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._bus: subprocess.Popen[bytes] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None
        self._variables: dict[str, str] = {}

    @property
    def address(self) -> str:
        """What DBUS_SESSION_BUS_ADDRESS has to be."""
        return self._variables["DBUS_SESSION_BUS_ADDRESS"]

    def __enter__(self) -> SecretService:
        self._variables = {"HOME": str(self._home), "XDG_RUNTIME_DIR": str(self._home / "run")}
        for name in ("DATA", "CONFIG", "CACHE"):
            self._variables[f"XDG_{name}_HOME"] = str(self._home / name.lower())
        (self._home / "run").mkdir(mode=0o700)
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self._environment(),
        )
        assert self._bus.stdout is not None
        self._variables["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().decode().strip()
        self._start_daemon()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """The session has no bus and no keychain any more."""
        self._stop_daemon()
        if self._bus is not None:
            self._bus.terminate()
            self._bus.communicate()
            self._bus = None

    def lock(self) -> None:
        """As after a pause of the screen: it is there, but wants its password."""
        self._send(
            "org.freedesktop.secrets",
            "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service.Lock",
            "array:objpath:/org/freedesktop/secrets/collection/login",
        )

    def replace(self) -> None:
        """As after a new installation: another keychain, unlocked and empty."""
        self._stop_daemon()
        shutil.rmtree(self._home / "data" / "keyrings")
        self._start_daemon()

    def freeze(self) -> None:
        """It is on the bus and answers nothing."""
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGCONT)

    def _start_daemon(self) -> None:
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._environment(),
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(_PASSWORD)
        self._daemon.stdin.close()
        # Not by a call to it: the bus would then start another one, that nobody unlocks.
        deadline = time.monotonic() + _WAIT_S
        while not self._has_owner():
            assert self._daemon.poll() is None, "gnome-keyring-daemon ended"
            assert time.monotonic() < deadline, "gnome-keyring-daemon doesn't come up"
            time.sleep(_POLL_S)

    def _stop_daemon(self) -> None:
        if self._daemon is not None:
            self.thaw()
            self._daemon.terminate()
            self._daemon.wait()
            self._daemon = None

    def _has_owner(self) -> bool:
        call = ("org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets")
        reply = self._send("org.freedesktop.DBus", "/org/freedesktop/DBus", *call)
        return "boolean true" in reply

    def _send(self, to: str, path: str, *call: str) -> str:
        """Call a method with dbus-send, which comes with the bus."""
        command = ["dbus-send", "--session", "--print-reply", f"--dest={to}", path, *call]
        done = subprocess.run(command, env=self._environment(), capture_output=True, check=True)
        return done.stdout.decode()

    def _environment(self) -> dict[str, str]:
        # No prompt may come up on the developer's screen.
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
        ours = {name: value for name, value in os.environ.items() if name not in hidden}
        return ours | self._variables
