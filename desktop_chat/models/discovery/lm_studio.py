"""LM Studio: ``models/PUBLISHER/REPOSITORY/FILE.gguf`` in its home, or in a folder of choice."""

from __future__ import annotations

from collections.abc import Generator

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.model import Source
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader, told_path

__all__ = ["find"]

_POINTER = ".lmstudio-home-pointer"  # says where its home is


def find(places: Places, reader: Reader) -> Generator[Found]:
    pointed = reader.text(places.home / _POINTER).strip()
    homes = [told_path(pointed), *places.models(Source.LM_STUDIO)]
    folders = {home / "models": None for home in homes if home is not None}
    settings = [home / "settings.json" for home in homes if home is not None]
    for path in (*settings, *places.settings(Source.LM_STUDIO)):
        if folder := told_path(reader.object(path).get("downloadsFolder")):
            folders[folder] = None
    for folder in folders:
        yield from reader.models(folder, depth=4)
