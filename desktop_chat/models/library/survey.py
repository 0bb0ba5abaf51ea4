"""One look at everything that may be listed."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelFile, ModelKind, Source, Standing
from desktop_chat.models.files.paths import is_file
from desktop_chat.models.files.splits import existing_parts, model_stem
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.collection import Collection, Count, Entry, Problem
from desktop_chat.models.library.duplicates import Copy, look_alikes, same_content
from desktop_chat.models.library.entries import AddedFile
from desktop_chat.models.library.naming import model_ids
from desktop_chat.models.library.projectors import pair
from desktop_chat.models.library.sightings import Sightings
from desktop_chat.models.library.summary import Summary
from desktop_chat.models.library.verdicts import Judgements

__all__ = ["Count", "Survey", "look"]


@dataclass(frozen=True, slots=True)
class Survey:
    """What there is.

    Attributes:
        models: Those that can be asked something, or could if they were there.
        others: What is a part of models, or another kind of them.
        look_alikes: Files that may be copies, of which only a hash would tell.
    """

    models: tuple[ModelFile, ...]
    others: tuple[ModelFile, ...]
    problems: tuple[Problem, ...]
    look_alikes: tuple[Path, ...] = ()


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
    collection = Collection(catalogue, sightings, count)
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


def _listed(collection: Collection, catalogue: Catalogue, sightings: Sightings) -> Survey:
    groups = _groups(collection.entries, sightings)
    rows = _rows([[collection.entries[copy.path] for copy in same] for same in groups], catalogue)
    ids = _ids(rows, catalogue)
    for row in rows:
        row.sort(key=lambda entry: bool(entry.absence))  # the name stays, even if the file is away
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
        tuple(_without_hash(groups, collection.entries, sightings)),
    )


def _groups(entries: dict[Path, Entry], sightings: Sightings) -> list[list[Copy]]:
    """Files of one content together."""
    return same_content(
        Copy(
            entry.path,
            entry.seen.stamp,
            sightings.whole_sha256(entry.path, entry.seen, is_there=not entry.absence),
        )
        for entry in entries.values()
    )


def _without_hash(
    groups: Sequence[Sequence[Copy]], entries: dict[Path, Entry], sightings: Sightings
) -> Generator[Path]:
    """The files that have to be read as a whole to tell which of the groups are the same."""

    def taken(copy: Copy) -> str | None:
        entry = entries[copy.path]
        if entry.absence:
            return entry.seen.fingerprint or None
        try:
            return sightings.content(copy.path)[0]
        except AppError:
            return None

    for copy in look_alikes(groups, taken):
        if not entries[copy.path].absence:
            parts = existing_parts(copy.path)
            yield from (part for part in parts if not sightings.sha256(part))


def _rows(groups: Sequence[list[Entry]], catalogue: Catalogue) -> list[list[Entry]]:
    """In front of each the one that was used last, else that which was seen first."""
    ranks = {path: rank for rank, path in enumerate(catalogue.seen_paths())}

    def order(entry: Entry) -> tuple[float, int]:
        return -catalogue.used(entry.path), ranks.get(entry.path, len(ranks))

    return [sorted(group, key=order) for group in groups]


def _ids(rows: Sequence[Sequence[Entry]], catalogue: Catalogue) -> list[str]:
    """What each row is called; who had a name before any other one of that name keeps it."""
    fronts = {entry.path: row[0].path for row in rows for entry in row}
    known = {name: fronts.get(path) for name, path in catalogue.ids.items()}
    ids = model_ids([(row[0].path, row[0].added.name) for row in rows], known)
    catalogue.record_ids({name: row[0].path for name, row in zip(ids, rows, strict=True)})
    return ids


def _pairs(entries: Iterable[Entry]) -> dict[Path, tuple[Path, ...]]:
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
    row: Sequence[Entry],
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


def _standing(entry: Entry, judgements: Judgements) -> tuple[Standing, str]:
    if entry.absence:
        return Standing.MISSING, entry.absence
    verdict = judgements.latest(entry.path, entry.seen)
    if verdict is None or verdict.needs_test:
        return Standing.UNTRIED, ""
    if verdict.passed:
        return Standing.READY, ""
    return Standing.SET_ASIDE, tr(verdict.detail or verdict.outcome.sentence)
