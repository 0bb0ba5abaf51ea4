"""Tables and lists in JSON that somebody may have changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from desktop_chat.models.files.paths import can_be_path

__all__ = ["append", "dictionary", "drop", "table_of", "texts"]


def dictionary(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def table_of(values: dict[str, Any], name: str) -> dict[str, Any]:
    """The object of this name, which is made if there is none."""
    if not isinstance(values.get(name), dict):
        values[name] = {}
    return values[name]


def texts(values: dict[str, Any], name: str) -> list[str]:
    value = values.get(name)
    items = cast("list[object]", value) if isinstance(value, list) else []
    return [item for item in items if isinstance(item, str) and can_be_path(item)]


def append(values: dict[str, Any], name: str, path: Path) -> None:
    others = [item for item in texts(values, name) if item != str(path)]
    values[name] = [*others, str(path)]


def drop(values: dict[str, Any], name: str, path: Path) -> None:
    values[name] = [item for item in texts(values, name) if item != str(path)]
