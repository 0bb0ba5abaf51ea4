"""A Windows to try things in: Wine's, in a folder of its own, without a network and a screen."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

__all__ = ["Registry", "Value", "Wine", "WineMissingError"]

Value = str | int | list[str]
Registry = dict[str, dict[str, Value]]
"""Values by their name, by their key in lower case."""

_LIBRARY = Path("/usr/lib/wine")  # where Debian has what isn't on the path
_SECTION = re.compile(r"^\[(.+)\] \d+$")
_NAMED = re.compile(r'^(?:@|"((?:[^"\\]|\\.)*)")=(.*)$')
_QUOTED = re.compile(r'^(?:str\((\d)\):)?"((?:[^"\\]|\\.)*)"$')
_MULTIPLE = "7"
_ESCAPED = re.compile(r"\\(x[0-9a-fA-F]{1,4}|.)")
_CONTROLS = {"0": "\0", "n": "\n", "r": "\r", "t": "\t"}
_SECONDS = 300.0


class WineMissingError(Exception):
    """There is no Wine here."""


class Wine:
    """A machine, and the person "sam" on it.

    Attributes:
        drive: Its C:.
    """

    def __init__(self, folder: Path) -> None:
        """
        Raises:
            WineMissingError: There is none.
        """
        self._prefix = folder / "prefix"
        self._program, self._server = _found("wine64"), _found("wineserver64", "wineserver")
        home = folder / "home"
        home.mkdir(parents=True)
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "USER": "sam",
            "WINEPREFIX": str(self._prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # Nothing is fetched for .NET and HTML, and nothing is put into the menus of this Linux.
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d",
        }
        self.drive = self._prefix / "drive_c"
        self.run("wineboot", "-i")
        for folder in (self.drive / "users" / "sam").iterdir():
            if folder.is_symlink():  # the desktop and others, all to the home of this Linux
                folder.unlink()
                folder.mkdir()

    def run(self, *command: str) -> int:
        """The exit status of a program of this Windows, once all that it started has ended."""
        alone = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "-n"]
        done = subprocess.run(
            [*alone, self._program, *command],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
        )
        self._run_server("-w")  # it writes the registry when it ends
        return done.returncode

    def close(self) -> None:
        self._run_server("-k")

    def registry(self, name: str) -> Registry:
        """What is in "system" (HKEY_LOCAL_MACHINE) or "user" (HKEY_CURRENT_USER)."""
        text = (self._prefix / f"{name}.reg").read_text(encoding="utf-8", errors="replace")
        keys: Registry = {}
        values: dict[str, Value] = {}
        for line in text.splitlines():
            if section := _SECTION.match(line):
                values = keys.setdefault(_unescaped(section[1]).lower(), {})
            elif named := _NAMED.match(line):
                values[_unescaped(named[1] or "")] = _value(named[2])
        return keys

    @staticmethod
    def path(path: Path) -> str:
        """What this Windows calls a file of this Linux."""
        return "Z:" + str(path.resolve()).replace("/", "\\")

    def _run_server(self, option: str) -> None:
        subprocess.run([self._server, option], env=self._environment, timeout=_SECONDS)


def _found(*names: str) -> str:
    for name in names:
        if program := shutil.which(name) or shutil.which(_LIBRARY / name):
            return program
    raise WineMissingError(f"There is no {names[0]}: apt-get install -y wine64")


def _value(text: str) -> Value:
    if text.startswith("dword:"):
        return int(text.removeprefix("dword:"), 16)
    quoted = _QUOTED.match(text)
    if not quoted:
        return text  # bytes, which nothing here asks for
    words = _unescaped(quoted[2])
    return words.split("\0")[:-1] if quoted[1] == _MULTIPLE else words


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: _character(found[1]), text)


def _character(escaped: str) -> str:
    if len(escaped) > 1:
        return chr(int(escaped[1:], 16))
    return _CONTROLS.get(escaped, escaped)
