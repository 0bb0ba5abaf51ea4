"""Hugging Face's cache: ``models--OWNER--NAME/snapshots/REVISION/FILE``, links to ``blobs``."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.model import Source
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader

__all__ = ["find", "find_in"]

_PREFIX = "models--"


def find(places: Places, reader: Reader) -> Generator[Found]:
    for hub in places.models(Source.HUGGING_FACE):
        yield from find_in(hub, reader)


def find_in(hub: Path, reader: Reader) -> Generator[Found]:
    for repository in reader.folder(hub):
        if repository.name.startswith(_PREFIX):
            origin = repository.name.removeprefix(_PREFIX).replace("--", "/", 1)
            for found in reader.models(repository / "snapshots", depth=3):
                yield replace(found, origin=origin)
