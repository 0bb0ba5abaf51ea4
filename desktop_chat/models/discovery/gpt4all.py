"""GPT4All: files in one folder, which its settings may move."""

from __future__ import annotations

from collections.abc import Generator

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.model import Source
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader, told_path

__all__ = ["find"]

_HALF = "incomplete-"  # how it names a download that isn't finished


def find(places: Places, reader: Reader) -> Generator[Found]:
    folders = dict.fromkeys(places.models(Source.GPT4ALL))
    for path in places.settings(Source.GPT4ALL):
        if folder := told_path(reader.pairs(path).get("modelPath")):
            folders[folder] = None
    for folder in folders:
        for found in reader.models(folder, depth=0):
            if not found.path.name.startswith(_HALF):
                yield found
