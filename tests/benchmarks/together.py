"""Two models that answer at the same time, against the same one after the other."""

from tests.benchmarks.models import find
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable, probe
from tests.benchmarks.report import Table, ratio

__all__ = ["measure"]

_CTX = 2_048
_PROMPT = 60  # words
_TOKENS = 96
_PAIRS = (("smollm2", "smollm2"), ("smollm2", "gemma"))


def measure(options: Options) -> list[Table]:
    table = Table(
        "Two models at once",
        f"Seconds until both have answered with up to {_TOKENS} tokens, in turn with all threads "
        "each, and at the same time with the threads between them. Below 1, at once is faster.",
        ("", "one after the other", "at once", "ratio", "same text"),
    )
    for pair in _PAIRS:
        try:
            models = [find(key) for key in pair]
            asked = {
                "models": [str(model.path) for model in models],
                "threads": options.threads,
                "split": True,
                "ctx": _CTX,
                "prompt": _PROMPT,
                "tokens": _TOKENS,
                "repetitions": max(options.repetitions, options.rounds),
            }
            found = probe("together", asked)
        except Unavailable as reason:
            table.add_failure(" and ".join(pair), reason)
            continue
        name = " and ".join(model.name for model in models)
        table.raw[name] = found
        table.add(
            name,
            _seconds(found["in_turn"]),
            _seconds(found["at_once"]),
            ratio(found["at_once"], found["in_turn"]),
            "yes" if found["same"] else "no",
        )
    return [table]


def _seconds(samples: list[float]) -> str:
    return f"{sorted(samples)[len(samples) // 2]:.2f}"
