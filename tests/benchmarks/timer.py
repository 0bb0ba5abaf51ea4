"""How late a 16 ms timer of the GUI thread is while the model writes."""

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.display import platform
from tests.benchmarks.models import find
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable, probe
from tests.benchmarks.report import Table, milliseconds, quantile

__all__ = ["measure"]

_SECONDS = 8.0


def measure(options: Options) -> list[Table]:
    table = Table(
        "A 16 ms timer in the GUI thread",
        f"How much more than 16 ms lay between two ticks, in ms, over {_SECONDS:.0f} s each; "
        f"{options.threads} threads compute; with the app's window, one for each core.",
        ("", "ticks", "median", "99 %", "most"),
    )
    model = find("smollm2")
    for label, name in (
        ("bare QApplication", "timer_bare"),
        ("the app's window", "timer_window"),
    ):
        asked = {
            "model": str(model.path),
            "threads": options.threads,
            "seconds": _SECONDS,
        }
        try:
            with platform("offscreen") as environment:
                found: Any = probe(name, asked, environment=environment)
        except Unavailable as reason:
            table.add_failure(label, reason)
            continue
        table.raw[label] = found
        for state in ("idle", "decoding"):
            _add(table, f"{label}, {state}", found[state])
    return [table]


def _add(table: Table, label: str, late: Sequence[float]) -> None:
    if not late:
        table.add_failure(label, "the model did not write")
        return
    shares = (milliseconds(quantile(late, share)) for share in (0.5, 0.99))
    table.add(label, str(len(late)), *shares, milliseconds(max(late)))
