"""What the system has to bring: a compiler, Python's venv, the libraries that Qt links.

Looked for before anything is downloaded or compiled, so that one apt line names all of it at once.
"""

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = [
    "FONTS",
    "LIBRARIES",
    "Missing",
    "PackagesMissingError",
    "ensure",
    "instructions",
    "loads",
    "missing",
    "screens",
]

# What libggml, PySide6's modules and its platform plugins are linked to (their DT_NEEDED, followed
# through) and don't bring along, with Debian's package for it.
# tests/unit/test_set_up_parts.py holds this table against the installed files.
_ENGINE = {"libgomp.so.1": "libgomp1"}
_QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_XCB = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# By the screen that Qt draws on. A terminal alone needs none of them.
LIBRARIES: dict[str, dict[str, str]] = {
    "offscreen": _QT,
    "xcb": _QT | _XCB,
    "wayland": _QT | _WAYLAND,
}

# What has letters for scripts that the system's own font lacks, by one of its families. An
# installer brings these; from source they are left to the person, since some are large.
# tests/gui/test_fonts.py looks at a text in each of those that are there.
FONTS = {
    "Noto Sans Arabic": "fonts-noto-core",
    "Noto Sans Devanagari": "fonts-noto-core",
    "Noto Sans CJK SC": "fonts-noto-cjk",
    "Noto Color Emoji": "fonts-noto-color-emoji",
}

# What the tests have a keychain with, a screen, what a screen reader asks, and what tells of system
# calls. The app takes what the desktop has, if any.
_FOR_TESTS = {
    "dbus-daemon": "dbus",
    "dbus-send": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "Xvfb": "xvfb",
    "/usr/libexec/at-spi2-registryd": "at-spi2-core",
    "strace": "strace",
}

_NAMED = 3  # of what is missing; the apt line has all of it
_COMPILERS = ("c++", "g++", "clang++")


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that isn't there, and the Debian package that brings it."""

    what: str
    package: str


class PackagesMissingError(Exception):
    """Something is missing that only the person, or their administrator, can install."""


def screens(environment: Mapping[str, str] = os.environ) -> set[str]:
    """What the window could be shown on; empty if there is only a terminal, or this isn't Linux."""
    variables = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
    if not sys.platform.startswith("linux"):
        return set()
    return {screen for screen, variable in variables.items() if environment.get(variable)}


def loads(soname: str) -> bool:
    """Whether the dynamic loader finds a library, by its own rules."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def ensure(screen: Iterable[str], *, building: bool, testing: bool, may_install: bool) -> None:
    """Return once everything is there.

    Args:
        screen: Keys of ``LIBRARIES``.
        building: Whether llama.cpp will be compiled and a virtual environment made.
        testing: Whether the tests will be run, which start a keychain and a screen.
        may_install: Whether apt-get may be run, if this is root and there is one.

    Raises:
        PackagesMissingError: With the sentence that tells the person what to do.
    """
    lacking = missing(screen, building=building, testing=testing)
    if lacking and may_install and _can_apt():
        packages = _packages(lacking)
        print(f"Installing {len(packages)} system packages: {' '.join(packages)}", flush=True)
        _apt_get(packages)
        lacking = missing(screen, building=building, testing=testing)
    if lacking:
        raise PackagesMissingError(instructions(lacking))


def missing(
    screen: Iterable[str],
    *,
    building: bool,
    testing: bool,
    has: Callable[[str], bool] = loads,
    finds: Callable[[str], object] = shutil.which,
) -> list[Missing]:
    """What isn't there, compiler first.

    Args:
        has: Looks a library up by its soname.
        finds: Looks a program up by its name.
    """
    lacking: list[Missing] = []
    if building:
        if not _has_compiler():
            lacking.append(Missing("a C++ compiler", "g++"))
        importlib.invalidate_caches()  # it may have come since we looked
        if importlib.util.find_spec("ensurepip") is None:
            lacking.append(Missing("Python's venv module", "python3-venv"))
    if sys.platform.startswith("linux"):
        wanted = dict(_ENGINE)
        for name in sorted(screen):
            wanted |= LIBRARIES[name]
        lacking += [Missing(name, package) for name, package in wanted.items() if not has(name)]
        programs = _FOR_TESTS if testing else {}
        lacking += [Missing(name, package) for name, package in programs.items() if not finds(name)]
    return lacking


def _has_compiler() -> bool:
    if sys.platform == "win32":
        # Visual Studio keeps itself off PATH; its locator has a fixed place.
        programs = os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)")
        return (Path(programs) / "Microsoft Visual Studio/Installer/vswhere.exe").exists()
    if sys.platform == "darwin":
        # /usr/bin/c++ exists there even without the tools, and opens a dialog.
        return subprocess.run(["xcode-select", "-p"], capture_output=True).returncode == 0
    named = os.environ.get("CXX", "").split()
    return any(shutil.which(name) for name in (*named[:1], *_COMPILERS))


def _can_apt() -> bool:
    return sys.platform.startswith("linux") and os.geteuid() == 0 and bool(shutil.which("apt-get"))


def _apt_get(packages: list[str]) -> None:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    # The lists of a fresh container are empty or old: fetch them if it doesn't work without.
    for command in (install, ["apt-get", "update"], install):
        done = subprocess.run(command, env=quiet, capture_output=True, text=True)
        if command is install and done.returncode == 0:
            return
    raise PackagesMissingError(f"apt-get could not install them:\n{done.stdout}{done.stderr}")


def _packages(lacking: list[Missing]) -> list[str]:
    return list(dict.fromkeys(item.package for item in lacking))


def instructions(lacking: list[Missing]) -> str:
    """What to type, in the words of the system this runs on."""
    names = [item.what for item in lacking]
    what = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        what += f" and {len(names) - _NAMED} more"
    if sys.platform == "win32":
        how = (
            'Install "Desktop development with C++" from Microsoft\'s Visual Studio Build Tools.\n'
        )
    elif sys.platform == "darwin":
        how = "Install Apple's command line tools:\n\n    xcode-select --install\n"
    elif shutil.which("apt-get"):
        sudo = "" if os.geteuid() == 0 else "sudo "
        how = f"Install it:\n\n    {sudo}apt-get install -y {' '.join(_packages(lacking))}\n"
    else:
        how = f"Your distribution's package manager has what brings {', '.join(names)}.\n"
    return (
        f"Desktop Chat needs what this system doesn't have: {what}.\n{how}\nThen start this again."
    )
