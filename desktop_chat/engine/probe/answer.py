"""What comes out of a test run's process, read as what it is: the words of something untrusted."""

from __future__ import annotations

import json
import math
import re
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_chat.domain.language import later, tr
from desktop_chat.domain.loading import Memory
from desktop_chat.domain.printable import one_line
from desktop_chat.domain.verdict import Outcome, Verdict

__all__ = ["Step", "explain_end", "read_line"]

_DETAIL_LENGTH = 400
_IN_FORCE_LENGTH, _IN_FORCE_COUNT = 100, 8
_MOST_BYTES = 1 << 50
_MOST_SPEED = 1e6
_ITS_OWN = (Outcome.PASSED, Outcome.REFUSED, Outcome.WRONG_NUMBERS, Outcome.OUT_OF_MEMORY)
"""What the process may say of itself; the rest is for others to see."""

_FOLDERS = re.compile(r"\S*[/\\](?=[\w.-]+:\d+: )")
"""Of where llama.cpp was compiled, before the name and line of its source."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far it has got, 0 to 1."""

    done: float


def read_line(line: bytes) -> Step | Verdict | tuple[str, ...] | None:
    """What a line of its says: a step, its verdict or what it is kept from; None for nonsense."""
    try:
        said = json.loads(line)
        if "done" in said:
            return Step(_number(said["done"], 1.0))
        if "verdict" in said:
            return _verdict(said["verdict"])
        return tuple(_words(each, _IN_FORCE_LENGTH) for each in said["in_force"][:_IN_FORCE_COUNT])
    except (LookupError, TypeError, ValueError, OverflowError, AttributeError, RecursionError):
        return None


def explain_end(code: int, words: str) -> Verdict:
    """Why a process has ended without a verdict.

    Args:
        code: Its exit status, as subprocess has it.
        words: The end of what it wrote to stderr.
    """
    if "bad_alloc" in words or "MemoryError" in words:
        return Verdict(
            Outcome.OUT_OF_MEMORY, later("Its test run needed more memory than its size explains.")
        )
    if code == -getattr(signal, "SIGKILL", 0):
        return Verdict(
            Outcome.OUT_OF_MEMORY,
            later("The system ended its test run, probably for want of memory."),
        )
    if code == -getattr(signal, "SIGXCPU", 0):
        return Verdict(Outcome.TOO_SLOW, later("Its test run came to no end."))
    lines = [line for line in words.splitlines() if line.strip()]
    told = next((line for line in reversed(lines) if "GGML_ASSERT" in line), "")
    told = told or (lines[-1] if lines else "")
    told = _words(_FOLDERS.sub("", told), _DETAIL_LENGTH)
    how = f"{_name(code)}: {told}" if told else _name(code)
    return Verdict(Outcome.CRASHED, tr("llama.cpp crashed in its test run ({how}).", how=how))


def _name(code: int) -> str:
    try:
        return signal.Signals(-code).name
    except ValueError:
        return tr("exit status {status}", status=f"{code:#x}" if code > 255 else code)


def _verdict(said: Mapping[str, Any]) -> Verdict:
    outcome = Outcome(said["outcome"])
    if outcome not in _ITS_OWN:
        raise ValueError(outcome)
    allocated = said["allocated"]
    return Verdict(
        outcome,
        _words(said["detail"], _DETAIL_LENGTH),
        tokens_per_second=_number(said["tokens_per_second"], _MOST_SPEED),
        allocated=None if allocated is None else _memory(allocated),
    )


def _memory(said: Mapping[str, Any]) -> Memory:
    weights, cache, compute = (
        int(_number(said[name], _MOST_BYTES)) for name in ("weights", "cache", "compute")
    )
    return Memory(weights, cache, compute)


def _number(value: object, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    number = float(value)
    if not math.isfinite(number) or not 0 <= number <= most:
        raise ValueError
    return number


def _words(value: object, length: int) -> str:
    """One printable line, not too long."""
    if not isinstance(value, str):
        raise TypeError
    return one_line(value, length)
