"""Headers of model files, the larger of which has a vocabulary of 262,144 tokens."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from statistics import median

from desktop_chat.models.header.header import check_vocabulary, read_header
from tests.benchmarks.models import each
from tests.benchmarks.options import Options
from tests.benchmarks.report import Table, milliseconds

__all__ = ["measure"]


def measure(options: Options) -> list[Table]:
    table = Table(
        "A header",
        "In milliseconds, with the file in the system's cache: median, and the most. Checking "
        "reads every token, which is done once for a file that is new.",
        ("", "tokens", "reading", "checking", "both"),
    )
    for model in each(options.models, table):
        tokens = read_header(model.path).vocabulary.size
        reading = _times(lambda path=model.path: read_header(path), options.rounds)
        checking = _times(lambda path=model.path: check_vocabulary(path), options.rounds)
        both = [sum(pair) for pair in zip(reading, checking, strict=True)]
        table.add(model.name, f"{tokens:,}", *map(_shown, (reading, checking, both)))
        table.raw[model.name] = {"reading": reading, "checking": checking}
    return [table]


def _times(call: Callable[[], object], rounds: int) -> list[float]:
    times: list[float] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        call()
        times.append(time.perf_counter() - begun)
    return times


def _shown(seconds: Sequence[float]) -> str:
    return f"{milliseconds(median(seconds))} (most {milliseconds(max(seconds))})"
