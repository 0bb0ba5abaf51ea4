"""Which model in the list a person means."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_chat.domain.errors import FileNotReadable, NoModel
from desktop_chat.domain.language import later, tr
from desktop_chat.domain.model import ModelFile
from desktop_chat.models.files.paths import is_folder, whole_path
from desktop_chat.models.files.splits import model_stem
from desktop_chat.models.library.naming import suggestion
from desktop_chat.models.library.survey import Survey

__all__ = ["called", "named"]


def called(
    name: str, survey: Survey, key: Callable[[str], str] = lambda name: name
) -> ModelFile | None:
    """The only one of this id, as ``key`` makes ids alike; those that can answer come first."""
    for listed in (survey.models, survey.others):
        matches = [model for model in listed if key(model.id) == key(name)]
        if len(matches) == 1:
            return matches[0]
    return None


def named(wanted: str, survey: Survey, name_of: Callable[[Path], Path]) -> ModelFile:
    """What is listed by this id or path.

    An id counts before a path: the model that is listed so, not what happens to lie here.

    Args:
        name_of: By which path a file is known.

    Raises:
        NoModel: There is none of this name, or there are several.
        FileNotReadable: It is a path, and nothing is listed of it.
    """
    path = whole_path(wanted)
    model = (
        called(wanted, survey)
        or _at(name_of(path), survey)
        or called(wanted, survey, str.casefold)
        or _with_copy(wanted, survey)
    )
    if model is not None:
        return model
    ids = [model.id for model in survey.models]
    folder = wanted != "" and is_folder(path)  # an empty path would be the current one
    if folder or Path(wanted).name != wanted or path.suffix.lower() == ".gguf":
        told = later("{path} is a folder.") if folder else later("{path} is not there.")
        raise FileNotReadable(tr(told, path=wanted), suggestion(wanted, ids))
    raise NoModel(tr("There is no model called “{name}”.", name=wanted), suggestion(wanted, ids))


def _at(path: Path, survey: Survey) -> ModelFile | None:
    listed = (*survey.models, *survey.others)
    return next((model for model in listed if path in (model.path, *model.others)), None)


def _with_copy(name: str, survey: Survey) -> ModelFile | None:
    """A copy is known by its own name too."""
    if not name:
        return None
    return next((each for each in survey.models if name in map(model_stem, each.others)), None)
