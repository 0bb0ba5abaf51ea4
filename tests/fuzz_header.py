"""Changes small model files at random and reads them, and runs what the reader accepts.

    python -m tests.fuzz_header --seconds 600 --seed 1 --jobs 2 --keep crashes

The reader may end in an AppError alone, soon, and in little memory: anything else is a failure, and
the exit status 1. What it accepts is loaded and decoded in a process of its own. That this process
ends is what it is for, so it is counted and told; but the app's own test run must notice the same.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import tracemalloc
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.verdict import Trial
from desktop_chat.engine.probe.probe import Probe
from desktop_chat.models.admission.kind_check import check_kind
from desktop_chat.models.header.header import check_vocabulary, read_header
from tests.header_fuzz.mutation import mutate
from tests.header_fuzz.runner import Runner
from tests.header_fuzz.seeds import seeds

__all__ = ["Tally", "fuzz", "main"]

_MOST_SECONDS = 5.0  # of computing, for one file
_MOST_MEMORY = 200_000_000
_MEMORY_EVERY = 50  # to watch the memory of all would take most of the time


@dataclass(slots=True)
class Tally:
    """What came of it.

    Attributes:
        outcomes: How often the reader ended how.
        runs: How often what it accepted ran how.
        failures: What the reader must not do.
        slowest: Seconds of computing for one file, at the most.
        memory: Bytes for one file, at the most, of those that were watched.
    """

    outcomes: Counter[str] = field(default_factory=Counter[str])
    runs: Counter[str] = field(default_factory=Counter[str])
    failures: list[str] = field(default_factory=list[str])
    slowest: float = 0.0
    memory: int = 0

    def add(self, other: Tally) -> None:
        self.outcomes += other.outcomes
        self.runs += other.runs
        self.failures += other.failures
        self.slowest = max(self.slowest, other.slowest)
        self.memory = max(self.memory, other.memory)


def fuzz(seconds: float, seed: int, keep: Path | None = None, *, running: bool = True) -> Tally:
    """Go on for so long.

    Args:
        keep: A folder for files that the reader fails on, or that end the process that runs them.
        running: Run what is accepted, too.
    """
    deadline = time.monotonic() + seconds
    tally, rng, models = Tally(), Random(seed), seeds()
    names, runner = list(models), Runner()
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "model.gguf")
            while time.monotonic() < deadline:
                name = rng.choice(names)
                head, weights, length = mutate(models[name], rng)
                _write(path, head, weights, length)
                accepted = _read(path, tally)
                if accepted and running:
                    _run(path, name, runner, tally, keep)
                elif tally.failures and keep is not None:
                    path.rename(keep / f"failure-{len(tally.failures)}.gguf")
    finally:
        runner.close()
    return tally


def _write(path: Path, head: bytes, weights: bytes, length: int) -> None:
    with path.open("wb") as file:
        file.write(head)
        file.write(weights[:length])
        file.truncate(len(head) + length)


def _read(path: Path, tally: Tally) -> bool:
    watched = sum(tally.outcomes.values()) % _MEMORY_EVERY == 0
    if watched:
        tracemalloc.start()
    begun = time.process_time()
    try:
        header = read_header(path)
        check_kind(header)
        check_vocabulary(path)
        outcome = "accepted"
    except AppError as error:
        outcome = type(error).__name__
        if not (error.detail and error.remedy and error.detail.isprintable()):
            tally.failures.append(f"a poor message: {error.detail!r}")
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        outcome = "failure"
        tally.failures.append(repr(error))
    seconds = time.process_time() - begun
    if watched:
        tally.memory = max(tally.memory, tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    else:
        tally.slowest = max(tally.slowest, seconds)
    if seconds > _MOST_SECONDS or tally.memory > _MOST_MEMORY:
        tally.failures.append(f"{outcome} after {seconds:.1f} s, {tally.memory:,} bytes")
    tally.outcomes[outcome] += 1
    return outcome == "accepted"


def _run(path: Path, name: str, runner: Runner, tally: Tally, keep: Path | None) -> None:
    outcome = runner.run(path)
    tally.runs[outcome] += 1
    if outcome in ("ran", "refused") or tally.runs[outcome] > 1:
        return
    if outcome != "wrong numbers":
        _try_out(path, outcome, tally)
    if keep is not None:
        kept = keep / f"{os.getpid()}-{len(tally.runs)}-{name}.gguf"
        path.rename(kept)
        print(f"{kept}: {outcome}", flush=True)


def _try_out(path: Path, outcome: str, tally: Tally) -> None:
    """The app's own test run must notice it too, since the app then loads what passed."""
    size = path.stat().st_size
    verdict = Probe()(Trial(path, (path,), size, 1 << 30, 1), lambda _: True)
    if verdict.passed:
        tally.failures.append(f"the test run passed what ended otherwise: {outcome}")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the files that ended a process")
    parser.add_argument("--read-only", action="store_true", help="run nothing")
    options = parser.parse_args()
    print(f"Seed {options.seed}", flush=True)
    tally = Tally()
    with ProcessPoolExecutor(options.jobs) as pool:
        for part in [
            pool.submit(
                fuzz, options.seconds, options.seed + job, options.keep,
                running=not options.read_only,
            )
            for job in range(options.jobs)
        ]:  # fmt: skip
            tally.add(part.result())
    print(f"{sum(tally.outcomes.values()):,} files read, at most {tally.slowest * 1e3:.1f} ms and")
    print(f"{tally.memory / 1e6:.1f} MB for one")
    for counter in (tally.outcomes, tally.runs):
        for outcome, count in counter.most_common():
            print(f"{count:>9,}  {outcome}")
        print()
    for failure in tally.failures:
        print(f"FAILED  {failure}")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
