"""What a session is played with, and what it leaves."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Done", "Request"]


@dataclass(frozen=True, slots=True)
class Request:
    """What to play.

    Attributes:
        program: The app.
        conversations: What another app has exported.
        work: A folder for all that comes of it, empty so far.
        logs: Where strace's logs go; without, no one watches calls and /proc is looked at.
    """

    program: str
    conversations: str
    work: str
    logs: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """One thing that was done, and what was seen of it."""

    what: str
    seen: str
    seconds: float
