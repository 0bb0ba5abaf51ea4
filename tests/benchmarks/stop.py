"""How soon a stop is obeyed."""

from statistics import median
from typing import Any

from tests.benchmarks.models import each
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable, probe
from tests.benchmarks.report import Table, milliseconds, quantile

__all__ = ["measure"]

_PROMPT = 4_000


def measure(options: Options) -> list[Table]:
    table = Table(
        "Stop",
        f"From the call to the end of the reply, {options.tries} times each at random moments, in "
        f"ms: while a prompt of {_PROMPT:,} tokens is read, and while a reply is written. "
        "After each the next answer is compared with what it was before.",
        ("", "median", "95 %", "most", "next answer right"),
    )
    for model in each(options.models, table):
        asked = {"model": str(model.path), "threads": options.threads}
        try:
            found: Any = probe("stop", asked | {"prompt": _PROMPT, "tries": options.tries})
        except Unavailable as reason:
            table.add_failure(model.name, reason)
            continue
        table.raw[model.name] = found
        for name in ("reading", "writing"):
            seconds = found[name]
            right = sum(found[f"{name}_right"])
            table.add(
                f"{model.name}, {name}",
                milliseconds(median(seconds)),
                milliseconds(quantile(seconds, 0.95)),
                milliseconds(max(seconds)),
                f"{right} of {len(seconds)}",
            )
    return [table]
