"""The Python packages of an environment: whose a file or a module is, and under which terms."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from evidence.declared import CRATES, PYTHON, SOURCES, SPELLINGS
from evidence.part import CARRIED, Part

__all__ = ["Packages", "texts_of"]

_TERMS = re.compile(
    r"[^/]*\.dist-info/(.*/)?[^/]*(licen[sc]e|copying|notice|authors)[^/]*$", re.IGNORECASE
)
_BY_CHOICE = "Apache-2.0"


@dataclass(frozen=True)
class Packages:
    """Those that are installed in ``folders``."""

    folders: tuple[Path, ...]

    @classmethod
    def of(cls, venv: Path, freezer: Path) -> Packages:
        """Of an environment, and of the folder that PyInstaller itself is in."""
        return cls((*venv.glob("lib/python3*/site-packages"), venv / "Lib/site-packages", freezer))

    @cached_property
    def by_name(self) -> dict[str, metadata.Distribution]:
        """The first that is found of a name counts, as for an import."""
        found: dict[str, metadata.Distribution] = {}
        for distribution in metadata.distributions(path=[str(each) for each in self.folders]):
            found.setdefault(_normal(distribution.metadata["Name"]), distribution)
        return found

    @cached_property
    def owners(self) -> dict[str, str]:
        """The name of the package, for each of its files and modules."""
        found: dict[str, str] = {}
        for name, distribution in self.by_name.items():
            for file in distribution.files or ():
                path = PurePosixPath(file)
                found[path.as_posix()] = name
                if path.suffix == ".py":
                    module = path.parent if path.name == "__init__.py" else path.with_suffix("")
                    found[".".join(module.parts)] = name
        return found

    def owner_of_module(self, module: str) -> str:
        """Also of a package that has no file of its own, such as ``jaraco``; else empty."""
        inner = f"{module}."
        whole = self.owners.get(module)
        return whole or next(
            (self.owners[each] for each in self.owners if each.startswith(inner)), ""
        )

    def part(self, name: str, files: tuple[str, ...]) -> Part:
        distribution = self.by_name[name]
        title, version = distribution.metadata["Name"], distribution.version
        licence, carried = PYTHON.get(name, ("", ()))
        return Part(
            title,
            version,
            licence or _licence(distribution),
            f"pkg:pypi/{name}@{version}",
            SOURCES.get(name, "").format(v=version) or _source(distribution),
            texts_of(distribution) + tuple(CARRIED / each for each in carried),
            files,
        )

    def compiled_in(self) -> Iterator[Part]:
        """What cryptography's own list of parts has: OpenSSL, and the crates."""
        for each in _listed(self.by_name["cryptography"]):
            name, version, purl = each["name"], each["version"], each["purl"].partition("?")[0]
            if name.startswith("cryptography"):  # a part of it in every way
                continue
            is_openssl = purl.startswith("pkg:generic/")
            licence = _BY_CHOICE if is_openssl else each["licenses"][0]["expression"]
            carried = CRATES.get(name) or (f"{_BY_CHOICE}.txt" if _BY_CHOICE in licence else "")
            yield Part(
                "OpenSSL in cryptography" if is_openssl else f"{name} (Rust)",
                version,
                licence,
                purl,
                f"https://github.com/openssl/openssl/releases/tag/openssl-{version}"
                if is_openssl
                else f"https://docs.rs/crate/{name}/{version}/source/",
                (CARRIED / carried,) if carried else (),
                inside=("cryptography",),
            )


def texts_of(distribution: metadata.Distribution) -> tuple[Path, ...]:
    """The files with terms that a package brings along, those of the whole first."""
    found = [file for file in distribution.files or () if _TERMS.match(file.as_posix())]
    found.sort(key=lambda file: (len(file.parts), file.as_posix()))
    return tuple(Path(str(distribution.locate_file(file))) for file in found)


def _licence(distribution: metadata.Distribution) -> str:
    """As SPDX writes it; empty if nothing that we know is said."""
    told = distribution.metadata
    named = _said(told, "License-Expression") or _said(told, "License")
    classified = [
        each.rpartition(" :: ")[2]
        for each in told.get_all("Classifier") or ()
        if each.startswith("License :: ")
    ]
    for each in (named, *classified):
        if each and len(each) < 100:
            return SPELLINGS.get(each, each)
    return ""


def _source(distribution: metadata.Distribution) -> str:
    """The address that the package names for its source, or for itself."""
    told = distribution.metadata
    named = [each.split(", ", 1) for each in told.get_all("Project-URL") or ()]
    wanted = ("source", "repository", "code", "github", "home")
    for word in wanted:
        for label, address in named:
            if word in label.lower():
                return address
    return _said(told, "Home-page") or (named[0][1] if named else "")


def _said(told: metadata.PackageMetadata, field: str) -> str:
    """The first value of a field; which of them are missing is told in several ways."""
    return next(iter(told.get_all(field) or ()), "")


def _listed(distribution: metadata.Distribution) -> Iterator[dict[str, Any]]:
    for file in distribution.files or ():
        if "/sboms/" in file.as_posix():
            content = json.loads(Path(str(distribution.locate_file(file))).read_text("utf-8"))
            yield from content.get("components", ())


def _normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
