"""Peak memory, beside llama.cpp's own and the least that is possible."""

import os
import subprocess
import sys
from pathlib import Path

from desktop_chat.models.fit.kv_cache import Use, cache_bytes, layers_of
from desktop_chat.models.header.header import read_header
from tests.benchmarks.contenders import llama_bench
from tests.benchmarks.models import Model, each
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable, probe
from tests.benchmarks.report import Table

__all__ = ["measure"]

_CTX = 4_096
_DECODE = 128
_UBATCH = 512


def measure(options: Options) -> list[Table]:
    table = Table(
        "Peak memory",
        f"Of a process that reads {_CTX - _DECODE:,} tokens and writes {_DECODE} in a context of "
        f"{_CTX:,}, in MiB. The ideal is the file and the cache in f16.",
        ("", "Desktop Chat", "llama-bench", "ratio", "ideal", "ratio"),
    )
    for model in each(options.models, table):
        try:
            ours = _ours(options, model)
            bench = _llama_bench(options, model)
        except Unavailable as reason:
            table.add_failure(model.name, reason)
            continue
        ideal = _ideal(model.path)
        table.raw[model.name] = {"ours": ours, "llama-bench": bench, "ideal": ideal}
        table.add(
            model.name,
            _mebibytes(ours),
            _mebibytes(bench),
            f"{ours / bench:.2f}",
            _mebibytes(ideal),
            f"{ours / ideal:.2f}",
        )
    return [table]


def _ours(options: Options, model: Model) -> int:
    asked = {"model": str(model.path), "threads": options.threads, "ctx": _CTX}
    return int(probe("memory", asked | {"decode": _DECODE})["bytes"])


def _llama_bench(options: Options, model: Model) -> int:
    if sys.platform == "win32":
        raise Unavailable("Windows tells a process's peak only while it runs")
    sizes = ["-p", "0", "-n", "0", "-pg", f"{_CTX - _DECODE},{_DECODE}"]
    command = llama_bench(options, model, *sizes, "--repetitions", "1", "--no-warmup")
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=quiet, stderr=quiet)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Unavailable(f"llama-bench ended with {process.returncode}")
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1_024)


def _ideal(path: Path) -> int:
    cache = cache_bytes(layers_of(read_header(path)), Use(_CTX, _UBATCH))
    return path.stat().st_size + sum(cache)


def _mebibytes(count: int) -> str:
    return f"{count / 2**20:,.0f}"
