"""A folder full of models, and the hash of one."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from desktop_chat.domain.errors import Cancelled
from desktop_chat.models.files.sha256 import sha256_of
from desktop_chat.models.header.header import read_header
from tests.benchmarks.models import each
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable, capture, probe
from tests.benchmarks.report import Table, milliseconds, ratio

__all__ = ["measure"]

_FILES = 200
_LARGE_VOCABULARIES = 50  # of these files, where the second model is there
_HASHED_BYTES = 640 << 20
_CANCELS = 20


def measure(options: Options) -> list[Table]:
    with tempfile.TemporaryDirectory() as name:
        return [_folder(options, Path(name, "models")), _hash(options, Path(name, "hashed.bin"))]


def _folder(options: Options, folder: Path) -> Table:
    table = Table(
        "A folder of models",
        f"{_FILES} files with the headers of real models, in milliseconds; medians of "
        f"{options.rounds}, each in a fresh process. Cold: nothing is remembered, and the system "
        "has nothing of the files in memory.",
        ("", "imports", "list", "list again"),
    )
    models = [model.path for model in each(options.models, table)]
    if models:
        _fill(folder, models)
        catalogue = folder.with_name("models.json")
        asked = {"folder": str(folder), "catalogue": str(catalogue)}

        def cold() -> dict[str, float]:
            catalogue.unlink(missing_ok=True)
            _forget(folder)
            return probe("library", asked)

        _add(table, "cold", cold, options.rounds)
        _add(table, "from what is remembered", lambda: probe("library", asked), options.rounds)
    return table


def _add(table: Table, name: str, run: Callable[[], dict[str, float]], rounds: int) -> None:
    results = [run() for _ in range(rounds)]
    if any(result["models"] != _FILES for result in results):
        raise Unavailable("not every file was listed")
    cells = (median(result[key] for result in results) for key in ("imports", "list", "again"))
    table.add(name, *map(milliseconds, cells))
    table.raw[name] = results


def _fill(folder: Path, models: list[Path]) -> None:
    """Real headers, each with another name in it, before weights that are holes."""
    folder.mkdir()
    for number in range(_FILES):
        model = models[-1 if number < _LARGE_VOCABULARIES else 0]
        header = read_header(model)
        with model.open("rb") as file:
            data = bytearray(file.read(header.size - header.weights_size))
        place = data.index(header.name.encode())
        data[place : place + 4] = b"%04d" % number
        with (folder / f"{number:03}-{model.name}").open("wb") as copy:
            copy.write(data)
            copy.truncate(header.size)


def _forget(folder: Path) -> None:
    """Have the system forget what it holds of the files."""
    if sys.platform == "linux":
        for path in folder.iterdir():
            with path.open("rb+") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _hash(options: Options, path: Path) -> Table:
    table = Table(
        "SHA-256",
        f"Of a file of {_HASHED_BYTES >> 20} MiB that is in memory; in turns, the median of the "
        "rounds' ratios of speeds.",
        ("", "MB/s", "ours / its speed"),
    )
    with path.open("wb") as file:
        for _ in range(_HASHED_BYTES >> 20):
            file.write(os.urandom(1 << 20))
    ours: list[float | None] = []
    theirs: list[float | None] = []
    program = shutil.which("sha256sum")
    for _ in range(options.rounds):
        ours.append(_speed(lambda: sha256_of(path, lambda _: True)))
        if program is not None:
            theirs.append(_speed(lambda: capture([program, str(path)])))
    table.add("ours", f"{median(filter(None, ours)):,.0f}", "")
    if program is None:
        table.add_failure("sha256sum", "there is none")
    else:
        table.add("sha256sum", f"{median(filter(None, theirs)):,.0f}", ratio(ours, theirs))
    ends = [_time_to_cancel(path) for _ in range(_CANCELS)]
    table.add("ended on request, ms", f"{milliseconds(median(ends))}, at most "
              f"{milliseconds(max(ends))}", "")  # fmt: skip
    table.raw = {"ours": ours, "sha256sum": theirs, "ends": ends}
    return table


def _speed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return _HASHED_BYTES / 1e6 / (time.perf_counter() - begun)


def _time_to_cancel(path: Path) -> float:
    """From the request to the end of the work, on another thread."""
    running, cancelled = threading.Event(), threading.Event()

    def report(share: float) -> bool:
        if share > 0.1:
            running.set()
        return not cancelled.is_set()

    def work() -> None:
        try:
            sha256_of(path, report)
        except Cancelled:
            return

    thread = threading.Thread(target=work)
    thread.start()
    running.wait()
    begun = time.perf_counter()
    cancelled.set()
    thread.join()
    return time.perf_counter() - begun
