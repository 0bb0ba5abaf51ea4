"""Reading from and writing to a terminal or a pipe."""

import json
import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TextIO

from desktop_chat.cli.remedies import remedy_of
from desktop_chat.domain.errors import AppError, EmptyPrompt, FileNotReadable, InvalidInput
from desktop_chat.domain.printable import visible

__all__ = [
    "FAILED",
    "INTERRUPTED",
    "check_text",
    "error_json",
    "is_answered",
    "print_error",
    "print_json",
    "print_line",
    "print_marked",
    "print_note",
    "print_text",
    "read_file",
    "read_line",
    "read_text",
    "require",
    "set_up",
    "show_progress",
]

FAILED = 3  # a failure that was to be expected and is told
INTERRUPTED = 130  # what a shell expects of a program that Ctrl+C ended
_MAX_BYTES = 16 * 1024 * 1024
# Everything that a terminal may take for a command: C0 but tab and newline, DEL, C1.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def set_up() -> None:
    """Make output UTF-8 on every platform; what can't be written is replaced."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]


def read_text(argument: str) -> str:
    """The text of an argument, or of standard input for ``-``.

    Raises:
        InvalidInput: It isn't UTF-8, or longer than 16 MB.
    """
    if argument == "-":
        if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  # it may be closed
            raise InvalidInput("There is no standard input to read.")
        return _decoded(sys.stdin.buffer.read(_MAX_BYTES + 1), "The standard input")
    return check_text(argument)


def check_text(argument: str) -> str:
    """``argument``, if it is a text.

    Raises:
        InvalidInput: It isn't UTF-8.
    """
    if any("\ud800" <= character <= "\udfff" for character in argument):
        raise InvalidInput("The text on the command line is not valid UTF-8.")
    return argument


def is_answered() -> bool:
    """Whether a person can be asked something."""
    # It may be closed.
    return sys.stdin is not None and sys.stdin.isatty()  # pyright: ignore[reportUnnecessaryComparison]


def read_line() -> str | None:
    """The next line of standard input, without its end; None when there is no more.

    Raises:
        InvalidInput: It isn't UTF-8, or longer than 16 MB.
    """
    line = sys.stdin.buffer.readline(_MAX_BYTES + 1)
    return _decoded(line, "The line").rstrip("\r\n") if line else None


def read_file(path: Path) -> str:
    """The text of a file.

    Raises:
        FileNotReadable: It can't be opened.
        InvalidInput: It isn't UTF-8, or longer than 16 MB.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise FileNotReadable(f"{path}: {error.strerror}.") from error
    return _decoded(data, str(path))


def require(text: str) -> str:
    """``text``, if there is anything in it."""
    if not text.strip():
        raise EmptyPrompt("The prompt is empty.")
    return text


def print_text(text: str) -> None:
    """Write a piece of a reply at once; a terminal gets no control characters from a model."""
    _write(sys.stdout, text)


def print_line(text: str) -> None:
    """Write a line with names in it that others chose, of files or of presets, so that none hides.

    It is the same for a pipe, where a line break in a name would be taken for the next name.
    """
    _write(sys.stdout, f"{visible(text)}\n")


def print_note(text: str) -> None:
    """Write what isn't the reply itself, as ``print_text`` does: thinking, names, remarks."""
    _write(sys.stderr, text)


def print_marked(pieces: Iterable[tuple[str, bool]]) -> None:
    """Write a line of pieces; those with True are bold where a terminal can show it."""
    is_bold = sys.stdout.isatty() and _knows_bold()
    text = "".join(
        f"\x1b[1m{_harmless(piece)}\x1b[0m" if marked and is_bold else _written(sys.stdout, piece)
        for piece, marked in pieces
    )
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def show_progress(line: str) -> None:
    """Replace the last line of a terminal; an empty one takes it away. A pipe gets nothing."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{visible(line)}", end="", file=sys.stderr, flush=True)


def print_json(value: Mapping[str, Any]) -> None:
    """Write an object; what can't be seen in a text is escaped, which means the same."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    print("\n".join(map(_escaped, text.split("\n"))), flush=True)


def print_error(error: AppError, *, as_json: bool) -> None:
    """Tell an expected failure: for a person on stderr, for a program as an object on stdout."""
    show_progress("")
    if as_json:
        print_json({"error": error_json(error)})
    else:
        print(visible(f"{error.title}: {error.detail}"), file=sys.stderr)
        print(visible(f"remedy: {remedy_of(error)}"), file=sys.stderr)


def error_json(error: AppError) -> dict[str, str]:
    return {"title": error.title, "detail": error.detail, "remedy": remedy_of(error)}


def _escaped(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(each if each.isprintable() else json.dumps(each)[1:-1] for each in line)


def _harmless(text: str) -> str:
    """``text`` without what a terminal may take for a command."""
    return _CONTROLS.sub("\ufffd", text)


def _write(stream: TextIO, text: str) -> None:
    stream.write(_written(stream, text))
    stream.flush()


def _written(stream: TextIO, text: str) -> str:
    return _harmless(text) if stream.isatty() else text


def _knows_bold() -> bool:
    if os.name == "nt":  # the old console shows the codes themselves
        return "WT_SESSION" in os.environ
    return os.environ.get("TERM", "dumb") != "dumb"


def _decoded(data: bytes, name: str) -> str:
    if len(data) > _MAX_BYTES:
        raise InvalidInput(f"{name} is longer than {_MAX_BYTES // 2**20} MB.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(
            f"{name} is not valid UTF-8: byte {error.start} can't be read.",
            "Convert the text to UTF-8 and try again.",
        ) from error
