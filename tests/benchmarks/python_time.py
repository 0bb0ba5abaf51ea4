"""What Python costs for each token, beside llama.cpp."""

from statistics import median
from typing import Any

from tests.benchmarks.models import each
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable, probe
from tests.benchmarks.report import Table

__all__ = ["measure"]


def measure(options: Options) -> list[Table]:
    table = Table(
        "Python time per token",
        "On the engine's thread while writing, in µs a token: what lies between llama_decode and "
        "the sampler, by the clock (median and mean) and by the thread's CPU time (mean). What the "
        "measuring costs, 1 to 2 µs, is part of it.",
        ("", "decode", "sample", "Python, median", "mean", "CPU, mean", "share of a token"),
    )
    for model in each(options.models, table):
        for label, greedy in (("greedy", True), ("default sampling", False)):
            name = f"{model.name}, {label}"
            asked = {"model": str(model.path), "threads": options.threads, "greedy": greedy}
            try:
                found: Any = probe("python_time", asked)
            except Unavailable as reason:
                table.add_failure(name, reason)
                continue
            table.raw[name] = found
            decode, sample = median(found["decode"]), median(found["sample"])
            python = median(found["python"])
            mean = sum(found["python"]) / len(found["python"])
            table.add(
                name,
                *(f"{seconds * 1e6:,.0f}" for seconds in (decode, sample)),
                *(f"{seconds * 1e6:,.1f}" for seconds in (python, mean)),
                f"{sum(found['cpu']) / len(found['cpu']) * 1e6:,.1f}",
                f"{python / (decode + sample + python):.2%}",
            )
    return [table]
