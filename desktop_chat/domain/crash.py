"""What is known afterwards of an end that nobody asked for."""

from dataclasses import dataclass
from pathlib import Path

__all__ = ["Crash"]


@dataclass(frozen=True, slots=True)
class Crash:
    """llama.cpp has ended the program.

    Attributes:
        model: The file of the model in use.
        reason: llama.cpp's own words.
        conversation: Id of the one that was open; empty if none was.
        was_told: Whether somebody saw it happen.
        sets_aside: Whether the model isn't loaded again by itself; otherwise it is tested again.
    """

    model: Path
    reason: str
    conversation: str = ""
    was_told: bool = False
    sets_aside: bool = True
