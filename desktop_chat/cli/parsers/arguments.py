"""What an argument of the command line may be; argparse calls these and tells what is wrong."""

import argparse
from collections.abc import Callable
from typing import Any, NoReturn, Protocol

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.printable import visible

__all__ = [
    "BadUsage",
    "Parser",
    "actions_of",
    "add_words",
    "gpu_layers",
    "integer",
    "number",
    "switch",
]


class BadUsage(AppError):
    """What was typed is no command."""

    title = "Bad usage"

    def __init__(self, parser: "Parser", message: str) -> None:
        """``message`` is the parser's, in the words of argparse."""
        super().__init__(message, f"See {parser.prog} --help.")
        self.parser = parser


class Parser(argparse.ArgumentParser):
    """One whose errors may quote the name of a file, which others chose."""

    def error(self, message: str) -> NoReturn:
        """
        Raises:
            BadUsage: In place of the end, so that it is told as is wanted.
        """
        raise BadUsage(self, message)

    def give_up(self, message: str) -> NoReturn:
        """Tell how it is used, and end with 2."""
        super().error(visible(message))


def actions_of(
    parser: argparse.ArgumentParser, common: argparse.ArgumentParser, epilog: str | None = None
) -> Callable[[str, str], argparse.ArgumentParser]:
    """What adds an action to a command, given its name and what it is for."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, text: str) -> argparse.ArgumentParser:
        told = text[:1].upper() + text[1:]  # capitalize would make SHA-256 small as well
        return actions.add_parser(
            name, parents=[common], help=text, description=told, epilog=epilog
        )

    return add


class _Group(Protocol):
    def add_argument(self, name: str, /, **options: Any) -> object: ...


def add_words(sampling: _Group) -> None:
    """How the next word is chosen."""
    sampling.add_argument("--temperature", type=number(0), metavar="T", help="0: the likeliest")
    sampling.add_argument(
        "--top-k", type=integer(0), metavar="N", help="among the N likeliest; 0: among all"
    )
    sampling.add_argument(
        "--top-p", type=number(0, 1), metavar="P", help="among the likeliest that make up P; 1: all"
    )
    sampling.add_argument(
        "--min-p", type=number(0, 1), metavar="P", help="none below P of the likeliest; 0: all"
    )
    sampling.add_argument(
        "--repeat-penalty", type=number(0.01), metavar="X", help="above 1: fewer repetitions"
    )


class integer:  # noqa: N801  # reads as a function where it is used
    """A whole number within bounds."""

    def __init__(self, minimum: int, maximum: int = 2**31 - 1) -> None:
        self._minimum, self._maximum = minimum, maximum

    def __call__(self, text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
        if not self._minimum <= value <= self._maximum:
            raise argparse.ArgumentTypeError(f"must be between {self._minimum} and {self._maximum}")
        return value


class number:  # noqa: N801  # as above
    """A number within bounds."""

    def __init__(self, minimum: float, maximum: float = 1e6) -> None:
        self._minimum, self._maximum = minimum, maximum

    def __call__(self, text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
        if not self._minimum <= value <= self._maximum:
            raise argparse.ArgumentTypeError(
                f"must be between {self._minimum:g} and {self._maximum:g}"
            )
        return value


def switch(text: str) -> bool:
    if text not in ("on", "off"):
        raise argparse.ArgumentTypeError(f"{text!r} is neither on nor off")
    return text == "on"


def gpu_layers(text: str) -> int | None:
    return None if text == "auto" else integer(-1)(text)
