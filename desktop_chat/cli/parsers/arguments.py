"""What an argument of the command line may be; argparse calls these and tells what is wrong."""

import argparse
from typing import NoReturn

from desktop_chat.domain.printable import visible

__all__ = ["Parser", "gpu_layers", "integer", "number", "switch"]


class Parser(argparse.ArgumentParser):
    """One whose errors may quote the name of a file, which others chose."""

    def error(self, message: str) -> NoReturn:
        super().error(visible(message))


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
