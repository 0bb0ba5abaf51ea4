"""How models did in their test runs, known by what is in their files."""

from __future__ import annotations

from pathlib import Path

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.verdict import Verdict
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.entries import Judged, Seen
from desktop_chat.models.library.sightings import Sightings

__all__ = ["Judgements"]


class Judgements:
    """A verdict moves along with a file, and ends with a change of it."""

    _sizes: frozenset[str] | None = None  # of what was judged, when a list first asked

    def __init__(self, catalogue: Catalogue, sightings: Sightings) -> None:
        self._catalogue = catalogue
        self._sightings = sightings

    def of(self, path: Path, engine: str) -> Verdict | None:
        """The verdict of this build of llama.cpp on what is in ``path`` now.

        Raises:
            AppError: The file can't be read.
        """
        content, seen = self._sightings.content(path)
        return _holding(self._catalogue.judged(content, engine), seen)

    def latest(self, path: Path, seen: Seen) -> Verdict | None:
        """That of any build, for one list: a file is read only if one may be about it."""
        content = seen.fingerprint
        if not content:
            if self._sizes is None:
                self._sizes = self._catalogue.judged_sizes
            if str(seen.stamp.size) not in self._sizes:
                return None
            try:
                content, seen = self._sightings.content(path)
            except AppError:
                return None
        return _holding(self._catalogue.judged(content), seen)

    def record(self, path: Path, verdict: Verdict) -> None:
        """
        Raises:
            AppError: The file can't be read, or the verdict not be kept.
        """
        content, seen = self._sightings.content(path)
        self._catalogue.record_verdict(content, Judged(verdict, seen.stamp.mtime_ns, seen.sha256))

    def forget(self, path: Path) -> None:
        """
        Raises:
            AppError: The file can't be read, or the catalogue not be changed.
        """
        content, _ = self._sightings.content(path)
        self._catalogue.forget_verdicts(content)


def _holding(judged: Judged | None, seen: Seen) -> Verdict | None:
    """The verdict, if it is on this content: a fingerprint is only of samples.

    One that failed is believed of whatever looks like it. One that passed must agree in its hash,
    or else in its time.
    """
    if judged is None:
        return None
    if judged.sha256 and seen.sha256:
        return judged.verdict if judged.sha256 == seen.sha256 else None
    is_same = judged.mtime_ns == seen.stamp.mtime_ns
    return judged.verdict if is_same or not judged.verdict.passed else None
