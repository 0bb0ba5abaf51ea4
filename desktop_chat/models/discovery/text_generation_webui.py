"""text-generation-webui: ``user_data/models`` in it, formerly ``models``."""

from __future__ import annotations

from collections.abc import Generator

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.model import Source
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader

__all__ = ["find"]

_NAMES = ("text-generation-webui", "textgen")
_MODELS = ("user_data/models", "models")


def find(places: Places, reader: Reader) -> Generator[Found]:
    for place in places.models(Source.TEXT_GENERATION_WEBUI):
        for path in reader.folder(place):
            if path.name.casefold().startswith(_NAMES) and reader.is_folder(path):
                for models in _MODELS:
                    yield from reader.models(path / models, depth=3)
