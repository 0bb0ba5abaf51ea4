"""The benchmark: prints Markdown tables, about 12 minutes on 2 quiet cores.

    python -m tests.benchmarks                          everything
    python -m tests.benchmarks --parts speed,stop       some of it: see --help for the names
    python -m tests.benchmarks --rounds 1 --tries 5     quick and rough
    python -m tests.benchmarks --out report.md          also to a file; a name in .json keeps all
                                                        samples

The first run also compiles llama-bench and installs xllamacpp and node-llama-cpp into a cache
folder (``$DESKTOP_CHAT_TEST_CACHE``, or the user's own). What can't be measured on a machine is a
row with the reason. Ratios are what counts: absolute times belong to the machine. Leave it alone
meanwhile, since another busy program costs far more than its share.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Collection
from pathlib import Path

from tests.benchmarks import (
    first_token,
    fit,
    header,
    kills,
    library,
    machine,
    measured,
    memory,
    power_cuts,
    python_time,
    speculation,
    speed,
    states,
    stop,
    store,
    switch,
    timer,
    together,
    transcript,
    window,
)
from tests.benchmarks.models import MODELS
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable
from tests.benchmarks.report import Table
from tests.benchmarks.tools import say

_PARTS: dict[str, Callable[[Options], list[Table]]] = {
    "speed": speed.measure,
    "measured": measured.measure,
    "speculation": speculation.measure,
    "first-token": first_token.measure,
    "switch": switch.measure,
    "together": together.measure,
    "states": states.measure,
    "stop": stop.measure,
    "python": python_time.measure,
    "window": window.measure,
    "timer": timer.measure,
    "transcript": transcript.measure,
    "memory": memory.measure,
    "fit": fit.measure,
    "library": library.measure,
    "store": store.measure,
    "header": header.measure,
    "kills": kills.measure,
    "power-cuts": power_cuts.measure,
}


def main() -> int:
    arguments = _parser().parse_args()
    options = Options(
        models=arguments.models,
        threads=arguments.threads,
        rounds=arguments.rounds,
        repetitions=arguments.repetitions,
        tries=arguments.tries,
        llama_bench=arguments.llama_bench and arguments.llama_bench.absolute(),
    )
    begun, load = time.perf_counter(), machine.load_average()
    tables = [table for part in arguments.parts for table in _measure(part, options)]
    lines = machine.describe()
    lines.append(f"Load average {load}, and at the end {machine.load_average()}")
    lines.append(f"Took {(time.perf_counter() - begun) / 60:.1f} minutes")
    document = "\n".join(
        ["## Benchmark", "", *(f"- {line}" for line in lines), "", *(t.markdown() for t in tables)]
    )
    print(document)
    for path in arguments.out:
        if path.suffix == ".json":
            content = {"machine": lines, "tables": [table.json() for table in tables]}
            path.write_text(json.dumps(content, indent=1), encoding="utf-8")
        else:
            path.write_text(document, encoding="utf-8")
    return 0


def _measure(part: str, options: Options) -> list[Table]:
    say(f"Measuring: {part}")
    try:
        return _PARTS[part](options)
    except Unavailable as reason:
        return [Table(part, f"Not measured: {reason}", ("", ""))]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--parts", type=_names(_PARTS), default=tuple(_PARTS), help=f"of {','.join(_PARTS)}")
    add("--models", type=_names(MODELS), default=MODELS, help=f"of {','.join(MODELS)}")
    add("--threads", type=_positive, default=machine.physical_cores(), help="one for each core")
    add("--rounds", type=_positive, default=5, help="turns of each contender (5)")
    add("--repetitions", type=_positive, default=2, help="measurements in a turn (2)")
    add("--tries", type=_positive, default=20, help="replies that are stopped (20)")
    add("--llama-bench", type=Path, help="use this llama-bench and compile none")
    add("--out", type=Path, action="append", default=[], help="FILE.md or FILE.json, or both")
    return parser


def _names(known: Collection[str]) -> Callable[[str], tuple[str, ...]]:
    def parse(text: str) -> tuple[str, ...]:
        chosen = tuple(text.split(","))
        for name in chosen:
            if name not in known:
                raise argparse.ArgumentTypeError(f"“{name}” is none of {', '.join(known)}")
        return chosen

    return parse


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


if __name__ == "__main__":
    sys.exit(main())
