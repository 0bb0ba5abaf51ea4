"""What can be typed after ``desktop-chat``."""

import argparse
import sys
from collections.abc import Container, Sequence
from itertools import takewhile
from pathlib import Path

from desktop_chat import __version__
from desktop_chat.cli.models.opening import names_files, openable_path
from desktop_chat.cli.parsers.arguments import (
    BadUsage,
    Parser,
    add_words,
    gpu_layers,
    integer,
    switch,
)
from desktop_chat.cli.parsers.chats import add_chats, add_keys
from desktop_chat.cli.parsers.compare import add_compare
from desktop_chat.cli.parsers.models import add_bench, add_inspect, add_models
from desktop_chat.cli.parsers.policy import add_policy
from desktop_chat.cli.parsers.presets import add_presets
from desktop_chat.cli.parsers.settings import add_settings
from desktop_chat.cli.terminal import print_error
from desktop_chat.domain.settings import LANGUAGE

__all__ = ["make_parser", "parse"]

# Help starts with it; made by argparse, it would be the whole usage of the window.
_PROGRAM = "desktop-chat"


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command and its options; ``command`` is None for the window.

    Bad usage exits with 2, and is told as any failure is where ``--json`` is asked for.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        return _parsed(arguments)
    except BadUsage as error:
        if "--json" not in takewhile("--".__ne__, arguments):
            error.parser.give_up(error.detail)
        print_error(error, as_json=True)
        sys.exit(2)


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser, commands = make_parser()
    if names_files(arguments, commands):
        return _opening().parse_args(arguments)
    parsed = parser.parse_args(arguments)
    if parsed.command is None:
        parsed.paths = []
    return parsed


def make_parser() -> tuple[argparse.ArgumentParser, Container[str]]:
    """What understands all commands, and their names; the man page is written from it, too."""
    parser = Parser(
        prog=_PROGRAM,
        usage="%(prog)s [-h] [--version] [--profile DIR] [COMMAND … | PATH …]",
        description="Chat with language models on your own machine. Without a command: the window, "
        "which opens the model files and folders that are named.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.set_defaults(json=False)
    common = Parser(add_help=False)
    _add_profile(common, default=argparse.SUPPRESS)
    common.add_argument("--json", action="store_true", help="print one JSON object")
    _add_profile(parser, default=None)
    commands = parser.add_subparsers(prog=_PROGRAM, dest="command", metavar="COMMAND")
    _add_ask(
        commands.add_parser(
            "ask",
            parents=[common],
            help="ask a model one question",
            epilog="What isn't given is as you have set it for the model; without --chat or "
            "--preset, as far as your conversations open without asking you for anything.",
        )
    )
    add_compare(
        commands.add_parser(
            "compare",
            parents=[common],
            help="ask several models the same",
            epilog="What isn't given is the same for all, and as you have set it for every model. "
            "What is compared is kept with your conversations where they open without asking you "
            "for anything.",
        )
    )
    _add_render(
        commands.add_parser(
            "render", parents=[common], help="show the prompt that a list of messages becomes"
        )
    )
    _add_tokenize(commands.add_parser("tokenize", parents=[common], help="show token ids"))
    add_chats(commands.add_parser("chats", help="read, move and keep conversations"), common)
    add_models(commands.add_parser("models", help="find, add, check and choose models"), common)
    add_presets(commands.add_parser("presets", help="sets of parameters with a name"), common)
    add_settings(commands.add_parser("settings", help="what holds for all of them"), common)
    add_policy(commands.add_parser("policy", help="what is decided for this machine"), common)
    add_inspect(commands.add_parser("inspect", parents=[common], help="look into a model file"))
    add_bench(
        commands.add_parser(
            "bench",
            parents=[common],
            help="measure what makes a model fastest on this machine",
            description="Try threads, batches, flash attention and layers on the GPU for half a "
            "minute, and keep for this model what is fastest. What you have set stays as it is.",
        )
    )
    add_keys(commands.add_parser("keys", help="what opens the conversations"), common)
    commands.add_parser("doctor", parents=[common], help="report what there is to run with")
    screenshot = commands.add_parser("screenshot", help="make pictures of the window")
    _add_profile(screenshot, default=argparse.SUPPRESS)
    screenshot.add_argument(
        "--out", required=True, type=Path, metavar="DIR", help="where they are written"
    )
    screenshot.add_argument(
        "--model", type=Path, metavar="FILE", help="have this model answer, in place of the script"
    )
    screenshot.add_argument(
        "--language", default="en", choices=LANGUAGE.choices[1:], help="of the window"
    )
    screenshot.add_argument(
        "--scale", type=int, default=100, choices=(100, 150, 200), help="of the screen, in percent"
    )
    return parser, commands.choices


def _opening() -> argparse.ArgumentParser:
    """For files that the window shall open, as a desktop hands them over."""
    parser = Parser(prog=_PROGRAM)
    parser.set_defaults(command=None, json=False)
    _add_profile(parser, default=None)
    parser.add_argument("paths", nargs="+", type=openable_path, metavar="PATH")
    return parser


def _add_profile(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--profile",
        type=Path,
        metavar="DIR",
        default=default,
        help="keep everything that is written in this folder",
    )


def _add_ask(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("prompt", metavar="PROMPT|-", help="the question; - reads it from stdin")
    parser.add_argument("--model", metavar="ID|PATH", help="which model; the last used by default")
    parser.add_argument(
        "--system", metavar="TEXT", help="how the model should behave; not amid a conversation"
    )
    context = parser.add_mutually_exclusive_group()
    context.add_argument("--raw", action="store_true", help="continue the text, with no template")
    context.add_argument(
        "--chat",
        metavar="ID|new|last",
        help="go on with a conversation, or begin one, and keep question and answer",
    )
    parser.add_argument(
        "--preset", metavar="NAME", help="answer as this one says; a new conversation keeps it"
    )
    _add_thinking(parser)
    parser.add_argument("--template", metavar="NAME", help="a family's template, as in chatml")
    parser.add_argument("--max-tokens", type=integer(0), metavar="N", help="longest reply")
    parser.add_argument(
        "--stop", action="append", default=[], metavar="TEXT", help="end the reply before this text"
    )
    machine = parser.add_argument_group(
        "how it runs",
        "What isn't given is as in the settings.",
        argument_default=argparse.SUPPRESS,  # None is a choice too: auto
    )
    machine.add_argument("--ctx", type=integer(1), metavar="N", help="context in tokens")
    machine.add_argument("--threads", type=integer(1), metavar="N", help="threads that compute")
    machine.add_argument(
        "--gpu-layers", type=gpu_layers, metavar="N|auto", help="layers on the GPU; -1: all"
    )
    machine.add_argument(
        "--draft", metavar="ID|PATH|none", help="a smaller model that guesses what comes next"
    )
    sampling = parser.add_argument_group("how it chooses words")
    sampling.add_argument(
        "--seed", type=integer(0, 2**32 - 2), metavar="N", help="the same seed, the same text"
    )
    add_words(sampling)
    shape = sampling.add_mutually_exclusive_group()
    shape.add_argument("--grammar", type=Path, metavar="FILE", help="GBNF that the reply follows")
    shape.add_argument("--json-schema", type=Path, metavar="FILE", help="schema that it follows")


def _add_thinking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--thinking", type=switch, metavar="on|off", help="where the model can switch it"
    )


def _add_render(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", required=True, metavar="ID|PATH", help="whose prompt")
    parser.add_argument(
        "--messages", required=True, type=Path, metavar="FILE.json", help="the list of messages"
    )
    _add_thinking(parser)
    parser.add_argument("--template", metavar="NAME", help="a family's template, as in chatml")


def _add_tokenize(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT|-", help="the text; - reads it from stdin")
    parser.add_argument("--model", required=True, metavar="ID|PATH", help="whose tokens")
    parser.add_argument(
        "--no-special", action="store_true", help="no BOS or EOS; special tokens are plain text"
    )
