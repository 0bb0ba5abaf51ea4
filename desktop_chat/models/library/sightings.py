"""What was seen in files, as long as they are what they were."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from desktop_chat.domain.errors import AppError, FileNotReadable, PartMissing
from desktop_chat.domain.language import tr
from desktop_chat.models.files.paths import identity
from desktop_chat.models.files.splits import existing_parts, split_parts
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.header.header import read_header
from desktop_chat.models.header.token_digest import read_token_digest
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.duplicates import fingerprint
from desktop_chat.models.library.entries import Seen
from desktop_chat.models.library.summary import Summary

__all__ = ["Sightings"]


class Sightings:
    """Reads a file when it is new or has changed.

    May be used on several threads: at worst a file is read twice.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._new: dict[Path, Seen] = {}
        self._lock = threading.Lock()
        self._errors: dict[Path, tuple[Stamp, AppError]] = {}

    def of(self, path: Path) -> Seen:
        """What is in ``path``, with a summary.

        Raises:
            AppError: Nothing that can be used; the message says what.
        """
        stamp = _stamp(path)
        seen = self.known(path, stamp)
        if seen.summary is None:
            seen = replace(seen, summary=self._summary(path, stamp))
            self._note(path, seen)
        elif self._last(path) != seen:
            self._note(path, seen)
        return seen

    def known(self, path: Path, stamp: Stamp) -> Seen:
        """What is known of the file as it is now; of a hash that it had before, only that."""
        seen = self._last(path)
        if seen is None:
            return Seen(stamp)
        if seen.stamp.is_exactly(stamp):
            return replace(seen, stamp=stamp)  # a drive may have another number by now
        former = seen.sha256 or seen.former_sha256
        summary = seen.summary if seen.stamp.is_as(stamp) else None
        return Seen(stamp, summary, former_sha256=former)

    def content(self, path: Path) -> tuple[str, Seen]:
        """What the file's content is known by, and what was seen of it.

        Raises:
            AppError: It can't be read.
        """
        seen = self.of(path)
        if not seen.fingerprint and seen.summary is not None:
            try:
                taken = fingerprint(path, seen.summary.weights_size)
            except OSError as error:
                raise FileNotReadable(
                    tr("{path} can't be read: {reason}.", path=path, reason=error.strerror)
                ) from error
            seen = replace(seen, fingerprint=taken)
            self._note(path, seen)
        return seen.fingerprint, seen

    def vocabulary(self, path: Path) -> str:
        """What tells the vocabulary of the model in ``path`` from others.

        Raises:
            AppError: It can't be read.
        """
        seen = self.of(path)
        if not seen.vocabulary:
            seen = replace(seen, vocabulary=read_token_digest(path))
            self._note(path, seen)
        return seen.vocabulary

    def name_of(self, path: Path) -> Path:
        """By which path the file is known already; one that isn't known keeps its own."""
        if self._last(path) is not None or self._catalogue.is_added(path):
            return path
        try:
            stamp = Stamp.of_file(path)
        except (OSError, ValueError):
            return path
        itself, removed = identity(path), self._catalogue.removed
        others = (each for each in self._catalogue.seen_as(stamp) if each not in removed)
        return next((each for each in others if identity(each) == itself), path)

    def record_sha256(self, path: Path, sha256: str) -> str | None:
        """Keep the hash of one file; what comes back is another one that it had before.

        Raises:
            FileNotReadable: It isn't there.
        """
        seen = self.known(path, _stamp(path))
        former = next(
            (old for old in (seen.sha256, seen.former_sha256) if old not in ("", sha256)), None
        )
        self._note(path, replace(seen, sha256=sha256, former_sha256=former or ""))
        self.keep()
        return former

    def sha256(self, path: Path) -> str:
        """The hash of one file, if it was recorded and the file hasn't changed since."""
        try:
            return self.known(path, Stamp.of(path)).sha256
        except (OSError, ValueError):
            return ""

    def whole_sha256(self, path: Path, seen: Seen, *, is_there: bool = True) -> str:
        """The hashes of all that the model in ``path`` is made of; empty if one isn't known.

        Args:
            is_there: Whether its drive is, so that the later parts of a set can be looked at.
        """
        if seen.summary is None or seen.summary.parts == 1 or not seen.sha256:
            return seen.whole_sha256
        _, *later = split_parts(path, seen.summary.parts) or (path, path)
        last = (self._last(part) for part in later)
        hashes = (
            [self.sha256(part) for part in later]
            if is_there
            else [known.sha256 if known else "" for known in last]
        )
        return " ".join((seen.sha256, *hashes)) if all(hashes) else ""

    def keep(self, gone: frozenset[Path] = frozenset()) -> None:
        """Put what is new into the catalogue, and take out what is gone."""
        with self._lock:
            new, self._new = self._new, {}
        if new or gone:
            self._catalogue.remember(new, gone)

    def _last(self, path: Path) -> Seen | None:
        """What was seen last under this name."""
        return self._new.get(path) or self._catalogue.seen(path)

    def _note(self, path: Path, seen: Seen) -> None:
        with self._lock:
            self._new[path] = seen

    def _summary(self, path: Path, stamp: Stamp) -> Summary:
        known = self._errors.get(path)
        if known is not None and known[0] == stamp:
            raise known[1].with_traceback(None)
        try:
            return Summary.of(read_header(path))
        except FileNotReadable:
            raise  # a permission may come
        except AppError as error:
            self._errors[path] = (stamp, error)
            raise


def _stamp(path: Path) -> Stamp:
    """
    Raises:
        PartMissing: It is the first of several files, and the only one that isn't there.
        FileNotReadable: It can't be reached.
    """
    try:
        return Stamp.of(path)
    except (OSError, ValueError) as error:
        count = len(existing_parts(path))
        if count > 1 and isinstance(error, FileNotFoundError):
            raise PartMissing(
                tr(
                    "{file} is missing, the first of the files that the model is split into.",
                    file=path.name,
                )
            ) from error
        raise FileNotReadable(tr("{path} can't be reached.", path=path)) from error
