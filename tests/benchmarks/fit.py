"""How well memory is reckoned from a header, beside what llama.cpp then allocates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import psutil

from desktop_chat.models.fit.estimate import Estimator
from desktop_chat.models.header.header import read_header
from tests.allocation import USES, Compared, compare
from tests.benchmarks.models import each
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable
from tests.benchmarks.report import Table
from tests.model_shapes import SHAPES, shape_file

__all__ = ["measure"]

_PARTS = ("weights", "cache", "compute", "total")
# Those that need more memory than there is are loaded with the layers of one turn of their pattern.
_CUT_LAYERS = 6


def measure(options: Options) -> list[Table]:
    """A table of every model in every use."""
    table = Table(
        "Memory reckoned before loading",
        "Ours / llama.cpp's own number in MiB, and the ratio. Published shapes have no weights in "
        f"them: read as zeros. A star: its weights were loaded with {_CUT_LAYERS} layers, and the "
        "ratio is that of these.",
        ("", "context", "cache in", *_PARTS),
    )
    for model in each(options.models, table):
        _add(table, model.name, model.path, None)
    for name in SHAPES:
        path = shape_file(name)
        _add(table, name, path, None if _is_small(path) else shape_file(name, _CUT_LAYERS))
    return [table]


def _is_small(path: Path) -> bool:
    """Whether all of it, with copies of its weights, is loaded without pressing for memory."""
    need = Estimator(read_header(path)).need(USES[0]).all
    return need.total < psutil.virtual_memory().available // 2


def _add(table: Table, name: str, path: Path, cut: Path | None) -> None:
    try:
        found = compare(path, load=cut is None)
        share = compare(cut, USES[:1], load=True)[0].ratio("weights") if cut else None
    except Unavailable as reason:
        table.add_failure(name, reason)
        return
    for compared in found:
        if share is not None:
            weights = round(compared.ours.weights / share)
            compared = replace(compared, theirs=replace(compared.theirs, weights=weights))
        table.add(f"{name}{' *' if cut else ''}", *_cells(compared))
        table.raw[f"{name} {compared.use}"] = asdict(compared)


def _cells(compared: Compared) -> Iterator[str]:
    use = compared.use
    yield f"{use.ctx:,}"
    yield use.cache_type if use.flash_attention is None else f"{use.cache_type}, no flash attention"
    for part in _PARTS:
        ours, theirs = (
            getattr(memory, part) / 2**20 for memory in (compared.ours, compared.theirs)
        )
        yield f"{ours:,.0f} / {theirs:,.0f} ({compared.ratio(part):.3f})"
