"""Which models can guess for another one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.model import ModelFile
from desktop_chat.models.library.header_cache import Headers
from desktop_chat.models.library.sightings import Sightings

__all__ = ["can_guess", "find_drafts"]

_SMALLER = 4  # one part in this of the model's size, at most, or it saves no time


def can_guess(draft: Path, path: Path, sightings: Sightings, headers: Headers) -> bool:
    """Whether ``draft`` has the tokens of the model in ``path``, and both take back what they read.

    Raises:
        AppError: One of them can't be read.
    """
    vocabulary = sightings.vocabulary(path)
    return (
        vocabulary != ""
        and _goes_back(path, headers)
        and _goes_back(draft, headers)
        and sightings.vocabulary(draft) == vocabulary
    )


def find_drafts(
    path: Path, models: Iterable[ModelFile], sightings: Sightings, headers: Headers
) -> tuple[ModelFile, ...]:
    """Those that are much smaller than the model in ``path``, and can guess for it.

    Raises:
        AppError: The file in ``path`` can't be read.
    """

    def is_alike(model: ModelFile) -> bool:
        try:
            return can_guess(model.path, path, sightings, headers)
        except AppError:
            return False

    summary = sightings.of(path).summary
    most = summary.size // _SMALLER if summary is not None else 0
    small = [each for each in models if each.size <= most and each.standing.can_be_loaded]
    if not small or not _goes_back(path, headers) or not sightings.vocabulary(path):
        return ()
    return tuple(filter(is_alike, small))


def _goes_back(path: Path, headers: Headers) -> bool:
    return not headers.of(path).hyperparameters.recurrent.is_there
