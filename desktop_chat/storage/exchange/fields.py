"""What stands in a parsed value, taken for what it should be and for nothing if it isn't."""

import json
import math
import re
from typing import cast

__all__ = [
    "as_text",
    "count",
    "decimal",
    "elements",
    "line",
    "members",
    "note",
    "seconds",
    "split_think",
    "text",
]

_LINE_LENGTH = 200
_LATEST = 253_402_300_800.0  # the year 10000
_THINK, _THOUGHT = "<think>", "</think>"
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")


def members(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def elements(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def text(value: object) -> str:
    """A text that a database can hold: without halves of characters and zero bytes."""
    if not isinstance(value, str):
        return ""
    try:
        value.encode()
    except UnicodeEncodeError:
        value = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return value.replace("\0", "\ufffd") if "\0" in value else value


def line(value: object) -> str:
    """A short text on one line: a title, a name."""
    return " ".join(_UNPRINTABLE.sub(" ", text(value)[: 4 * _LINE_LENGTH]).split())[:_LINE_LENGTH]


def decimal(value: object) -> float:
    """A number that isn't negative; 0 for everything else."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e20:
        return 0.0
    return float(value)


def count(value: object) -> int:
    return int(min(decimal(value), 1e15))


def seconds(value: object) -> float:
    """A time in seconds since the epoch, out of seconds or some thousandth of them.

    Programs differ in the unit, and one program from version to version. What would be after the
    year 5000 is a smaller unit.
    """
    found = decimal(value)
    while found > 1e11:
        found /= 1_000
    return found if math.isfinite(found) and found < _LATEST else 0.0


def note(kind: str, name: object = "") -> str:
    """What stands in a text for something that isn't text: “[image: cat.png]”."""
    named = line(name).translate({ord("["): "(", ord("]"): ")"})
    return f"[{kind}: {named}]" if named else f"[{kind}]"


def as_text(value: object) -> str:
    """What a tool was given or gave back: a text as it is, anything else as JSON."""
    if value is None or isinstance(value, str):
        return text(value)
    return text(json.dumps(value, ensure_ascii=False))


def split_think(value: str) -> tuple[str, str]:
    """The thinking that a model wrote between tags before its answer, and the answer."""
    rest = value.lstrip()
    if not rest.startswith(_THINK):
        return "", value
    thinking, _, answer = rest[len(_THINK) :].partition(_THOUGHT)
    return thinking.strip(), answer.lstrip()
