"""Presets out of files of this and of other programs, and into files of our own."""

from __future__ import annotations

import json
from pathlib import Path

from desktop_chat.domain.errors import FileNotReadable, PresetFailed, StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.domain.preset import Preset
from desktop_chat.storage.durable import write_durably
from desktop_chat.storage.exchange import preset_json, preset_lmstudio, preset_modelfile
from desktop_chat.storage.exchange.preset_reading import ReadPreset

__all__ = ["SUFFIX", "ReadPreset", "read_preset", "write_preset"]

SUFFIX = ".preset.json"
_MAX_BYTES = 1 << 20
_FORMATS = (preset_json, preset_lmstudio)


def read_preset(path: Path) -> ReadPreset:
    """
    Raises:
        FileNotReadable: It isn't there, or may not be read.
        PresetFailed: It is no preset, or too large for one.
    """
    text = _read(path)
    name = path.name.removesuffix(SUFFIX).removesuffix(path.suffix) or path.name
    if text.lstrip()[:1] in ("{", "["):
        value = _parsed(text, path.name)
        for format in _FORMATS:
            if format.recognises(value):
                return format.read(value, name)
    elif preset_modelfile.recognises(text):
        return preset_modelfile.read(text, name)
    raise PresetFailed(tr("{name} is not a preset.", name=path.name))


def write_preset(preset: Preset, path: Path) -> None:
    """Write over what is there.

    Raises:
        StorageFailed: It could not be written; what was there still is.
    """
    try:
        write_durably(path, preset_json.write(preset).encode("utf-8"))
    except OSError as error:
        raise StorageFailed(
            tr(
                "The preset could not be saved to {path} ({reason}).",
                path=path,
                reason=error.strerror,
            ),
            tr("Choose another place, or check that the disk has space."),
        ) from error


def _read(path: Path) -> str:
    try:
        if path.exists() and not path.is_file():
            raise FileNotReadable(
                tr("{path} is not an ordinary file.", path=path), tr("Choose a file.")
            )
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise FileNotReadable(
            tr("{path} can't be read ({reason}).", path=path, reason=error)
        ) from error
    if len(data) > _MAX_BYTES:
        raise PresetFailed(tr("{name} is too large for a preset.", name=path.name))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PresetFailed(tr("{name} is not a text in UTF-8.", name=path.name)) from error


def _parsed(text: str, name: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise PresetFailed(tr("{name} is damaged ({reason}).", name=name, reason=error)) from error
