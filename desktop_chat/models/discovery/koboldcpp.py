"""KoboldCpp: one program beside which models lie, and settings in .kcpps that tell their paths."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.model import Source
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader, told_path

__all__ = ["find"]


def find(places: Places, reader: Reader) -> Generator[Found]:
    for place in places.models(Source.KOBOLDCPP):
        for path in reader.folder(place):
            name = path.name.casefold()
            if name.startswith("koboldcpp") and reader.is_folder(path):
                for beside in reader.folder(path):
                    yield from _told(beside, reader)
                yield from reader.models(path, depth=2)
            elif name.endswith(".kcpps"):
                yield from _told(path, reader)


def _told(path: Path, reader: Reader) -> Generator[Found]:
    if path.suffix.lower() != ".kcpps":
        return
    settings = reader.object(path)
    projector = told_path(settings.get("mmproj"))
    for key in ("model_param", "model"):
        model = told_path(settings.get(key))
        if model is not None and reader.is_file(model):
            yield Found(model, Source.KOBOLDCPP, projectors=(projector,) if projector else ())
