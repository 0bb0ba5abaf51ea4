"""Our own preset files: what is set of one preset, as JSON.

``{"format": "desktop-chat/preset", "version": 1, "name": …, "parameters": {…}}``, with the names
that ``domain.parameters`` declares. What isn't set is missing, and what the app shall decide is
listed as ``automatic``. Members that nobody knows are told
and left out, so that a later version may add some without changing ``VERSION``.
"""

from __future__ import annotations

import json
from typing import cast

from desktop_chat.domain.errors import PresetFailed
from desktop_chat.domain.parameters import PARAMETERS
from desktop_chat.domain.preset import Preset
from desktop_chat.storage.conversations.tuning import parameters_record
from desktop_chat.storage.exchange.fields import members, text
from desktop_chat.storage.exchange.preset_reading import PresetReading, ReadPreset
from desktop_chat.storage.exchange.version import check_version

__all__ = ["FORMAT", "NAME", "VERSION", "read", "recognises", "write"]

NAME = "Desktop Chat"
FORMAT = "desktop-chat/preset"
VERSION = 1


def write(preset: Preset) -> str:
    record = {
        "format": FORMAT,
        "version": VERSION,
        "name": preset.name,
        "parameters": parameters_record(preset.parameters),
    }
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def recognises(value: object) -> bool:
    return members(value).get("format") == FORMAT


def read(value: object, name: str) -> ReadPreset:
    """
    Args:
        name: What it is called if it has no name.

    Raises:
        PresetFailed: It is in a newer version of the format, or in none.
    """
    file = members(value)
    check_version(file.get("version"), VERSION, PresetFailed)
    reading = PresetReading()
    reading.name = text(file.get("name"))
    for key, found in members(file.get("parameters")).items():
        if found is None:
            continue
        if key in PARAMETERS:
            reading.set(key, found, key)
        elif key == "automatic" and isinstance(found, list):
            reading.leave_open(cast("list[object]", found))
        else:
            reading.leave_out(key)
    return reading.result(NAME, name)
