"""The app is killed at random moments, and what that costs."""

import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.options import Options
from tests.benchmarks.report import Table
from tests.kills import kill

__all__ = ["measure"]

_KILLS = 500


def measure(options: Options) -> list[Table]:
    table = Table(
        "Kills",
        "The app is killed while replies are being written, and its store opened as by the next "
        "start. Missing text is as old as its oldest word.",
        (
            "kills",
            "messages known to be kept",
            "of them lost",
            "damage found",
            "age of missing text, median",
            "most",
        ),
    )
    with tempfile.TemporaryDirectory() as folder:
        profiles = kill(Path(folder), _KILLS)
    lag = [each for profile in profiles for each in profile.lag]
    table.raw["lag"] = lag
    table.raw["wrong"] = [line for each in profiles for line in (*each.lost, *each.damaged)]
    table.add(
        f"{sum(each.kills for each in profiles):,}",
        f"{sum(each.kept for each in profiles):,}",
        f"{sum(len(each.lost) for each in profiles):,}",
        f"{sum(len(each.damaged) for each in profiles):,}",
        f"{median(lag):.2f} s",
        f"{max(lag):.2f} s",
    )
    return [table]
