"""Whose each file of a bundle is, so that nothing in it is unaccounted for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any

from evidence import debian
from evidence.packages import Packages, texts_of
from evidence.part import CARRIED, Part
from evidence.rules import APPLICATION, OUR_ICONS, OURS, PROGRAM, RULES, Rule

__all__ = ["ROOT", "Survey", "UnaccountedError"]

ROOT = Path(__file__).resolve().parents[2]

_INNER = ("_internal/", "Contents/Frameworks/", "Contents/Resources/", "Contents/")
_FREEZER = "PyInstaller's bootloader"
_FREEZERS_MODULES = ("_pyi_", "pyi_", "pyimod")


class UnaccountedError(Exception):
    """Something in the bundle is nobody's, or has no terms; the message lists it."""


@dataclass(frozen=True)
class Survey:
    """A frozen folder, and the environment that it was made from.

    Attributes:
        venv: Has all that was to be frozen.
        bundle: PyInstaller's folder, or an .app.
        freezer: A folder with PyInstaller itself.
        told: What ``inside`` tells of the bundle.
    """

    venv: Path
    bundle: Path
    freezer: Path
    told: Mapping[str, Any]

    @classmethod
    def of(cls, venv: Path, bundle: Path) -> Survey:
        """Of a bundle that is there now.

        Raises:
            CalledProcessError: It can't be looked into; why has been said.
        """
        freezer = venv.with_name("freezer")
        return cls(venv, bundle, freezer, _look_into(venv, bundle, freezer))

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """All but the app itself, in the order of their names.

        Raises:
            UnaccountedError: A file or a module isn't part of any, or one has no terms.
        """
        owned = self._owned
        parts = [*filter(None, map(self._ruled, RULES))]
        for name, files in owned.items():
            if name in self.packages.by_name:
                parts.append(self.packages.part(name, tuple(files)))
            elif name.startswith(debian.PREFIX):
                parts.append(replace(debian.part(name), files=tuple(files)))
        if "cryptography" in owned:
            parts.extend(self.packages.compiled_in())
        without = [part.title for part in parts if not _has_terms(part)]
        if without:
            raise UnaccountedError(f"No terms, or no text of them: {', '.join(without)}")
        return tuple(sorted(parts, key=lambda part: (part.name.lower(), part.version)))

    @property
    def own_files(self) -> tuple[str, ...]:
        """Those of the app itself."""
        return tuple(self._owned[APPLICATION])

    def located(self, file: str) -> tuple[str, Path]:
        """A file's place in the bundle, and where it can be read now."""
        path = self._files[file]
        return path.relative_to(self.bundle).as_posix(), path

    @cached_property
    def packages(self) -> Packages:
        return Packages.of(self.venv, self.freezer)

    @cached_property
    def _files(self) -> dict[str, Path]:
        """By their names within; a link to another file of the bundle is none of its own."""
        found: dict[str, Path] = {}
        programs = _programs(self.bundle)
        for path in sorted(self.bundle.rglob("*")):
            if path.is_dir() or (path.is_symlink() and self._is_within(path)):
                continue
            name = path.relative_to(self.bundle).as_posix()
            if path.parent == programs:
                name = f"{PROGRAM}{path.name}"
            inner = next((each for each in _INNER if name.startswith(each)), "")
            found[name.removeprefix(inner)] = path
        return found

    def _is_within(self, path: Path) -> bool:
        return path.exists() and path.resolve().is_relative_to(self.bundle.resolve())

    @cached_property
    def _owned(self) -> dict[str, list[str]]:
        """The files of each owner; one that has modules in the program may have none."""
        found: dict[str, list[str]] = defaultdict(list)
        nobodys: list[str] = []
        for file in self._files:
            name = self._owner(file)
            found[name].append(file)
            nobodys += [] if name else [file]
        for module in self.told["modules"]:
            name = self._owner_of_module(module)
            found[name].extend(())
            nobodys += [] if name else [f"the module {module}"]
        if nobodys:
            raise UnaccountedError(f"Part of nothing that is listed: {', '.join(nobodys)}")
        return dict(found)

    def _owner(self, file: str) -> str:
        if file in OUR_ICONS:
            return APPLICATION
        for rule in RULES:
            if _fits(file, rule.owns):
                return rule.name
        if file in self.packages.owners:
            return self.packages.owners[file]
        if _fits(file, OURS):
            return APPLICATION
        return debian.owner(file) if "/" not in file else ""

    def _owner_of_module(self, module: str) -> str:
        top = module.partition(".")[0]
        if top == "desktop_chat":
            return APPLICATION
        if top.startswith(_FREEZERS_MODULES):
            return _FREEZER
        if top in sys.stdlib_module_names or top.startswith("_sysconfigdata"):
            return "CPython"
        return self.packages.owner_of_module(module)

    def _ruled(self, rule: Rule) -> Part | None:
        """The part, if there is anything of it in the bundle."""
        files = tuple(self._owned.get(rule.name, ()))
        holders = sorted({self._owner(file) for file in self._files if _fits(file, rule.within)})
        if not files and not holders:
            return None
        version = self._version(rule)
        numbers = version.partition("+")[0].split(".")
        filled = {
            "v": version,
            "minor": ".".join(numbers[:2]),
            "digits": "".join(numbers),
            "commit": version.partition("+")[2].removesuffix("-dirty"),
        }
        texts = [text for each in rule.texts for text in self._texts(each)]
        purl, source = rule.purl.format(**filled), rule.source.format(**filled)
        return Part(
            rule.name, version, rule.licence, purl, source, tuple(texts), files, tuple(holders)
        )

    def _version(self, rule: Rule) -> str:
        if rule.name == _FREEZER:
            return self.packages.by_name["pyinstaller"].version
        return self.told["versions"].get(rule.name, rule.version)

    def _texts(self, name: str) -> list[Path]:
        if name == "Python's own":
            return [Path(self.told["licence"])] if self.told["licence"] else []
        if name == "our icons":
            return [ROOT / "resources" / "icons" / "LICENSE"]
        if name.startswith("of "):
            return list(texts_of(self.packages.by_name[name.removeprefix("of ")])[:1])
        return [CARRIED / name]


def _programs(bundle: Path) -> Path:
    """The folder that has them, and no other files."""
    inner = bundle / "Contents" / "MacOS"
    return inner if inner.is_dir() else bundle


def _look_into(venv: Path, bundle: Path, freezer: Path) -> Mapping[str, Any]:
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    script = Path(__file__).with_name("inside.py")
    folder = next(bundle / each for each in _INNER if (bundle / each).is_dir())
    program = min(each for each in _programs(bundle).iterdir() if each.is_file())
    done = subprocess.run(
        [python, script, folder, program],
        env=os.environ | {"PYTHONPATH": str(freezer)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def _has_terms(part: Part) -> bool:
    return bool(part.licence and part.texts) and all(text.is_file() for text in part.texts)


def _fits(file: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(file, pattern) for pattern in patterns)
