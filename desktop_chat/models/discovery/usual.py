"""Folders in which people put what they download, and those that they name."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from desktop_chat.domain.discovery import Found
from desktop_chat.models.discovery import hugging_face, ollama
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader

__all__ = ["find", "find_in"]


def find(places: Places, reader: Reader) -> Generator[Found]:
    for folder, depth in places.usual().items():
        yield from reader.models(folder, depth=depth)


def find_in(folder: Path, reader: Reader) -> Generator[Found]:
    """What is in a folder that somebody named, which may be another app's."""
    for root in (folder, folder / "models"):
        if ollama.is_store(root, reader):
            yield from ollama.find_in(root, reader)
    yield from hugging_face.find_in(folder, reader)
    yield from reader.models(folder, depth=8)
