"""What can be typed after ``desktop-chat compare``."""

import argparse
from pathlib import Path

from desktop_chat.cli.parsers.arguments import add_words, integer, switch
from desktop_chat.domain.comparison import MOST_CONTESTANTS, MOST_SEEDS
from desktop_chat.domain.sampling import MOST_SEED

__all__ = ["add_compare"]


def add_compare(parser: argparse.ArgumentParser) -> None:
    parser.description = "Ask several models the same, under conditions that are the same for all."
    parser.add_argument(
        "prompt", nargs="?", metavar="PROMPT|-", help="the question; - reads it from stdin"
    )
    parser.add_argument(
        "--models",
        type=_names,
        metavar="A,B,…",
        help=f"ids or paths of up to {MOST_CONTESTANTS}, with commas between",
    )
    parser.add_argument(
        "--prompts",
        metavar="FILE|NAME",
        help="a set of questions, in place of one: of yours, or of those that come with the app",
    )
    parser.add_argument(
        "--repeat",
        type=Path,
        metavar="REPORT.json",
        help="ask the same again as in a report, and say which answers are the same; "
        "--models then says where files lie",
    )
    parser.add_argument(
        "--preset",
        action="append",
        default=[],
        type=_preset,
        metavar="A:NAME",
        help="have one of the models answer as this preset says",
    )
    parser.add_argument(
        "--system", metavar="TEXT", help="how the models should behave; - reads it from stdin"
    )
    parser.add_argument(
        "--thinking", type=switch, metavar="on|off", help="where a model can switch it"
    )
    parser.add_argument("--max-tokens", type=integer(1), metavar="N", help="longest answer")
    parser.add_argument(
        "--stop", action="append", default=[], metavar="TEXT", help="end answers before this text"
    )
    parser.add_argument("--ctx", type=integer(1), metavar="N", help="context in tokens, for all")
    sampling = parser.add_argument_group("how they choose words")
    sampling.add_argument(
        "--seed", type=integer(0, MOST_SEED), metavar="N", help="the same seed, the same text"
    )
    sampling.add_argument(
        "--seeds",
        type=integer(1, MOST_SEEDS),
        metavar="N",
        help="ask each question so often, each time with the next seed",
    )
    add_words(sampling)
    kept = parser.add_mutually_exclusive_group()
    kept.add_argument(
        "--keep",
        action="store_true",
        default=None,
        help="keep it with the conversations, even if something has to be typed to open them",
    )
    kept.add_argument("--no-keep", dest="keep", action="store_false", help="keep nothing")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="write report.json and report.html there"
    )
    parser.add_argument(
        "--force", action="store_true", help="write over reports that are there already"
    )


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(","))
    if not all(names):
        raise argparse.ArgumentTypeError(f"{text!r} is no list of models")
    return names


def _preset(text: str) -> tuple[str, str]:
    model, colon, preset = text.rpartition(":")
    if not (model and colon and preset):
        raise argparse.ArgumentTypeError(f"{text!r} is no model and a preset, as in A:NAME")
    return model, preset
