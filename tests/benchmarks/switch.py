"""Changing the model: how soon the next one answers, and what fifty changes leave in memory."""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from tests import tiny_models
from tests.benchmarks.models import find
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable, probe
from tests.benchmarks.report import Table, milliseconds, ratio
from tests.own_memory import growth
from tests.tiny_models import CHATML

__all__ = ["measure"]

_CTX = 4_096
_PROMPT = 100  # words
_SWITCHES = 50
_SETTLED = 5  # switches after which memory is not to grow
_HALF_OF_WHAT_IS_FREE = None


def measure(options: Options) -> list[Table]:
    with TemporaryDirectory() as folder:
        qwen = tiny_models.qwen3(Path(folder, "qwen3.gguf"), chat_template=CHATML)
        paths = {"SmolLM2 135M": find("smollm2").path, "Gemma 3 270M": find("gemma").path}
        return [
            *_switches(options, paths),
            _memory(options, [*map(str, paths.values()), str(qwen)]),
        ]


def _switches(options: Options, paths: dict[str, Path]) -> list[Table]:
    there = Table(
        "Switch to a model in the page cache",
        "From the choice of the model to its first text, in ms, beside what llama.cpp alone takes "
        "to load it, make a context and read as many tokens. The model before stays in memory, or "
        "has to go for it.",
        ("", "tokens", "llama.cpp", "stays", "ratio", "has to go", "ratio"),
    )
    back = Table(
        "Back to a model in memory",
        "The first text of a turn, in ms: as if never left, and from the choice of the model after "
        "another one was asked.",
        ("", "stayed", "came back", "ratio"),
    )
    for name, path in paths.items():
        (other,) = (each for each in paths.values() if each != path)
        asked = {"model": str(path), "other": str(other), "threads": options.threads, "ctx": _CTX}
        try:
            ours, bare = _in_turns(options, asked)
        except Unavailable as reason:
            there.add_failure(name, reason)
            continue
        there.raw[name] = back.raw[name] = {"ours": ours, "llama.cpp": bare}
        alone = [median(each["seconds"]) for each in bare]
        beside, instead, stayed, came_back = (
            [median(each[what]) for each in ours]
            for what in ("beside", "instead", "stayed", "came_back")
        )
        there.add(
            name,
            str(ours[0]["tokens"]),
            milliseconds(median(alone)),
            milliseconds(median(beside)),
            ratio(beside, alone),
            milliseconds(median(instead)),
            ratio(instead, alone),
        )
        back.add(
            name,
            milliseconds(median(stayed)),
            milliseconds(median(came_back)),
            ratio(came_back, stayed),
        )
    return [there, back]


def _in_turns(options: Options, asked: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    ours: list[Any] = []
    bare: list[Any] = []
    repetitions = {"repetitions": options.repetitions}
    for _ in range(options.rounds):
        ours.append(probe("switch", asked | repetitions | {"prompt": _PROMPT}))
        tokens = {"tokens": ours[0]["tokens"]}
        bare.append(probe("switch_bare", asked | repetitions | tokens))
    return ours, bare


def _memory(options: Options, paths: list[str]) -> Table:
    table = Table(
        "Memory after switches",
        f"{_SWITCHES} switches in a row between {len(paths)} models, each asked for a few tokens; "
        "the process's own memory in MiB, without mapped files. Growth is after switch "
        f"{_SETTLED}, against the same model's first turn since then.",
        ("", f"after {_SETTLED}", f"after {_SWITCHES}", "growth", "all given up"),
    )
    for name, budget in (("all stay", _HALF_OF_WHAT_IS_FREE), ("one at a time", 0)):
        asked = {"models": paths, "threads": options.threads, "ctx": _CTX, "budget": budget}
        try:
            found: Any = probe("switches", asked | {"switches": _SWITCHES})
        except Unavailable as reason:
            table.add_failure(name, reason)
            continue
        table.raw[name] = found
        after = found["after"]
        table.add(
            name,
            _mebibytes(after[_SETTLED - 1]),
            _mebibytes(after[-1]),
            _mebibytes(growth(after, models=len(paths), settled=_SETTLED)),
            _mebibytes(found["unloaded"]),
        )
    return table


def _mebibytes(count: int) -> str:
    return f"{count / 2**20:,.1f}"
