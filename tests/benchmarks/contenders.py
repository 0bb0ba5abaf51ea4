"""The programs whose speed is compared, each asked for the same."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Any

from tests.benchmarks import tools
from tests.benchmarks.models import Model
from tests.benchmarks.options import Options
from tests.benchmarks.probes.exchange import text
from tests.benchmarks.process import ROOT, Unavailable, capture, last_line, probe

__all__ = ["BASE", "DECODE", "OURS", "PROMPT", "Contender", "contenders", "llama_bench"]

PROMPT, DECODE = 512, 128  # tokens
_CTX = 2_048

OURS = "Desktop Chat"
BASE = "llama-bench"


@dataclass(frozen=True, slots=True)
class Contender:
    """One program.

    Attributes:
        measure: One turn: tokens/s by the name of what they are of. Raises ``Unavailable``.
    """

    name: str
    measure: Callable[[Model], dict[str, float]]


def contenders(options: Options) -> list[Contender]:
    return [
        Contender(BASE, partial(_llama_bench, options)),
        Contender(OURS, partial(_ours, options)),
        Contender("llama-cpp-python chat, defaults", partial(_llama_cpp_python, options, None)),
        Contender(
            "llama-cpp-python chat, threads set",
            partial(_llama_cpp_python, options, options.threads),
        ),
        Contender("xllamacpp", partial(_xllamacpp, options)),
        Contender(tools.NODE_PACKAGE, partial(_node, options)),
    ]


def llama_bench(options: Options, model: Model, *arguments: str) -> list[str]:
    """The command line of llama-bench for this model and number of threads."""
    program = options.llama_bench or tools.llama_bench()
    threads = str(options.threads)
    command = [str(program), "--model", str(model.path), "--threads", threads]
    return [*command, "--output", "json", "--n-gpu-layers", "0", *arguments]


def _llama_bench(options: Options, model: Model) -> dict[str, float]:
    sizes = ["--n-prompt", str(PROMPT), "--n-gen", str(DECODE)]
    command = llama_bench(options, model, *sizes, "--repetitions", str(options.repetitions))
    tests: list[dict[str, Any]] = json.loads(capture(command))
    return {
        "prompt" if test["n_prompt"] else "decode": median(test["samples_ts"]) for test in tests
    }


def _ours(options: Options, model: Model) -> dict[str, float]:
    return _medians(probe("speed_ours", _asked(options, model)))


def _llama_cpp_python(options: Options, threads: int | None, model: Model) -> dict[str, float]:
    asked = _asked(options, model) | {"threads": threads, "chat_format": model.chat_format}
    return _medians(probe("speed_llama_cpp_python", asked))


def _xllamacpp(options: Options, model: Model) -> dict[str, float]:
    python = tools.xllamacpp()
    return _medians(probe("speed_xllamacpp", _asked(options, model), python=python))


def _node(options: Options, model: Model) -> dict[str, float]:
    asked = _asked(options, model) | {
        "modules": str(tools.node_modules()),
        "texts": [text(PROMPT, turn) for turn in range(options.repetitions)],
    }
    node = shutil.which("node")
    if node is None:
        raise Unavailable("there is no node")
    script = ROOT / "tests" / "benchmarks" / "probes" / "speed_node.mjs"
    return _medians(last_line(capture([node, str(script), json.dumps(asked)])))


def _asked(options: Options, model: Model) -> dict[str, object]:
    return {
        "model": str(model.path),
        "threads": options.threads,
        "ctx": _CTX,
        "prompt": PROMPT,
        "decode": DECODE,
        "repetitions": options.repetitions,
    }


def _medians(found: dict[str, list[float]]) -> dict[str, float]:
    return {name: median(values) for name, values in found.items()}
