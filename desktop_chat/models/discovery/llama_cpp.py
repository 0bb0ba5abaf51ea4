"""llama.cpp's own cache: flat names, and manifests that tell the repository of each."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.model import Source
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader

__all__ = ["find"]


def find(places: Places, reader: Reader) -> Generator[Found]:
    for folder in places.models(Source.LLAMA_CPP):
        told = _manifests(folder, reader)
        for found in reader.models(folder, depth=0):
            origin, projectors = told.get(found.path.name, ("", ()))
            yield replace(found, origin=origin, projectors=projectors)


def _manifests(folder: Path, reader: Reader) -> dict[str, tuple[str, tuple[Path, ...]]]:
    """By file name: the repository, and the files that see.

    A manifest is called ``manifest=OWNER=REPOSITORY=TAG.json``.
    """
    told: dict[str, tuple[str, tuple[Path, ...]]] = {}
    for path in reader.folder(folder):
        parts = path.stem.split("=")
        if len(parts) != 4 or parts[0] != "manifest" or path.suffix != ".json":
            continue
        _, owner, repository, _ = parts
        manifest = reader.object(path)
        model = _file_name(owner, repository, manifest.get("ggufFile"))
        projector = _file_name(owner, repository, manifest.get("mmprojFile"))
        seeing = (folder / projector,) if projector and reader.is_file(folder / projector) else ()
        told[model] = (f"{owner}/{repository}", seeing)
    return told


def _file_name(owner: str, repository: str, entry: Any) -> str:
    name = cast("dict[str, object]", entry).get("rfilename") if isinstance(entry, dict) else None
    if not isinstance(name, str) or "\0" in name:
        return ""
    return f"{owner}_{repository}_{name}".replace("/", "_").replace("\\", "_")
