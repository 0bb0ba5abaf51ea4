"""The language of all texts that people read, which is English until the window sets another.

One for the whole process, set once before anything is shown. The command line stays with English,
and so do the processes that the app starts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

__all__ = [
    "Lookup",
    "decimal",
    "english",
    "language",
    "later",
    "listed",
    "number",
    "speak",
    "tr",
]

Lookup: TypeAlias = Callable[[str, str, int], str]
"""A translation from a text, its note and a count (-1 for none); the text where there is none."""

_GROUP, _POINT = ",", "."
_MOST = 10**9  # Qt counts in 32 bits


def english(text: str, note: str, count: int) -> str:
    return note if note and count == 1 else text


class _Language:
    def __init__(self) -> None:
        self.tag = "en"
        self.look_up: Lookup = english
        self.numbers: dict[int, str] = {}


_current = _Language()


def speak(
    look_up: Lookup = english, tag: str = "en", *, group: str = _GROUP, point: str = _POINT
) -> None:
    """Set the language.

    Args:
        look_up: May be called from any thread.
        tag: As HTML names the language (BCP 47).
        group: What stands between thousands.
        point: What stands before a fraction.
    """
    _current.look_up, _current.tag = look_up, tag
    _current.numbers = str.maketrans({_GROUP: group, _POINT: point})


def tr(text: str, note: str = "", count: int | None = None, /, **values: Any) -> str:
    """A text in the current language.

    Qt's lupdate finds the texts in the source, so they are written out where this is called, or
    where a constant is made with ``later``.

    Args:
        text: English, with ``{names}`` for what changes.
        note: What tells it from the same text with another meaning; with a count, its singular.
        count: Chooses the form, and is ``{n}``.
        values: What is written for the names; a brace in one means nothing.
    """
    found = _current.look_up(text, note, -1 if count is None else _counted(count))
    if count is not None:
        values["n"] = number(count)
    return found.format_map(values) if values else found


def _counted(count: int) -> int:
    """One that takes the same form; the last digits tell it."""
    return count if 0 <= count < _MOST else abs(count) % _MOST + _MOST


def language() -> str:
    """The tag of the language that was set, such as "en" or "zh-CN"."""
    return _current.tag


def later(text: str) -> str:
    """A text for ``tr``, where it is written long before it is shown."""
    return text


def number(count: int) -> str:
    """``4920`` as ``4,920``."""
    return f"{count:,}".translate(_current.numbers)


def decimal(value: float, digits: int) -> str:
    """``4920.5`` with two digits after the point as ``4,920.50``."""
    return f"{value:,.{digits}f}".translate(_current.numbers)


def listed(parts: Iterable[str]) -> str:
    """``one, two, three``."""
    return tr(", ", "between the parts of a list").join(parts)
