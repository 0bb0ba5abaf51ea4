"""Whether a value is as one of our schemas says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

__all__ = ["REPORT", "SCHEMA", "violations"]

_RESOURCES = Path(__file__).parents[1] / "resources"
SCHEMA = json.loads(_RESOURCES.joinpath("conversations.schema.json").read_text("utf-8"))
REPORT = json.loads(_RESOURCES.joinpath("comparison.schema.json").read_text("utf-8"))

# As much of JSON Schema 2020-12 as they use.
_KINDS: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: (
        not isinstance(value, bool)
        and (isinstance(value, int) or (isinstance(value, float) and value.is_integer()))
    ),
}
_KNOWN = {
    *("$schema", "$id", "$defs", "$ref", "title", "description", "default", "type", "enum"),
    *("const", "anyOf", "required", "properties", "items", "prefixItems", "minItems", "maxItems"),
    *("minLength", "minimum", "maximum"),
}


def violations(value: Any, schema: dict[str, Any], path: str = "") -> list[str]:
    """What is wrong, and where; all parts that schemas refer to are in ``SCHEMA``."""
    assert set(schema) <= _KNOWN
    if "$ref" in schema:
        return violations(value, SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], path)
    if "anyOf" in schema:
        choices = [violations(value, choice, path) for choice in schema["anyOf"]]
        return [] if [] in choices else choices[0]
    kinds = schema.get("type", list(_KINDS))
    if not any(_KINDS[kind](value) for kind in ([kinds] if isinstance(kinds, str) else kinds)):
        return [f"{path} is no {kinds}"]
    if value not in schema.get("enum", [schema.get("const", value)]):
        return [f"{path} has another value"]
    return [
        *_out_of_bounds(value, schema, path),
        *(_in_members(value, schema, path) if _KINDS["object"](value) else []),
        *(_in_items(value, schema, path) if _KINDS["array"](value) else []),
    ]


def _out_of_bounds(value: Any, schema: dict[str, Any], path: str) -> Iterator[str]:
    if _KINDS["number"](value) and (
        value < schema.get("minimum", value) or value > schema.get("maximum", value)
    ):
        yield f"{path} is out of range"
    if isinstance(value, str) and len(value) < schema.get("minLength", 0):
        yield f"{path} is too short"
    if isinstance(value, list):
        length = len(cast("list[Any]", value))
        if not schema.get("minItems", 0) <= length <= schema.get("maxItems", length):
            yield f"{path} has another length"


def _in_members(value: dict[str, Any], schema: dict[str, Any], path: str) -> Iterator[str]:
    yield from (f"{path} lacks {name}" for name in schema.get("required", []) if name not in value)
    for name, inner in schema.get("properties", {}).items():
        if name in value:
            yield from violations(value[name], inner, f"{path}/{name}")


def _in_items(value: list[Any], schema: dict[str, Any], path: str) -> Iterator[str]:
    for inner, item in zip(schema.get("prefixItems", []), value, strict=False):
        yield from violations(item, inner, f"{path}[]")
    for item in value if "items" in schema else []:
        yield from violations(item, schema["items"], f"{path}[]")
