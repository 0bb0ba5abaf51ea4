"""A conversation of ten thousand messages in the window."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Any

from tests.benchmarks.options import Options
from tests.benchmarks.process import probe
from tests.benchmarks.report import Table, milliseconds, quantile

__all__ = ["measure"]

_MESSAGES = 10_000
_SHARE = 0.8  # of the screen's height that is scrolled with each frame
_FRAME_S = 0.016
_MOVES = {
    "scroll": "scroll from the end to the top",
    "scroll down": "scroll from the top to the end",
    "drag": "drag the scroll bar from the top to the end in 200 leaps",
    "stream": f"a reply of 6,000 characters at 300 tokens/s, below {_MESSAGES:,} messages",
    "stream alone": "the same in a new conversation",
}


def measure(options: Options) -> list[Table]:
    found: Any = probe(
        "transcript", {"messages": _MESSAGES, "rounds": options.rounds, "share": _SHARE}
    )
    opened = Table(
        f"A conversation of {_MESSAGES:,} messages",
        "From the click in the list to the first paint, in ms: the first time, which loads what "
        "shows it, and then; the memory of its own that the process has more than with an empty "
        "window, after all of it was scrolled through, in MiB.",
        ("", "first", "median", "most", "times"),
    )
    for name, title in (("seconds", "open"), ("processor", "compute until then")):
        first, *later = found["open"][name]
        times = later or [first]
        figures = (milliseconds(first), milliseconds(median(times)), milliseconds(max(times)))
        opened.add(title, *figures, str(len(times)))
    opened.add("memory", f"{found['memory'] / 2**20:,.0f}")
    opened.raw.update(open=found["open"], memory=found["memory"])
    frames = Table(
        "Frames",
        f"{_SHARE:.0%} of a screen with each frame; from when a frame was due until it was "
        "painted, in ms, and in brackets the time that the thread computed for it, which is all "
        "that it takes on a machine with nothing else to do.",
        ("", "frames", "median", "99 %", "most", "up to 16 ms", "thread busy"),
    )
    for name, title in _MOVES.items():
        _add(frames, title, found[name])
        frames.raw[name] = found[name]
    return [opened, frames]


def _add(table: Table, title: str, found: dict[str, Any]) -> None:
    wall: Sequence[float] = found["frames"]
    computed: Sequence[float] = found["processor"]
    if not wall:
        table.add_failure(title, "nothing was painted")
        return

    def pair(share: float) -> str:
        return f"{milliseconds(quantile(wall, share))} ({milliseconds(quantile(computed, share))})"

    table.add(
        title,
        f"{len(wall):,}",
        pair(0.5),
        pair(0.99),
        f"{milliseconds(max(wall))} ({milliseconds(max(computed))})",
        f"{_within(wall)} ({_within(computed)})",
        f"{found['busy']:.0%}",
    )


def _within(seconds: Sequence[float]) -> str:
    return f"{sum(each <= _FRAME_S for each in seconds) / len(seconds):.1%}"
