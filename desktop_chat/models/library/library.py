"""The models at hand: which files there are, which one a person means, what is known of each."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.elsewhere import is_elsewhere
from desktop_chat.domain.errors import FileNotReadable, StorageFailed
from desktop_chat.domain.language import later, tr
from desktop_chat.domain.loading import LoadOptions, Speed
from desktop_chat.domain.measurement import BestSetup
from desktop_chat.domain.model import ModelFile, ModelKind, Standing, model_key
from desktop_chat.domain.verdict import Verdict
from desktop_chat.models.files.copying import Report
from desktop_chat.models.files.paths import identity, is_file, whole_path
from desktop_chat.models.files.splits import first_part
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.header.header import Header
from desktop_chat.models.library.adding import Added, Adding
from desktop_chat.models.library.bests import BestSetups
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.drafts import can_guess, find_drafts
from desktop_chat.models.library.entries import AddedFile
from desktop_chat.models.library.header_cache import Headers
from desktop_chat.models.library.lookup import called, named
from desktop_chat.models.library.sightings import Sightings
from desktop_chat.models.library.summary import Summary
from desktop_chat.models.library.survey import Count, Survey, look
from desktop_chat.models.library.verdicts import Judgements

__all__ = ["Library"]

_BRING_BACK = later(
    "Bring back what is missing, as by connecting a drive, or remove it from the list."
)


class Library:
    """Model files, used where they are; none is ever changed or deleted.

    Each list looks at the disk again; a file that didn't change is not read again. May be used on
    any thread.

    Attributes:
        bests: What was measured with each.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        starter: Path | None = None,
        catalogue: Catalogue | None = None,
        objection: Callable[[ModelFile, Library], str] | None = None,
    ) -> None:
        """
        Args:
            folders: Where to look, beside what is added; those that aren't there are passed over.
            starter: The model that came with the app, listed last until it was used.
            catalogue: What is remembered; without one, only until the end.
            objection: Says what an administrator has against a model; nothing if that is empty.
        """
        self._objection = objection
        self._folders = tuple(folders)
        self._starter = starter
        self._catalogue = catalogue or Catalogue()
        self.bests = BestSetups(self._catalogue)
        self._sightings = Sightings(self._catalogue)
        self._judgements = Judgements(self._catalogue, self._sightings)
        self._adding = Adding(self._catalogue, self._sightings)
        self._headers = Headers()
        self._survey_lock = threading.Lock()  # one look at a time is enough

    def list(self) -> tuple[ModelFile, ...]:
        """The models, last used first. Some may be missing or set aside: see their standing."""
        return self.survey().models

    def survey(self, count: Count = lambda _: True) -> Survey:
        """The same with projectors, adapters and the like, and with what can't be used.

        Args:
            count: Told how many files were looked at; says whether to go on.

        Raises:
            Cancelled: ``count`` said no.
        """
        with self._survey_lock:
            self._catalogue.refresh()
            found = look(self._folders, self._starter, self._catalogue, self._sightings, count)
        if self._objection is None:
            return found
        return replace(found, models=tuple(map(self._judged, found.models)))

    def _judged(self, model: ModelFile) -> ModelFile:
        """The model by a file of it that may be used, or with what stands against it."""
        assert self._objection is not None
        if model.standing is Standing.MISSING or not (reason := self._objection(model, self)):
            return model
        for other in model.others:
            others = (model.path, *(each for each in model.others if each != other))
            instead = replace(model, path=other, others=others)
            if not is_elsewhere(other) and is_file(other) and not self._objection(instead, self):
                return instead
        return replace(model, standing=Standing.BLOCKED, reason=reason)

    def find(self, id_or_path: str | Path) -> Path:
        """The file of the model that is called so; a path may lead anywhere.

        Raises:
            NoModel: There is none of this name, or there are several.
            FileNotReadable: It is a folder, or a file that isn't there.
        """
        wanted = str(id_or_path)
        path = whole_path(wanted)
        if is_file(path) and not self._is_id(wanted):
            first = first_part(path)
            return self._sightings.name_of(first if is_file(first) else path)
        model = self.get(wanted)
        if model.standing is Standing.MISSING:
            raise FileNotReadable(model.reason, tr(_BRING_BACK))
        return model.path

    def _is_id(self, wanted: str) -> bool:
        return not Path(wanted).is_absolute() and called(wanted, self.survey()) is not None

    def get(self, id_or_path: str | Path) -> ModelFile:
        """What is listed by this id or path, missing ones and those of other kinds too.

        Raises:
            NoModel: There is none of this name, or there are several.
            FileNotReadable: It is a path, and nothing is listed of it.
        """
        return named(str(id_or_path), self.survey(), self._sightings.name_of)

    def summary(self, path: Path) -> Summary:
        """The little of a header that lists show; remembered, so that it isn't read again.

        Raises:
            AppError: It can't be read.
        """
        seen = self._sightings.of(path)
        return seen.summary or Summary(ModelKind.OTHER)

    def drafts(self, path: Path) -> tuple[ModelFile, ...]:
        """The listed models that can guess for the one in ``path``.

        Raises:
            AppError: It can't be read.
        """
        found = find_drafts(path, self.list(), self._sightings, self._headers)
        self._sightings.keep()
        return found

    def can_guess(self, draft: Path, path: Path) -> bool:
        """Whether the model in ``draft`` can guess for the one in ``path``.

        Raises:
            AppError: One of them can't be read.
        """
        return can_guess(draft, path, self._sightings, self._headers)

    def header(self, path: Path) -> Header:
        """What the model in ``path`` says of itself.

        Raises:
            AppError: It can't be read.
        """
        return self._headers.of(path)

    @property
    def notice(self) -> str:
        """What was wrong with the list as it was kept, for the person; empty if nothing."""
        return self._catalogue.notice

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that the person added."""
        return self._catalogue.folders

    def add(
        self,
        paths: Sequence[Path],
        *,
        copy_to: Path | None = None,
        may_link: bool = False,
        report: Report = lambda _: True,
    ) -> tuple[Added, ...]:
        """List files, and all that is in folders. They stay where they are.

        Args:
            copy_to: Copy files into this folder, and list those; folders stay where they are.
            may_link: Rather than a copy, have another name there for the same file.
            report: Told which share is done; says whether to go on.

        Raises:
            Cancelled: ``report`` said no; what was added till then stays.
            AppError: It can't be kept. What is wrong with one of several files is in its result.
        """
        wishes = [(whole_path(path), AddedFile()) for path in paths]
        return self._adding.add(wishes, report, copy_to, may_link=may_link)

    def take(self, found: Sequence[Found], report: Report = lambda _: True) -> tuple[Added, ...]:
        """Add what was found in other apps' folders, by the names that it has there.

        Raises:
            AppError: As for ``add``.
        """
        wishes = [
            (item.path, AddedFile(item.source, item.name, tuple(map(str, item.projectors))))
            for item in found
        ]
        return self._adding.add(wishes, report)

    def remove_folder(self, folder: Path) -> None:
        """List no more what is only there because of this folder.

        Raises:
            StorageFailed: It can't be kept.
        """
        self._catalogue.remove_folder(folder)

    def remove(self, id_or_path: str | Path) -> tuple[Path, ...]:
        """Take a model, or a folder that was added, off the list; the files stay.

        Returns:
            What isn't listed any more: all names of one file. A copy elsewhere still is.

        Raises:
            AppError: There is none, or it can't be kept.
        """
        named = whole_path(id_or_path)
        if named in self._catalogue.folders:
            self.remove_folder(named)
            return (named,)
        model = self.get(id_or_path)
        path = named if named in model.others else model.path
        itself = identity(path)
        removed = [path]
        for other in (model.path, *model.others):
            if other != path and not is_elsewhere(other) and identity(other) == itself:
                removed.append(other)
        self._catalogue.remove_files(removed)
        return tuple(removed)

    def use(self, path: Path) -> None:
        """Note that the model in ``path`` was loaded now."""
        with suppress(StorageFailed):  # it counts until the end, which will do
            self._catalogue.record_use(path, time.time())

    def verdict(self, path: Path, engine: str) -> Verdict | None:
        """What this build of llama.cpp made of the file as it is now; None if it wasn't tried.

        Raises:
            AppError: The file can't be read.
        """
        return self._judgements.of(path, engine)

    def record_verdict(self, path: Path, verdict: Verdict, stamp: Stamp | None = None) -> None:
        """Keep it, for as long as the content of the file is what it is.

        Args:
            stamp: That of the file when it was judged; None for as it is now.

        Raises:
            AppError: The file can't be read, is another one by now, or it can't be kept.
        """
        self._judgements.record(path, verdict, stamp)
        self._sightings.keep()

    def try_again(self, path: Path) -> None:
        """Forget why a model was set aside.

        Raises:
            AppError: The file can't be read, or it can't be kept.
        """
        self._judgements.forget(path)

    def sha256(self, path: Path) -> str | None:
        """The file's hash, if it was recorded and the file hasn't changed since."""
        return self._sightings.sha256(path) or None

    def record_sha256(self, path: Path, sha256: str) -> str | None:
        """Keep the hash of one file.

        Returns:
            Another hash that was recorded under this name before; None if there was none.

        Raises:
            FileNotReadable: It isn't there.
        """
        former = self._sightings.record_sha256(path, sha256)
        self._judgements.learn_hash(path)
        return former

    @property
    def speeds(self) -> tuple[Speed, ...]:
        """How fast models wrote on this machine, the last one at the end."""
        return tuple(self._catalogue.speeds.values())

    def record_speed(self, path: Path, speed: Speed) -> None:
        """Keep how fast the model in ``path`` wrote."""
        with suppress(StorageFailed):
            self._catalogue.record_speed(model_key(path), speed)

    def best_setup(self, path: Path, engine: str, machine: str) -> BestSetup | None:
        """What was measured with the model in ``path``, if it still counts."""
        return self.bests.of(path, engine, machine)

    def load_options(self, key: str) -> LoadOptions:
        """What was chosen for the model of this key."""
        return self._catalogue.options(key)

    def set_load_options(self, key: str, options: LoadOptions) -> None:
        """
        Raises:
            StorageFailed: They can't be kept.
        """
        self._catalogue.set_options(key, options)
