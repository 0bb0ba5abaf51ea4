"""The text of a key file: small JSON that says exactly one thing, or is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import cast

from desktop_chat.domain.errors import NewerDatabase
from desktop_chat.domain.language import tr
from desktop_chat.storage.keys.slots import Slot

__all__ = ["MAX_BYTES", "read", "write"]

MAX_BYTES = 64 * 1_024
_FORMAT = 1


def write(name: str, slots: Sequence[Slot]) -> str:
    """What ``read`` reads, in ASCII."""
    told = [slot.to_json() for slot in slots]
    return json.dumps({"format": _FORMAT, "name": name, "slots": told}, indent=2) + "\n"


def read(text: str | bytes) -> tuple[str, tuple[Slot, ...]]:
    """The file's name for itself, and its slots.

    Raises:
        ValueError: It is damaged; the text completes "… is damaged:".
        NewerDatabase: A newer version wrote it.
    """
    if len(text) > MAX_BYTES:
        raise ValueError(tr("it is too large"))
    try:
        value = json.loads(text, object_pairs_hook=_without_twins)
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(tr("it breaks the rules of JSON")) from error
    if not isinstance(value, dict):
        raise ValueError(tr("it is not an object"))
    fields = cast(dict[str, object], value)
    _check_format(fields.pop("format", None))
    name, slots = fields.pop("name", None), fields.pop("slots", None)
    if not isinstance(name, str) or not re.fullmatch("[0-9a-f]{32}", name):
        raise ValueError(tr("it has no name"))
    if not isinstance(slots, list) or not slots:
        raise ValueError(tr("it has no slots"))
    if fields:
        raise ValueError(tr("it has more than belongs there"))
    known = tuple(Slot.from_json(slot) for slot in cast(list[object], slots))
    if len({slot.kind for slot in known}) != len(known):
        raise ValueError(tr("it has two slots of a kind"))
    return name, known


def _check_format(version: object) -> None:
    if type(version) is not int or version < 1:  # True is an int as well
        raise ValueError(tr("it tells no format"))
    if version > _FORMAT:
        raise NewerDatabase(
            tr(
                "Its keys are in format {version}; this version knows up to {newest}.",
                version=version,
                newest=_FORMAT,
            )
        )


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError(tr("a name stands in it twice"))
    return fields
