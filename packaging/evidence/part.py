"""One thing in a bundle that has a name, a version and terms of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

__all__ = ["CARRIED", "NAME", "Part"]

NAME = "desktop-chat"
CARRIED = Path(__file__).with_name("licences")


@dataclass(frozen=True, slots=True)
class Part:
    """What a list of parts says of it.

    Attributes:
        version: Empty where nobody knows it.
        licence: An expression of SPDX.
        purl: Its package URL, or empty.
        source: Where its source code is to be had.
        texts: The files with its terms.
        files: Its files in the bundle; without one, it is compiled into another part.
        inside: The names of the parts that it is compiled into.
    """

    name: str
    version: str
    licence: str
    purl: str
    source: str
    texts: tuple[Path, ...]
    files: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return f"{self.name} {self.version}".strip()
