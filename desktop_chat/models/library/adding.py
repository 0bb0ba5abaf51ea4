"""How files and folders come into the list."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.elsewhere import is_elsewhere
from desktop_chat.domain.errors import AppError, Cancelled
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelKind
from desktop_chat.models.files.copying import Report, copy_model
from desktop_chat.models.files.paths import identity, is_folder
from desktop_chat.models.files.splits import first_part
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.entries import AddedFile
from desktop_chat.models.library.sightings import Sightings

__all__ = ["Added", "Adding"]


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a file or folder that was to be added.

    Attributes:
        path: The file as it is used from now on, which may be a copy; or the folder.
        kind: None for a folder, or if it can't be used.
        is_new: Whether it wasn't listed by itself before.
        error: Why it can't be used.
    """

    path: Path
    kind: ModelKind | None = None
    is_new: bool = False
    error: AppError | None = None


class Adding:
    """Looks at each, and has the catalogue remember what can be used."""

    def __init__(self, catalogue: Catalogue, sightings: Sightings) -> None:
        self._catalogue = catalogue
        self._sightings = sightings

    def add(
        self,
        wishes: Sequence[tuple[Path, AddedFile]],
        report: Report,
        copy_to: Path | None = None,
        *,
        may_link: bool = False,
    ) -> tuple[Added, ...]:
        """
        Raises:
            Cancelled: ``report`` said no; what was added till then stays.
            AppError: It can't be kept. What is wrong with one of several files is in its result.
        """

        def used(path: Path, added: AddedFile, share: Report) -> Path:
            if copy_to is None:
                return path
            return copy_model(path, copy_to, share, name=added.name, may_link=may_link)

        name_of = self._sightings.name_of if copy_to is None else Path
        shares = _shares(report, len(wishes))
        return tuple(
            self._add(name_of(path), added, share, used)
            for (path, added), share in zip(wishes, shares, strict=True)
        )

    def _add(
        self,
        path: Path,
        added: AddedFile,
        report: Report,
        used: Callable[[Path, AddedFile, Report], Path],
    ) -> Added:
        if not report(0):
            raise Cancelled(tr("The other files were not added."))
        if is_folder(path):
            return self._add_folder(path)
        try:
            path = first_part(path)
            seen = self._sightings.of(path)
            path = used(path, added, report)
        except Cancelled:
            raise
        except AppError as error:
            return Added(path, error=error)
        kind = seen.summary.kind if seen.summary else ModelKind.OTHER
        is_new = not self._catalogue.is_added(path)
        self._catalogue.add_file(path, added)
        return Added(path, kind, is_new)

    def _add_folder(self, path: Path) -> Added:
        itself = identity(path)
        for known in self._catalogue.folders:
            if known == path or (not is_elsewhere(known) and identity(known) == itself):
                path = known
        is_new = path not in self._catalogue.folders
        self._catalogue.add_folder(path)
        return Added(path, is_new=is_new)


def _shares(report: Report, count: int) -> Generator[Report]:
    """A report for each of ``count`` equal parts of the work."""
    for number in range(count):
        yield lambda fraction, number=number: report((number + fraction) / count)
