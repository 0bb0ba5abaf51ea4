"""Models on their way into the list: files and folders that the person points at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.job import Job
from desktop_chat.app.models.collection import ModelCollection, ModelServices
from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.elsewhere import is_elsewhere
from desktop_chat.domain.errors import AppError, Cancelled, UnsupportedModel
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelFile, ModelKind
from desktop_chat.models.files.paths import is_folder
from desktop_chat.policy.models import allow

if TYPE_CHECKING:
    from desktop_chat.models.library.adding import Added

__all__ = ["Bringing", "Brought", "Refused", "Scan"]


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is no model to chat with, and why."""

    path: Path
    error: AppError


@dataclass(frozen=True, slots=True)
class Brought:
    """What was found at the places that the person pointed at.

    Attributes:
        models: Those that are in the list now, whether they were before or not.
    """

    models: tuple[ModelFile, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """What other apps have on this computer."""

    found: tuple[Found, ...]


class Bringing(QObject):
    """Hands out a ``Job`` for each. Only headers are read; a model has its test run at first use.

    Signals:
        brought: The list is another one now.
    """

    brought = Signal()

    def __init__(self, services: ModelServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = services.open
        self._discover = services.discover
        self._own_folder = services.own_folder
        self._tasks = Tasks("bringing", threads=1, parent=self)
        self._jobs: list[Job] = []
        self._folders: tuple[tuple[Path, bool], ...] = ()

    @property
    def is_idle(self) -> bool:
        """Whether no job is under way."""
        return all(job.is_over for job in self._jobs)

    @property
    def own_folder(self) -> Path:
        """Where copies go that are asked for."""
        return self._own_folder

    @property
    def folders(self) -> tuple[tuple[Path, bool], ...]:
        """Those that the person added, and whether each was there when a job last ended."""
        return self._folders

    def is_own(self, path: Path) -> bool:
        """Whether it lies in the app's own folder."""
        return path.is_relative_to(self._own_folder)

    def bring(self, paths: Sequence[Path]) -> Job:
        """Add files, and folders with all in them; its result is ``Brought``."""

        def bring(job: Job) -> Brought:
            collection = self._open()
            added = collection.add(paths, report=_told(job))
            try:
                brought = _brought(collection, added, _counted(job))
            except Cancelled:
                _forget_folders(collection, added)
                raise
            if not (brought.models or brought.refused):
                _forget_folders(collection, added)  # or they would be looked into at each start
            return brought

        return self._begin(bring, changes=True)

    def find_out_whether_to_link(self, path: Path) -> Job:
        """See if a model can have another name in the app's own folder; its result is a bool."""

        def can(_: Job) -> bool:
            from desktop_chat.models.files.copying import can_link  # seldom needed

            return can_link(path, self._own_folder)

        return self._begin(can)

    def copy(self, path: Path, *, link: bool = False) -> Job:
        """Copy a model into the app's own folder; its result is the path to use from then on.

        Args:
            link: Have another name for the same file there, rather than a copy.
        """

        def copy(job: Job) -> Path:
            collection, own = self._open(), self._own_folder
            (added,) = collection.add((path,), copy_to=own, may_link=link, report=_told(job))
            if added.error is not None:
                raise added.error
            if added.path != path:  # or both would be listed
                collection.remove(path)  # with all names of the file, which the new one may be of
                collection.add((added.path,))
            return added.path

        return self._begin(copy, changes=True)

    def scan(self) -> Job:
        """Look for what other apps have; its result is a ``Scan``."""

        def scan(job: Job) -> Scan:
            found = self._discover(_told(job), lambda: job.is_cancelled)
            job.advance(1)
            return Scan(tuple(found))

        return self._begin(scan)

    def take(self, found: Sequence[Found]) -> Job:
        """Add what was found; its result is ``Brought``."""

        def take(job: Job) -> Brought:
            collection = self._open()
            return _brought(collection, collection.take(found, _told(job)), _counted(job))

        return self._begin(take, changes=True)

    def remove_folder(self, folder: Path) -> Job:
        """List no more what is only there because of it; its files stay. Its result is None."""
        return self._begin(lambda _: self._open().remove_folder(folder), changes=True)

    def close(self) -> None:
        """End what is under way; returns when it has."""
        for job in self._jobs:
            if not job.is_over:
                job.cancel()
        self._tasks.close()

    def _begin(self, work: Callable[[Job], object], *, changes: bool = False) -> Job:
        job = Job(self)
        self._jobs = [*(each for each in self._jobs if not each.is_over), job]

        def do() -> tuple[object, tuple[tuple[Path, bool], ...]]:
            result = work(job)
            folders = tuple((each, _is_there(each)) for each in self._open().folders)
            return result, folders

        def done(outcome: tuple[object, tuple[tuple[Path, bool], ...]]) -> None:
            result, self._folders = outcome
            if changes:
                self.brought.emit()
            job.finish(result)

        self._tasks.run(do, done, job.fail)
        return job


def _is_there(folder: Path) -> bool:
    return not is_elsewhere(folder) and is_folder(folder)


def _told(job: Job) -> Callable[[float], bool]:
    """How the services hear whether to go on."""

    def told(fraction: float) -> bool:
        if job.is_cancelled:
            return False
        job.advance(fraction)
        return True

    return told


def _counted(job: Job) -> Callable[[int], bool]:
    """As ``_told``, where nobody knows how many there are."""

    def counted(done: int) -> bool:
        if job.is_cancelled:
            return False
        job.advance(-1, done)
        return True

    return counted


def _forget_folders(collection: ModelCollection, added: Iterable[Added]) -> None:
    for each in added:
        if each.kind is None and each.error is None and each.is_new:
            collection.remove_folder(each.path)


def _brought(
    collection: ModelCollection, added: Iterable[Added], count: Callable[[int], bool]
) -> Brought:
    """What is listed now of what was added."""
    models: dict[Path, ModelFile] = {}
    refused: dict[Path, AppError] = {}
    survey = collection.survey(count)
    for each in added:
        if each.error is not None:
            refused[each.path] = each.error
            continue
        is_folder = each.kind is None
        for model in survey.models:
            if _is_at(each.path, (model.path, *model.others), is_folder=is_folder):
                models.setdefault(model.path, model)
        for other in survey.others:
            # What lets models see belongs beside them; alone, it is told.
            is_company = is_folder and other.kind is ModelKind.PROJECTOR
            if not is_company and _is_at(each.path, (other.path,), is_folder=is_folder):
                refused[other.path] = _why_not(other)
        for problem in survey.problems:
            if _is_at(each.path, (problem.path,), is_folder=is_folder):
                refused[problem.path] = problem.error
    return Brought(
        tuple(models.values()), tuple(Refused(path, error) for path, error in refused.items())
    )


def _why_not(other: ModelFile) -> AppError:
    try:
        allow(other)
    except AppError as error:
        return error
    return UnsupportedModel(tr("{name} is not for a chat.", name=other.path.name))


def _is_at(place: Path, paths: Iterable[Path], *, is_folder: bool) -> bool:
    if is_folder:
        return any(path.is_relative_to(place) for path in paths)
    return place in paths
