"""Values of the domain as JSON objects and back, by the types that their fields declare."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from desktop_chat.domain.language import tr

__all__ = ["WrongRecord", "from_record", "to_record"]

_MAX_WHOLE = 2**53 - 1  # beyond it, programs that read every number as a double lose digits

T = TypeVar("T")
_Reader = Callable[[object, str], Any]  # of a value, and of the name that leads to it for messages


class WrongRecord(ValueError):
    """A field isn't what its type wants; the text is the end of a sentence about the record."""


def to_record(value: Any) -> Any:
    """What ``json`` can write, with every field.

    A number that JSON can't hold (a rate of nothing in no time) becomes 0: not measured.
    """
    match value:
        case float():
            return value if math.isfinite(value) else 0.0
        case StrEnum():
            return value.value
        case tuple():
            return [to_record(item) for item in cast("tuple[Any, ...]", value)]
        case _ if is_dataclass(value):
            return {field.name: to_record(getattr(value, field.name)) for field in fields(value)}
        case _:
            return value


def from_record(kind: type[T], record: object) -> T:
    """The dataclass ``kind`` out of what ``json`` read; members that it doesn't know are ignored.

    Raises:
        WrongRecord: A member has another type than the field, or lacks and has no default.
    """
    return cast("T", _dataclass(kind, record, ""))


@cache
def _reader(kind: Any) -> _Reader:
    """What reads a ``kind``: looked up once, for the very many records of a kind."""
    if get_origin(kind) is UnionType:
        (kind,) = (choice for choice in get_args(kind) if choice is not NoneType)
        read = _reader(kind)
        return lambda value, name: None if value is None else read(value, name)
    if get_origin(kind) is tuple:
        return partial(_tuple, get_args(kind))
    if is_dataclass(kind):
        return lambda value, name: _dataclass(kind, value, f"{name}.")
    if issubclass(kind, StrEnum):
        return partial(_choice, kind)
    return _SCALARS[kind]


def _dataclass(kind: Any, record: object, path: str) -> Any:
    if not isinstance(record, dict):
        if path:
            raise _wrong(path.removesuffix("."), record, tr("an object"))
        raise WrongRecord(tr("it is {kind} and not an object", kind=_kind_of(record)))
    members = cast("dict[str, object]", record)
    found: dict[str, Any] = {}
    for field, read in _fields(kind):
        name = field.name
        if name in members:
            found[name] = read(members[name], f"{path}{name}" if path else name)
        elif field.default is MISSING:
            raise WrongRecord(tr("it has no “{name}”", name=f"{path}{name}"))
    return kind(**found)


@cache
def _fields(kind: Any) -> tuple[tuple[Field[Any], _Reader], ...]:
    hints = get_type_hints(kind)
    return tuple((field, _reader(hints[field.name])) for field in fields(kind))


def _tuple(kinds: tuple[Any, ...], value: object, name: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _wrong(name, value, tr("a list"))
    items = cast("list[object]", value)
    if kinds[-1] is Ellipsis:
        kinds = (kinds[0],) * len(items)
    elif len(items) != len(kinds):
        raise WrongRecord(
            tr(
                "“{name}” has {count} items and not {wanted}",
                name=name,
                count=len(items),
                wanted=len(kinds),
            )
        )
    return tuple(
        _reader(kind)(item, f"{name}[{index}]")
        for index, (kind, item) in enumerate(zip(kinds, items, strict=True))
    )


def _choice(kind: type[StrEnum], value: object, name: str) -> StrEnum:
    try:
        return kind(_text(value, name))
    except ValueError as error:
        if isinstance(error, WrongRecord):
            raise
        allowed = ", ".join(kind)
        raise WrongRecord(
            tr("“{name}” is none of {allowed}", name=name, allowed=allowed)
        ) from error


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise _wrong(name, value, tr("a text"))
    return value


def _flag(value: object, name: str) -> bool:
    if not isinstance(value, bool):
        raise _wrong(name, value, tr("true or false"))
    return value


def _whole(value: object, name: str) -> int:
    if type(value) is int and abs(value) <= _MAX_WHOLE:
        return value
    number = _decimal(value, name)
    if not number.is_integer() or abs(number) > _MAX_WHOLE:
        raise WrongRecord(tr("“{name}” is not a whole number of up to 15 digits", name=name))
    return int(number)


def _decimal(value: object, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _wrong(name, value, tr("a number"))
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise WrongRecord(tr("“{name}” is too large, or no number", name=name))
    return number


_SCALARS: dict[Any, _Reader] = {
    str: _text,
    bool: _flag,
    int: _whole,
    float: _decimal,
}


def _wrong(name: str, value: object, wanted: str) -> WrongRecord:
    return WrongRecord(
        tr("“{name}” is {kind} and not {wanted}", name=name, kind=_kind_of(value), wanted=wanted)
    )


def _kind_of(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return tr("true or false")
        case int() | float():
            return tr("a number")
        case str():
            return tr("a text")
        case list():
            return tr("a list")
        case _:
            return tr("an object")
