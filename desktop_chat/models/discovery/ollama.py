"""Ollama: files named by their hash, and manifests that give them names.

``manifests/HOST/NAMESPACE/MODEL/TAG`` lists layers; a layer of the digest ``sha256:HEX`` is the
file ``blobs/sha256-HEX``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Generator
from pathlib import Path
from typing import cast

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import Source
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.discovery.reading import Reader

__all__ = ["find", "find_in", "is_store"]

_DIGEST = re.compile(r"sha256[:-]([0-9a-f]{64})")
_LAYER = "application/vnd.ollama.image."
_MAX_DEPTH = 6
_MAX_LAYERS = 64
_HOST, _NAMESPACE = "registry.ollama.ai", "library"  # what Ollama leaves out of a name


def find(places: Places, reader: Reader) -> Generator[Found]:
    for root in places.models(Source.OLLAMA):
        yield from find_in(root, reader)


def is_store(root: Path, reader: Reader) -> bool:
    return all(reader.is_folder(root / name) for name in ("manifests", "blobs"))


def find_in(root: Path, reader: Reader) -> Generator[Found]:
    manifests = root / "manifests"
    for path in reader.files(manifests, depth=_MAX_DEPTH):
        found = _model(root, reader, path)
        if found is not None:
            yield found


def _name(parts: tuple[str, ...]) -> str:
    *place, model, tag = parts if len(parts) > 1 else (*parts, "latest")
    if place[:1] == [_HOST]:
        place = place[1:]
        if place == [_NAMESPACE]:
            place = []
    return f"{'/'.join((*place, model))}:{tag}"


def _model(root: Path, reader: Reader, manifest: Path) -> Found | None:
    """None if the manifest has no model file, as for one that runs on a server."""
    blobs = _blobs(root, reader.object(manifest).get("layers"))
    if not blobs["model"]:
        return None
    path = blobs["model"][0]
    name = _name(manifest.relative_to(root / "manifests").parts)
    return Found(
        path=path,
        source=Source.OLLAMA,
        name=name,
        projectors=tuple(blobs["projector"]),
        note=tr("Ollama adds an adapter to it, which is not used here.")
        if blobs["adapter"]
        else "",
        problem=""
        if reader.is_file(path)
        else tr("Ollama's file for {name} is missing.", name=name),
    )


def _blobs(root: Path, layers: object) -> dict[str, list[Path]]:
    """The files of each kind of layer. A digest is no path: it is one only if it looks right."""
    blobs: dict[str, list[Path]] = defaultdict(list)
    for layer in cast("list[object]", layers)[:_MAX_LAYERS] if isinstance(layers, list) else ():
        items = cast("dict[str, object]", layer) if isinstance(layer, dict) else {}
        kind, digest = items.get("mediaType"), items.get("digest")
        if isinstance(kind, str) and isinstance(digest, str) and kind.startswith(_LAYER):
            found = _DIGEST.fullmatch(digest)
            if found is not None:
                blobs[kind.removeprefix(_LAYER)].append(root / "blobs" / f"sha256-{found[1]}")
    return blobs
