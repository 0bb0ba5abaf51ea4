"""What the app is made of that others have made."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Component"]


@dataclass(frozen=True, slots=True)
class Component:
    """One of the parts.

    Attributes:
        licence: Its name, mostly as SPDX writes it.
        source: An address, or words that say where its source is to be had.
        terms: The whole text, as its makers wrote it; empty where none is known.
    """

    name: str
    version: str
    licence: str
    source: str
    terms: str

    @property
    def title(self) -> str:
        return f"{self.name} {self.version}".strip()
