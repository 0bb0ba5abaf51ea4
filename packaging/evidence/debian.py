"""What a library of the build machine is, as Debian's package manager knows it."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path
from urllib.parse import quote

from evidence.declared import DEBIAN, LONG
from evidence.part import CARRIED, Part

__all__ = ["PREFIX", "owner", "part"]

PREFIX = "debian:"
_FIELDS = "${Version}\t${Architecture}\t${source:Package}\t${source:Version}"


def owner(file: str) -> str:
    """A name for ``part``, of the package with a library that is called so; else empty.

    The package manager says whose it is; its terms, in ``DEBIAN``, were read by a person.
    """
    lines = _ask("dpkg-query", "--search", f"*/{file}").splitlines()
    found = list({line.partition(":")[0] for line in lines} & DEBIAN.keys())
    return f"{PREFIX}{found[0]}" if len(found) == 1 else ""


def part(name: str) -> Part:
    package = name.removeprefix(PREFIX)
    told = _ask("dpkg-query", "--show", f"--showformat={_FIELDS}\n", package).splitlines()[0]
    version, architecture, source, source_version = told.split("\t")
    licence = DEBIAN[package]
    texts = [Path("/usr/share/doc", package, "copyright")]
    texts += [CARRIED / LONG[licence]] if licence in LONG else []
    exact = f"{package}@{quote(version, safe='')}?arch={architecture}&distro={_release()}"
    return Part(
        package,
        version,
        licence,
        f"pkg:deb/debian/{exact}",
        f"https://snapshot.debian.org/package/{source}/{quote(source_version)}/",
        tuple(texts),
    )


@cache
def _release() -> str:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    told = dict(line.split("=", 1) for line in lines if "=" in line)
    return f"{told.get('ID', '')}-{told.get('VERSION_ID', '')}".replace('"', "")


def _ask(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:  # another system than Debian
        return ""
    return done.stdout
