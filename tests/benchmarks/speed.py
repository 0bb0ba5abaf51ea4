"""Tokens a second, beside other programs."""

from collections.abc import Mapping, Sequence
from statistics import median

from tests.benchmarks.contenders import BASE, DECODE, OURS, PROMPT, contenders
from tests.benchmarks.models import Model, each
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable
from tests.benchmarks.report import Table, ratio
from tests.benchmarks.tools import say

__all__ = ["measure"]

_Rounds = Sequence[dict[str, float] | None]  # None where a turn failed


def measure(options: Options) -> list[Table]:
    unknown = Table("Speed", "A model that isn't there.", ("", ""))
    tables = [_table(options, model) for model in each(options.models, unknown)]
    return [*tables, unknown] if unknown.rows else tables


def _table(options: Options, model: Model) -> Table:
    table = Table(
        f"Speed, {model.name}",
        f"{DECODE} tokens written greedily and {PROMPT} tokens read, {options.threads} threads; "
        f"medians of {options.rounds} rounds in alternation, each of {options.repetitions} "
        f"measurements. Ratios are medians of the rounds' ratios to {BASE}. xllamacpp and "
        "node-llama-cpp run the llama.cpp that they were published with; all others the one that "
        "llama-cpp-python compiles.",
        ("", "written, tokens/s", "ratio", "read, tokens/s", "ratio", "tokens written"),
    )
    rounds: dict[str, list[dict[str, float] | None]] = {}
    failures: dict[str, str] = {}
    for number in range(options.rounds):
        for contender in contenders(options):
            if contender.name in failures:
                continue
            say(f"{model.name}, round {number + 1}: {contender.name}")
            turn: dict[str, float] | None = None
            try:
                turn = contender.measure(model)
            except Unavailable as reason:
                if not number:  # later, it is a hiccup that leaves the other rounds
                    failures[contender.name] = str(reason)
            rounds.setdefault(contender.name, []).append(turn)
    for contender in contenders(options):
        if contender.name in failures:
            table.add_failure(contender.name, failures[contender.name])
        else:
            _add(table, contender.name, rounds, "decode", "prompt")
    if OURS not in failures:
        _add(table, f"{OURS}, by its own stats", rounds, "own_decode", "own_prompt", of=OURS)
    table.raw = {"rounds": rounds}
    return table


def _add(
    table: Table,
    label: str,
    rounds: Mapping[str, _Rounds],
    decode: str,
    prompt: str,
    *,
    of: str | None = None,
) -> None:
    turns = rounds[of or label]
    base = rounds.get(BASE, [])
    if len(base) != len(turns):
        base = [None] * len(turns)
    cells: list[str] = []
    for name, base_name in ((decode, "decode"), (prompt, "prompt")):
        values = _values(turns, name)
        cells += [_median(values), ratio(values, _values(base, base_name), "{:.3f}".format)]
    written = [value for value in _values(turns, "tokens") if value]
    table.add(label, *cells, f"{median(written):.0f}" if written else str(DECODE))


def _values(turns: _Rounds, name: str) -> list[float | None]:
    return [turn[name] if turn and name in turn else None for turn in turns]


def _median(values: Sequence[float | None]) -> str:
    known = [value for value in values if value]
    return f"{median(known):,.1f}" if known else "–"
