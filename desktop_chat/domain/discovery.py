"""Model files that other apps have on this computer."""

from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.model import ModelKind, Source

__all__ = ["Found"]


@dataclass(frozen=True, slots=True)
class Found:
    """A file that could be added, or a place that could not be looked at.

    Attributes:
        name: As the app that has it calls it; empty if it has only the file's name.
        origin: Where the app had it from, as in ``maker/repository``; empty if it doesn't say.
        is_listed: Whether it is in the list already, by this or another path.
        problem: Why it can't be used, or what can't be read; empty if nothing is wrong.
        projectors: Files that the app uses to let it see or hear.
        note: What else the app does with it and we don't, as in ``an adapter is not used``.
    """

    path: Path
    source: Source
    name: str = ""
    origin: str = ""
    size: int = 0
    quantization: str = ""
    family: str = ""
    kind: ModelKind = ModelKind.TEXT
    is_listed: bool = False
    problem: str = ""
    projectors: tuple[Path, ...] = ()
    note: str = ""
