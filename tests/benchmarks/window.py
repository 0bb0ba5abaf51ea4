"""How soon the window can be used, beside a bare one of PySide6."""

import time
from statistics import median

from tests.benchmarks.display import PLATFORMS, platform
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable, probe
from tests.benchmarks.report import Table, milliseconds, ratio
from tests.benchmarks.tools import cache

__all__ = ["measure"]


def measure(options: Options) -> list[Table]:
    table = Table(
        "Cold start of the window",
        "From the start of the process to the first paint, and for ours until a key that is typed "
        f"arrives in the composer, in ms; medians of {options.rounds} starts in alternation, "
        "files in the page cache.",
        ("", "bare PySide6", "Desktop Chat", "ratio", "llama_cpp imported by then"),
    )
    for name in PLATFORMS:
        try:
            with platform(name) as environment:
                _measure(table, name, environment, options.rounds)
        except Unavailable as reason:
            table.add_failure(name, reason)
    return [table]


def _measure(table: Table, name: str, environment: dict[str, str], rounds: int) -> None:
    bare: list[float] = []
    ours: list[float] = []
    imported = False
    # As installed: with .pyc files, which are kept apart so that none lands in the sources.
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(cache() / "pyc")}
    for number in range(rounds + 1):
        for probe_name, seconds in (("window_bare", bare), ("window_ours", ours)):
            asked = {"started": time.perf_counter()}
            found = probe(probe_name, asked, environment=environment | compiled)
            if number:  # the first start writes .pyc files and fills the page cache
                seconds.append(found["seconds"])
            imported = imported or found["llama_cpp"]
    table.raw[name] = {"bare": bare, "ours": ours}
    table.add(
        name,
        milliseconds(median(bare)),
        milliseconds(median(ours)),
        ratio(ours, bare),
        "yes" if imported else "no",
    )
