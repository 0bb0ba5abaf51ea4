"""The schema of policies, and whether a value is as it says.

It knows of JSON Schema what ours uses; a test sees that it knows all of that.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, TypeAlias, cast

from desktop_chat.domain.language import later
from desktop_chat.domain.managed import Words

__all__ = ["CHECKED", "Schema"]

Shape: TypeAlias = Mapping[str, Any]
_TYPES: Mapping[str, tuple[type, ...]] = {
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "string": (str,),
    "array": (list,),
    "object": (dict,),
}
_NAMES: Mapping[str, str] = {
    "boolean": later("It has to be true or false."),
    "integer": later("It has to be a whole number."),
    "number": later("It has to be a number."),
    "string": later("It has to be a text."),
    "array": later("It has to be a list."),
    "object": later("It has to be an object."),
}
CHECKED = frozenset(
    (
        "type", "enum", "minimum", "maximum", "minLength", "maxLength", "pattern", "format",
        "maxItems", "uniqueItems", "items", "minProperties", "required", "additionalProperties",
        "properties",
    )
)  # fmt: skip


class Schema:
    """What each key of a policy may be.

    Attributes:
        keys: The shape of each key's value, with our own words beside (``x-…``).
    """

    def __init__(self, path: Path) -> None:
        whole: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        definitions: dict[str, Shape] = whole["$defs"]

        def resolved(shape: Shape) -> Shape:
            reference: str | None = shape.get("$ref")
            return shape if reference is None else {**definitions[_last(reference)], **shape}

        values: dict[str, Shape] = definitions["values"]["properties"]
        self.keys: Mapping[str, Shape] = {key: resolved(shape) for key, shape in values.items()}

    def groups(self, key: str) -> Sequence[str]:
        """Where a key may stand: ``enforced``, ``defaults``."""
        return self.keys[key]["x-groups"]

    def is_used(self, key: str) -> bool:
        """Whether this version of the app does what the key says."""
        return not self.keys[key].get("x-not-yet", False)

    def problem(self, key: str, value: object) -> Words | None:
        """What is wrong with a value; None if nothing is."""
        return _problem(value, self.keys[key])

    def from_text(self, key: str, value: object) -> object:
        """A value out of a place that has only numbers and texts; as it is if it can't be meant."""
        shape = self.keys[key]
        kind: str = shape["type"]
        if isinstance(value, list):
            return _from_lines(kind, shape, cast("list[Any]", value))
        if kind == "boolean" and value in (0, 1, "0", "1"):
            return bool(int(cast("int | str", value)))
        if kind == "integer" and isinstance(value, str) and re.fullmatch("[0-9]{1,18}", value):
            return int(value)
        return _parsed(value) if kind == "array" else value


def _from_lines(kind: str, shape: Shape, lines: list[Any]) -> object:
    """A text of several lines, or a list with an entry on each."""
    if kind == "string":
        return "\n".join(map(str, lines))
    is_json = kind == "array" and shape["items"]["type"] == "object"
    return [_parsed(line) for line in lines] if is_json else lines


def _parsed(value: object) -> object:
    """What JSON in a text says."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except (ValueError, RecursionError):
        return value


def _last(reference: str) -> str:
    return reference.rsplit("/", 1)[-1]


def _problem(value: object, shape: Shape) -> Words | None:
    kind: str = shape["type"]
    # True is a number for Python.
    if isinstance(value, bool) != (kind == "boolean") or not isinstance(value, _TYPES[kind]):
        return Words(_NAMES[kind])
    choices: Sequence[str] = shape.get("enum", ())
    if choices and value not in choices:
        return Words(later("It has to be one of: {choices}."), {"choices": ", ".join(choices)})
    match value:
        case str():
            return _text_problem(value, shape)
        case bool():
            return None
        case int() | float():
            return _number_problem(value, shape)
        case list():
            return _list_problem(cast("list[Any]", value), shape)
        case _:
            return _object_problem(cast("dict[str, Any]", value), shape)


def _number_problem(value: float, shape: Shape) -> Words | None:
    least, most = shape["minimum"], shape["maximum"]
    if least <= value <= most:
        return None
    return Words(later("It has to be from {least} to {most}."), {"least": least, "most": most})


def _text_problem(value: str, shape: Shape) -> Words | None:
    if len(value) < shape.get("minLength", 0):
        return Words(later("It is empty."))
    if len(value) > shape.get("maxLength", len(value)) or "\0" in value:
        return Words(later("It is too long, or no text."))
    if (pattern := shape.get("pattern")) and not re.fullmatch(pattern, value):
        return Words(later("It isn't of the form {form}."), {"form": pattern})
    if shape.get("format") == "absolute-path" and not _is_absolute(value):
        return Words(later("It has to be a whole path, from the root on and without “..”."))
    return None


def _is_absolute(text: str) -> bool:
    """On any system, since a policy may be checked on another one than it is for."""
    path = PurePosixPath(text) if text.startswith("/") else PureWindowsPath(text)
    return path.is_absolute() and ".." not in path.parts


def _list_problem(value: list[Any], shape: Shape) -> Words | None:
    if len(value) > shape["maxItems"]:
        return Words(later("It has more than {most} entries."), {"most": shape["maxItems"]})
    if shape.get("uniqueItems") and len(set(map(repr, value))) < len(value):
        return Words(later("It has an entry twice."))
    numbered = enumerate(value, 1)
    return _first(_within(str(number), item, shape["items"]) for number, item in numbered)


def _object_problem(value: dict[str, Any], shape: Shape) -> Words | None:
    known: Mapping[str, Shape] = shape["properties"]
    missing = [name for name in shape.get("required", ()) if name not in value]
    if missing:
        return Words(later("“{name}” is missing."), {"name": missing[0]})
    if len(value) < shape.get("minProperties", 0):
        return Words(later("It is empty."))
    unknown = [name for name in value if name not in known]
    if unknown:
        return Words(later("“{name}” is not known here."), {"name": unknown[0][:100]})
    return _first(_within(name, item, known[name]) for name, item in value.items())


def _within(name: str, value: object, shape: Shape) -> Words | None:
    found = _problem(value, shape)
    told = later("“{name}”: {problem}")
    return None if found is None else Words(told, {"name": name, "problem": found})


def _first(found: Iterable[Words | None]) -> Words | None:
    return next((each for each in found if each is not None), None)
