"""The parts that others have made: as a package lists them, or as they are installed.

A package has a list that was checked against each of its files (``packaging/evidence``). Run from
source, only Python's own packages are known.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from desktop_chat.domain.third_party import Component

__all__ = ["read_components"]

_APP = "desktop-chat"
_TERMS = re.compile(r"\.dist-info/(.*/)?[^/]*(licen[sc]e|copying|notice)[^/]*$", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST_NAME = 100  # characters; some write the whole text in the place of a name


def read_components(listed: Path) -> tuple[Component, ...]:
    """All that is known now.

    Args:
        listed: The list of a package; it may not be there.

    Raises:
        OSError: It is there and can't be read.
        ValueError: It can't be understood.
    """
    if listed.is_file():
        return _from_package(json.loads(listed.read_text(encoding="utf-8")))
    found = {each.metadata["Name"]: each for each in _needed()}
    return tuple(_installed(found[name]) for name in sorted(found, key=str.lower))


def _from_package(content: dict[str, Any]) -> tuple[Component, ...]:
    texts = content["texts"]
    return tuple(
        Component(
            each["name"], each["version"], each["licence"], each["source"], texts[each["text"]]
        )
        for each in content["components"]
    )


def _needed() -> Iterator[metadata.Distribution]:
    """What the app asks for, what that asks for, and so on, as far as it is installed."""
    wanted, seen = [_APP], set[str]()
    while wanted:
        name = wanted.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # of another system, or of an extra
            continue
        if name != _APP:
            yield distribution
        for requirement in distribution.requires or ():
            asked = _NAME.match(requirement)
            if asked is not None and "extra ==" not in requirement:
                wanted.append(re.sub(r"[-_.]+", "-", asked[0]).lower())


def _installed(distribution: metadata.Distribution) -> Component:
    told = distribution.metadata
    files = [file for file in distribution.files or () if _TERMS.search(file.as_posix())]
    texts = (
        Path(str(distribution.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        for file in sorted(files, key=str)
    )
    addresses = [each.partition(", ")[2] for each in told.get_all("Project-URL") or ()]
    return Component(
        told["Name"],
        distribution.version,
        _licence(told),
        _said(told, "Home-page") or next(iter(addresses), ""),
        "\n\n".join(text.strip() for text in texts),
    )


def _licence(told: metadata.PackageMetadata) -> str:
    named = _said(told, "License-Expression") or _said(told, "License")
    classified = [
        each.rpartition(" :: ")[2]
        for each in told.get_all("Classifier") or ()
        if each.startswith("License ::")
    ]
    return next((each for each in (named, *classified) if 0 < len(each) < _LONGEST_NAME), "")


def _said(told: metadata.PackageMetadata, field: str) -> str:
    """The first value of a field; which of them are missing is told in several ways."""
    return next(iter(told.get_all(field) or ()), "")
