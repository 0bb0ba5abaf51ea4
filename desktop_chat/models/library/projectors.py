"""Which files that see or hear belong to which models."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_chat.models.files.splits import model_stem
from desktop_chat.models.library.summary import Summary

__all__ = ["pair"]

# They say how a file was made, and not what it is of.
_PLAIN = re.compile(r"mmproj|model|gguf|vision|audio|encoder|projector|b?f\d+|i?q\d\w*|\d{1,2}bit")


def pair(
    models: Mapping[Path, Summary], projectors: Mapping[Path, Summary]
) -> dict[Path, tuple[Path, ...]]:
    """For each model the projectors in its folder that fit it and are called like it."""
    pairs: dict[Path, list[Path]] = {path: [] for path in models}
    for path, projector in sorted(projectors.items()):
        near = [
            other
            for other, model in models.items()
            if other.parent == path.parent and _fits(model, projector)
        ]
        for other in _called_alike(path, projector, near, models):
            pairs[other].append(path)
    return {path: tuple(found) for path, found in pairs.items()}


def _fits(model: Summary, projector: Summary) -> bool:
    """What it gives is put in the place of the model's embeddings, so it must be as wide."""
    return not model.width or not projector.width or model.width == projector.width


def _called_alike(
    path: Path, projector: Summary, near: Sequence[Path], models: Mapping[Path, Summary]
) -> Sequence[Path]:
    own = _words(model_stem(path))
    declared = _words(f"{projector.basename} {projector.name}")
    words = set(own + declared)
    shared: dict[Path, int] = {}
    for other in near:
        model = models[other]
        theirs = set(_words(f"{model_stem(other)} {model.basename} {model.name}"))
        if theirs.intersection((own or declared)[:1]):  # the family, which comes first
            shared[other] = len(words & theirs)
    if shared:
        return [other for other, count in shared.items() if count == max(shared.values())]
    # “mmproj-model-f16.gguf” has no name of its own: the folder has to tell.
    kinds = {(models[other].architecture, models[other].width) for other in near}
    return near if not own and len(kinds) == 1 else ()


def _words(text: str) -> list[str]:
    words = re.findall(r"[^\W_]+(?:\.\d+)*", text.casefold())
    return [word for word in words if not _PLAIN.fullmatch(word)]
