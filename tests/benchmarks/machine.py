"""The machine that was measured on, and how busy it was."""

import os
import platform
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from desktop_chat.engine.llama import native

__all__ = ["describe", "load_average", "physical_cores"]

_PACKAGES = ("desktop-chat", "PySide6-Essentials", "llama-cpp-python")


def physical_cores() -> int:
    return psutil.cpu_count(logical=False) or psutil.cpu_count() or 1


def load_average() -> str:
    """Programs that wanted to run in the last 1, 5 and 15 minutes."""
    average = " ".join(f"{value:.2f}" for value in psutil.getloadavg())
    return f"{average} at {time.strftime('%H:%M:%S')}"


def describe() -> list[str]:
    """One line for each thing that numbers depend on."""
    llama = native.versions()
    memory = psutil.virtual_memory().total / 2**30
    return [
        f"{_processor()}, {physical_cores()} cores ({os.cpu_count()} threads), {memory:.1f} GiB",
        f"{platform.platform()}, Python {platform.python_version()}",
        ", ".join(f"{name} {_version(name)}" for name in _PACKAGES),
        f"llama.cpp {llama['llama.cpp']}, ggml {llama['ggml']}, commit {llama['commit']}",
        f"CPU features in use: {' '.join(native.cpu_features())}",
    ]


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"
