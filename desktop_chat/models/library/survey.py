"""One look at everything that may be listed."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_chat.domain.elsewhere import is_elsewhere
from desktop_chat.domain.errors import AppError, Cancelled, PartMissing
from desktop_chat.domain.model import ModelFile, ModelKind, Source, Standing
from desktop_chat.models.files.folder import model_files
from desktop_chat.models.files.paths import identity, is_file, is_folder
from desktop_chat.models.files.splits import model_stem
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.duplicates import Copy, same_content
from desktop_chat.models.library.entries import AddedFile, Seen
from desktop_chat.models.library.naming import model_ids
from desktop_chat.models.library.projectors import pair
from desktop_chat.models.library.sightings import Sightings
from desktop_chat.models.library.summary import Summary
from desktop_chat.models.library.verdicts import Judgements

__all__ = ["Count", "Problem", "Survey", "look"]

_ELSEWHERE = "It is on another computer, which is asked only when you choose the model."
_MOST_NEIGHBOURS = 10_000


Count = Callable[[int], bool]
"""Told how many files were looked at; says whether to go on."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that looks like a model by its name and can't be offered."""

    path: Path
    error: AppError


@dataclass(frozen=True, slots=True)
class Survey:
    """What there is.

    Attributes:
        models: Those that can be asked something, or could if they were there.
        others: What is a part of models, or another kind of them.
    """

    models: tuple[ModelFile, ...]
    others: tuple[ModelFile, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file that is listed.

    Attributes:
        absence: Why it can't be reached; empty if it can.
    """

    path: Path
    added: AddedFile
    seen: Seen
    summary: Summary
    absence: str = ""


def look(
    folders: Sequence[Path],
    starter: Path | None,
    catalogue: Catalogue,
    sightings: Sightings,
    count: Count = lambda _: True,
) -> Survey:
    """Look at what was added, at ``folders``, at folders that were added, and at the starter.

    Raises:
        Cancelled: ``count`` said no.
    """
    collection = _Collection(catalogue, sightings, count)
    for path, added in catalogue.files.items():
        collection.take(path, added)
    for folder in folders:
        collection.take_folder(folder)
    for folder in catalogue.folders:
        collection.take_folder(folder, is_remembered=True)
    if starter is not None:
        collection.take(starter, AddedFile(Source.STARTER))
    collection.take_neighbours()
    survey = _listed(collection, catalogue, sightings)
    sightings.keep(collection.gone())
    return survey


class _Collection:
    """Gathers files, each once."""

    def __init__(self, catalogue: Catalogue, sightings: Sightings, count: Count) -> None:
        self.entries: dict[Path, _Entry] = {}
        self.problems: dict[object, Problem] = {}  # by the file, whatever links lead to it
        self._catalogue = catalogue
        self._sightings = sightings
        self._removed = catalogue.removed
        self._walked: list[str] = []
        self._met: set[Path] = set()
        self._count = count

    def take(self, path: Path, added: AddedFile) -> None:
        self._met.add(path)
        if not self._count(len(self._met)):
            raise Cancelled("Not all files were looked at.")
        if path in self.entries or path in self._removed:
            return
        if is_elsewhere(path):
            self._take_absent(path, added, _ELSEWHERE)
            return
        try:
            seen = self._sightings.of(path)
        except PartMissing as error:
            self._take_absent(path, added, error.detail)
            return
        except AppError as error:
            if added.source is not Source.FOLDER and not is_file(path):
                self._take_absent(path, added, f"{path} is not there now.")
            else:
                self.problems.setdefault(identity(path), Problem(path, error))
            return
        if seen.summary is not None:
            self.entries[path] = _Entry(path, added, seen, seen.summary)

    def take_folder(self, folder: Path, *, is_remembered: bool = False) -> None:
        """What is below it; if it isn't there and is remembered, what was below it."""
        added = AddedFile(Source.FOLDER)
        if not is_elsewhere(folder) and is_folder(folder):
            self._walked.append(f"{folder}{os.sep}")
            for path in model_files(folder):
                self.take(path, added)
            if is_remembered:
                self._take_from_other_drives(folder, added)
        elif is_remembered:
            absence = _ELSEWHERE if is_elsewhere(folder) else f"{folder} is not there now."
            for path in self._catalogue.seen_paths():
                if path.is_relative_to(folder) and path not in self._removed:
                    self._take_absent(path, added, absence)

    def take_neighbours(self) -> None:
        """What lets models see, in the folders of those that were added by themselves."""
        folders = {entry.path.parent for entry in self.entries.values() if not entry.absence}
        for folder in sorted(folders):
            if not f"{folder}{os.sep}".startswith(tuple(self._walked)):
                for path in _projector_files(folder):
                    self.take(path, AddedFile(Source.FOLDER))

    def gone(self) -> frozenset[Path]:
        """Files that were seen in folders that are there, and aren't there any more."""
        walked = tuple(self._walked)
        return frozenset(
            path
            for path in (*self._catalogue.seen_paths(), *self._removed)
            if path not in self._met
            and path not in self.entries
            and str(path).startswith(walked)
            and not is_file(path)
        )

    def _take_from_other_drives(self, folder: Path, added: AddedFile) -> None:
        """What was below a folder while another drive was mounted there."""
        try:
            here = folder.stat().st_dev
        except OSError:
            return
        for path in self._catalogue.seen_paths():
            if path in self.entries or path in self._removed or not path.is_relative_to(folder):
                continue
            seen = self._catalogue.seen(path)
            if seen and seen.summary and seen.stamp.device != here and not is_file(path):
                self._take_absent(path, added, f"The drive that was in {folder} is not there now.")

    def _take_absent(self, path: Path, added: AddedFile, absence: str) -> None:
        known = self._catalogue.seen(path)
        seen = known or Seen(Stamp(0, 0))
        # The number of a file means nothing while its drive is away.
        seen = replace(seen, stamp=replace(seen.stamp, inode=0, device=0))
        summary = seen.summary or Summary(ModelKind.TEXT)
        if known is not None or added.source is not Source.STARTER:
            self.entries.setdefault(path, _Entry(path, added, seen, summary, absence))


def _listed(collection: _Collection, catalogue: Catalogue, sightings: Sightings) -> Survey:
    rows = _rows(collection.entries, sightings)
    ids = model_ids([(row[0].path, row[0].added.name) for row in rows])
    pairs = _pairs(collection.entries.values())
    judgements = Judgements(catalogue, sightings)
    models = [
        _model_file(name, row, pairs.get(row[0].path, ()), catalogue, judgements)
        for name, row in zip(ids, rows, strict=True)
    ]
    models.sort(key=lambda m: (-m.used, m.source is Source.STARTER, m.id.casefold()))
    return Survey(
        tuple(model for model in models if model.kind is ModelKind.TEXT),
        tuple(model for model in models if model.kind is not ModelKind.TEXT),
        tuple(sorted(collection.problems.values(), key=lambda problem: problem.path)),
    )


def _rows(entries: dict[Path, _Entry], sightings: Sightings) -> list[list[_Entry]]:
    """Files of one content in one row, first one that is there."""

    def taken(copy: Copy) -> str | None:
        entry = entries[copy.path]
        if entry.absence:
            return entry.seen.fingerprint or None
        try:
            return sightings.content(copy.path)[0]
        except AppError:
            return None

    copies = [Copy(entry.path, entry.seen.stamp, entry.seen.sha256) for entry in entries.values()]
    rows = [[entries[copy.path] for copy in row] for row in same_content(copies, taken)]
    return [sorted(row, key=lambda entry: bool(entry.absence)) for row in rows]


def _pairs(entries: Iterable[_Entry]) -> dict[Path, tuple[Path, ...]]:
    entries = tuple(entries)

    def of(kind: ModelKind) -> dict[Path, Summary]:
        return {e.path: e.summary for e in entries if e.summary.kind is kind and not e.absence}

    pairs = pair(of(ModelKind.TEXT), of(ModelKind.PROJECTOR))
    for entry in entries:
        told = [path for name in entry.added.projectors if is_file(path := Path(name))]
        pairs[entry.path] = (*told, *pairs.get(entry.path, ()))
    return pairs


def _model_file(
    name: str,
    row: Sequence[_Entry],
    projectors: tuple[Path, ...],
    catalogue: Catalogue,
    judgements: Judgements,
) -> ModelFile:
    entry = row[0]
    summary = entry.summary
    standing, reason = _standing(entry, judgements)
    return ModelFile(
        id=name,
        path=entry.path,
        name=entry.added.name or summary.name or model_stem(entry.path),
        architecture=summary.architecture,
        parameters=summary.parameters,
        size=summary.size,
        quantization=summary.quantization,
        ctx_train=summary.ctx_train,
        family=summary.family,
        kind=summary.kind,
        source=entry.added.source,
        standing=standing,
        reason=reason,
        others=tuple(other.path for other in row[1:]),
        projectors=projectors,
        parts=summary.parts,
        used=max(catalogue.used(other.path) for other in row),
        sha256=entry.seen.sha256 or None,
    )


def _standing(entry: _Entry, judgements: Judgements) -> tuple[Standing, str]:
    if entry.absence:
        return Standing.MISSING, entry.absence
    verdict = judgements.latest(entry.path, entry.seen)
    if verdict is None:
        return Standing.UNTRIED, ""
    if verdict.passed:
        return Standing.READY, ""
    return Standing.SET_ASIDE, verdict.detail or f"Its test run: {verdict.outcome}."


def _projector_files(folder: Path) -> Generator[Path]:
    try:
        with os.scandir(folder) as found:
            for _, item in zip(range(_MOST_NEIGHBOURS), found, strict=False):
                name = item.name.lower()
                if "mmproj" in name and name.endswith(".gguf"):
                    yield folder / item.name
    except OSError:
        return
