"""Frozen values as JSON objects, and back: what doesn't fit is no value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

__all__ = ["from_json", "to_json"]

T = TypeVar("T")

_MOST = 1 << 128  # nothing that we keep is larger, and the file may say anything
_MOST_DECIMAL = 3e10  # as seconds since 1970 they make a date on every system


def to_json(value: object) -> Any:
    """The dataclass, or what one may have in it, as JSON has it; defaults are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_json(item)
            for field in fields(value)
            if (item := getattr(value, field.name)) != field.default
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [to_json(item) for item in cast("tuple[object, ...]", value)]
    return value


def from_json(kind: type[T], value: object) -> T | None:
    """The dataclass ``kind`` from what ``to_json`` made of it; None if it is anything else.

    Keys that the dataclass doesn't have are passed over.
    """
    try:
        return cast(T, _converted(kind, value))
    except (TypeError, ValueError):
        return None


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _converted(kind: Any, value: Any) -> Any:
    """Raises TypeError or ValueError if ``value`` isn't of ``kind``."""
    if kind in (int, float) and type(value) in (int, float):
        return _number(kind, value)
    if type(value) is kind and kind in (str, bool, NoneType):
        return value
    if isinstance(kind, UnionType):
        return _one_of(get_args(kind), value)
    if get_origin(kind) is tuple and isinstance(value, list):
        return tuple(_converted(get_args(kind)[0], item) for item in cast("list[object]", value))
    if isinstance(kind, type):
        return _made(cast("type[Any]", kind), value)
    raise TypeError(f"it is no {kind}")


def _number(kind: type[int] | type[float], value: float) -> float:
    if kind is float and 0 <= value <= _MOST_DECIMAL:
        return float(value)
    if type(value) is int is kind and abs(value) <= _MOST:
        return value
    raise ValueError(f"it is no {kind} that is kept")


def _made(kind: type[Any], value: object) -> Any:
    if issubclass(kind, Enum):
        return kind(value)
    if not is_dataclass(kind) or not isinstance(value, dict):
        raise TypeError(f"it is no {kind}")
    items = cast("dict[str, Any]", value)
    hints = _hints(kind)
    return kind(**{key: _converted(hints[key], items[key]) for key in hints if key in items})


def _one_of(kinds: tuple[Any, ...], value: object) -> Any:
    for kind in kinds:
        try:
            return _converted(kind, value)
        except (TypeError, ValueError):
            continue
    raise TypeError(f"it is none of {kinds}")
