"""The app's window, used from outside: by keys, and read as a screen reader reads it."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from proof.filter_watch import children

if TYPE_CHECKING:
    from proof.desktop import Desktop

    from tests.screen_reader import Node

__all__ = ["NotShownError", "Window"]

_PATIENCE_S = 120.0
_POLL_S = 0.2
_SETTLE_S = 0.3  # without a window manager, X tells of a new focus a moment later
_POINTER_ROOT = "1"  # the focus is where the pointer is: on no window, in the corner
_CORNER = ("1279", "899")


class NotShownError(Exception):
    """What should be on the screen isn't; the message has all that is."""


class Window:
    """One that was just started and has come up."""

    def __init__(self, process: subprocess.Popen[bytes], desktop: Desktop) -> None:
        self._process = process
        self._desktop = desktop
        desktop.reader.await_program()
        self.wait_for("Message")
        self._number = self._x("search", "--onlyvisible", "--name", "Desktop Chat").split()[-1]

    def press(self, *keys: str) -> None:
        self._focus(self._number)
        self._x("key", *keys)

    def write(self, text: str) -> None:
        self._focus(self._number)
        self._x("type", "--delay", "15", text)

    def answer(self, dialog: str, text: str, *keys: str) -> None:
        """Write into a dialog, by its title, once it is there."""
        self.wait_for(dialog)
        plain = dialog.partition(" —")[0]  # X has another name than that for those who read ASCII
        found = self._x("search", "--onlyvisible", "--name", f"^{plain}", at_most=1)
        self._focus(found.split()[-1] if found else self._number)
        if text:
            self._x("type", "--delay", "15", text)
        self._x("key", *keys)

    def leave_alone(self) -> None:
        """Look elsewhere: the window has the keyboard no more."""
        self._x("mousemove", *_CORNER)
        self._x("windowfocus", _POINTER_ROOT)

    def hold(self, seconds: float) -> None:
        """Let nothing of the app run for a while, so that what it does takes long."""
        below = self._family()
        for number in below:
            os.kill(number, signal.SIGSTOP)
        time.sleep(seconds)
        for number in below:
            os.kill(number, signal.SIGCONT)

    def wait_for(self, name: str, after: str = "") -> None:
        """Until something of this name, or beginning with it, is there, below something else."""

        def is_there(names: list[str]) -> bool:
            below = names[names.index(after) :] if after in names else names * (not after)
            return any(each.startswith(name) for each in below)

        self.wait_until(is_there, name)

    def wait_without(self, name: str) -> None:
        """Until nothing of this name, or beginning with it, is there."""
        self.wait_until(
            lambda names: not any(each.startswith(name) for each in names), f"no {name}"
        )

    def wait_until(self, is_so: Callable[[list[str]], bool], what: str) -> None:
        deadline = time.monotonic() + _PATIENCE_S
        while not is_so([node.name for node in self._tree()]):
            if time.monotonic() > deadline or self._process.poll() is not None:
                shown = "\n".join(node.dump() for node in self._tree()[:1])
                raise NotShownError(f"{what!r} isn't shown; what is:\n{shown}")
            time.sleep(_POLL_S)

    def picture(self, out: Path) -> None:
        """Take one of the screen, if ImageMagick is there."""
        with suppress(OSError):
            command = ["import", "-window", "root", out]
            subprocess.run(command, env=self._desktop.environment(), check=False)

    def quit(self) -> int:
        """As a person does; its exit code."""
        self.press("ctrl+q")
        return self._process.wait(_PATIENCE_S)

    def _focus(self, number: str) -> None:
        self._x("windowfocus", number)
        time.sleep(_SETTLE_S)

    def _tree(self) -> list[Node]:
        try:
            return list(self._desktop.reader.tree().walk())
        except (AssertionError, ValueError):  # it changed while it was read
            return []

    def _x(self, *words: str, at_most: int = 0) -> str:
        """Have xdotool do something; it exits with 1 if it finds nothing."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self._desktop.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode > at_most:
            raise OSError(f"xdotool {words[0]}: {done.stderr}")
        return done.stdout

    def _family(self) -> list[int]:
        """The app's processes, without strace."""
        found: list[int] = []
        left = [self._process.pid]
        while left:
            number = left.pop()
            if Path("/proc", str(number), "comm").read_text().strip() != "strace":
                found.append(number)
            left += children(number)
        return found
