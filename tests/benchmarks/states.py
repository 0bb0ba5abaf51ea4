"""Going on with a long conversation: what was read of it from the disk, beside reading it again."""

from statistics import median
from typing import Any

from tests.benchmarks.models import each
from tests.benchmarks.options import Options
from tests.benchmarks.process import Unavailable, probe
from tests.benchmarks.report import Table, milliseconds, ratio

__all__ = ["measure"]

_TOKENS, _CTX = 7_900, 8_192


def measure(options: Options) -> list[Table]:
    back = Table(
        "Back to a long conversation",
        f"About {_TOKENS:,} tokens, and one more question after a short one elsewhere; the first "
        "text, in ms, with the model in memory. “Read” is reading all of it, “kept” having it from "
        "the disk with the file in the page cache, “cold” from the disk itself.",
        ("", "tokens", "evaluated", "read", "kept", "ratio", "cold", "ratio", "with the load"),
    )
    away = Table(
        "Leaving it",
        "The first text of the short question elsewhere, and closing the engine, in ms: where "
        "nothing is kept, and where the conversation is. Its file's size.",
        ("", "MB", "bytes a token", "leave", "and keep", "close", "and keep"),
    )
    for model in each(options.models, back):
        asked = {"model": str(model.path), "threads": options.threads, "ctx": _CTX}
        try:
            bare, kept = _in_turns(options, asked | {"tokens": _TOKENS})
        except Unavailable as reason:
            back.add_failure(model.name, reason)
            continue
        back.raw[model.name] = away.raw[model.name] = {"read": bare, "kept": kept}
        _add(back, away, model.name, bare, kept)
    return [back, away]


def _in_turns(options: Options, asked: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    bare: list[Any] = []
    kept: list[Any] = []
    for _ in range(options.rounds):
        bare.append(probe("states", asked | {"kept": False}))
        kept.append(probe("states", asked | {"kept": True, "repetitions": options.repetitions}))
    return bare, kept


def _add(back: Table, away: Table, name: str, bare: list[Any], kept: list[Any]) -> None:
    read = [each["read"] for each in bare]
    warm, cold = ([median(each[how]) for each in kept] for how in ("warm", "cold"))
    tokens = kept[0]["tokens"]
    back.add(
        name,
        f"{tokens:,}",
        f"{median(kept[0]['evaluated']):.0f}",
        milliseconds(median(read)),
        milliseconds(median(warm)),
        ratio(warm, read, "{:.4f}".format),
        milliseconds(median(cold)),
        ratio(cold, read, "{:.4f}".format),
        milliseconds(median(each["again"] for each in kept)),
    )
    size = kept[0]["bytes"]
    away.add(
        name,
        f"{size / 1e6:,.1f}",
        f"{size / tokens:,.0f}",
        milliseconds(median(each["leaving"] for each in bare)),
        milliseconds(median(median(each["leaving"]) for each in kept)),
        milliseconds(median(each["closing"] for each in bare)),
        milliseconds(median(each["closing"] for each in kept)),
    )
