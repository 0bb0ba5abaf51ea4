"""Jan: ``llamacpp/models/ID/model.yml`` in its data folder tells the path, which may be any."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import Source
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader, told_path

__all__ = ["find"]

_DEPTH = 3


def find(places: Places, reader: Reader) -> Generator[Found]:
    folders = dict.fromkeys(places.models(Source.JAN))
    for path in places.settings(Source.JAN):
        if folder := told_path(reader.object(path).get("data_folder")):
            folders[folder] = None
    for data in folders:
        models = data / "llamacpp" / "models"
        for path in reader.files(models, depth=_DEPTH):
            if path.name == "model.yml":
                yield from _model(data, path, models, reader)
        yield from reader.models(data / "models", depth=_DEPTH)  # before version 0.6


def _model(data: Path, manifest: Path, models: Path, reader: Reader) -> Generator[Found]:
    pairs = reader.pairs(manifest)
    path = told_path(pairs.get("model_path"), data)
    if path is None:
        return
    projector = told_path(pairs.get("mmproj_path"), data)
    name = manifest.parent.relative_to(models).as_posix()
    yield Found(
        path=path,
        source=Source.JAN,
        name=name,
        projectors=(projector,) if projector else (),
        problem="" if reader.is_file(path) else tr("Jan's file for {name} is missing.", name=name),
    )
