"""Time to the first token in a chat that goes on, beside the same chat read from the start."""

from tests.benchmarks.models import each
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable, probe
from tests.benchmarks.report import Table, milliseconds

__all__ = ["measure"]

_TURNS = (1, 5, 20)
_CTX = 8_192


def measure(options: Options) -> list[Table]:
    table = Table(
        "Time to the first token",
        f"A chat of {_TURNS[-1]} turns, 64 tokens an answer. “New” is what the turn adds to what "
        "the model has read and written; “cold” is the same turn with nothing read before, the "
        "model loaded.",
        ("", "prompt, tokens", "new", "evaluated", "ms", "cold, ms", "ratio to cold"),
    )
    for model in each(options.models, table):
        asked = {"model": str(model.path), "threads": options.threads, "ctx": _CTX}
        try:
            found = probe("first_token", asked | {"turns": _TURNS})["turns"]
        except Unavailable as reason:
            table.add_failure(model.name, reason)
            continue
        table.raw[model.name] = found
        for turn in found:
            table.add(
                f"{model.name}, turn {turn['turn']}",
                f"{turn['prompt']:,}",
                f"{turn['new']:,}",
                f"{turn['evaluated']:,}",
                milliseconds(turn["seconds"]),
                milliseconds(turn["cold"]) if turn["cold"] else "–",
                f"{turn['seconds'] / turn['cold']:.3f}" if turn["cold"] else "–",
            )
    return [table]
