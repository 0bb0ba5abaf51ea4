"""Vulkan's headers and shader compiler from a newer Debian, unpacked beside and never installed.

Debian 12's headers are too old for ggml, and its compiler leaves out what makes GPUs fast.
"""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from engine.recipe import TOOLCHAIN

__all__ = ["ToolchainError", "fetch", "mirror", "options"]

_SUITE = "trixie"
_KEYS = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
_LIBRARIES = "usr/lib/x86_64-linux-gnu"


class ToolchainError(Exception):
    """It can't be had here; the text says what is needed."""


def options(folder: Path) -> dict[str, str]:
    """CMake's options that make ggml use what ``fetch`` has unpacked."""
    return {
        "Vulkan_INCLUDE_DIR": str(folder / "usr/include"),
        "Vulkan_LIBRARY": str(folder / _LIBRARIES / "libvulkan.so"),
        "Vulkan_GLSLC_EXECUTABLE": str(folder / "glslc"),
        "SPIRV-Headers_DIR": str(folder / "usr/share/cmake/SPIRV-Headers"),
    }


def fetch(folder: Path, names: Iterable[str] = TOOLCHAIN) -> None:
    """Unpack the packages into ``folder``, from the mirror that this machine's apt uses.

    Raises:
        ToolchainError: There is no apt for Debian here, or it could not get them.
    """
    lacking = [tool for tool in ("apt-get", "dpkg-deb") if not shutil.which(tool)]
    if lacking or not _KEYS.exists():
        raise ToolchainError(
            "The Vulkan engine is built on Debian, with packages of Debian 13 that its apt-get"
            f" fetches. Missing: {', '.join(lacking) or _KEYS}."
        )
    downloads = folder / "packages"
    downloads.mkdir(parents=True, exist_ok=True)
    apt = _private_apt(folder / "apt")
    _run([*apt, "update"], downloads)
    _run([*apt, "download", *names], downloads)
    for package in sorted(downloads.glob("*.deb")):
        _run(["dpkg-deb", "-x", str(package), str(folder)], downloads)
    _write_compiler(folder)


def _private_apt(folder: Path) -> list[str]:
    """An apt-get that knows only Debian 13, and nothing of what is installed."""
    for name in ("lists/partial", "cache/archives/partial", "parts"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "status").touch()
    sources = folder / "sources.list"
    sources.write_text(f"deb [signed-by={_KEYS}] {mirror()} {_SUITE} main\n", encoding="utf-8")
    settings = {
        "Dir::Etc::SourceList": sources,
        "Dir::Etc::SourceParts": folder / "parts",
        "Dir::State::Lists": folder / "lists",
        "Dir::State::status": folder / "status",
        "Dir::Cache": folder / "cache",
        "APT::Sandbox::User": "root",  # or it warns that _apt can't write here
    }
    command = ["apt-get", "-q"]
    for name, value in settings.items():
        command += ["-o", f"{name}={value}"]
    return command


def mirror() -> str:
    """Where this machine's own apt takes its own release of Debian from."""
    release = platform.freedesktop_os_release().get("VERSION_CODENAME", "")
    listed = subprocess.run(["apt-get", "update", "--print-uris"], capture_output=True, text=True)
    found = re.search(rf"^'(\S+)/dists/{re.escape(release)}/", listed.stdout, re.MULTILINE)
    if found is None:
        raise ToolchainError(f"apt-get has no source for this release of Debian ({release}).")
    return found[1]


def _write_compiler(folder: Path) -> None:
    """Put a ``glslc`` there that runs with the C library it was made for."""
    libraries = folder / _LIBRARIES
    script = folder / "glslc"
    script.write_text(
        f'#!/bin/sh\nexec "{libraries}/ld-linux-x86-64.so.2" --library-path "{libraries}"'
        f' "{folder}/usr/bin/glslc" "$@"\n',
        encoding="utf-8",
    )
    script.chmod(0o755)


def _run(command: list[str], folder: Path) -> None:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, cwd=folder, env=quiet, capture_output=True, text=True)
    if done.returncode:
        raise ToolchainError(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
