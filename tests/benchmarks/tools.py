"""Other programs on llama.cpp, each installed once into a cache folder and apart from the app."""

import os
import shutil
import sys
import venv
from pathlib import Path
from typing import Any

import appdirs  # pyright: ignore[reportMissingTypeStubs]  # it has none

from tests.benchmarks.process import Unavailable, capture
from tests.sdist import sdist

__all__ = ["NODE_PACKAGE", "cache", "llama_bench", "node_modules", "xllamacpp"]

NODE_PACKAGE = "node-llama-cpp@3.21.1"
_INSTALL_S = 600.0
_BUILD_S = 1_800.0
_OPTIONS = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DGGML_NATIVE=ON",
    "-DLLAMA_CURL=OFF",
    "-DLLAMA_OPENSSL=OFF",
    "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_SERVER=OFF",
)


def cache() -> Path:
    """Where it all lies; deleting it costs only the time to make it again."""
    dirs: Any = appdirs.AppDirs("desktop-chat-tests", appauthor=False)
    base = Path(os.environ.get("DESKTOP_CHAT_TEST_CACHE") or dirs.user_cache_dir)
    folder = base.absolute() / "benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def llama_bench() -> Path:
    """llama.cpp's own benchmark, compiled from the sources that llama-cpp-python was compiled from.

    Raises:
        Unavailable: It can't be compiled here.
    """
    source = sdist()
    folder = cache() / f"llama-bench-{source.name}"
    suffix = ".exe" if sys.platform == "win32" else ""
    program = folder / "bin" / f"llama-bench{suffix}"
    if not program.exists():
        cmake = _cmake()
        say("Compiling llama-bench; some minutes, once")
        sources = str(source / "vendor" / "llama.cpp")
        capture([cmake, "-S", sources, "-B", str(folder), *_OPTIONS], timeout_s=_INSTALL_S)
        build = [cmake, "--build", str(folder), "--config", "Release", "--target", "llama-bench"]
        capture([*build, "--parallel", str(os.cpu_count() or 1)], timeout_s=_BUILD_S)
        if not program.exists():  # Visual Studio has a folder for each configuration
            return folder / "bin" / "Release" / program.name
    return program


def xllamacpp() -> Path:
    """The Python of an environment with xllamacpp from PyPI.

    Raises:
        Unavailable: There is no wheel for this machine, or no index.
    """
    return _environment("xllamacpp", "xllamacpp")


def node_modules() -> Path:
    """The folder in which node-llama-cpp from npm is installed, with its prebuilt llama.cpp.

    Raises:
        Unavailable: There is no npm, or it can't install the package.
    """
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise Unavailable("there is no node and npm")
    folder = cache() / "node"
    done = folder / "installed"
    if not done.exists():
        say(f"Installing {NODE_PACKAGE}")
        folder.mkdir(exist_ok=True)
        # Its own script would compile llama.cpp where no prebuilt one fits.
        options = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder)]
        capture([npm, "install", *options, NODE_PACKAGE], folder=folder, timeout_s=_INSTALL_S)
        done.touch()
    return folder


def say(line: str) -> None:
    """Tell what is going on, beside the report."""
    print(line, file=sys.stderr, flush=True)


def _cmake() -> str:
    """The machine's cmake, or one from PyPI."""
    found = shutil.which("cmake")
    return found or str(_environment("cmake", "cmake").with_name("cmake"))


def _environment(name: str, *packages: str) -> Path:
    folder = cache() / name
    windows = sys.platform == "win32"
    python = folder / ("Scripts/python.exe" if windows else "bin/python")
    done = folder / "installed"
    if not done.exists():
        say(f"Installing {name}")
        venv.create(folder, clear=True, with_pip=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--only-binary", ":all:"]
        capture([*install, *packages], timeout_s=_INSTALL_S)
        done.touch()
    return python
