"""What the program needs of the system, read from its libraries by the packagers' own tools.

Nothing is listed by hand: dpkg-shlibdeps knows which package of Debian has a library, and since
which version it has the symbols that are used; elfdeps knows how rpm writes that.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bundle.finish import elf_files

from linux.tools import output

__all__ = ["Dependencies", "dependencies"]

# Only the plug-in for Vulkan is linked to it, which is left alone where the library isn't there.
_OPTIONAL = {"libvulkan1", "libvulkan.so.1"}
_CONTROL = """\
Source: desktop-chat
Maintainer: nobody

Package: desktop-chat
Architecture: any
Description: read by dpkg-shlibdeps
"""


@dataclass(frozen=True, slots=True)
class Dependencies:
    """What a package says that it depends on.

    Attributes:
        deb: Packages of Debian, with versions.
        rpm: Libraries and their symbols' versions, as rpm writes them.
    """

    deb: tuple[str, ...]
    rpm: tuple[str, ...]


def dependencies(bundle: Path) -> Dependencies:
    """What all programs and libraries in a folder need that isn't in it.

    Raises:
        PackagesError: A library is nowhere, neither in the folder nor in a package of this system.
    """
    files = list(elf_files(bundle))
    return Dependencies(_deb(bundle, files), _rpm(files))


def _deb(bundle: Path, files: Iterable[Path]) -> tuple[str, ...]:
    # It takes libraries for the package's own if a folder DEBIAN stands somewhere above them. The
    # copy has the same files under other names (hard links), so it lies on the same disk.
    with tempfile.TemporaryDirectory(dir=bundle.parent, prefix="shlibdeps-") as name:
        work = Path(name)
        (work / "debian").mkdir()
        (work / "debian" / "control").write_text(_CONTROL)
        (work / "built" / "DEBIAN").mkdir(parents=True)
        program = work / "built" / "program"
        shutil.copytree(bundle, program, symlinks=True, copy_function=os.link)
        copies = [program / path.relative_to(bundle) for path in files]
        # What starts the program has the loader look there first.
        inside = ["-l/program/_internal", "-l/program/_internal/PySide6/Qt/lib"]
        told = output(["dpkg-shlibdeps", "--warnings=0", "-O", *inside, *copies], cwd=work)
    _, _, listed = told.strip().partition("=")
    return tuple(
        _newer_name(each) for each in listed.split(", ") if each.split()[0] not in _OPTIONAL
    )


def _newer_name(dependency: str) -> str:
    """It, or what Debian 13 and Ubuntu 24.04 call a package that was built anew for 64-bit time."""
    name, _, version = dependency.partition(" ")
    if name == "libglib2.0-0":
        return f"{dependency} | {name}t64 {version}".rstrip()
    return dependency


def _rpm(files: Iterable[Path]) -> tuple[str, ...]:
    paths = "".join(f"{path}\n" for path in files)
    elfdeps = "/usr/lib/rpm/elfdeps"
    needed = set(output([elfdeps, "--requires"], stdin=paths).splitlines())
    own = set(output([elfdeps, "--provides"], stdin=paths).splitlines())
    libraries = {_library(each) for each in own} | _OPTIONAL
    return tuple(sorted(each for each in needed if _library(each) not in libraries))


def _library(requirement: str) -> str:
    return re.split(r"[(]", requirement, maxsplit=1)[0]
