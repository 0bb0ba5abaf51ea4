"""Tables of what was measured, as Markdown and as JSON."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

__all__ = ["Table", "milliseconds", "quantile", "ratio", "round_ratios"]


@dataclass(slots=True)
class Table:
    """One part of the benchmark.

    Attributes:
        note: What was done, in a sentence or two.
        rows: The first column names what was measured; a row may be shorter than the heading.
        raw: All samples, for the JSON file.
    """

    title: str
    note: str
    heading: Sequence[str]
    rows: list[list[str]] = field(default_factory=list[list[str]])
    raw: dict[str, Any] = field(default_factory=dict[str, Any])

    def add(self, *cells: str) -> None:
        self.rows.append(list(cells))

    def add_failure(self, name: str, reason: object) -> None:
        """A row for what could not be measured."""
        self.add(name, f"not measured: {reason}")

    def markdown(self) -> str:
        width = len(self.heading)
        lines = [f"### {self.title}", "", self.note, ""]
        lines.append(_row(self.heading))
        lines.append(_row(["---"] * width))
        lines += [_row([*row, *[""] * (width - len(row))]) for row in self.rows]
        return "\n".join(lines) + "\n"

    def json(self) -> dict[str, Any]:
        return asdict(self)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least ``share`` of the values don't exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -int(-share * len(ordered) // 1) - 1))]


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:,.1f}"


def round_ratios(ours: Sequence[float | None], other: Sequence[float | None]) -> list[float]:
    """Round by round, one over the other, where both were measured."""
    return [a / b for a, b in zip(ours, other, strict=True) if a and b]


def ratio(
    ours: Sequence[float | None],
    other: Sequence[float | None],
    show: Callable[[float], str] = "{:.2f}".format,
) -> str:
    """The median of the rounds' ratios."""
    ratios = round_ratios(ours, other)
    return show(median(ratios)) if ratios else "–"
