"""What a run of the benchmark measures, and how often."""

from dataclasses import dataclass
from pathlib import Path

__all__ = ["Options"]


@dataclass(frozen=True, slots=True)
class Options:
    """
    Attributes:
        rounds: How often each contender has its turn.
        repetitions: Measurements within one turn; its median counts.
        tries: How often a reply is stopped.
        llama_bench: A llama-bench to use; None compiles one.
    """

    models: tuple[str, ...]
    threads: int
    rounds: int
    repetitions: int
    tries: int
    llama_bench: Path | None
