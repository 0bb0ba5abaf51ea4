"""Files that may be loaded, as those who judge them hand them over."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from desktop_chat.domain.loading import LoadOptions, LoadPlan
from desktop_chat.domain.machine import Machine

__all__ = ["Admit", "Candidate", "Guard", "Report"]

Report = Callable[[float], bool]
"""Gets 0 to 1, and answers whether to go on."""


class Candidate(Protocol):
    """A file that may be loaded. Everything here raises ``AppError``."""

    @property
    def place(self) -> Path | None:
        """Where it has to be read, and at once, if that isn't its path."""
        ...

    @property
    def identity(self) -> str:
        """Names the file exactly as it was looked at."""
        ...

    @property
    def vocabulary(self) -> str:
        """Tells its vocabulary from others by the tokens; empty if it has none."""
        ...

    @property
    def goes_back(self) -> bool:
        """Whether it can take back what it has read, as far as its header tells."""
        ...

    @property
    def chat_template(self) -> str:
        """The file's own, which a person can judge; empty if there is none."""
        ...

    def plan(self, machine: Machine, options: LoadOptions, /) -> LoadPlan:
        """Decide what it is to be loaded with, if there is room."""
        ...

    def try_out(self, plan: LoadPlan, report: Report, /) -> None:
        """Have a test run, if its content didn't pass one before; it takes memory for that."""
        ...

    def check_unchanged(self) -> None:
        """See that the file still is the one that was looked at."""
        ...


Admit = Callable[[Path, Report], Candidate]
"""Looks at a file before it is loaded; raises ``AppError`` if it must not be."""

Guard = Callable[[Path], AbstractContextManager[object]]
"""Is around each load: what ends the process in it leaves a trace of what it was about."""
