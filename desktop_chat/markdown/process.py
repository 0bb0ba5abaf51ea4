"""The process that colours code and draws formulas: one JSON request a line, one answer a line.

Regular expressions and layout that run for ever on hostile text would hold Python's lock, and with
it the window. Here the system bounds memory and files, and a kill costs nothing.

A request is ``{"code": str, "language": str}`` or ``{"latex": str, "display": bool}``. The answer
is ``{"spans": [[start, length, kind]]}``, ``{"svg", "width", "height", "depth"}``, or ``{}`` for
what can't be done.
"""

import faulthandler
import json
import os
import sys
import warnings
from dataclasses import asdict
from typing import Any, BinaryIO, TextIO

from desktop_chat.domain.confinement import lock_in, own_folders
from desktop_chat.markdown import highlighting, maths

__all__ = ["MEMORY_LIMIT", "main"]

MEMORY_LIMIT = 512 * 2**20
"""Bytes of address space."""

_OPEN_FILES = 32  # for modules that Python loads late
_ORPHAN_SECONDS = 10.0
"""The parent kills sooner; if it can't because it died, this ends an endless search."""

_WARM_UP = [
    {"code": "a = 1", "language": "python"},
    {"latex": "\\frac{a}{b}", "display": True},
]


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    try:
        if "code" in request:
            return _colours(**request)
        return _drawing(**request)
    except (*maths.ERRORS, MemoryError, RecursionError):
        return {}


def _colours(code: str, language: str) -> dict[str, Any]:
    spans = highlighting.highlight(code, language)
    return {} if spans is None else {"spans": [[s.start, s.length, s.kind] for s in spans]}


def _drawing(latex: str, display: bool) -> dict[str, Any]:
    drawing = maths.draw(latex, display)
    return {} if drawing is None else asdict(drawing)


def _serve(requests: BinaryIO, answers: BinaryIO, sink: TextIO) -> None:
    sys.dont_write_bytecode = True
    warnings.simplefilter("ignore")
    for request in _WARM_UP:
        _answer(request)
    lock_in(MEMORY_LIMIT, _OPEN_FILES, own_folders())
    answers.write(b"{}\n")  # ready
    answers.flush()
    for line in requests:
        faulthandler.dump_traceback_later(_ORPHAN_SECONDS, exit=True, file=sink)
        answer = _answer(json.loads(line))
        faulthandler.cancel_dump_traceback_later()
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()


def main() -> int:
    """Serve until stdin ends; by descriptor, since a windowed program has no ``sys.stdin``."""
    with (
        open(0, "rb", closefd=False) as requests,
        open(1, "wb", closefd=False) as answers,
        open(os.devnull, "w") as sink,  # noqa: PTH123
    ):
        _serve(requests, answers, sink)
    return 0


if __name__ == "__main__":
    sys.exit(main())
