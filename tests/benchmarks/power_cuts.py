"""The power goes, or the disk fails, at random moments, and what that costs."""

from tests.bad_day import BadDay
from tests.benchmarks.options import Options
from tests.benchmarks.report import Table

__all__ = ["measure"]

_CUTS = 1_000
_CUTS_IN_A_ROW = 50
_FAILURES = 2_000
_FAILURES_IN_A_ROW = 100


def measure(options: Options) -> list[Table]:
    return [_cuts(), _failures()]


def _cuts() -> Table:
    table = Table(
        "Power cuts",
        "The store on a disk that loses, keeps or tears what was written since the last sync. "
        "NORMAL is less than the store asks SQLite for, and shows that the disk does lose things.",
        ("synchronous", "cuts", "changes acknowledged", "of them lost", "damage found"),
    )
    for name, syncs_rarely, cuts in (("EXTRA", False, _CUTS), ("NORMAL", True, _CUTS // 10)):
        days = [BadDay(seed, syncs_rarely=syncs_rarely) for seed in range(cuts // _CUTS_IN_A_ROW)]
        for day in days:
            day.go_through(_CUTS_IN_A_ROW)
        table.raw[name] = [line for day in days for line in (*day.lost, *day.damaged)]
        table.add(
            name,
            f"{sum(day.cuts for day in days):,}",
            f"{sum(day.acknowledged for day in days):,}",
            f"{sum(len(day.lost) for day in days):,}",
            f"{sum(len(day.damaged) for day in days):,}",
        )
    return table


def _failures() -> Table:
    table = Table(
        "Failing disks",
        "One store on a disk whose writes and syncs fail, once or for a while, as full or broken.",
        ("failures", "changes acknowledged", "of them lost", "damage found"),
    )
    days = [BadDay(seed) for seed in range(_FAILURES // _FAILURES_IN_A_ROW)]
    for day in days:
        day.go_through_failures(_FAILURES_IN_A_ROW, changes=0)
    table.raw["failures"] = [line for day in days for line in (*day.lost, *day.damaged)]
    table.add(
        f"{sum(day.failures for day in days):,}",
        f"{sum(day.acknowledged for day in days):,}",
        f"{sum(len(day.lost) for day in days):,}",
        f"{sum(len(day.damaged) for day in days):,}",
    )
    return table
