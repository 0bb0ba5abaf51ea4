"""The engine's wheel is made, once for each recipe, in ``build/engine/DIGEST``."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import step
import system_packages
from environment import locked
from step import Step

from engine import toolchain
from engine.recipe import TOOLS, Recipe

__all__ = ["BuildError", "wheel"]

_COMMIT = ".git/modules/vendor/llama.cpp/HEAD"  # in the source distribution
_NOTE = "made-from.json"


class BuildError(Exception):
    """It can't be made here; the text says why, or where that stands."""


def wheel(root: Path, backend: str = "vulkan") -> Path:
    """The engine's wheel for a package; made now if it hasn't been before.

    Beside it lies ``made-from.json``: its sources and tools, with their hashes.

    Raises:
        BuildError: Something is missing, or the compiler failed.
    """
    recipe = Recipe.of(root, backend)
    folder = root / "build" / "engine" / recipe.digest()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with locked(folder.with_suffix(".lock")):
        return next(folder.glob("*.whl"), None) or _make(recipe, folder)


def _make(recipe: Recipe, folder: Path) -> Path:
    try:
        system_packages.ensure((), building=True, testing=False, may_install=_may_install())
        return _Build(recipe, folder).run()
    except (system_packages.PackagesMissingError, toolchain.ToolchainError) as error:
        raise BuildError(str(error)) from error
    except step.StepError as error:
        raise BuildError(f"{error} failed; its log: {folder / 'build.log'}") from error


def _may_install() -> bool:
    return os.environ.get("CI", "").lower() in ("true", "1")


class _Build:
    """One run of a recipe. ``work`` in its folder is where it happens, and goes in the end."""

    def __init__(self, recipe: Recipe, folder: Path) -> None:
        self._recipe = recipe
        self._folder = folder
        self._work = folder / "work"
        self._toolchain = self._work / "toolchain"
        self._python = self._work / "tools" / ("Scripts" if os.name == "nt" else "bin") / "python"

    def run(self) -> Path:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._work.mkdir(parents=True)
        steps = [
            Step("Fetch CMake, Ninja and scikit-build-core", "10 seconds", self._tools()),
            Step("Fetch llama.cpp's source", "10 seconds", self._source()),
        ]
        for number, each in enumerate(steps, start=1):
            step.run(each, number, len(steps) + 1, self._log)
        if self._recipe.needs_toolchain:
            toolchain.fetch(self._toolchain)
        commit = self._unpack()
        usually = "15 minutes on 2 cores"
        compiling = Step("Compile llama.cpp", usually, self._compile(), self._environment(commit))
        step.run(compiling, len(steps) + 1, len(steps) + 1, self._log)
        return self._keep(commit)

    @property
    def _log(self) -> Path:
        return self._folder / "build.log"

    @property
    def _archive(self) -> Path:
        return next(self._work.glob("*.tar.gz"))

    def _tools(self) -> list[str]:
        subprocess.run([sys.executable, "-m", "venv", str(self._work / "tools")], check=True)
        return self._pip("install", *TOOLS)

    def _source(self) -> list[str]:
        name = self._recipe.requirement.partition("=")[0]
        download = ["--no-deps", "--no-build-isolation", "--no-binary", name]
        return self._pip("download", *download, "--dest", str(self._work), self._recipe.requirement)

    def _unpack(self) -> str:
        """Unpack the source, and tell which commit of llama.cpp is in it."""
        source = self._work / "source"
        with tarfile.open(self._archive) as archive:
            archive.extractall(self._work, filter="data")
        next(self._work.glob("llama_cpp_python-*/")).rename(source)
        return (source / _COMMIT).read_text(encoding="ascii").strip()

    def _compile(self) -> list[str]:
        # Verbose, because the progress is read from the log.
        command = ["wheel", "--verbose", "--no-deps", "--no-cache-dir", "--no-build-isolation"]
        settings = [*self._recipe.settings, f"build-dir={self._work / 'build'}"]
        for setting in settings:
            command += ["--config-settings", setting]
        return self._pip(*command, "--wheel-dir", str(self._work), str(self._work / "source"))

    def _environment(self, commit: str) -> dict[str, str]:
        options = self._recipe.options | {
            "LLAMA_BUILD_COMMIT": commit[:9],
            "CMAKE_PROJECT_ggml_INCLUDE": str(Path(__file__).with_name("plugins.cmake")),
        }
        if self._recipe.needs_toolchain:
            options |= toolchain.options(self._toolchain)
        return self._recipe.environment(self._work) | {
            "CMAKE_ARGS": " ".join(f"-D{name}={value}" for name, value in options.items()),
            "CMAKE_BUILD_PARALLEL_LEVEL": str(os.cpu_count() or 1),
        }

    def _keep(self, commit: str) -> Path:
        """Keep the wheel and what is known about it, and drop everything else."""
        debian = sorted((self._toolchain / "packages").glob("*.deb"))
        note = {
            "requirement": self._recipe.requirement,
            "llama.cpp commit": commit,
            "backend": self._recipe.backend,
            "options": self._recipe.options,
            "machine": self._recipe.machine,
            "tools": TOOLS,
            "sha256": {path.name: _sha256(path) for path in (self._archive, *debian)},
        }
        text = json.dumps(note, indent=2) + "\n"
        (self._folder / _NOTE).write_text(text, encoding="utf-8")
        made = next(self._work.glob("*.whl"))
        kept = made.rename(self._folder / made.name)
        shutil.rmtree(self._work)
        return kept

    def _pip(self, *arguments: str) -> list[str]:
        quiet = ["--no-input", "--disable-pip-version-check"]
        return [str(self._python), "-m", "pip", arguments[0], *quiet, *arguments[1:]]


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
