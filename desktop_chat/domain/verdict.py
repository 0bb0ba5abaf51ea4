"""What a test run of a model file in a process of its own has shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_chat.domain.language import later
from desktop_chat.domain.loading import Memory

__all__ = ["Outcome", "Trial", "Verdict"]


class Outcome(StrEnum):
    PASSED = "passed"
    REFUSED = "refused"  # llama.cpp said no
    CRASHED = "crashed"  # the process ended without a word
    TOO_SLOW = "too slow"  # it did not end in time
    OUT_OF_MEMORY = "out of memory"
    WRONG_NUMBERS = "wrong numbers"  # what it computes is not finite
    SET_ASIDE = "set aside"  # the app itself ended with this model
    INTERRUPTED = "interrupted"  # the app ended while it loaded this model, which may be to blame

    @property
    def sentence(self) -> str:
        """How it failed, for ``tr``; empty if it didn't."""
        return _SENTENCES.get(self, "")


_SENTENCES: Mapping[Outcome, str] = {
    Outcome.REFUSED: later("Its test run: refused."),
    Outcome.CRASHED: later("Its test run: crashed."),
    Outcome.TOO_SLOW: later("Its test run: too slow."),
    Outcome.OUT_OF_MEMORY: later("Its test run: out of memory."),
    Outcome.WRONG_NUMBERS: later("Its test run: wrong numbers."),
    Outcome.SET_ASIDE: later("Its test run: set aside."),
    Outcome.INTERRUPTED: later("The app ended while it loaded this model."),
}


@dataclass(frozen=True, slots=True)
class Trial:
    """What a test run is given, and how much it may take.

    Attributes:
        path: Of the model's first file.
        files: All that it is made of.
        size: Bytes of what is in them.
        memory: Bytes that it may take beside them.
        threads: For computing.
    """

    path: Path
    files: tuple[Path, ...]
    size: int
    memory: int
    threads: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """It never says that a model is safe: weights can't be read for intentions.

    Attributes:
        detail: Why, for ``tr``: without values it is kept in English. For a passed test what was
            seen.
        engine: The build of llama.cpp that ran it; another one needs another test.
        when: Unix time in seconds.
        tokens_per_second: While it wrote; 0 if it didn't get there.
        allocated: What llama.cpp allocated, with the context of the test.
    """

    outcome: Outcome
    detail: str = ""
    engine: str = ""
    when: float = 0.0
    tokens_per_second: float = 0.0
    allocated: Memory | None = None

    @property
    def passed(self) -> bool:
        return self.outcome is Outcome.PASSED

    @property
    def needs_test(self) -> bool:
        """Whether the model may be loaded once it has passed another test run."""
        return self.outcome is Outcome.INTERRUPTED
