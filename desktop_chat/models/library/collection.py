"""The files that may be listed, each with what was seen in it."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_chat.domain.elsewhere import is_elsewhere
from desktop_chat.domain.errors import AppError, Cancelled, PartMissing
from desktop_chat.domain.language import later, tr
from desktop_chat.domain.model import ModelKind, Source
from desktop_chat.models.files.folder import model_files
from desktop_chat.models.files.paths import identity, is_file, is_folder
from desktop_chat.models.files.splits import first_part
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.entries import AddedFile, Seen
from desktop_chat.models.library.sightings import Sightings
from desktop_chat.models.library.summary import Summary

__all__ = ["Collection", "Count", "Entry", "Problem"]

_ELSEWHERE = later("It is on another computer, which is asked only when you choose the model.")
_MOST_NEIGHBOURS = 10_000


Count = Callable[[int], bool]
"""Told how many files were looked at; says whether to go on."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that looks like a model by its name and can't be offered."""

    path: Path
    error: AppError


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that is listed.

    Attributes:
        absence: Why it can't be reached; empty if it can.
    """

    path: Path
    added: AddedFile
    seen: Seen
    summary: Summary
    absence: str = ""


class Collection:
    """Gathers files, each once."""

    def __init__(self, catalogue: Catalogue, sightings: Sightings, count: Count) -> None:
        self.entries: dict[Path, Entry] = {}
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
            raise Cancelled(tr("Not all files were looked at."))
        if path in self.entries or path in self._removed:
            return
        if is_elsewhere(path):
            self._take_absent(path, added, tr(_ELSEWHERE))
            return
        try:
            seen = self._sightings.of(path)
        except PartMissing as error:
            self._take_absent(path, added, error.detail)
            return
        except AppError as error:
            if added.source is not Source.FOLDER and not is_file(path):
                self._take_absent(path, added, tr("{path} is not there now.", path=path))
            else:
                self.problems.setdefault(identity(path), Problem(path, error))
            return
        if seen.summary is not None:
            self.entries[path] = Entry(path, added, seen, seen.summary)

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
            absence = tr("{path} is not there now.", path=folder)
            if is_elsewhere(folder):
                absence = tr(_ELSEWHERE)
            for path in self._seen_below(folder):
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
        for path in self._seen_below(folder):
            seen = self._catalogue.seen(path)
            if seen and seen.summary and seen.stamp.device != here and not is_file(path):
                absence = tr("The drive that was in {folder} is not there now.", folder=folder)
                self._take_absent(path, added, absence)

    def _seen_below(self, folder: Path) -> Generator[Path]:
        """What isn't met now; of a set, the later parts are known too, as by a hash."""
        for path in self._catalogue.seen_paths():
            is_taken = path in self.entries or path in self._removed
            if not is_taken and path.is_relative_to(folder) and path == first_part(path):
                yield path

    def _take_absent(self, path: Path, added: AddedFile, absence: str) -> None:
        known = self._catalogue.seen(path)
        seen = known or Seen(Stamp(0, 0))
        # The number of a file means nothing while its drive is away.
        seen = replace(seen, stamp=replace(seen.stamp, inode=0, device=0))
        summary = seen.summary or Summary(ModelKind.TEXT)
        if known is not None or added.source is not Source.STARTER:
            self.entries.setdefault(path, Entry(path, added, seen, summary, absence))


def _projector_files(folder: Path) -> Generator[Path]:
    try:
        with os.scandir(folder) as found:
            for _, item in zip(range(_MOST_NEIGHBOURS), found, strict=False):
                name = item.name.lower()
                if "mmproj" in name and name.endswith(".gguf"):
                    yield folder / item.name
    except OSError:
        return
