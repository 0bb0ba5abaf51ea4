"""A policy written as JSON, as on Linux."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn, cast

from desktop_chat.domain.language import later
from desktop_chat.storage.managed.source import PolicyUnreadable, RawPolicy

__all__ = ["from_json"]

_GROUPS = ("enforced", "defaults")


def from_json(data: bytes, place: str) -> RawPolicy:
    """What the JSON in ``data`` says.

    Raises:
        PolicyUnreadable: It is none, or says something twice.
    """
    try:
        said: object = json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number
        )
    except (ValueError, RecursionError) as error:
        raise PolicyUnreadable(
            later("{path} is no JSON: {reason}."), path=place, reason=str(error)[:200]
        ) from error
    if not isinstance(said, dict):
        raise PolicyUnreadable(later("{path} is no JSON object."), path=place)
    groups = cast("dict[str, object]", said)
    enforced, defaults = (_group(groups.get(name, {}), name, place) for name in _GROUPS)
    return RawPolicy(enforced, defaults, tuple(name for name in groups if name not in _GROUPS))


def _group(said: object, name: str, place: str) -> Mapping[str, Any]:
    if not isinstance(said, dict):
        raise PolicyUnreadable(later("“{name}” in {path} is no object."), name=name, path=place)
    return cast("dict[str, Any]", said)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Which of two would count is anybody's guess."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"“{twice}” is there twice")
    return found


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number")
