"""The models at hand: which files there are, and which one a person means."""

from __future__ import annotations

import difflib
import os
from collections import Counter
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.errors import AppError, FileNotReadable, NoModel
from desktop_chat.domain.model import ModelFile
from desktop_chat.models.header import Header, read_header
from desktop_chat.models.splits import first_part, is_later_part, model_stem

__all__ = ["Library", "Problem"]

_MAX_DEPTH = 8
_MAX_FILES = 10_000


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that looks like a model by its name and can't be offered."""

    path: Path
    error: AppError


class Library:
    """The models in some folders and below, used where they are.

    Every call looks at the disk again; a file that didn't change is not read again.
    """

    def __init__(self, folders: Sequence[Path], starter: Path | None = None) -> None:
        """
        Args:
            folders: Where to look; those that aren't there are passed over.
            starter: The model that came with the app, listed last.
        """
        self._folders = tuple(folders)
        self._starter = starter
        self._known: dict[Path, tuple[tuple[int, int], Header]] = {}

    def list(self) -> tuple[ModelFile, ...]:
        """The models that can be asked something, by id; those that can't are ``problems``."""
        headers = [
            header
            for path in self._paths()
            if isinstance(header := self._header(path), Header) and _is_model(header)
        ]
        ids = _ids([header.path for header in headers])
        return tuple(map(_model_file, ids, headers))

    def problems(self) -> tuple[Problem, ...]:
        """The broken files in the folders, and what is wrong with each."""
        return tuple(
            Problem(path, error)
            for path in self._paths()
            if isinstance(error := self._header(path), AppError)
        )

    def find(self, id_or_path: str | Path) -> Path:
        """The file of the model that is called so; a path may lead anywhere.

        Raises:
            NoModel: There is none of this name, or there are several.
            FileNotReadable: It is the path of a folder, or of a file that isn't there.
        """
        wanted = str(id_or_path)
        path = _path(wanted)
        if _is_file(path):
            first = first_part(path.absolute())
            return first if _is_file(first) else path.absolute()
        models = self.list()
        for key in (str, str.casefold):
            matches = [model.path for model in models if key(model.id) == key(wanted)]
            if len(matches) == 1:
                return matches[0]
        folder = wanted != "" and _is_folder(path)  # an empty path would be the current one
        if folder or Path(wanted).name != wanted or path.suffix.lower() == ".gguf":
            kind = "is a folder" if folder else "is not there"
            raise FileNotReadable(f"{wanted} {kind}.", _suggestion(wanted, models))
        raise NoModel(f"There is no model called “{wanted}”.", _suggestion(wanted, models))

    def _paths(self) -> Sequence[Path]:
        """Model files without repetition, in a stable order."""
        found: dict[Path, Path] = {}
        for folder in self._folders:
            for path in sorted(_model_files(folder)):
                found.setdefault(path.resolve(), path)
        if self._starter is not None:
            found.setdefault(self._starter.resolve(), self._starter)
        return tuple(found.values())

    def _header(self, path: Path) -> Header | AppError:
        try:
            status = path.stat()
            stamp = (status.st_size, status.st_mtime_ns)
            known = self._known.get(path)
            if known is None or known[0] != stamp:
                known = self._known[path] = (stamp, read_header(path))
        except OSError:
            return FileNotReadable(f"{path} can't be reached.")
        except AppError as error:
            return error  # not remembered: a missing part of a set may come, or a permission
        return known[1]


def _model_files(folder: Path) -> Generator[Path]:
    """The files below ``folder`` that are called like a model, wherever links lead."""
    seen: set[Path] = set()
    count = 0
    for parent, folders, names in os.walk(folder, followlinks=True):
        here = Path(parent)
        if (real := here.resolve()) in seen or len(here.parts) - len(folder.parts) > _MAX_DEPTH:
            folders.clear()  # a loop of links, or not a folder of models
            continue
        seen.add(real)
        folders.sort()
        for name in names:
            path = here / name
            if path.suffix.lower() != ".gguf" or is_later_part(path):
                continue
            count += 1
            if count > _MAX_FILES:
                return
            yield path


def _is_model(header: Header) -> bool:
    return header.type == "model" and not header.vocabulary_only


def _path(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:  # “~name” of nobody
        return Path(text)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # too long, or not a path at all
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _model_file(name: str, header: Header) -> ModelFile:
    return ModelFile(
        id=name,
        path=header.path,
        name=_shown(header.name) or model_stem(header.path),
        architecture=_shown(header.architecture),
        parameters=header.parameters,
        size=header.size,
        quantization=header.quantization,
        ctx_train=header.hyperparameters.context_length,
    )


def _shown(text: str) -> str:
    """One line of what the file says of itself: it is printed in lists."""
    return " ".join("".join(c if c.isprintable() else " " for c in text[:200]).split())


def _ids(paths: Sequence[Path]) -> list[str]:
    """The files' names; where several share one, with as many of their folders as it takes."""
    ids = [model_stem(path) for path in paths]
    depth = 0
    while depth < max((len(path.parts) for path in paths), default=0):
        depth += 1
        shared = {name for name, count in Counter(map(str.casefold, ids)).items() if count > 1}
        if not shared:
            break
        ids = [
            "/".join((*path.parts[-1 - depth : -1], model_stem(path)))
            if name.casefold() in shared
            else name
            for name, path in zip(ids, paths, strict=True)
        ]
    return ids


def _suggestion(wanted: str, models: Sequence[ModelFile]) -> str:
    if not models:
        return NoModel.remedy
    ids = {model.id.casefold(): model.id for model in models}
    word = wanted.casefold()
    near = [name for name in ids if word and word in name]
    near += [name for name in difflib.get_close_matches(word, ids) if name not in near]
    if near:
        return f"Did you mean {' or '.join(ids[name] for name in near[:3])}?"
    return f"There are: {', '.join(list(ids.values())[:10])}."
