"""Which models can guess for another one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.model import ModelFile
from desktop_chat.models.library.header_cache import Headers
from desktop_chat.models.library.sightings import Sightings

__all__ = ["find_drafts"]

_SMALLER = 4  # one part in this of the model's size, at most, or it saves no time


def find_drafts(
    path: Path, models: Iterable[ModelFile], sightings: Sightings, headers: Headers
) -> tuple[ModelFile, ...]:
    """Those that are much smaller than the model in ``path``, and have the same tokens.

    Raises:
        AppError: The file in ``path`` can't be read.
    """

    def goes_back(path: Path) -> bool:
        return not headers.of(path).hyperparameters.recurrent.is_there

    def is_alike(model: ModelFile) -> bool:
        try:
            return sightings.vocabulary(model.path) == wanted and goes_back(model.path)
        except AppError:
            return False

    summary = sightings.of(path).summary
    most = summary.size // _SMALLER if summary is not None else 0
    small = [each for each in models if each.size <= most and each.standing.can_be_loaded]
    if not small or not goes_back(path) or not (wanted := sightings.vocabulary(path)):
        return ()
    return tuple(filter(is_alike, small))
