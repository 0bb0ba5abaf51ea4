"""How much faster replies are whose tokens are guessed, and whether they are the same."""

import json
import re
from collections.abc import Iterator
from statistics import median
from typing import Any

from tests.benchmarks.contenders import BASE, DECODE, llama_bench
from tests.benchmarks.models import Model, each
from tests.benchmarks.options import Options
from tests.benchmarks.process import ROOT, Unavailable, capture, probe
from tests.benchmarks.report import Table, ratio
from tests.benchmarks.tools import say

__all__ = ["measure"]

_CTX, _TOKENS = 2_048, 400
_DEPTH = 450  # tokens, about those before the middle of the copies
# What is repeated, from where on and how many characters: 200 to 600 tokens of prose and of code.
_REPEATED = (
    ("ARCHITECTURE.md", 1_900, 1_000),
    ("SECURITY.md", 600, 1_600),
    ("README.md", 400, 2_200),
    ("desktop_chat/engine/generation/encode.py", 300, 900),
    ("desktop_chat/engine/llama/weights.py", 900, 1_500),
    ("desktop_chat/domain/machine.py", 0, 1_200),
)
_CHANGED = re.compile(r"\b[a-z]{6,}\b")  # the first such word is what changes
_CHANGE = "example"
_CHARACTERS = 3  # that a token has, about
_TOLD = (
    "Once upon a time, in a village by the sea, there lived",
    "The history of the bicycle began",
    "How bread is baked at home: first",
    "Dear Anna, thank you for your letter.",
)
_FENCE = "```"
# Both models are led up to the change and a little further: neither would begin of itself.
_TURN = {
    "SmolLM2 135M": "<|im_start|>user\n{asked}<|im_end|>\n<|im_start|>assistant\n{begun}",
    "Gemma 3 270M": "{asked}\n\n{begun}",
}


def measure(options: Options) -> list[Table]:
    unknown = Table("Guessed tokens", "A model that isn't there.", ("", ""))
    tables = [_table(options, model) for model in each(options.models, unknown)]
    return [*tables, unknown] if unknown.rows else tables


def _table(options: Options, model: Model) -> Table:
    table = Table(
        f"Guessed tokens, {model.name}",
        f"Texts that are repeated with one change (greedily) and free texts (drawn), "
        f"{options.threads} threads. Medians of {options.rounds} rounds in alternation: {BASE} "
        f"({DECODE} tokens, at the beginning and after {_DEPTH} tokens), then each reply without "
        "guesses and with them. Ratios are medians of the rounds' ratios. A reply can be faster "
        "only as far as it repeats something: “right” is that share of it.",
        (
            "",
            "alone, tokens/s",
            "guessed",
            "ratio",
            f"to {BASE}",
            f"to it after {_DEPTH}",
            "right",
            "the same text",
        ),
    )
    tasks = dict(_tasks(model))
    rounds: list[dict[str, Any]] = []
    for number in range(options.rounds):
        say(f"{model.name}, guesses, round {number + 1}")
        asked = {
            "model": str(model.path),
            "threads": options.threads,
            "ctx": _CTX,
            "tasks": tasks,
            "repetitions": options.repetitions,
        }
        try:
            base = _base(options, model)
        except Unavailable as reason:
            base = (None, None)
            say(f"{BASE}: {reason}")
        try:
            rounds.append({"base": base, "tasks": probe("speculation", asked)})
        except Unavailable as reason:
            table.add_failure(model.name, reason)
            return table
    for name in tasks:
        _add(table, name, [each["tasks"][name] | {"base": each["base"]} for each in rounds])
    table.raw = {"rounds": rounds}
    return table


def _tasks(model: Model) -> Iterator[tuple[str, dict[str, Any]]]:
    turn = _TURN[model.name]
    for path, start, length in _REPEATED:
        text = _lines(path, start, length)
        found = _CHANGED.search(text)
        assert found is not None
        asked = (
            f"{_FENCE}\n{text}\n{_FENCE}\n\nThe same with “{_CHANGE}” in place of “{found[0]}”, "
            "and nothing else changed:"
        )
        begun = f"{_FENCE}\n{text[: found.start()]}{_CHANGE}{text[found.end() :][:5]}"
        tokens = min(_TOKENS, length // _CHARACTERS)
        prompt = turn.format(asked=asked, begun=begun)
        yield f"{path} again", {"prompt": prompt, "tokens": tokens, "greedy": True}
    for begun in _TOLD:
        prompt = turn.format(asked="Write something long.", begun=begun)
        yield f"“{begun[:24]}…”", {"prompt": prompt, "tokens": _TOKENS, "greedy": False}


def _lines(path: str, start: int, length: int) -> str:
    """The whole lines about there."""
    text = (ROOT / path).read_text(encoding="utf-8")
    first = text.rfind("\n", 0, start) + 1
    return text[first : text.rfind("\n", 0, first + length)]


def _base(options: Options, model: Model) -> tuple[float, float]:
    """Tokens/s at the beginning and after ``_DEPTH`` tokens; raises ``Unavailable``."""
    sizes = ["--n-prompt", "0", "--n-gen", str(DECODE), "--repetitions", str(options.repetitions)]
    command = llama_bench(options, model, *sizes, "--n-depth", f"0,{_DEPTH}")
    first, later = (median(test["samples_ts"]) for test in json.loads(capture(command)))
    return first, later


def _add(table: Table, name: str, rounds: list[dict[str, Any]]) -> None:
    alone = [median(each["alone"]) for each in rounds]
    guessed = [median(each["guessed"]) for each in rounds]
    last = rounds[-1]
    table.add(
        name,
        f"{median(alone):.1f}",
        f"{median(guessed):.1f}",
        ratio(guessed, alone),
        ratio(guessed, [each["base"][0] for each in rounds]),
        ratio(guessed, [each["base"][1] for each in rounds]),
        f"{last['accepted'] / last['tokens']:.0%} of {last['tokens']}",
        "yes" if all(each["same"] for each in rounds) else "no",
    )
